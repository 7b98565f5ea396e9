using Activity.Domain;

namespace Activity.Ports;

/// <summary>The append-only log, and the sheets that are made of it.</summary>
internal interface IActivityLog
{
    /// <summary>Writes the entry with the transaction: into the log, the gallery's sheets and the visits.</summary>
    Task Append(GalleryFigures gallery, LogEntry entry, CancellationToken ct);
}
