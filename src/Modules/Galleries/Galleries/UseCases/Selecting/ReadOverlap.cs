using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Selecting;

/// <summary>
/// What those who were asked chose alike and otherwise; null where fewer than two can be compared. The studio sees everybody, as far as they are; one of
/// them sees the finished choices of the others, once their own was finished.
/// </summary>
public sealed record ReadOverlap(Guid GalleryId, Viewer Viewer, Guid RequestId);

/// <summary>Several choices compared.</summary>
/// <param name="RequestId">What was asked for.</param>
/// <param name="Title">What for.</param>
/// <param name="People">Who is compared, by name.</param>
/// <param name="Groups">What the same people chose: what most of them chose comes first.</param>
/// <param name="CanBegin">Whether this viewer may begin the final round.</param>
/// <param name="RoundId">The final round; null before there is one, and for whoever is no part of it.</param>
public sealed record OverlapView(Guid RequestId, string Title, IReadOnlyList<ComparedChoice> People, IReadOnlyList<OverlapGroup> Groups, bool CanBegin, Guid? RoundId);

/// <summary>Somebody's choice.</summary>
/// <param name="Name">By name, else by address; null where nobody knows any more.</param>
/// <param name="Count">How many photos.</param>
/// <param name="IsFinished">Whether it is finished, or how far they are.</param>
public sealed record ComparedChoice(string? Name, int Count, bool IsFinished);

/// <summary>What the same people chose.</summary>
/// <param name="Names">Who; null for a name that nobody knows any more.</param>
/// <param name="IsAll">Whether all of those who are compared did.</param>
/// <param name="Photos">In the order in which the first of them has it.</param>
public sealed record OverlapGroup(IReadOnlyList<string?> Names, bool IsAll, IReadOnlyList<ChosenPhoto> Photos);
