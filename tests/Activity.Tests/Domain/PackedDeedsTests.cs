using Activity.Domain;
using Activity.UseCases.Watching;

namespace Activity.Tests.Domain;

public class PackedDeedsTests
{
    private static readonly DateOnly Month = new(2026, 10, 1);

    [Fact]
    public void What_is_packed_is_read_again()
    {
        Deed[] deeds =
        [
            new(0, 1, UserType.MainClient, default, 0),
            new(2_975, 40_000, UserType.Guest, new Sums(1_000_000, 64, -63, 1, 127), -1),
            new(96, 127, UserType.Vendor, new Sums(0, 0, -200, 0, 0), 2),
        ];
        var sheet = new DeedSheet(1, 1, Month, 0);
        foreach (var deed in deeds)
            sheet.Append(deed);

        Read(sheet).ShouldBe(deeds);
    }

    [Fact]
    public void A_visitors_deeds_of_a_quarter_are_one()
    {
        var sheet = new DeedSheet(1, 1, Month, 0);
        sheet.Add(new(5, 1, UserType.Guest, new Sums(100, 0, 0, 0, 0), 1));
        sheet.Add(new(5, 2, UserType.Guest, new Sums(1, 0, 0, 0, 0), 1));
        sheet.Add(new(5, 1, UserType.Vendor, new Sums(1, 0, 0, 0, 0), 1));
        sheet.Add(new(6, 1, UserType.Guest, new Sums(1, 0, 0, 0, 0), 0));

        sheet.Add(new(5, 1, UserType.Guest, new Sums(30, 0, -1, 0, 0), -1));

        Read(sheet).ShouldBe(
        [
            new(5, 1, UserType.Guest, new Sums(130, 0, -1, 0, 0), 0), new(5, 2, UserType.Guest, new Sums(1, 0, 0, 0, 0), 1),
            new(5, 1, UserType.Vendor, new Sums(1, 0, 0, 0, 0), 1), new(6, 1, UserType.Guest, new Sums(1, 0, 0, 0, 0), 0),
        ]);
    }

    private static List<Deed> Read(DeedSheet sheet)
    {
        var read = new List<Deed>();
        var reader = new DeedReader(sheet.Deeds);
        while (reader.Read())
            read.Add(reader.Deed);
        return read;
    }
}
