using System.Numerics;
using System.Text;

namespace Galleries.Domain;

/// <summary>
/// Keys for the order by hand, so that moving a photo writes that photo alone: between any two there is room for more. Those nobody has moved come behind, by date.
/// </summary>
internal static class HandOrder
{
    /// <summary>Longer ones are spread out anew: by then a thousand moves went to the same place.</summary>
    public const int LongestKey = 200;

    private const char Placed = 'a';
    private const char Unplaced = 'b';
    private const int Base = 36;

    /// <summary>Digits behind what tells neighbors apart when all are spread out.</summary>
    private const int Spare = 3;

    public static string Behind(string oldestKey) => Unplaced + oldestKey;

    public static bool IsPlaced(string key) => key.StartsWith(Placed);

    /// <summary>So many keys in order, with room everywhere.</summary>
    public static IReadOnlyList<string> Spread(int count) => Between(null, null, count, Spare);

    /// <summary>So many keys in order between two placed ones; null for an end.</summary>
    public static IReadOnlyList<string> Between(string? lower, string? upper, int count) => Between(lower, upper, count, 0);

    private static IReadOnlyList<string> Between(string? lower, string? upper, int count, int spare)
    {
        for (var digits = Math.Max(1, Math.Max(lower?.Length ?? 0, upper?.Length ?? 0) - 1); ; digits++)
        {
            var low = Value(lower, digits);
            var high = upper is null ? BigInteger.Pow(Base, digits) : Value(upper, digits);
            var step = (high - low) / (count + 1);
            if (step >= BigInteger.Pow(Base, spare))
                return [.. Enumerable.Range(1, count).Select(number => Key(low + (step * number), digits))];
        }
    }

    private static BigInteger Value(string? key, int digits)
    {
        var value = BigInteger.Zero;
        for (var at = 1; at <= digits; at++)
            value = (value * Base) + (key is not null && at < key.Length ? Digit(key[at]) : 0);
        return value;
    }

    private static int Digit(char letter) => char.IsAsciiDigit(letter) ? letter - '0' : letter - 'a' + 10;

    private static string Key(BigInteger value, int digits)
    {
        var letters = new StringBuilder(digits + 1);
        for (var left = digits; left > 0; left--)
        {
            var digit = (int)(value % Base);
            letters.Insert(0, (char)(digit < 10 ? '0' + digit : 'a' + digit - 10));
            value /= Base;
        }

        return Placed + letters.ToString().TrimEnd('0');
    }
}
