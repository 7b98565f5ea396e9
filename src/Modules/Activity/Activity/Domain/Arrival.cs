namespace Activity.Domain;

/// <summary>A file of a download whose last byte has left.</summary>
internal sealed class Arrival
{
    public Arrival(Guid downloadId, int part, int parts, DateTimeOffset at) => (DownloadId, Part, Parts, At) = (downloadId, part, parts, at);

    public Guid DownloadId { get; private set; }

    /// <summary>From 1 on.</summary>
    public int Part { get; private set; }

    /// <summary>How many files the download is.</summary>
    public int Parts { get; private set; }

    /// <summary>When it first left.</summary>
    public DateTimeOffset At { get; private set; }
}
