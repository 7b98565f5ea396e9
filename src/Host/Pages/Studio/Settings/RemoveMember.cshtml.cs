using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.Staffing;

namespace Host.Pages.Studio.Settings;

/// <summary>Ends an account, once that is confirmed.</summary>
internal sealed class RemoveMemberModel(IQueryHandler<ListTeam, IReadOnlyList<TeamMember>> team, ICommandHandler<RemoveMember> remove) : PageModel
{
    public TeamMember Member { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid memberId, CancellationToken ct) => await Find(memberId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid memberId, CancellationToken ct)
    {
        if (!await Find(memberId, ct))
            return NotFound();

        return await remove.Handle(new RemoveMember(memberId), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"{Member.Name} is not in the team any more.", "/studio/settings/team");
    }

    private async Task<bool> Find(Guid memberId, CancellationToken ct)
    {
        if ((await team.Handle(new ListTeam(), ct)).FirstOrDefault(member => member.MemberId == memberId) is not { } member)
            return false;

        Member = member;
        return true;
    }
}
