namespace BuildingBlocks.Documents.Pdf;

/// <summary>The head of a letter: who sends it, to whom, and what it is about.</summary>
/// <param name="Sender">The studio's name.</param>
/// <param name="SenderLines">Address, telephone, tax number …, a line each.</param>
public sealed record PdfLetterHead(string Sender, IReadOnlyList<string> SenderLines)
{
    /// <summary>Name and address of whom it goes to, a line each.</summary>
    public IReadOnlyList<string> Recipient { get; init; } = [];

    /// <summary>Invoice number, date …, beside the recipient.</summary>
    public IReadOnlyList<PdfFact> Facts { get; init; } = [];
}

/// <summary>A label and what it says.</summary>
public sealed record PdfFact(string Label, string Value);
