namespace BuildingBlocks.Documents.Pdf;

/// <summary>A figure that is read at a glance.</summary>
/// <param name="Label">What the figure counts.</param>
/// <param name="Value">The figure as the reader sees it.</param>
/// <param name="Note">What puts it into proportion, such as last year's.</param>
public sealed record PdfKeyFigure(string Label, string Value, string? Note = null);
