using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Backup;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.Customers;
using Settings.UseCases.Staffing;

namespace Host.Pages.Studio;

/// <summary>The control center: a customer card for every gallery.</summary>
internal sealed class IndexModel(
    IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>> galleries, IQueryHandler<ReadProjectDetails, IReadOnlyList<ProjectDetails>> customers,
    IDeadLetters deadLetters, HostSettings installation, TimeProvider clock) : PageModel
{
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Search { get; set; }

    public IReadOnlyList<CustomerCard> Cards { get; private set; } = [];

    public bool HasDeadLetters { get; private set; }

    /// <summary>Null while there is nothing to lose, or nothing to warn of.</summary>
    public string? BackupWarning { get; private set; }

    /// <summary>This page with its search, to come back to.</summary>
    public string Here => Search is null ? "/studio" : $"/studio?q={Uri.EscapeDataString(Search)}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Search = string.IsNullOrWhiteSpace(Search) ? null : Search.Trim();
        var found = await galleries.Handle(new BrowseGalleries(Search), ct);
        var details = (await customers.Handle(new ReadProjectDetails([.. found.Select(card => card.GalleryId)]), ct)).ToDictionary(detail => detail.GalleryId);
        Cards = [.. found.Select(card => details.TryGetValue(card.GalleryId, out var detail)
            ? new CustomerCard(card, detail.CustomerName ?? "", detail.EventDate)
            : new CustomerCard(card, card.CustomerName, card.EventDate))];
        BackupWarning = User.IsInRole(nameof(TeamRole.Owner)) && Cards.Count > 0 ? LastBackup.Warning(installation, clock.GetUtcNow()) : null;
        HasDeadLetters = User.IsInRole(nameof(TeamRole.Owner)) && (await deadLetters.List(1, ct)).Count > 0;
    }

    internal sealed record CustomerCard(GalleryCard Gallery, string Customer, DateOnly? EventDate);
}
