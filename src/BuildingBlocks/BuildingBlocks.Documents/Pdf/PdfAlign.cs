namespace BuildingBlocks.Documents.Pdf;

/// <summary>Where a text stands in its box; start is the side where the document's language begins its lines.</summary>
public enum PdfAlign
{
    Start,
    Center,
    End,
}
