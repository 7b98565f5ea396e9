namespace BuildingBlocks.Persistence;

/// <summary>Another process uses the database that belongs to one process alone; the message says which and what to do.</summary>
public sealed class DatabaseInUseException(string message, Exception inner) : InvalidOperationException(message, inner);
