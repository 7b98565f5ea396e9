using System.Globalization;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;

namespace Activity.UseCases.Mailing;

/// <summary>Mails the papers of a closed month, once.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="To">Who gets them.</param>
public sealed record SendPapers(DateOnly Month, IReadOnlyList<string> To);

internal sealed class SendPapersHandler(IMailPlans plans, IBooks books, ILetters letters, IPublicAddress address) : ICommandHandler<SendPapers>
{
    // A third more as text, and servers that take ten megabytes are still about.
    private const int MostEnclosed = 6_000_000;

    public async Task<Outcome> Handle(SendPapers command, CancellationToken ct)
    {
        var month = command.Month;
        if (await books.PapersLength(month, ct) is not { } length)
            return Outcome.Refused("This month is not closed yet.");
        if (command.To.Count == 0)
            return Outcome.Refused("There is nobody to send the reports to.");
        if (!(await plans.Get(ct)).TakePapers(month))
            return Outcome.Done;

        var last = month.AddMonths(1).AddDays(-1);
        var link = address.At(string.Create(CultureInfo.InvariantCulture, $"/reports?from={month:yyyy-MM-dd}&to={last:yyyy-MM-dd}"));
        var file = new MailFile(
            PaperKey.Of(month), string.Create(CultureInfo.InvariantCulture, $"reports-{month:yyyy-MM-dd}-{last:yyyy-MM-dd}.zip"), "application/zip");
        foreach (var reader in command.To)
        {
            await letters.Send(length <= MostEnclosed ? ActivityLetters.Papers : ActivityLetters.PapersToFetch, new LetterReader(reader, null), language =>
            {
                var values = new LetterValues().Text("month", ActivityLetters.Month(month, language)).Link("link", link);
                return length <= MostEnclosed ? values.Enclose(file) : values;
            }, ct);
        }

        return Outcome.Done;
    }
}
