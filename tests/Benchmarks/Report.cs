using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Benchmarks;

/// <summary>A small table: what was measured, the goal where there is one, the figure.</summary>
internal sealed class Report(IBenchmark benchmark)
{
    private readonly List<(string What, string Goal, string Figure, string Verdict)> _rows = [];

    /// <summary>A figure without a goal, for comparison.</summary>
    public void Add(string what, string figure) => _rows.Add((what, "", figure, ""));

    /// <summary>A figure that should stay below its goal.</summary>
    public void Below(string what, double figure, double goal, string unit) =>
        _rows.Add((what, $"< {Words(goal, unit)}", Words(figure, unit), figure < goal ? "met" : "MISSED"));

    /// <summary>A figure that should reach its goal.</summary>
    public void AtLeast(string what, double figure, double goal, string unit) =>
        _rows.Add((what, $"≥ {Words(goal, unit)}", Words(figure, unit), figure >= goal ? "met" : "MISSED"));

    /// <summary>A number with three digits that count, and its unit.</summary>
    public static string Words(double figure, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.ToString(figure switch { < 1 => "0.00", < 10 => "0.0#", < 100 => "0.#", _ => "#,0" }, CultureInfo.InvariantCulture)} {unit}");

    /// <summary>A goal that could not be measured here, and why.</summary>
    public void NotMeasured(string what, string why) => _rows.Add((what, "", why, "not measured"));

    public override string ToString()
    {
        var text = new StringBuilder()
            .AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{benchmark.Name}: {benchmark.Subject}")
            .AppendLine(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}");
        var widths = new[] { _rows.Max(row => row.What.Length), _rows.Max(row => row.Goal.Length), _rows.Max(row => row.Figure.Length) };
        foreach (var (what, goal, figure, verdict) in _rows)
            text.AppendLine($"  {what.PadRight(widths[0])}  {goal.PadRight(widths[1])}  {figure.PadLeft(widths[2])}  {verdict}".TrimEnd());
        return text.ToString();
    }
}
