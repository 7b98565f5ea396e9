using System.Reflection;
using BuildingBlocks.Imaging.Workers;

namespace BuildingBlocks.Imaging;

/// <summary>Where previews lie, how workers are started, and what they may use.</summary>
public sealed class ImagingOptions
{
    /// <summary>The folder of the previews; can be deleted at any time, everything in it is made again.</summary>
    public required string CacheFolder { get; set; }

    /// <summary>Bytes that the previews may take on disk; what was not looked at for longest is removed first.</summary>
    public long CacheBytes { get; set; } = 20_000_000_000;

    /// <summary>The program ffmpeg, which makes posters of videos and what is played of them; null where there is none.</summary>
    public string? Ffmpeg { get; set; }

    /// <summary>How long one poster may take, by the clock and by the processor, before ffmpeg is ended.</summary>
    public TimeSpan PosterTimeLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the making of one video for playing may take, by the clock and by the processor, before ffmpeg is ended.</summary>
    public TimeSpan PlaybackTimeLimit { get; set; } = TimeSpan.FromHours(4);

    /// <summary>Bytes of memory that ffmpeg may use meanwhile.</summary>
    public long PlaybackMemory { get; set; } = 3L << 29;

    /// <summary>Where posters lie until they are stored.</summary>
    internal string PosterFolder => CacheFolder + "-posters";

    /// <summary>Where videos for playing lie until they are stored.</summary>
    internal string PlaybackFolder => CacheFolder + "-playbacks";

    /// <summary>How a worker is started; the running program by default.</summary>
    public WorkerCommand Worker { get; set; } = WorkerCommand.For(Assembly.GetEntryAssembly() ?? typeof(ImagingOptions).Assembly);

    /// <summary>How many pictures are worked on at a time.</summary>
    public int Workers { get; set; } = Environment.ProcessorCount;

    /// <summary>How long one picture may take before its worker is ended and the picture refused.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Bytes of memory a worker may use for one picture.</summary>
    public long WorkerMemory { get; set; } = 1L << 30;

    /// <summary>A worker that is larger than this many bytes after a picture is replaced.</summary>
    public long ReplaceAbove { get; set; } = 300L << 20;

    /// <summary>A worker is replaced after this many pictures.</summary>
    public int JobsPerWorker { get; set; } = 2_000;

    /// <summary>The longest file that is taken, in bytes.</summary>
    public long MaxBytes { get; set; } = 500_000_000;

    /// <summary>The largest picture that is taken, in pixels.</summary>
    public long MaxPixels { get; set; } = 200_000_000;

    /// <summary>The longest side that is taken, in pixels.</summary>
    public int MaxEdge { get; set; } = 30_000;
}
