using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio;

/// <summary>Creates a gallery and leads on to its photos.</summary>
internal sealed class NewModel(ICommandHandler<CreateGallery> create) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        var id = Guid.CreateVersion7();
        return await create.Handle(new CreateGallery(id, Form.Name, Form.CustomerName, Form.CustomerEmail, Form.EventDate), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : new SeeOther($"/studio/galleries/{id}/photos");
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please give the gallery a name.")]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "Please say who the gallery is for.")]
        public string CustomerName { get; set; } = "";

        public string? CustomerEmail { get; set; }

        public DateOnly? EventDate { get; set; }
    }
}
