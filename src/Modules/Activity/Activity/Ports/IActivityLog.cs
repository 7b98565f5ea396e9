using Activity.Domain;

namespace Activity.Ports;

/// <summary>The append-only log.</summary>
internal interface IActivityLog
{
    /// <summary>Writes the entry with the transaction.</summary>
    void Append(LogEntry entry);
}
