using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>axe-core, which finds what keeps people from using a page.</summary>
internal static class Axe
{
    /// <summary>WCAG 2 in A and AA, and what is held to be good practice.</summary>
    public static readonly string[] Everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>What may differ between light and dark.</summary>
    public static readonly string[] Colors = ["color-contrast"];

    // A bar that sticks to an edge lies over what can be scrolled from beneath it: while axe looks, it stays in its place.
    private const string Run = """
        async names => {
          const kind = names.includes('color-contrast') ? 'rule' : 'tag';
          const bars = [...document.body.querySelectorAll('*')].filter(element => getComputedStyle(element).position === 'sticky');
          for (const bar of bars) bar.style.position = 'relative';
          const found = await axe.run(document, { resultTypes: ['violations'], runOnly: { type: kind, values: names }, preload: false });
          for (const bar of bars) bar.style.position = '';
          return found.violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${node.target.flat().join(' ')}: ${node.html.slice(0, 200)}: ${node.failureSummary.split('\n').slice(1).join(' ').trim()}`));
        }
        """;

    private static readonly string Script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    /// <summary>What is violated on the page that is shown: rule, element, and what is wrong with it.</summary>
    public static async Task<IReadOnlyList<string>> Judge(IPage page, string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run, rules);
    }
}
