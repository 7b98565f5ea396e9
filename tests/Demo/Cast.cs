using Testing.Photographs;

namespace Demo;

/// <summary>The studio and its customers.</summary>
internal static class Cast
{
    public const string Password = "light-and-lens-demo";

    public static Person Owner { get; } = new("Clara Voss", "demo@example.com");

    public static Person Assistant { get; } = new("Tom Albrecht", "tom@example.com");

    public static Person Accountant { get; } = new("Ruth Meyer", "ruth@example.com");

    private static readonly Person Anna = new("Anna Schneider", "anna@example.org");
    private static readonly Person Ben = new("Ben Kowalski", "ben@example.org");
    private static readonly Person Amara = new("Amara Okafor", "amara@example.org");

    public static IReadOnlyList<Shoot> Shoots { get; } =
    [
        new("Anna & Ben", [Anna, Ben], "Wedding", "Schloss Elmau, Krün", 38, 42,
            [PhotographScene.Couple, PhotographScene.Flowers, PhotographScene.Party, PhotographScene.Hills, PhotographScene.Portrait])
        {
            Phone = "+49 89 5550 1234",
            Notes = "Wants the speeches in black and white as well.",
            Price = 2500,
            Guests = 9,
            ExpiresInDays = 120,
            Purchases =
            [
                new(Anna, 4, PurchaseEnd.Paid),
                new(new("Helga Schneider", "helga@example.net"), 2, PurchaseEnd.Paid),
                new(new("Piotr Kowalski", "piotr@example.net"), 1, PurchaseEnd.Canceled),
                new(new("Lena Fischer", "lena@example.net"), 3, PurchaseEnd.Pending),
                new(new("Max Weber", "max@example.net"), 2, PurchaseEnd.LeftInCart),
            ],
        },
        new("Mia & Jonas", [new("Mia Lindqvist", "mia@example.org"), new("Jonas Brandt", "jonas@example.org")], "Engagement", "Sylt", 29, 22,
            [PhotographScene.Sea, PhotographScene.Couple, PhotographScene.Portrait])
        {
            Phone = "+49 40 5550 777",
            Price = 1800,
            Guests = 3,
            ExpiresInDays = 4,
            Purchases = [new(new("Karin Lindqvist", "karin@example.net"), 2, PurchaseEnd.Paid)],
        },
        new("The Okafor family", [Amara], "Family", "Englischer Garten, Munich", 21, 28,
            [PhotographScene.Hills, PhotographScene.Portrait, PhotographScene.Flowers, PhotographScene.Couple])
        {
            Price = 1500,
            Guests = 4,
            Purchases = [new(Amara, 5, PurchaseEnd.Paid), new(new("Chidi Okafor", "chidi@example.net"), 1, PurchaseEnd.Pending)],
        },
        new("Welcome, Leo", [new("Sophie Martin", "sophie@example.org")], "Newborn", "At home", 15, 16,
            [PhotographScene.Flowers, PhotographScene.Newborn, PhotographScene.Portrait])
        {
            Notes = "Only for the family: taken offline after the download.",
            Guests = 2,
            WentOffline = true,
        },
        new("Northwind Summit 2026", [new("Northwind AG", "events@northwind.example")], "Corporate", "Messe München", 9, 30,
            [PhotographScene.Audience, PhotographScene.Party, PhotographScene.Portrait])
        {
            DaysOfEditing = 1,
            Guests = 7,
            ExpiresInDays = 60,
        },
        new("Sofia & Luca", [new("Sofia Bianchi", "sofia@example.org"), new("Luca Conti", "luca@example.org")], "Wedding", "Lago di Garda", 4, 14,
            [PhotographScene.Couple, PhotographScene.Sea, PhotographScene.Flowers, PhotographScene.Hills])
        {
            DaysOfEditing = 2,
            StaysDraft = true,
        },
    ];
}
