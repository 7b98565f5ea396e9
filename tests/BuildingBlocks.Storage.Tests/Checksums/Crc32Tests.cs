using System.Text;
using BuildingBlocks.Storage.Checksums;

namespace BuildingBlocks.Storage.Tests.Checksums;

public sealed class Crc32Tests
{
    [Theory]
    [InlineData("", 0x0000_0000)]
    [InlineData("a", 0xE8B7_BE43)]
    [InlineData("123456789", 0xCBF4_3926)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414F_A339)]
    public void Known_texts_have_their_known_checksum(string text, uint crc) =>
        Crc32.Of(Encoding.ASCII.GetBytes(text)).ShouldBe(crc);

    [Fact]
    public void A_known_long_text_has_its_known_checksum() =>
        Crc32.Of(new byte[1 << 20]).ShouldBe(0xA738_EA1Cu);

    [Fact]
    public void The_processor_and_plain_arithmetic_agree()
    {
        var random = new Random(7);
        for (var round = 0; round < 3_000; round++)
        {
            var bytes = Bytes.Random(random.Next(round < 1_000 ? 300 : 5_000), round);
            var start = random.Next(Math.Min(bytes.Length, 20) + 1);
            var before = (uint)random.NextInt64(uint.MaxValue);

            Crc32.Append(before, bytes.AsSpan(start)).ShouldBe(~SlicingCrc32.Update(~before, bytes.AsSpan(start)), $"{bytes.Length} from {start}");
        }
    }

    [Fact]
    public void Plain_arithmetic_agrees_with_the_definition()
    {
        var bytes = Bytes.Random(1_000);
        for (var length = 0; length < bytes.Length; length++)
            (~SlicingCrc32.Update(uint.MaxValue, bytes.AsSpan(0, length))).ShouldBe(BitByBit(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void A_checksum_can_be_continued_at_any_byte()
    {
        var bytes = Bytes.Random(400);
        for (var split = 0; split <= bytes.Length; split++)
            Crc32.Append(Crc32.Of(bytes.AsSpan(0, split)), bytes.AsSpan(split)).ShouldBe(Crc32.Of(bytes));
    }

    [Fact]
    public void Checksums_of_two_pieces_make_that_of_both()
    {
        var bytes = Bytes.Random(400);
        for (var split = 0; split <= bytes.Length; split++)
            Crc32.Combine(Crc32.Of(bytes.AsSpan(0, split)), Crc32.Of(bytes.AsSpan(split)), bytes.Length - split).ShouldBe(Crc32.Of(bytes));
    }

    private static uint BitByBit(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1;
        }

        return ~crc;
    }
}
