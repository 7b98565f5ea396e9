using System.Text.Json;
using System.Text.Json.Serialization;
using Activity.UseCases.Privacy;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Privacy;
using Settings.UseCases.Customers;
using Shop.UseCases.Privacy;

namespace Host.Web;

/// <summary>Everything that is kept of one person, from every module.</summary>
internal sealed class PersonalData(
    IQueryHandler<ReadPerson, PersonInGalleries> galleries, IQueryHandler<ReadTraces, IReadOnlyList<Trace>> traces, IQueryHandler<ReadPurchases, IReadOnlyList<Bought>> purchases,
    IQueryHandler<ReadCustomerCards, IReadOnlyList<CardOfPerson>> cards, IMailLog mails, TimeProvider clock)
{
    private const int MostMails = 100_000;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
        // Names of all languages stay readable; the file is no page.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public async Task<KnownPerson> Of(string address, CancellationToken ct)
    {
        var email = address.Trim().ToLowerInvariant();
        var known = await galleries.Handle(new ReadPerson(email), ct);
        return new KnownPerson(
            email, clock.GetUtcNow(), known.Galleries, known.Requests, await traces.Handle(new ReadTraces(email, known.VisitorIds), ct), await purchases.Handle(new ReadPurchases(email, known.VisitorIds), ct),
            await cards.Handle(new ReadCustomerCards(email), ct), await Mails(email, ct));
    }

    public static byte[] Written(KnownPerson person) => JsonSerializer.SerializeToUtf8Bytes(person, Format);

    private async Task<IReadOnlyList<MailToPerson>> Mails(string email, CancellationToken ct) =>
    [
        .. (await mails.List(new MailFilter(Address: email), MostMails, ct))
            .Where(mail => mail.ToAddress.Equals(email, StringComparison.OrdinalIgnoreCase))
            .Select(mail => new MailToPerson(mail.EnqueuedAt, mail.ToName, mail.Subject, mail.State.ToString())),
    ];
}

/// <summary>What is kept of a person.</summary>
internal sealed record KnownPerson(
    string Email, DateTimeOffset ReadAt, IReadOnlyList<PersonInGallery> Galleries, IReadOnlyList<PersonAsking> Requests, IReadOnlyList<Trace> Visits, IReadOnlyList<Bought> Orders,
    IReadOnlyList<CardOfPerson> CustomerCards, IReadOnlyList<MailToPerson> Mails)
{
    [JsonIgnore]
    public bool IsUnknown => Galleries.Count + Requests.Count + Visits.Count + Orders.Count + CustomerCards.Count + Mails.Count == 0;

    /// <summary>In a few lines, only what there is.</summary>
    public IEnumerable<string> Summary() => new[]
    {
        (Galleries.Count, "gallery", "galleries"), (Visits.Count, "entry in the record of visits", "entries in the record of visits"),
        (Galleries.Sum(gallery => gallery.Favorites.Count), "favorite", "favorites"), (Galleries.Sum(gallery => gallery.Collections.Count), "collection", "collections"), (Galleries.Sum(gallery => gallery.Selections.Count), "choice they were asked for", "choices they were asked for"), (Galleries.Sum(gallery => gallery.Notes.Count), "note on a photo", "notes on photos"), (Galleries.Sum(gallery => gallery.Downloads.Count), "download", "downloads"),
        (Requests.Count, "request for access", "requests for access"), (Orders.Count, "order", "orders"), (CustomerCards.Count, "customer card", "customer cards"), (Mails.Count, "mail", "mails"),
    }.Where(line => line.Item1 > 0).Select(line => Formats.Count(line.Item1, line.Item2, line.Item3));
}

/// <summary>A mail that was written to them; its text has links in it that open things, and is not handed out.</summary>
internal sealed record MailToPerson(DateTimeOffset At, string? ToName, string Subject, string Fate);
