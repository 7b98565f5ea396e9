using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Inviting;
using Host.Web;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Host.Pages.Studio.Galleries;

/// <summary>How far a link reaches, as typed.</summary>
internal class LinkRuleForm
{
    public bool ChosenScenes { get; set; }

    public Guid[] Scenes { get; set; } = [];

    public bool ChosenSizes { get; set; }

    public DownloadSize[] Sizes { get; set; } = [];

    public DateOnly? ExpiresOn { get; set; }

    public string? Note { get; set; }

    public string? Code { get; set; }

    public LinkRule Wanted => new(ChosenScenes ? Scenes : null, ChosenSizes ? Sizes : null, ExpiresOn, Note) { Code = Code };

    public static LinkRuleForm Of(LinkRule rule) => new()
    {
        ChosenScenes = rule.Scenes is not null,
        Scenes = [.. rule.Scenes ?? []],
        ChosenSizes = rule.Sizes is not null,
        Sizes = [.. rule.Sizes ?? []],
        ExpiresOn = rule.ExpiresOn,
        Note = rule.Note,
        Code = rule.Code,
    };
}

/// <summary>A link's rule, with what there is to choose from.</summary>
internal sealed record LinkRuleFields(string Prefix, LinkRuleForm Form, IReadOnlyList<SceneCard> Scenes)
{
    /// <summary>Guests have the gallery's own link.</summary>
    public static IReadOnlyList<SelectListItem> Types { get; } =
        [.. Enum.GetValues<VisitorType>().Where(type => type != VisitorType.Guest).Select(type => new SelectListItem(Words.Of(type), type.ToString()))];

    /// <summary>What a link's rule narrows, in a few words each; empty where it reaches as far as the gallery.</summary>
    public static IEnumerable<string> Describe(LinkRule rule, IReadOnlyList<SceneCard> scenes)
    {
        if (rule.Scenes is { } shown)
            yield return scenes.Where(scene => shown.Contains(scene.SceneId)).Select(scene => scene.Name).ToList() is { Count: > 0 } names
                ? $"Only {string.Join(", ", names)}"
                : "No scene";
        if (rule.Sizes is { } sizes)
            yield return sizes.Count == 0 ? "No downloads" : $"Only {string.Join(", ", sizes.Select(DownloadSizes.Name))}";
        if (rule.ExpiresOn is { } day)
            yield return $"Until {Formats.Day(day)}";
        if (rule.Code is not null)
            yield return "Asks for a code";
    }
}
