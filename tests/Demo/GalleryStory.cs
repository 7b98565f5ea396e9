using Galleries.UseCases.Curating;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Uploading;
using Settings.UseCases.Customers;
using Shop.UseCases.Pricing;

namespace Demo;

/// <summary>The life of one gallery, from the event to today.</summary>
internal sealed class GalleryStory(Story story, Product product, Shoot shoot, int number)
{
    private readonly Guid _galleryId = Guid.CreateVersion7();
    private readonly Random _chance = new(number);

    private double DaysAgo => shoot.DaysAgo - shoot.DaysOfEditing;

    public void Begin() => story.At(Story.Ago(DaysAgo), Make);

    private async Task Make()
    {
        var eventDate = DateOnly.FromDateTime(Story.Ago(shoot.DaysAgo).Date);
        await product.Do(new CreateGallery(_galleryId, shoot.Name, shoot.Customer, shoot.Clients[0].Email, eventDate));
        await product.Rest();
        await product.Do(new ChangeProjectDetails(
            _galleryId, shoot.Customer, shoot.Clients[0].Email, shoot.Phone, eventDate, shoot.EventType, shoot.Location, shoot.Notes));
        await product.Do(new SetPrice(_galleryId, shoot.Price));
        var photos = new Film(shoot, number, eventDate).Photographs();
        await Parallel.ForEachAsync(photos, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (photo, _) =>
        {
            using var content = new MemoryStream(photo.Picture.ToJpeg());
            await product.Do(new BeginUpload(_galleryId, photo.AssetId, photo.FileName, content.Length, null, ""));
            await product.Do(new ContinueUpload(_galleryId, photo.AssetId, 0, content, null));
        });
        await product.Rest();
        await product.Do(new ChooseCover(_galleryId, photos[0].AssetId));

        if (!shoot.StaysDraft)
            story.At(Story.Ago(DaysAgo, -1.5), PutOnline);
    }

    private async Task PutOnline()
    {
        // The last day must lie ahead of both the story's day and today's.
        if (shoot.ExpiresInDays is { } days)
            await product.Do(new SetExpiration(_galleryId, DateOnly.FromDateTime(DemoClock.Now.Date).AddDays(days)));
        await product.Do(new BringOnline(_galleryId));
        foreach (var client in shoot.Clients)
            await Invite(client);
        await product.Rest();

        var links = await product.Ask<ListGrants, IReadOnlyList<GrantCard>>(new ListGrants(_galleryId));
        foreach (var client in shoot.Clients)
            PlanClient(client, links.Single(link => link.Email == client.Email).Link!);
        PlanGuests(links[0].Link!);

        if (shoot.WentOffline)
            story.At(Story.Ago(DaysAgo / 3), () => product.Do(new TakeOffline(_galleryId)));
    }

    private Task Invite(Person client) => product.Do(new InvitePerson(
        _galleryId, Guid.CreateVersion7(), client.Name, client.Email, "It was a joy to be there. Take your time, and tell me if anything is missing!"));

    // A first evening with the photos, the download on a computer, and a look back now and then.
    private void PlanClient(Person client, Uri link)
    {
        var visitor = Visitor(link, client);
        Plan(0.02, 0.1, async () =>
        {
            await visitor.Come();
            await visitor.Look(shoot.Photos * 2 / 3);
            await visitor.Favor(_chance.Next(5, 12));
        });
        Plan(0.1, 0.3, async () =>
        {
            await visitor.Come();
            await visitor.DownloadAll();
        });
        for (var again = 0; again < 3; again++)
            Plan(0.3, 1, async () =>
            {
                await visitor.Come();
                await visitor.Look(_chance.Next(3, 12));
                await visitor.Favor(_chance.Next(1, 4));
            });
        foreach (var purchase in shoot.Purchases.Where(purchase => purchase.Buyer == client))
            Plan(0.2, 0.5, () => new Till(story, product).Buy(visitor, purchase));
    }

    private void PlanGuests(Uri link)
    {
        var buyers = new Queue<Purchase>(shoot.Purchases.Where(purchase => !shoot.Clients.Contains(purchase.Buyer)));
        for (var guest = 0; guest < shoot.Guests; guest++)
        {
            var purchase = buyers.TryDequeue(out var next) ? next : null;
            var visitor = Visitor(link, purchase?.Buyer);
            Plan(0.05, 0.9, async () =>
            {
                await visitor.Come();
                await visitor.Look(_chance.Next(2, shoot.Photos / 2));
                await visitor.Favor(_chance.Next(0, 5));
                await visitor.Download(_chance.Next(0, 4));
                if (purchase is not null)
                    await new Till(story, product).Buy(visitor, purchase);
            });
        }
    }

    // Somewhere between two shares of the time that the gallery was open.
    private void Plan(double from, double to, Func<Task> deed)
    {
        var open = shoot.WentOffline ? DaysAgo * 2 / 3 : DaysAgo;
        var share = from + ((to - from) * _chance.NextDouble());
        story.At(Story.Ago(DaysAgo - 0.1 - ((open - 0.2) * share)), deed);
    }

    private Visitor Visitor(Uri link, Person? person) => new(product, _galleryId, link, person, _chance.Next());
}
