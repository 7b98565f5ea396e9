using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>What the figures need of one entry of the log.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Visitor">The visitor's number in the gallery; 0 where the studio did it.</param>
/// <param name="Type">How they came in; null where the studio did it.</param>
/// <param name="Assets">Of the gallery.</param>
internal readonly record struct Fact(DateTimeOffset At, EntryKind Kind, int Visitor, UserType? Type, AssetSet Assets);
