using System.Security.Cryptography;
using System.Text;
using Activity.Ports;
using Activity.UseCases.Mailing;
using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;

namespace Activity.UseCases.Digesting;

/// <summary>Sends the studio the digest of a day: once, and not at all where nothing happened and nothing new is to be seen to.</summary>
/// <param name="Day">The studio's day.</param>
/// <param name="Tasks">What there is to see to, what matters most first.</param>
/// <param name="Sums">What happened on that day.</param>
/// <param name="Galleries">The same by galleries, the liveliest first.</param>
public sealed record SendDigest(DateOnly Day, IReadOnlyList<DigestTask> Tasks, DigestFigures Sums, IReadOnlyList<DigestFigures> Galleries);

/// <summary>One thing to see to.</summary>
/// <param name="Kind">What.</param>
/// <param name="Gallery">In which gallery; null for the studio as a whole.</param>
/// <param name="Count">How many, where it is counted.</param>
/// <param name="Day">The day it is about, where there is one.</param>
/// <param name="Name">What it is called, where it has a name.</param>
public sealed record DigestTask(DigestTaskKind Kind, string? Gallery = null, int Count = 0, DateOnly? Day = null, string? Name = null);

/// <summary>What there can be to see to.</summary>
public enum DigestTaskKind
{
    /// <summary>A client finished choosing.</summary>
    Selection,

    /// <summary>Paid orders wait to be looked at.</summary>
    Review,

    /// <summary>Paid orders wait to be made or sent.</summary>
    Making,

    /// <summary>Orders wait for their payment.</summary>
    Orders,

    /// <summary>The gallery's last day is near, and nobody has downloaded anything.</summary>
    EndingUndelivered,

    /// <summary>The gallery's last day is near.</summary>
    Ending,

    /// <summary>People ask to be let in.</summary>
    Requests,

    /// <summary>A client's cover waits for approval.</summary>
    Cover,

    /// <summary>Notes on photos were not ticked off.</summary>
    Notes,

    /// <summary>Files can't be shown.</summary>
    FailedFiles,

    /// <summary>Originals could not be moved.</summary>
    Unmoved,

    /// <summary>Mails were not sent.</summary>
    RefusedMails,

    /// <summary>Mails are held back.</summary>
    HeldMails,

    /// <summary>Something that should have followed from a change did not.</summary>
    Messages,

    /// <summary>There is no young backup.</summary>
    Backup,
}

/// <summary>What happened on a day, in one gallery or (null) in all, counted as in <see cref="Watching.ActivityTotals"/>; what was paid has its currency with it, or is null.</summary>
public sealed record DigestFigures(string? Gallery, int People, int Visits, int Views, int Downloads, int Favorites, int Shares, int Collections, int Orders, string? Paid)
{
    /// <summary>Whether anything did.</summary>
    public bool IsEmpty => this is { People: 0, Orders: 0, Paid: null };
}

internal sealed class SendDigestHandler(IMailPlans plans, IStudioCalendar calendar, ILetters letters, IPublicAddress address) : ICommandHandler<SendDigest>
{
    public async Task<Outcome> Handle(SendDigest command, CancellationToken ct)
    {
        var plan = await plans.Get(ct);
        if (!plan.TakeDigest(command.Day))
            return Outcome.Done;

        var areTasksNew = plan.TakeTasks(Fingerprint(command.Tasks));
        if (!areTasksNew && command.Sums.IsEmpty)
            return Outcome.Done;

        await letters.Send(
            ActivityLetters.Digest, new LetterReader(await calendar.Alerts(ct), null),
            language => DigestWords.ValuesOf(command, language).Link("link", address.At("/studio")), ct);
        return Outcome.Done;
    }

    private static string Fingerprint(IReadOnlyList<DigestTask> tasks) =>
        tasks.Count == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', tasks))));
}
