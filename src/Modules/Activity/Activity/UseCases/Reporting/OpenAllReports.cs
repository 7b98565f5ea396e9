namespace Activity.UseCases.Reporting;

/// <summary>Every report of a period, as CSV and as PDF, in one ZIP that is written as it is sent.</summary>
public sealed record OpenAllReports(DateOnly From, DateOnly To);
