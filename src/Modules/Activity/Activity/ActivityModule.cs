using Activity.Adapters.Background;
using Activity.Adapters.Neighbours;
using Activity.Adapters.Persistence;
using Activity.Adapters.Reports;
using Activity.Ports;
using Activity.UseCases.Mailing;
using BuildingBlocks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Activity;

/// <summary>The module's only wiring.</summary>
public static class ActivityModule
{
    /// <summary>Adds the log of what visitors did, and every figure drawn from it.</summary>
    public static IServiceCollection AddActivity(this IServiceCollection services, IConfiguration configuration) => services
        .AddModule<ActivityDbContext>("activity", typeof(ActivityModule).Assembly)
        .AddScoped<IActivityLog, EfActivityLog>()
        .AddScoped<IFigures, EfFigures>()
        .AddScoped<ISheets, EfSheets>()
        .AddScoped<IPeaks, EfPeaks>()
        .AddScoped<Counting>()
        .AddScoped<IReportSource, EfReportSource>()
        .AddScoped<IStudioCalendar, StudioCalendar>()
        .AddScoped<IMailPlans, EfMailPlans>()
        .AddScoped<IBooks, EfBooks>()
        .AddScoped<IPaperPress, PaperPress>()
        .AddScoped<ReportWriter>()
        .AddLetters(ActivityLetters.All)
        .AddHostedService<VisitForgetter>()
        .AddHostedService<MissingFigures>()
        .AddHostedService<PeakMeasurer>();
}
