using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>Checks when the host starts that each of its gates is given once, and that all that definitions name are.</summary>
internal sealed class GateChecks(IEnumerable<HostGate> gates, IEnumerable<ProcessDefinition> definitions, IClock clock)
    : IValidateOptions<StrategyServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, StrategyServiceOptions options)
    {
        string[] faults =
        [
            .. Faults(() => _ = new StrategyEngine(clock, gates)),
            .. Faults(() => new StrategyEngine(clock, gates.DistinctBy(gate => (gate.Id, gate.Version))).CheckGates(definitions)),
        ];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(Action check)
    {
        try
        {
            check();
            return [];
        }
        catch (ArgumentException fault)
        {
            return [fault.Message];
        }
    }
}
