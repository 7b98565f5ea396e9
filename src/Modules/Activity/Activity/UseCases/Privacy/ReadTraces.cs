using Activity.UseCases.Watching;

namespace Activity.UseCases.Privacy;

/// <summary>What the log says of a person, in its order.</summary>
/// <param name="Email">The address they are known by; case does not matter.</param>
/// <param name="VisitorIds">Who they are in the galleries.</param>
public sealed record ReadTraces(string Email, IReadOnlyList<Guid> VisitorIds);

/// <summary>Something a person did.</summary>
/// <param name="At">When.</param>
/// <param name="Gallery">What the gallery is called today.</param>
/// <param name="Kind">What.</param>
/// <param name="Count">How many photos it was about.</param>
/// <param name="Detail">Such as the size of a download.</param>
/// <param name="Name">What they were called then.</param>
/// <param name="Email">Their address then.</param>
public sealed record Trace(DateTimeOffset At, string Gallery, EntryKind Kind, int Count, string? Detail, string? Name, string? Email);
