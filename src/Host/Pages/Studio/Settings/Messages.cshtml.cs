using BuildingBlocks.Messaging;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio.Settings;

/// <summary>Messages that a subscriber did not take.</summary>
internal sealed class MessagesModel(IDeadLetters deadLetters) : PageModel
{
    private const int Shown = 200;

    public IReadOnlyList<DeadLetter> Letters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Letters = await deadLetters.List(Shown, ct);
}
