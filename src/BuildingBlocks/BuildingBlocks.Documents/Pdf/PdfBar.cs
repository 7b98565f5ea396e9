namespace BuildingBlocks.Documents.Pdf;

/// <summary>An entry of a bar chart.</summary>
/// <param name="Label">What the bar stands for.</param>
/// <param name="Value">How long the bar is beside the others; below zero it points to the other side.</param>
/// <param name="Text">The value as the reader sees it.</param>
public sealed record PdfBar(string Label, double Value, string Text);
