<#ftl output_format="plainText">
<#if carta.saludo()??>${carta.saludo()}

</#if>
<#list carta.parrafos() as parrafo>
${parrafo}

</#list>
<#list carta.datos() as dato>
${dato.nombre()}: ${dato.valor()}
</#list>

-- 
<#if emisor.nombre()??>
${emisor.nombre()}<#if emisor.nif()??> · ${t.nif} ${emisor.nif()}</#if>
</#if>
<#if emisor.telefono()?? || emisor.email()??>
${t.ayuda}<#if emisor.telefono()??> ${t.marcado(emisor.telefono())}</#if><#if emisor.email()??><#if emisor.telefono()??> ·</#if> ${emisor.email()}</#if><#if emisor.horario()??> (${emisor.horario()})</#if>
</#if>
<#if emisor.registro()??>
${emisor.registro()}
</#if>
