using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Settings.Contracts;

namespace Host.Web;

/// <summary><c>&lt;moment at="order.PlacedAt" /&gt;</c>: a point in time as the studio's clocks show it; <c>never</c> is said where there is none.</summary>
[HtmlTargetElement("moment", Attributes = "at", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTag(IStudio studios, TimeProvider clock, IStringLocalizer t) : TagHelper
{
    public DateTimeOffset? At { get; set; }

    public string Never { get; set; } = "–";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = At is null ? "span" : "time";
        if (At is not { } at)
        {
            output.Attributes.SetAttribute("class", "muted");
            output.Content.SetContent(Never);
            return;
        }

        var zone = StudioTime.ZoneOf(await studios.Find(CancellationToken.None));
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
        output.Attributes.SetAttribute("datetime", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("title", local.ToString("F", CultureInfo.CurrentCulture));
        output.Content.SetContent($"{StudioTime.DayBeside(t, DateOnly.FromDateTime(local.DateTime), today)}, {local.ToString("t", CultureInfo.CurrentCulture)}");
    }
}

/// <summary><c>&lt;day on="card.EventDate" /&gt;</c>: a day; nothing where there is none.</summary>
[HtmlTargetElement("day", Attributes = "on", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayTag : TagHelper
{
    public DateOnly? On { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (On is not { } day)
        {
            output.SuppressOutput();
            return;
        }

        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "time";
        output.Attributes.SetAttribute("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Content.SetContent(Formats.Day(day));
    }
}
