using Activity.Domain;
using Activity.UseCases.Watching;

namespace Activity.Tests.Domain;

public class VisitorFiguresTests
{
    private static readonly Person Anna = new(Cast.Anna.VisitorId, UserType.MainClient, "Anna", "anna@example.com");

    private readonly VisitorFigures _figures = new(Cast.Wedding, gallery: 1, Cast.Anna.VisitorId, number: 1);

    [Fact]
    public void The_newest_name_wins_however_late_the_older_one_comes()
    {
        Count(EntryKind.GalleryViewed, Cast.Noon.AddHours(1), Anna with { Name = "Anna Bauer" });
        Count(EntryKind.GalleryViewed, Cast.Noon, Anna);

        _figures.Name.ShouldBe("Anna Bauer");
        _figures.LastSeenAt.ShouldBe(Cast.Noon.AddHours(1));
    }

    [Fact]
    public void A_name_once_known_is_not_forgotten()
    {
        Count(EntryKind.GalleryViewed, Cast.Noon, Anna);
        Count(EntryKind.GalleryViewed, Cast.Noon.AddHours(1), Anna with { Name = null, Email = null });

        (_figures.Name, _figures.Email).ShouldBe(("Anna", "anna@example.com"));
    }

    [Fact]
    public void A_payment_noted_by_the_studio_is_not_a_visit()
    {
        Count(EntryKind.OrderPaid, Cast.Noon, Anna);

        _figures.LastSeenAt.ShouldBeNull();
    }

    private void Count(EntryKind kind, DateTimeOffset at, Person visitor) =>
        _figures.Count(new LogEntry(1, at, kind, 1, visitor.Type, AssetSet.Empty, 0, null, null), visitor);
}
