using Activity.UseCases.Closing;
using Activity.UseCases.Mailing;
using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.UseCases.Staffing;

namespace Host.Mailing;

/// <summary>Closes a month and mails its papers to whoever does the books.</summary>
internal sealed class PapersDesk(
    IQueryHandler<ReadMailPlan, MailPlanCard> plans, IQueryHandler<ListTeam, IReadOnlyList<TeamMember>> team, IQueryHandler<ReadBooks, BooksCard> books,
    ICommandHandler<CloseMonth> close, ICommandHandler<SendPapers> send, ILogger<PapersDesk> log)
{
    /// <summary>The addresses of those in the team who do the books.</summary>
    public async Task<IReadOnlyList<string>> Accountants(CancellationToken ct) =>
        [.. (await team.Handle(new ListTeam(), ct)).Where(member => member.Role == TeamRole.Accountant).Select(member => member.Email)];

    /// <summary>Does nothing while nobody would get them: a month is not closed for no reason.</summary>
    public async Task Send(DateOnly month, CancellationToken ct)
    {
        var readers = (await plans.Handle(new ReadMailPlan(), ct)).PapersTo is { Length: > 0 } given ? [given] : await Accountants(ct);
        if (readers.Count == 0)
            return;

        foreach (var open in (await books.Handle(new ReadBooks(), ct)).Open.Where(open => open <= month))
            Note(await close.Handle(new CloseMonth(open), ct));
        Note(await send.Handle(new SendPapers(month, readers), ct));
    }

    private void Note(Outcome outcome)
    {
        if (!outcome.Succeeded)
            log.LogWarning("The papers of a month were refused: {Reason}", outcome.Reason);
    }
}
