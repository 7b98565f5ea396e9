using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc;
using Settings.UseCases.Disclosing;

namespace Host.Pages.Studio.Galleries;

/// <summary>What a vendor accepted, word for word.</summary>
internal sealed class VendorTermsModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadVendorTerms, LegalPage?> terms) : GalleryTab(galleries)
{
    public int Version { get; private set; }

    /// <summary>Null where the text was not kept.</summary>
    public LegalPage? Terms { get; private set; }

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        (Version, Terms) = (number, await terms.Handle(new ReadVendorTerms(number), ct));
        return number < 1 ? NotFound() : Page();
    }
}
