namespace BuildingBlocks.Documents.Typesetting;

/// <summary>The bidirectional character types that plain lines meet (Unicode Standard Annex #9, table 4).</summary>
internal enum BidiClass : byte
{
    LeftToRight,
    RightToLeft,
    ArabicLetter,
    EuropeanNumber,
    EuropeanSeparator,
    EuropeanTerminator,
    ArabicNumber,
    CommonSeparator,
    NonSpacingMark,
    WhiteSpace,
    OtherNeutral,
}
