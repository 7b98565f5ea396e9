using BuildingBlocks;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Settings.UseCases.Staffing;

namespace Host.Pages.Studio.Settings;

/// <summary>What one of the team may do, and help for those who can't sign in.</summary>
internal sealed class MemberModel(
    IQueryHandler<ListTeam, IReadOnlyList<TeamMember>> team, ICommandHandler<ChangeRole> change, ICommandHandler<InviteAgain> invite,
    ICommandHandler<SwitchSecondStepOff> switchOff) : CertainPage
{
    private const string Team = "/studio/settings/team";

    [BindProperty]
    public Input Form { get; set; } = new();

    public TeamMember Member { get; private set; } = null!;

    public string Self => $"{Team}/{Member.MemberId}";

    public async Task<IActionResult> OnGetAsync(Guid memberId, CancellationToken ct)
    {
        if (!await Find(memberId, ct))
            return NotFound();

        Form.Role = Member.Role;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid memberId, CancellationToken ct)
    {
        if (!await Find(memberId, ct))
            return NotFound();

        return await change.Handle(new ChangeRole(memberId, Form.Role), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"Role of {Member.Name}: {Words.Of(Form.Role)}.", memberId == User.MemberId() ? "/" : Team);
    }

    public async Task<IActionResult> OnPostAgainAsync(Guid memberId, CancellationToken ct) =>
        await Find(memberId, ct) ? Told(await invite.Handle(new InviteAgain(memberId), ct), $"Another invitation for {Member.Email} is on its way.") : NotFound();

    public async Task<IActionResult> OnPostOffAsync(Guid memberId, CancellationToken ct) =>
        await Find(memberId, ct)
            ? Told(await switchOff.Handle(new SwitchSecondStepOff(User.SessionId(), memberId), ct), $"{Member.Name} signs in by the password alone, and is told so by mail.")
            : NotFound();

    private IActionResult Told(Outcome outcome, string sentence) => this.Tell(outcome, sentence, Self);

    private async Task<bool> Find(Guid memberId, CancellationToken ct)
    {
        if ((await team.Handle(new ListTeam(), ct)).FirstOrDefault(member => member.MemberId == memberId) is not { } member)
            return false;

        Member = member;
        return true;
    }

    internal sealed class Input
    {
        public TeamRole Role { get; set; }
    }
}
