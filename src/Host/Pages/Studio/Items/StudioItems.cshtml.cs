using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio.Items;

/// <summary>What visitors of all galleries downloaded, shared, collected or bought.</summary>
internal sealed class StudioItemsModel(ItemReader reader) : PageModel
{
    public ItemListView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string list, [FromQuery] ItemListForm asked, CancellationToken ct)
    {
        if (await ItemListView.Of(reader, list, null, asked, ModelState.IsValid, ct) is not { } view)
            return NotFound();

        View = view;
        return Page();
    }

    public IActionResult OnGetCsv(string list, [FromQuery] ItemListForm asked) =>
        ModelState.IsValid && ItemLists.Read(list) is { } wanted ? reader.Csv(wanted, null, asked) : NotFound();
}
