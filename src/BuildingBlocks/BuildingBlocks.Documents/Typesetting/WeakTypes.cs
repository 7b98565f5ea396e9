using static BuildingBlocks.Documents.Typesetting.BidiClass;

namespace BuildingBlocks.Documents.Typesetting;

/// <summary>Numbers and what stands at them (rules W1–W7): afterwards only letters, numbers and neutrals are left.</summary>
internal static class WeakTypes
{
    public static void Resolve(Span<BidiClass> types, BidiClass direction)
    {
        MarksFollowTheirLetter(types, direction);
        NumbersFollowTheirScript(types, direction);
        SeparatorsJoinNumbers(types);
        TerminatorsJoinNumbers(types);
        LeftoversAreNeutral(types, direction);
    }

    // W1
    private static void MarksFollowTheirLetter(Span<BidiClass> types, BidiClass direction)
    {
        for (int i = 0; i < types.Length; i++)
        {
            if (types[i] == NonSpacingMark)
            {
                types[i] = i > 0 ? types[i - 1] : direction;
            }
        }
    }

    // W2, W3
    private static void NumbersFollowTheirScript(Span<BidiClass> types, BidiClass direction)
    {
        BidiClass strong = direction;
        for (int i = 0; i < types.Length; i++)
        {
            strong = types[i] is LeftToRight or RightToLeft or ArabicLetter ? types[i] : strong;
            types[i] = types[i] switch
            {
                EuropeanNumber when strong == ArabicLetter => ArabicNumber,
                ArabicLetter => RightToLeft,
                var same => same,
            };
        }
    }

    // W4
    private static void SeparatorsJoinNumbers(Span<BidiClass> types)
    {
        for (int i = 1; i + 1 < types.Length; i++)
        {
            bool joins = types[i - 1] == types[i + 1] && (types[i], types[i - 1]) is
                (EuropeanSeparator, EuropeanNumber) or (CommonSeparator, EuropeanNumber) or (CommonSeparator, ArabicNumber);
            types[i] = joins ? types[i - 1] : types[i];
        }
    }

    // W5
    private static void TerminatorsJoinNumbers(Span<BidiClass> types)
    {
        for (int i = 0; i < types.Length; i++)
        {
            int start = i;
            while (i < types.Length && types[i] == EuropeanTerminator)
            {
                i++;
            }

            bool atNumber = (start > 0 && types[start - 1] == EuropeanNumber) || (i < types.Length && types[i] == EuropeanNumber);
            if (i > start && atNumber)
            {
                types[start..i].Fill(EuropeanNumber);
            }
        }
    }

    // W6, W7
    private static void LeftoversAreNeutral(Span<BidiClass> types, BidiClass direction)
    {
        BidiClass strong = direction;
        for (int i = 0; i < types.Length; i++)
        {
            strong = types[i] is LeftToRight or RightToLeft ? types[i] : strong;
            types[i] = types[i] switch
            {
                EuropeanSeparator or EuropeanTerminator or CommonSeparator => OtherNeutral,
                EuropeanNumber when strong == LeftToRight => LeftToRight,
                var same => same,
            };
        }
    }
}
