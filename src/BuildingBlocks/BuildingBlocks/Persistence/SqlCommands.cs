using System.Data.Common;

namespace BuildingBlocks.Persistence;

/// <summary>Plain SQL with parameters, for the few tables that every module writes to.</summary>
internal static class SqlCommands
{
    public static DbCommand Sql(this DbTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        transaction.Connection!.Sql(sql, transaction, parameters);

    public static DbCommand Sql(
        this DbConnection connection, string sql, DbTransaction? transaction = null, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
