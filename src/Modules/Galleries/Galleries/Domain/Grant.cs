using BuildingBlocks;
using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>
/// A way into one gallery: the public link, the personal link of one person, or an invite link, by which everybody who opens it becomes a
/// visitor of their own. Withdrawn at once; a new link for the same grant lets nobody in who came by one before. One that a visitor made
/// stands on the grant they came by, and never reaches farther than that does.
/// </summary>
internal sealed partial class Grant
{
    public const int LongestNote = 500;

    private Grant(Guid id, Guid galleryId, VisitorType type, Guid? visitorId, string? email, DateTimeOffset createdAt) =>
        (Id, GalleryId, Type, VisitorId, Email, CreatedAt) = (id, galleryId, type, visitorId, email, createdAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    public VisitorType Type { get; private set; }

    /// <summary>The person behind a personal link; null for the public link and invite links.</summary>
    public Guid? VisitorId { get; private set; }

    /// <summary>In lower case: one personal link an address. Null for other links.</summary>
    public string? Email { get; private set; }

    public string TokenHash { get; private set; } = "";

    /// <summary>The token encrypted, so that the link can be copied again.</summary>
    public string TokenCipher { get; private set; } = "";

    /// <summary>The code it asks for, encrypted, so that the studio can read it again; null for none.</summary>
    public string? CodeCipher { get; private set; }

    /// <summary>How many links were made for it, or codes set; browsers remember by which they came.</summary>
    public int Issue { get; private set; }

    /// <summary>The scenes it shows; null for the whole gallery.</summary>
    public IReadOnlyList<Guid>? Scenes { get; private set; }

    /// <summary>The sizes it allows of those offered; null for all of them.</summary>
    public SizeSet? Sizes { get; private set; }

    /// <summary>The last day in the studio's time zone; null for as long as the gallery.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>Its maker's own words about it.</summary>
    public string? Note { get; private set; }

    /// <summary>The visitor who made it; null where the studio did.</summary>
    public Guid? MakerId { get; private set; }

    /// <summary>The grant its maker came by; null where the studio made it.</summary>
    public Guid? MakerGrantId { get; private set; }

    /// <summary>That grant as it stands now. Whoever finds a grant finds it with its maker's: without, it lets nobody in.</summary>
    public Grant? Maker { get; private set; }

    /// <summary>Whether the studio withdrew it: then its maker can't send it again.</summary>
    public bool IsBarred { get; private set; }

    /// <summary>When its link was last mailed for a visitor; null where that never was.</summary>
    public DateTimeOffset? MailedAt { get; private set; }

    /// <summary>Since when its invitation waits for the gallery to go online; null where none waits.</summary>
    public DateTimeOffset? WaitsSince { get; private set; }

    /// <summary>What the photographer wrote into the invitation that waits; null for nothing.</summary>
    public string? WaitingMessage { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? LastOpenedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Whether it is one person's own.</summary>
    public bool IsPersonal => VisitorId is not null;

    public bool IsPublic => VisitorId is null && Type == VisitorType.Guest && !IsShared && Way is null;

    /// <summary>Whether a visitor made it, so that it is paused while sharing is switched off.</summary>
    public bool IsShared => MakerGrantId is not null;

    /// <summary>The scenes that both it and its maker's grant show; null for the whole gallery.</summary>
    public IReadOnlyList<Guid>? ScenesShown => Maker?.ScenesShown is not { } makers ? Scenes : Scenes is null ? makers : [.. Scenes.Intersect(makers)];

    /// <summary>The first of the last days of it and its maker's grant; null where neither has any.</summary>
    public DateOnly? LastDay => Maker?.LastDay is { } makers && !(ExpiresOn < makers) ? makers : ExpiresOn;

    private bool Stands => WithdrawnAt is null && (!IsShared || Maker is { Stands: true });

    public static Grant Public(Guid id, Guid galleryId, LinkSecret secret, DateTimeOffset now) => Shared(id, galleryId, VisitorType.Guest, secret, now);

    /// <summary>An invite link, for as many as it is given to.</summary>
    public static Grant Shared(Guid id, Guid galleryId, VisitorType type, LinkSecret secret, DateTimeOffset now)
    {
        var grant = new Grant(id, galleryId, type, null, null, now);
        grant.Renew(secret);
        return grant;
    }

    public static Grant Personal(Guid id, Visitor person, LinkSecret secret, DateTimeOffset now)
    {
        var grant = new Grant(id, person.GalleryId, person.Type, person.Id, person.Email?.ToLowerInvariant(), now);
        grant.Renew(secret);
        return grant;
    }

    /// <summary>Has it stand on the grant that its maker came by.</summary>
    public Grant MadeBy(Visitor maker, Grant by)
    {
        (MakerId, MakerGrantId) = (maker.Id, maker.GrantId);
        StandOn(by);
        return this;
    }

    /// <summary>Has each stand on its maker's.</summary>
    public static void Join(IReadOnlyCollection<Grant> grants)
    {
        var byId = grants.ToDictionary(grant => grant.Id);
        foreach (var grant in grants.Where(grant => grant.IsShared))
            grant.StandOn(byId.GetValueOrDefault(grant.MakerGrantId!.Value));
    }

    public void StandOn(Grant? maker) => Maker = maker?.Id == MakerGrantId ? maker : null;

    /// <summary>Makes a link anew; the one before is dead, and so is everybody's visit by it.</summary>
    public void Renew(LinkSecret secret)
    {
        (TokenHash, TokenCipher, WithdrawnAt, IsBarred) = (secret.Hash, secret.Cipher, null, false);
        Issue++;
    }

    /// <summary>Counts who comes by it from now on as another type: the studio's own word, so that it stands on nobody else's grant anymore.</summary>
    public void Become(VisitorType type) => (Type, MakerId, MakerGrantId, Maker) = (type, null, null, null);

    /// <summary>What it may do from the next request on.</summary>
    public void Rule(GrantRule rule, string? note) => (Scenes, Sizes, ExpiresOn, Note) = (rule.Scenes, rule.Sizes, rule.ExpiresOn, note);

    /// <summary>Has it ask for a code from now on, also whoever came by it before; null for none.</summary>
    public void GuardBy(string? codeCipher)
    {
        CodeCipher = codeCipher;
        if (codeCipher is not null)
            Issue++;
    }

    /// <summary>To the minute: a public link that a whole party opens at once is not written to each time.</summary>
    public void Open(DateTimeOffset now)
    {
        if (LastOpenedAt is null || now - LastOpenedAt > TimeSpan.FromMinutes(1))
            LastOpenedAt = now;
        if (Way is not null)
            TimesOpened++;
    }

    /// <summary>Has its invitation wait for the gallery to go online; a later one takes the place of the one before.</summary>
    public void Wait(string? message, DateTimeOffset now) => (WaitsSince, WaitingMessage) = (now, message);

    public void StopWaiting() => (WaitsSince, WaitingMessage) = (null, null);

    public void Withdraw(DateTimeOffset now)
    {
        WithdrawnAt ??= now;
        StopWaiting();
    }

    /// <summary>Ends a link with all that says whose it was; one for several says nothing of anybody, and stays, without what its maker called it where that was a visitor.</summary>
    public void Forget(DateTimeOffset now)
    {
        if (Way is not null)
            Note = null;
        if (!IsPersonal)
            return;

        Withdraw(now);
        (Email, Note) = (null, null);
    }

    /// <summary>Ends it for its maker, too.</summary>
    public void Bar(DateTimeOffset now)
    {
        Withdraw(now);
        IsBarred = IsShared;
    }

    public void NoteMail(DateTimeOffset now) => MailedAt = now;

    /// <summary>Whether its last day, or its maker's, is over.</summary>
    public bool HasExpired(Moment moment) => (ExpiresOn is { } day && moment.IsOver(day)) || Maker?.HasExpired(moment) == true;

    /// <summary>Whether somebody who came by this link, as this visitor, is who they say.</summary>
    /// <param name="galleryId">Where they want to go.</param>
    /// <param name="visitorId">Who they say they are.</param>
    /// <param name="issue">Which of its links they came by; null where that is known to be the latest.</param>
    public bool LetsIn(Guid galleryId, Guid visitorId, int? issue = null) =>
        Stands && GalleryId == galleryId && (VisitorId is null || VisitorId == visitorId) && (issue is null || issue == Issue);
}

/// <summary>How far a grant reaches.</summary>
/// <param name="Scenes">The scenes it shows; null for the whole gallery.</param>
/// <param name="Sizes">The sizes it allows of those offered; null for all of them.</param>
/// <param name="ExpiresOn">The last day in the studio's time zone; null for as long as the gallery.</param>
internal sealed record GrantRule(IReadOnlyList<Guid>? Scenes, SizeSet? Sizes, DateOnly? ExpiresOn)
{
    public static GrantRule Open { get; } = new(null, null, null);

    public Outcome Check(Gallery gallery, Moment moment)
    {
        if (Scenes is { Count: 0 })
            return Outcome.Refused("Please tick at least one scene, or show the whole gallery.", "Scenes");
        if (Scenes?.All(gallery.HasScene) == false)
            return Outcome.Refused("One of these scenes is no longer there. Please choose again.", "Scenes");

        return ExpiresOn is { } day && moment.IsOver(day)
            ? Outcome.Refused("Please choose a day that is not over yet, or withdraw the link.", "ExpiresOn")
            : Outcome.Done;
    }
}

/// <summary>A link's token as it is kept: its hash to be found by, and its cipher to be copied again.</summary>
internal sealed record LinkSecret(string Hash, string Cipher);
