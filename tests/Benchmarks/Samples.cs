namespace Benchmarks;

/// <summary>Repeated measurements of one thing.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public double Median => At(0.5);

    public double NinetyFifth => At(0.95);

    public void Add(double value) => _values.Add(value);

    public void Add(TimeSpan elapsed) => Add(elapsed.TotalMilliseconds);

    /// <summary>Median, and where the slowest twentieth begins.</summary>
    public string InMilliseconds => $"{Report.Words(Median, "ms")} (95 %: {Report.Words(NinetyFifth, "ms")})";

    private double At(double share) => _values.Order().ElementAt((int)(_values.Count * share));
}
