using System.ComponentModel.DataAnnotations;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.UseCases.Staffing;

namespace Host.Pages.Studio.Settings;

/// <summary>Who may sign in, and what they may do.</summary>
internal sealed class TeamModel(IQueryHandler<ListTeam, IReadOnlyList<TeamMember>> team, ICommandHandler<InviteMember> invite, IMailTransport transport) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public IReadOnlyList<TeamMember> Members { get; private set; } = [];

    public const string RolesHint = "An assistant works with galleries and the shop. An accountant sees reports and nothing else. An owner may do everything.";

    public static IReadOnlyList<SelectListItem> Roles { get; } =
        [.. new[] { TeamRole.Assistant, TeamRole.Accountant, TeamRole.Owner }.Select(role => new SelectListItem(Words.Of(role), role.ToString()))];

    public string Transport { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Members = await team.Handle(new ListTeam(), ct);
        Transport = await transport.Describe(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await invite.Handle(new InviteMember(Guid.CreateVersion7(), Form.Name, Form.Email, Form.Role), ct) : null;
        if (outcome is { Succeeded: true })
            return this.Tell($"The invitation for {Form.Email} is on its way to {await transport.Describe(ct)}.", "/studio/settings/team");

        await OnGetAsync(ct);
        return outcome is null ? Page() : this.Again(outcome);
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please say who it is.")]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "Please say where the invitation goes.")]
        public string Email { get; set; } = "";

        public TeamRole Role { get; set; } = TeamRole.Assistant;
    }
}
