namespace Benchmarks;

/// <summary>One claim about speed or memory, and how it is measured.</summary>
internal interface IBenchmark
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>What is measured, in a line.</summary>
    string Subject { get; }

    Task Run(Report report);
}
