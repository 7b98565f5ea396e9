using Galleries.Contracts;

namespace Galleries.UseCases.Privacy;

/// <summary>What the galleries know of the person with an e-mail address, whose case does not matter.</summary>
public sealed record ReadPerson(string Email);

/// <summary>What galleries know of a person; empty where nobody is known.</summary>
/// <param name="Galleries">A record for each that they came to or were invited to.</param>
/// <param name="Requests">Where they asked to be let in.</param>
public sealed record PersonInGalleries(IReadOnlyList<PersonInGallery> Galleries, IReadOnlyList<PersonAsking> Requests)
{
    /// <summary>Who they are in the galleries.</summary>
    public IReadOnlyList<Guid> VisitorIds => [.. Galleries.Select(one => one.VisitorId)];
}

/// <summary>A person in one gallery.</summary>
/// <param name="VisitorId">Who they are there.</param>
/// <param name="Gallery">What the gallery is called.</param>
/// <param name="Type">What kind of visitor.</param>
/// <param name="Name">As it is known.</param>
/// <param name="Email">As it is known.</param>
/// <param name="KnownSince">When they were invited, or came first.</param>
/// <param name="ConsentedAt">When they agreed at the door; null where nothing was asked.</param>
/// <param name="Link">Their own link; null for who came by one for several.</param>
/// <param name="Openings">When they came by a link, with what device, from what network; the latest ones.</param>
/// <param name="Favorites">File names of what they picked.</param>
/// <param name="Downloads">What they downloaded.</param>
public sealed record PersonInGallery(
    Guid VisitorId, string Gallery, VisitorType Type, string? Name, string? Email, DateTimeOffset KnownSince, DateTimeOffset? ConsentedAt, PersonLink? Link,
    IReadOnlyList<PersonOpening> Openings, IReadOnlyList<string> Favorites, IReadOnlyList<PersonDownload> Downloads)
{
    /// <summary>What they were asked to choose, and what they chose.</summary>
    public IReadOnlyList<PersonSelection> Selections { get; init; } = [];

    /// <summary>The collections they made.</summary>
    public IReadOnlyList<PersonCollection> Collections { get; init; } = [];

    /// <summary>What they wrote on photos.</summary>
    public IReadOnlyList<PersonNote> Notes { get; init; } = [];
}

/// <summary>What they wrote on a photo.</summary>
public sealed record PersonNote(DateTimeOffset At, string FileName, string Text);

/// <summary>A choice they were asked for.</summary>
/// <param name="Title">What for.</param>
/// <param name="Message">What the studio wrote with it; null for nothing.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Reason">Why it was opened again; null unless it is.</param>
/// <param name="Chosen">File names of what is chosen.</param>
/// <param name="Undecided">File names of what is undecided.</param>
/// <param name="Versions">What was chosen each time that it was finished.</param>
public sealed record PersonSelection(
    string Title, string? Message, SelectionStatus Status, string? Reason, IReadOnlyList<string> Chosen, IReadOnlyList<string> Undecided, IReadOnlyList<PersonVersion> Versions);

/// <summary>A finished choice.</summary>
/// <param name="At">When.</param>
/// <param name="Files">File names of what was chosen.</param>
public sealed record PersonVersion(DateTimeOffset At, IReadOnlyList<string> Files);

/// <summary>A collection they made.</summary>
/// <param name="Name">Their word for it.</param>
/// <param name="CreatedAt">When they made it.</param>
/// <param name="Photos">File names of what is in it.</param>
public sealed record PersonCollection(string Name, DateTimeOffset CreatedAt, IReadOnlyList<string> Photos);

/// <summary>A link of their own, without what opens it.</summary>
/// <param name="Note">The studio's words about it.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="LastOpenedAt">When it was opened last.</param>
/// <param name="WithdrawnAt">When it ended.</param>
public sealed record PersonLink(string? Note, DateTimeOffset CreatedAt, DateTimeOffset? LastOpenedAt, DateTimeOffset? WithdrawnAt)
{
    /// <summary>What the studio wrote into an invitation that has not gone out yet.</summary>
    public string? WaitingMessage { get; init; }
}

/// <summary>That they came.</summary>
/// <param name="At">When.</param>
/// <param name="Device">Such as <c>Safari on iPhone</c>.</param>
/// <param name="Network">Such as <c>203.0.113.0/24</c>.</param>
public sealed record PersonOpening(DateTimeOffset At, string Device, string Network);

/// <summary>A file they began to download.</summary>
/// <param name="At">When.</param>
/// <param name="FileName">Which; null for one that is no longer there.</param>
public sealed record PersonDownload(DateTimeOffset At, string? FileName);

/// <summary>That they asked to be let in.</summary>
/// <param name="At">When.</param>
/// <param name="Gallery">Where.</param>
/// <param name="Name">As they gave it.</param>
/// <param name="Message">What they wrote.</param>
public sealed record PersonAsking(DateTimeOffset At, string Gallery, string Name, string? Message);
