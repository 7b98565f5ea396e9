using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Claims;
using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;
using Settings.UseCases.Posting;

namespace Host.Pages.Studio.Settings;

/// <summary>The mail server, and a test of it.</summary>
internal sealed class MailServerModel(
    IQueryHandler<FindMailServer, MailServerAccess?> servers, ICommandHandler<ChangeMailServer> change, ICommandHandler<ForgetMailServer> forget,
    IStudio studios, StudioMail mail, HostSettings settings) : PageModel
{
    private const string Path = "/studio/settings/mails/server";

    [BindProperty]
    public Input Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Encryptions { get; } =
    [
        new("STARTTLS", nameof(SmtpEncryption.StartTls)), new("TLS", nameof(SmtpEncryption.Tls)), new("None", nameof(SmtpEncryption.None)),
    ];

    public string Transport { get; private set; } = "";

    public string StudioName { get; private set; } = "";

    public string ContactEmail { get; private set; } = "";

    public bool IsSetUp { get; private set; }

    public bool HasPassword { get; private set; }

    public string? Configured => settings.Smtp?.Host;

    public MailTrial? Trial { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await Look(ct) is not { } access)
            return;

        var server = access.Server;
        Form = new Input
        {
            Host = server.Host,
            Port = server.Port.ToString(CultureInfo.InvariantCulture),
            Encryption = server.Encryption,
            UserName = server.UserName,
            FromAddress = access.FromAddress,
            FromName = access.FromName,
            ReplyTo = access.ReplyTo,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await Save(ct) is { } again ? again : this.Tell("Saved. The next mail goes this way.", Path);

    public async Task<IActionResult> OnPostTestAsync(CancellationToken ct)
    {
        if (await Save(ct) is { } again)
            return again;

        Trial = await mail.Try(new MailMessage(
            User.FindFirstValue(ClaimTypes.Email)!, User.Identity?.Name, "It works: a test mail",
            "This mail was sent to try the mail server. It arrived, so the settings are right.\n"), ct);
        await Look(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostForgetAsync(CancellationToken ct) =>
        this.Tell(await forget.Handle(new ForgetMailServer(), ct), "The mail server is forgotten, its password too.", Path);

    private async Task<IActionResult?> Save(CancellationToken ct)
    {
        var outcome = !ModelState.IsValid ? null
            : ushort.TryParse(Form.Port, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
                ? await change.Handle(
                    new ChangeMailServer(Form.Host, port, Form.Encryption, Form.UserName, Form.Password, Form.FromAddress, Form.FromName, Form.ReplyTo), ct)
                : Outcome.Refused("A port is a number between 1 and 65535; most servers have 587 or 465.", nameof(Form.Port));
        if (outcome is { Succeeded: true })
            return null;

        await Look(ct);
        return outcome is null ? Page() : this.Again(outcome);
    }

    private async Task<MailServerAccess?> Look(CancellationToken ct)
    {
        var (access, studio) = (await servers.Handle(new FindMailServer(), ct), await studios.Find(ct));
        (IsSetUp, HasPassword) = (access is not null, access?.HasPassword ?? false);
        (StudioName, ContactEmail) = (studio?.Name ?? "", studio?.ContactEmail ?? "");
        Transport = await mail.Describe(ct);
        return access;
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please enter the name of the mail server, such as smtp.example.com.")]
        public string Host { get; set; } = "";

        /// <summary>As typed.</summary>
        [Required(ErrorMessage = "Please enter the port; most servers have 587 or 465.")]
        public string Port { get; set; } = "587";

        public SmtpEncryption Encryption { get; set; }

        public string? UserName { get; set; }

        public string? Password { get; set; }

        [Required(ErrorMessage = "Please enter the address that mails come from.")]
        public string FromAddress { get; set; } = "";

        public string? FromName { get; set; }

        public string? ReplyTo { get; set; }
    }
}
