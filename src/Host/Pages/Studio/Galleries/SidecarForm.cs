using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Host.Pages.Studio.Galleries;

/// <summary>What sidecars say of each photo.</summary>
internal sealed class SidecarForm
{
    /// <summary>As Lightroom and its like call their colors in English.</summary>
    private static readonly string[] Colors = ["Red", "Yellow", "Green", "Blue", "Purple"];

    [Range(1, 5)]
    public int? Rating { get; set; }

    public string? Label { get; set; }

    /// <summary>One of the colors; null for none.</summary>
    public string? Color => Colors.FirstOrDefault(color => color == Label);

    public static IEnumerable<SelectListItem> Ratings { get; } = [new("No stars", ""), .. Enumerable.Range(1, 5).Select(stars => new SelectListItem(new string('★', stars), $"{stars}", stars == 5))];

    public static IEnumerable<SelectListItem> Labels { get; } = [new("No label", ""), .. Colors.Select(color => new SelectListItem(color, color))];
}
