using System.Text.Json;
using BuildingBlocks;
using BuildingBlocks.Messaging;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio.Settings;

/// <summary>One message that was not taken: to be read, sent again or given up.</summary>
internal sealed class MessageModel(IDeadLetters deadLetters) : PageModel
{
    private const string All = "/studio/settings/messages";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public DeadLetter Letter { get; private set; } = null!;

    public string Body { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(long sequence, string subscriber, CancellationToken ct) =>
        await Find(sequence, subscriber, ct) ? Page() : Gone();

    public async Task<IActionResult> OnPostAgainAsync(long sequence, string subscriber, CancellationToken ct) =>
        this.Tell(await deadLetters.SendAgain(sequence, subscriber, ct), "The message is on its way again.", All);

    public async Task<IActionResult> OnPostDismissAsync(long sequence, string subscriber, [FromForm] bool sure, CancellationToken ct)
    {
        if (sure)
            return this.Tell(await deadLetters.Dismiss(sequence, subscriber, ct), "The message is dismissed.", All);

        return await Find(sequence, subscriber, ct) ? this.Again(Outcome.Refused("Please tick that it may be lost: a dismissed message does not come back.")) : Gone();
    }

    private IActionResult Gone() => this.Tell("This message was delivered or dismissed in the meantime.", All);

    private async Task<bool> Find(long sequence, string subscriber, CancellationToken ct)
    {
        if (await deadLetters.Find(sequence, subscriber, ct) is not { } letter)
            return false;

        Letter = letter;
        Body = JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(letter.Body), Indented);
        return true;
    }
}
