namespace Settings.Contracts;

/// <summary>The studio's own facts changed.</summary>
public sealed record StudioChanged(StudioFact Studio, DateTimeOffset ChangedAt);
